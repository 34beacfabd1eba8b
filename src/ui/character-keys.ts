/**
 * Keys of one character that work wherever the focus is: not while somebody types or something is open above, and they
 * can be switched off (WCAG 2.1.4).
 */

/** Elements in which typed characters are input. */
const TYPES_TEXT = 'input:not([type=checkbox], [type=radio], [type=range]), textarea, select, [contenteditable=true]';

export const isTyping = (event: KeyboardEvent): boolean =>
  event.target instanceof Element && event.target.closest(TYPES_TEXT) !== null;

/** Marked on <html>, where every room finds it. */
const OFF = 'off';
export const setCharacterKeys = (isOn: boolean): void => {
  if (isOn) delete document.documentElement.dataset['characterKeys'];
  else document.documentElement.dataset['characterKeys'] = OFF;
};

/** Whether a press of `key` is meant for the whole page. */
export const isPageKey = (event: KeyboardEvent, key: string): boolean =>
  event.key === key &&
  !event.defaultPrevented &&
  !event.ctrlKey &&
  !event.metaKey &&
  !event.altKey &&
  !isTyping(event) &&
  !(event.target instanceof Element && event.target.closest('[role=menu]')) &&
  document.documentElement.dataset['characterKeys'] !== OFF &&
  document.querySelector('dialog[open]') === null;
