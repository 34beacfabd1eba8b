/** What follows the whole page: undo, redo, from a mark to its card, the focus, and what the head says. Late code. */
import { noteDeed } from '../selection/note-deed.ts';
import type { ViewHistory } from '../share/view-history.ts';
import { isTyping } from '../ui/character-keys.ts';
import { keepFocus } from '../ui/keep-focus.ts';
import { undoDirection } from '../ui/undo-keys.ts';
import { followCardKey } from './card-key.ts';
import { followHead } from './follow-head.ts';
import type { App } from './start.ts';

/** To the view before or after; where there is none, that is said. */
export const travel = (views: ViewHistory, direction: 'undo' | 'redo'): void => {
  const { canUndo, canRedo } = views.getState();
  if (!(direction === 'undo' ? canUndo : canRedo)) noteDeed({ kind: 'end', of: direction });
  views[direction]();
};

/** @returns how to stop */
export const followPage = ({ selection, views, shell }: Pick<App, 'selection' | 'views' | 'shell'>): (() => void) => {
  const onKey = (event: KeyboardEvent): void => {
    const direction = undoDirection(event);
    const { gesture, playing } = selection.getState();
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
  const stops = [followCardKey(selection), keepFocus(), followHead(selection, shell)];
  return () => {
    document.removeEventListener('keydown', onKey);
    for (const stop of stops) stop();
  };
};
