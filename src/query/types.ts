/** What panes receive: one derivation, one place, so that map, timeline, tray and status always agree. */
import type { Millis } from '../base/brand.ts';
import type { TimeUnit } from '../base/time/units.ts';
import type { DatingColumns, EventTable } from '../events/types.ts';
import type { ColourBy, Dating, Emphasis, Filters, Mode, Span } from '../selection/selection.ts';
import type { ColourClass } from './colours.ts';
import type { DatasetSchema } from './schema.ts';

/** The one question to the data. */
export interface Question {
  readonly window: Span;
  /** A second window (B) to compare the first (A) with. */
  readonly compare: Span | null;
  readonly at: Millis;
  readonly mode: Mode;
  readonly dating: Dating;
  readonly filters: Filters;
  /** What is lit; everything where it is absent. */
  readonly emphasis?: Emphasis;
  /** What hue says; the track where it is absent. */
  readonly colour?: ColourBy;
}

/** The view as layouts and panes get it. It names no rows: those that they need they ask of the engine. */
export interface Answer {
  readonly question: Question;
  readonly schema: DatasetSchema;
  /** For the words of single rows, which a result has named. */
  readonly table: EventTable;
  readonly dates: DatingColumns;
  /**
   * What the playhead, the handles and `moment` go by: the data's own unit in this dating, or a coarser one in a long
   * window.
   */
  readonly unit: TimeUnit;
  /** Per row of the table: its colour slot. */
  readonly slots: Uint8Array;
  /** What each colour stands for. */
  readonly colours: readonly ColourClass[];
  /** Per row of the table, of the rows shown: in A 1, in B 2, in both 3. Without a comparison, 1 for all of them. */
  readonly periods: Uint8Array;
  /** Per row of the table: 0 not shown, 1 possible (drawn lighter or hollow), 2 certain. */
  readonly presence: Uint8Array;
  /** Per row of the table: 1 for what the view is about; null where it is about all that is shown. */
  readonly lit: Uint8Array | null;
  /** How many of those shown it is about. */
  readonly about: number;
  /** How many are shown of how many: the N and M of the status. */
  readonly shown: number;
  readonly total: number;
  /** How many pass the filters, whatever the time. */
  readonly filtered: number;
  /** How many of those shown are only possible. */
  readonly possible: number;
  /**
   * Of the possible ones, those that may not have begun by the playhead (so far); the others meet a span only by an
   * imprecise date.
   */
  readonly notYet: number;
  /** How many of those shown have no date. */
  readonly undated: number;
}

/** The view inside the engine: the only place that walks through rows. */
export interface RowAnswer extends Answer {
  /** Rows shown, by earliest start, the whole before its parts, then as in the file; undated rows last. */
  readonly rows: Uint32Array;
  /** Rows that pass the filters and meet a window in mode `window`: what the timeline's bars are ordered from. */
  readonly windowRows: Uint32Array;
  /** Rows that pass the filters, whatever the time. */
  readonly filteredRows: Uint32Array;
}
