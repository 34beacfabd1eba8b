/**
 * Escape closes the topmost of what is open, wherever the focus is. What stands on the page registers here while it is
 * open, the newest on top; the browser's own layers, fields with something to take back and drags come first.
 */
import { useEffect, useEffectEvent } from 'react';

/** These close by themselves. */
const OWN_LAYERS = 'dialog[open], [popover], [role=menu]';

const layers: (() => void)[] = [];
let isPressed = false;

const onKey = (event: KeyboardEvent): void => {
  // While letters are put together, it takes those back; a press that is not over yet is what it takes back then.
  if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing || isPressed) return;
  if (document.querySelector(OWN_LAYERS)) return;
  event.preventDefault();
  layers.at(-1)?.();
};
const onPress = ({ type }: Event): void => {
  isPressed = type === 'pointerdown';
};
const PRESSES = ['pointerdown', 'pointerup', 'pointercancel'] as const;

const listen = (): void => {
  document.addEventListener('keydown', onKey);
  for (const type of PRESSES) document.addEventListener(type, onPress, true);
};
const stop = (): void => {
  document.removeEventListener('keydown', onKey);
  for (const type of PRESSES) document.removeEventListener(type, onPress, true);
  isPressed = false;
};

/** @returns takes it from what is open */
const openLayer = (close: () => void): (() => void) => {
  if (layers.length === 0) listen();
  layers.push(close);
  return () => {
    layers.splice(layers.indexOf(close), 1);
    if (layers.length === 0) stop();
  };
};

/** @param close null = not open */
export const useEscape = (close: (() => void) | null): void => {
  const onEscape = useEffectEvent(() => close?.());
  const isOpen = close !== null;
  useEffect(() => (isOpen ? openLayer(() => onEscape()) : undefined), [isOpen]);
};

/** Whether the focus has gone elsewhere on the page, where it stays when the panel closes. */
export const hasFocusElsewhere = (panel: Element | null): boolean => {
  const at = document.activeElement;
  return at !== null && at !== document.body && panel?.contains(at) !== true;
};
