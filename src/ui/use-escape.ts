/** Escape closes what is open beside the picture from anywhere on the page, unless something else handles it. */
import { useEffect, useEffectEvent, type RefObject } from 'react';

/** What lies over the page takes Escape first. */
const OPEN_ABOVE = 'dialog[open], [popover], [role=menu]';
const TAKES_ESCAPE = 'input, textarea, select, [contenteditable=true], [role=dialog]';

/** @param panel its own fields let it close; null = it has none. @param onEscape null = not now */
export const useEscape = (panel: RefObject<Element | null> | null, onEscape: (() => void) | null): void => {
  const onKey = useEffectEvent((event: KeyboardEvent): void => {
    // While letters are put together, it takes those back.
    if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing || !onEscape) return;
    const at = event.target instanceof Element ? event.target : null;
    const isInside = at !== null && panel?.current?.contains(at) === true;
    if (document.querySelector(OPEN_ABOVE) || (!isInside && at?.closest(TAKES_ESCAPE))) return;
    event.preventDefault();
    onEscape();
  });
  const isOpen = onEscape !== null;
  useEffect(() => {
    if (!isOpen) return undefined;
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [isOpen]);
};

/** Whether the focus has gone elsewhere on the page, where it stays when the panel closes. */
export const hasFocusElsewhere = (panel: Element | null): boolean => {
  const at = document.activeElement;
  return at !== null && at !== document.body && panel?.contains(at) !== true;
};
