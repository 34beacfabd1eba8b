/** The keys of the whole page, undo, redo, from a mark to its card; and what keeps the focus. Late code. */
import type { SelectionStore } from '../selection/selection-store.ts';
import { noteDeed } from '../selection/note-deed.ts';
import type { ViewHistory } from '../share/view-history.ts';
import { isTyping } from '../ui/character-keys.ts';
import { keepFocus } from '../ui/keep-focus.ts';
import { undoDirection } from '../ui/undo-keys.ts';
import { followCardKey } from './card-key.ts';

/** To the view before or after; where there is none, that is said. */
export const travel = (views: ViewHistory, direction: 'undo' | 'redo'): void => {
  const { canUndo, canRedo } = views.getState();
  if (!(direction === 'undo' ? canUndo : canRedo)) noteDeed({ kind: 'end', of: direction });
  views[direction]();
};

/** @returns how to stop */
export const followViewKeys = (store: SelectionStore, views: ViewHistory): (() => void) => {
  const onKey = (event: KeyboardEvent): void => {
    const direction = undoDirection(event);
    const { gesture, playing } = store.getState();
    if (
      !direction ||
      event.defaultPrevented ||
      isTyping(event) ||
      document.querySelector('dialog[open]') ||
      (gesture.moving && !playing)
    )
      return;
    event.preventDefault();
    travel(views, direction);
  };
  document.addEventListener('keydown', onKey);
  const stops = [followCardKey(store), keepFocus()];
  return () => {
    document.removeEventListener('keydown', onKey);
    for (const stop of stops) stop();
  };
};
