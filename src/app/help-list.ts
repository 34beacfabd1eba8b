/**
 * The keys and gestures of the app, in one list: what the help shows, and what a browser test drives. A new one is a
 * line here, and one of `does` (and of `gestures`) in each language's `help-sheet.ts`.
 */
import type { HelpSheet } from '../i18n/en/help-sheet.ts';

export type HelpLine = {
  /** What it does, by its text's key. */
  readonly does: keyof HelpSheet['does'];
} &
  /** Keys that do the same; those pressed together are joined by `+`, and the key of that sign is `Plus`. */
  (
    | { readonly keys: readonly string[] }
    /** By mouse or touch, by its text's key. */
    | { readonly gesture: keyof HelpSheet['gestures'] }
  );
export interface HelpGroup {
  readonly id: keyof HelpSheet['groups'];
  readonly lines: readonly HelpLine[];
}

export const HELP: readonly HelpGroup[] = [
  {
    id: 'page',
    lines: [
      { keys: ['Tab', 'Shift+Tab'], does: 'nextControl' },
      { keys: ['Enter'], does: 'press' },
      { keys: ['Escape'], does: 'close' },
      { keys: ['?'], does: 'help' },
      { keys: ['/'], does: 'search' },
    ],
  },
  {
    id: 'undo',
    lines: [
      { keys: ['Mod+Z'], does: 'undo' },
      { keys: ['Mod+Shift+Z', 'Mod+Y'], does: 'redo' },
    ],
  },
  {
    id: 'events',
    lines: [
      { keys: ['ArrowLeft', 'ArrowRight'], does: 'walkMarks' },
      { keys: ['ArrowUp', 'ArrowDown'], does: 'levelMarks' },
      { keys: ['A'], does: 'acrossMarks' },
      { keys: ['Home', 'End'], does: 'endMarks' },
      { keys: ['Enter'], does: 'select' },
      { keys: ['Enter'], does: 'openRow' },
      { keys: ['Shift+Enter'], does: 'toCard' },
      { keys: ['Escape'], does: 'closeRow' },
      { gesture: 'pressMark', does: 'select' },
      { gesture: 'swipeCaption', does: 'step' },
    ],
  },
  {
    id: 'search',
    lines: [
      { keys: ['Enter', 'Shift+Enter'], does: 'walkMatches' },
      { keys: ['ArrowUp', 'ArrowDown'], does: 'walkList' },
      { keys: ['Escape'], does: 'emptySearch' },
    ],
  },
  {
    id: 'table',
    lines: [
      { keys: ['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End'], does: 'walkRows' },
      { keys: ['Enter'], does: 'select' },
    ],
  },
  {
    id: 'playback',
    lines: [
      { keys: ['Space'], does: 'play' },
      { keys: [',', '.'], does: 'step' },
      { keys: ['[', ']'], does: 'windowHere' },
    ],
  },
  {
    id: 'handle',
    lines: [
      { keys: ['ArrowLeft', 'ArrowRight'], does: 'moveOne' },
      { keys: ['Shift+ArrowLeft', 'Shift+ArrowRight', 'PageDown', 'PageUp'], does: 'moveTen' },
      { keys: ['Home', 'End'], does: 'moveEnd' },
      { gesture: 'dragHandle', does: 'moveFree' },
      { gesture: 'dragAlt', does: 'moveUnsnapped' },
      { gesture: 'pressTrack', does: 'movePlayhead' },
      { gesture: 'doubleTrack', does: 'zoomBin' },
    ],
  },
  {
    id: 'timeline',
    lines: [
      { keys: ['Plus', 'Minus'], does: 'zoomTime' },
      { keys: ['0'], does: 'ownWindow' },
      { gesture: 'dragPlot', does: 'panTime' },
      { gesture: 'wheelPlot', does: 'zoomTime' },
      { gesture: 'wheelAcross', does: 'panTime' },
      { gesture: 'dragSpan', does: 'moveWindow' },
    ],
  },
  {
    id: 'map',
    lines: [
      { keys: ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'], does: 'panMap' },
      { keys: ['Plus', 'Minus'], does: 'zoomMap' },
      { gesture: 'dragMap', does: 'panMap' },
      { gesture: 'wheelMap', does: 'zoomMap' },
      { gesture: 'doubleMap', does: 'zoomMap' },
    ],
  },
  {
    id: 'area',
    lines: [
      { keys: ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'], does: 'moveCross' },
      { keys: ['Enter'], does: 'setCorner' },
      { keys: ['Backspace'], does: 'takeBack' },
      { keys: ['Escape'], does: 'cancelArea' },
      { gesture: 'dragArea', does: 'drawArea' },
      { gesture: 'dragCircle', does: 'drawCircle' },
    ],
  },
  {
    id: 'story',
    lines: [
      { keys: ['ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown'], does: 'storyStep' },
      { keys: ['Home', 'End'], does: 'storyEnd' },
      { gesture: 'swipeStory', does: 'storyStep' },
    ],
  },
  {
    id: 'divider',
    lines: [
      { keys: ['ArrowLeft', 'ArrowRight'], does: 'moveDivider' },
      { keys: ['Home', 'End'], does: 'endDivider' },
      { gesture: 'doubleDivider', does: 'resetDivider' },
    ],
  },
];
