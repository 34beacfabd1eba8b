/** Focus and Escape of the selected event, told in whole or in short. */
import { useEffect, useEffectEvent, useRef, type RefObject } from 'react';
import { useSession } from '../../session/use-session.ts';
import { focusSource, giveFocusBack, handFocusOn, takeFocusOver, type FocusSource } from '../../ui/focus-return.ts';

/**
 * What was pressed in a list that is gone leads to `first`.
 * @returns gives the focus back to where it was before
 */
export const useFocusBefore = (isOpen: boolean, first: RefObject<HTMLElement | null>): (() => void) => {
  const { store } = useSession();
  const before = useRef<FocusSource | null>(null);
  const shown = useRef<string | null>(null);
  useEffect(() => {
    if (!isOpen) return;
    const over = takeFocusOver();
    before.current = over ?? focusSource();
    if (over) first.current?.focus({ preventScroll: true });
  }, [isOpen, first]);
  useEffect(() => {
    shown.current = store.getState().selection.selected;
    return store.subscribe(({ selection }) => {
      shown.current = selection.selected ?? shown.current;
    });
  }, [store]);
  return () => {
    const at = document.activeElement;
    // Where the focus is elsewhere (Escape was pressed on a mark), it stays there.
    if (at !== null && at !== document.body && !at.closest('.card, .event-brief')) return;
    giveFocusBack(before.current, `event|${shown.current}`);
    // What was pressed in short comes back in another element.
    if (before.current?.element.isConnected === false) handFocusOn(before.current);
  };
};

/** Elements that handle Escape themselves: any open layer, and fields that have the focus. */
const OPEN_ABOVE = 'dialog[open], [popover], [role=menu]';
const TAKES_ESCAPE = 'input, textarea, select, [contenteditable=true], [role=dialog]';

/** Escape closes from anywhere on the page, unless something else handles it: a drag, an open layer. */
export const useEscape = (isOpen: boolean, close: () => void): void => {
  const { store } = useSession();
  const onKey = useEffectEvent((event: KeyboardEvent): void => {
    const { gesture, playing } = store.getState();
    if (event.key !== 'Escape' || event.defaultPrevented || (gesture.moving && !playing)) return;
    if (document.querySelector(OPEN_ABOVE) || (event.target instanceof Element && event.target.closest(TAKES_ESCAPE)))
      return;
    event.preventDefault();
    close();
  });
  useEffect(() => {
    if (!isOpen) return undefined;
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [isOpen]);
};
