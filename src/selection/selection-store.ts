/** The store of what a person chose (`selection`) and what the pointer is doing (`gesture`). */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { SelectionContext } from './context.ts';
import { DEFAULT_SELECTION, IDLE, type Emphasis, type Gesture, type Mode, type Selection } from './selection.ts';

/** How the address bar takes a change: a new entry, the same entry, or not at all (it came from there). */
export type HistoryStep = 'push' | 'replace' | 'restore';

export interface SelectionState {
  readonly selection: Selection;
  readonly gesture: Gesture;
  /** A search in progress: what it finds is lit; null once it filters, or nobody searches. */
  readonly typed: Emphasis | null;
  readonly playing: boolean;
  readonly context: SelectionContext | null;
  readonly history: HistoryStep;
  /** The story's step at which it was left last, where it can be taken up again; null = not begun. */
  readonly storyLeft: number | null;
  /** The mode that scrubbing turned to "so far": it returns when the playhead is at the window's end again. */
  readonly modeLeft: Mode | null;
  /** Whether clock times are told by the reader's own clock as well; no link says so. */
  readonly ownClock: boolean;
  /** Whether what comes in stays, while it plays, until it has been read out; no link says so. */
  readonly waits: boolean;
}
export type SelectionStore = StoreApi<SelectionState>;

export const createSelectionStore = (): SelectionStore =>
  createStore<SelectionState>(() => ({
    selection: DEFAULT_SELECTION,
    gesture: IDLE,
    typed: null,
    playing: false,
    context: null,
    history: 'restore',
    storyLeft: null,
    modeLeft: null,
    ownClock: false,
    waits: false,
  }));
