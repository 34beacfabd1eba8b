/**
 * Where the focus goes back to. A panel that another one takes the place of hands on what it would have given the focus
 * back to; what takes its place, and finds the focus nowhere, takes both over.
 */

export interface FocusSource {
  readonly element: Element;
  /** Of a mark: its button may be another mark's by now. */
  readonly key: string | undefined;
}

let handedOn: FocusSource | null = null;

/** Null where nothing has the focus. */
export const focusSource = (): FocusSource | null => {
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  return { element, key: element instanceof HTMLElement ? element.dataset.key : undefined };
};
export const handFocusOn = (source: FocusSource | null): void => {
  handedOn = source;
};
/** What has the focus until that part comes. */
let waiting: Element | null = null;
/** @returns what was handed on, once; null where that was nothing or something else has the focus */
export const takeFocusOver = (): FocusSource | null => {
  const now = focusSource();
  const source = now && now.element !== waiting ? null : handedOn;
  handedOn = null;
  return source;
};

/**
 * While what was handed on waits for a part that has yet to come, the focus is where it came from; once somebody
 * presses anything it is that person's.
 * @param elsewhere gives it to something else
 */
export const waitWithFocus = (elsewhere: () => void): void => {
  const to = handedOn && elementOf(handedOn);
  if (to instanceof HTMLElement) to.focus({ preventScroll: true });
  if (!to || document.activeElement !== to) elsewhere();
  waiting = document.activeElement;
};
export const endWaiting = (): void => {
  waiting = null;
  handedOn = null;
};

const markOf = (key: string): HTMLElement | null =>
  document.querySelector(`[data-key="${CSS.escape(key)}"]:not([hidden])`);

const elementOf = ({ element, key }: FocusSource): Element | null => (key === undefined ? element : markOf(key));

/**
 * Gives the focus back, without scrolling.
 * @param key of the mark that takes it where its source is gone
 */
export const giveFocusBack = (source: FocusSource | null, key?: string): void => {
  const own = source && elementOf(source);
  const to = own?.isConnected ? own : (key !== undefined && markOf(key)) || document.querySelector('[data-opens]');
  if (!(to instanceof HTMLElement)) return;
  to.focus({ preventScroll: true });
  // What is about to go may have taken its room, as from the bar of a map that is low beside a panel.
  if (document.activeElement === to) return;
  requestAnimationFrame(() => {
    if (!focusSource()) to.focus({ preventScroll: true });
  });
};
