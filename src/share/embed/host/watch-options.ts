/** What a page says of its embeds later on: attributes that change, and elements that come and go. */
import { optionOf } from './make-frame.ts';

const OPTIONS = ['src', 'title', 'theme', 'lang', 'height', 'bind', 'hash-key', 'sync', 'steps'] as const;
export type Option = (typeof OPTIONS)[number];

const observe = (target: Node, settings: MutationObserverInit, tell: () => void): (() => void) => {
  if (typeof MutationObserver !== 'function') return () => {};
  const observer = new MutationObserver(tell);
  observer.observe(target, settings);
  return () => observer.disconnect();
};

/** Calls back with each option of the element that has another value than before; gives the function that ends it. */
export function watchOptions(element: Element, changed: (name: Option, value: string | null) => void): () => void {
  const before: { [Name in Option]?: string | null } = {};
  for (const name of OPTIONS) before[name] = optionOf(element, name);
  return observe(element, { attributes: true }, () => {
    for (const name of OPTIONS) {
      const value = optionOf(element, name);
      if (value === before[name]) continue;
      before[name] = value;
      changed(name, value);
    }
  });
}

/** Calls back when the frame's address has been set, be it to the same. */
export const watchAddress = (frame: HTMLIFrameElement, act: () => void): (() => void) =>
  observe(frame, { attributes: true, attributeFilter: ['src'] }, act);

/** In ms. What is moved in the document is gone and there again within this time. */
const PAUSE = 50;

/**
 * Calls back, a little later, when something has come into the document or has left it; gives the function that ends
 * it.
 */
export function watchPage(look: () => void): () => void {
  let isDue = false;
  return observe(
    document,
    { childList: true, subtree: true, attributes: true, attributeFilter: ['data-timefront', 'data-src'] },
    () => {
      if (isDue) return;
      isDue = true;
      setTimeout(() => {
        isDue = false;
        look();
      }, PAUSE);
    },
  );
}
