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
/** Whether what takes its place has yet to come. */
export const isHandedOn = (): boolean => handedOn !== null;
/** @returns what was handed on, once; null where that was nothing or something has the focus */
export const takeFocusOver = (): FocusSource | null => {
  const source = focusSource() ? null : handedOn;
  handedOn = null;
  return source;
};

const markOf = (key: string): HTMLElement | null =>
  document.querySelector(`[data-key="${CSS.escape(key)}"]:not([hidden])`);

/**
 * Gives the focus back, without scrolling.
 * @param key of the mark that takes it where its source is gone
 */
export const giveFocusBack = (source: FocusSource | null, key?: string): void => {
  const own = source?.key === undefined ? source?.element : markOf(source.key);
  const to = own?.isConnected ? own : (key !== undefined && markOf(key)) || document.querySelector('[data-opens]');
  if (to instanceof HTMLElement) to.focus({ preventScroll: true });
};
