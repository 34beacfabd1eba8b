/** What panes receive: one derivation, one place, so that map, timeline, tray and status always agree. */
import type { Millis } from '../base/brand.ts';
import type { DatingColumns, EventIndex, EventTable } from '../events/types.ts';
import type { Dating, Filters, Mode, Span } from '../selection/selection.ts';

/** The one question to the data. */
export interface Question {
  readonly window: Span;
  readonly at: Millis;
  readonly mode: Mode;
  readonly dating: Dating;
  readonly filters: Filters;
}

/** Presence of a row in the answer: 0 not shown, 1 possible (drawn lighter / hollow), 2 certain. */
export type Presence = 0 | 1 | 2;

export interface Answer {
  readonly exact: boolean;
  readonly question: Question;
  readonly table: EventTable;
  readonly dates: DatingColumns;
  /** Rows shown, in the order of (earliest start, id); undated rows last. */
  readonly rows: Uint32Array;
  /** Rows that pass the filters and meet the window in mode `window`: what the timeline's bars are laid out from. */
  readonly windowRows: Uint32Array;
  /** Rows that pass the filters, whatever the time. */
  readonly filteredRows: Uint32Array;
  /** Per row of the table: Presence. */
  readonly presence: Uint8Array;
  /** N, M and how many of the N may not have happened yet (so far) or are only possible. */
  readonly shown: number;
  readonly total: number;
  readonly possible: number;
  /** The rows of `rows` without a date. */
  readonly undated: number;
}

export type Row = EventIndex;
