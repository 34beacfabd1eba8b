/** What the script gives a page, and what it does there by itself. What is here may be added to, never changed. */
import { embed, isAwaited, readMessage, tendEmbeds, type Embed } from './embed.ts';
import { watchPage } from './watch-options.ts';

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

const find = (root: ParentNode): Element[] => Array.from(root.querySelectorAll(SELECTOR));

function scan(root: ParentNode = document): Embed[] {
  const found = find(root);
  if (root instanceof Element && root.matches(SELECTOR)) found.unshift(root);
  return found.map(embed).filter((one): one is Embed => one !== null);
}

/** After the page has changed. */
const look = (): void => {
  tendEmbeds();
  for (const element of find(document)) if (isAwaited(element)) embed(element);
};

/** Now, or once the document is read: an element's content may still be on its way. */
const whenRead = (act: () => void): void => {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', act);
  else act();
};

/** Of the element: frameworks set properties where there are some. `title` and `lang` are there already. */
const PROPERTIES: Readonly<Record<string, string>> = {
  src: 'src',
  theme: 'theme',
  height: 'height',
  bind: 'bind',
  hashKey: 'hash-key',
  sync: 'sync',
  steps: 'steps',
};

function defineElement(): void {
  if (!window.customElements || customElements.get('timefront-embed')) return;
  class TimefrontEmbed extends HTMLElement {
    static get observedAttributes(): string[] {
      return ['src', 'data-src'];
    }

    attributeChangedCallback(): void {
      if (this.isConnected && document.readyState !== 'loading' && isAwaited(this)) embed(this);
    }

    connectedCallback(): void {
      if (getComputedStyle(this).display === 'inline') this.style.display = 'block';
      whenRead(() => {
        if (this.isConnected && isAwaited(this)) embed(this);
      });
    }

    disconnectedCallback(): void {
      // An element that was only moved in the document is connected again by then.
      setTimeout(tendEmbeds);
    }
  }
  for (const property of Object.keys(PROPERTIES)) {
    const attribute = PROPERTIES[property] as string;
    Object.defineProperty(TimefrontEmbed.prototype, property, {
      configurable: true,
      enumerable: true,
      get(this: Element) {
        return this.getAttribute(attribute);
      },
      set(this: Element, value: string | null | undefined) {
        if (value === null || value === undefined) this.removeAttribute(attribute);
        else this.setAttribute(attribute, value);
      },
    });
  }
  customElements.define('timefront-embed', TimefrontEmbed);
}

/** A page with several snippets loads the script several times. @returns ends what it does by itself */
export function start(): () => void {
  const present = window.Timefront;
  // An element with the id `Timefront` has that name too.
  if (present && typeof present.scan === 'function') {
    whenRead(() => {
      present.scan();
    });
    return () => {};
  }
  let stopWatching = (): void => {};
  window.Timefront = { attach: embed, scan };
  window.addEventListener('message', readMessage);
  defineElement();
  whenRead(() => {
    scan();
    stopWatching = watchPage(look);
  });
  return () => {
    stopWatching();
    window.removeEventListener('message', readMessage);
    delete window.Timefront;
  };
}
