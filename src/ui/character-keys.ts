/**
 * Keys of one character that work wherever the focus is: not while somebody types or something is open above, and they
 * can be switched off (WCAG 2.1.4). Late code.
 */
import { areCharacterKeysOn } from './character-keys-switch.ts';
import { hasNoModifier, typedKey } from './typed-key.ts';

/** Elements in which typed characters are input. */
const TYPES_TEXT = 'input:not([type=checkbox], [type=radio], [type=range]), textarea, select, [contenteditable=true]';

export const isTyping = (event: KeyboardEvent): boolean =>
  event.target instanceof Element && event.target.closest(TYPES_TEXT) !== null;

/** Whether a press of `key` is meant for the whole page. */
const isPageKey = (event: KeyboardEvent, key: string): boolean =>
  typedKey(event) === key &&
  !event.defaultPrevented &&
  hasNoModifier(event) &&
  !isTyping(event) &&
  !(event.target instanceof Element && event.target.closest('[role=menu]')) &&
  areCharacterKeysOn() &&
  document.querySelector('dialog[open]') === null;

/**
 * @param early presses before this had come: the first character may be the key, the others follow it
 * @returns how to stop
 */
export const followPageKey = (
  key: string,
  act: (typedAfter: string) => void,
  early: readonly KeyboardEvent[],
): (() => void) => {
  const [first, ...after] = early.filter((event) => event.key.length === 1 && hasNoModifier(event));
  const onKey = (event: KeyboardEvent): void => {
    if (!isPageKey(event, key)) return;
    event.preventDefault();
    act('');
  };
  if (first && isPageKey(first, key)) act(after.map((event) => event.key).join(''));
  document.addEventListener('keydown', onKey);
  return () => document.removeEventListener('keydown', onKey);
};
