/** Focus and Escape of the selected event, told in whole or in short. */
import { useEffect, useRef, type RefObject } from 'react';
import { useSession } from '../../session/use-session.ts';
import { focusSource, giveFocusBack, handFocusOn, takeFocusOver, type FocusSource } from '../../ui/focus-return.ts';
import { useEscape } from '../../ui/use-escape.ts';

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

/** Escape ends the selection from anywhere on the page, unless something else handles it: a drag, an open layer. */
export const useCardEscape = (isOpen: boolean, close: () => void): void => {
  const { store } = useSession();
  const unlessDragged = (): void => {
    const { gesture, playing } = store.getState();
    if (!gesture.moving || playing) close();
  };
  useEscape(isOpen ? unlessDragged : null);
};
