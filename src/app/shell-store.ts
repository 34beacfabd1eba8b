/** What the shell shows beside the load's own phases. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { LateReason } from '../base/fetch-then-import.ts';
import type { Session } from '../session/session.ts';
import type { PlaceAnswers } from '../events/answer-places.ts';
import type { StoryRecord } from '../events/format/schema.ts';
import type { EventTable } from '../events/types.ts';
import { enFirst } from '../i18n/en-first.ts';
import type { Messages } from '../i18n/en.ts';
import { DEFAULT_LANG, type Lang } from '../base/lang.ts';

/** Something that was asked for and did not come. */
export interface FailedTask {
  readonly id: string;
  /** What the reader calls it. */
  readonly name: (messages: Messages) => string;
  readonly reason: LateReason;
  readonly again: () => void;
}

interface ShellState {
  readonly session: Session | null;
  readonly messages: Messages;
  readonly lang: Lang;
  /** A story written here, in place of the dataset's; null = none. */
  readonly story: readonly StoryRecord[] | null;
  /** Whether that story is in a file as it now is. */
  readonly isStorySaved: boolean;
  /** Keys of the link that could not be used; shown once, dismissible. */
  readonly dropped: readonly string[];
  readonly failed: readonly FailedTask[];
  /** What the reader said of coordinates in doubt, and the dataset with that laid over it; null = as it was loaded. */
  readonly answers: PlaceAnswers;
  readonly answered: EventTable | null;
}

export const NO_ANSWERS: PlaceAnswers = new Map();
export type ShellStore = StoreApi<ShellState>;

export const createShellStore = (): ShellStore =>
  createStore<ShellState>(() => ({
    session: null,
    messages: enFirst,
    lang: DEFAULT_LANG,
    story: null,
    isStorySaved: false,
    dropped: [],
    failed: [],
    answers: NO_ANSWERS,
    answered: null,
  }));
