/**
 * The script that a page embeds Timefront with, built as `embed/v1.js`: one classic script without dependencies. Its
 * path keeps its meaning for ever: what is here may be added to, never changed.
 */
import { embed, embedOf, readMessage, type Embed } from './embed.ts';

declare global {
  interface Window {
    Timefront?: TimefrontApi;
  }
}

interface TimefrontApi {
  /**
   * The embed of an iframe, of a `<div data-timefront>` or of a `<timefront-embed>`; `null` when its address is of no
   * use.
   */
  attach(element: Element): Embed | null;
  /** Embeds the root and what stands below it, where that is not done yet; gives all of them. */
  scan(root?: ParentNode): Embed[];
}

const SELECTOR = '[data-timefront],timefront-embed';

function scan(root: ParentNode = document): Embed[] {
  const found = Array.from(root.querySelectorAll(SELECTOR));
  if (root instanceof Element && root.matches(SELECTOR)) found.unshift(root);
  return found.map(embed).filter((one): one is Embed => one !== null);
}

/** Now, or once the document is read: an element's content may still be on its way. */
const whenRead = (act: () => void): void => {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', act);
  else act();
};

function defineElement(): void {
  if (!window.customElements || customElements.get('timefront-embed')) return;
  customElements.define(
    'timefront-embed',
    class extends HTMLElement {
      connectedCallback(): void {
        if (getComputedStyle(this).display === 'inline') this.style.display = 'block';
        whenRead(() => {
          if (this.isConnected) embed(this);
        });
      }

      disconnectedCallback(): void {
        // An element that was only moved in the document is connected again by then.
        setTimeout(() => {
          if (this.isConnected) return;
          const known = embedOf(this);
          if (known) known.destroy();
        });
      }
    },
  );
}

/** A page with several snippets loads the script several times. */
export function start(): void {
  const present = window.Timefront;
  // An element with the id `Timefront` has that name too.
  if (present && typeof present.scan === 'function') {
    whenRead(() => {
      present.scan();
    });
    return;
  }
  window.Timefront = { attach: embed, scan };
  window.addEventListener('message', readMessage);
  defineElement();
  whenRead(() => {
    scan();
  });
}

start();
