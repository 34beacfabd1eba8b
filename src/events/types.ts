/**
 * The types of a loaded dataset: identifiers and the immutable columns.
 * Its word lists are in `codes.ts`, the document's own shape (`timefront/1`) is in `format/schema.ts`.
 */
import type { Brand, Millis } from '../base/brand.ts';
import type { Zone } from '../base/time/zone.ts';
import type { EdtfReader } from './edtf.ts';
import type { DatasetDocument, EventRecord, PlaceRecord, ActorRecord, SourceRecord } from './format/schema.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Stable id from the document: the only one in links, embeds and files. */
export type EventId = Brand<string, 'EventId'>;
/** Row of this load, 0..count-1. */
export type EventIndex = Brand<number, 'EventIndex'>;

/** Bounds of one event in one dating; all NaN where the dating gives no date. Ends are exclusive. */
export interface Bounds {
  readonly startMin: number;
  readonly startMax: number;
  readonly endMin: number;
  readonly endMax: number;
}

/** The bounds of all events in one dating, as columns of length `count` (NaN = no date). */
export interface DatingColumns {
  readonly startMin: Float64Array;
  readonly startMax: Float64Array;
  readonly endMin: Float64Array;
  readonly endMax: Float64Array;
  /** 1 where the start is unknown: it is counted from `attested`, and drawn with a `?` and a dotted line before it. */
  readonly startUnknown: Uint8Array;
  /** 1 where the end is open or unknown and closes at `asOf` ("ongoing at publication"). */
  readonly ongoing: Uint8Array;
  /** 1 where the date rests on outside knowledge (the ° mark). Always 0 in the source's dating. */
  readonly outside: Uint8Array;
  /** Index into WHEN_PRECISIONS. */
  readonly precision: Uint8Array;
  /** Index into SHAPES, per dating: a `span` is only `within` where the source gives a coarser date. */
  readonly shape: Uint8Array;
  /** Row numbers of the dated events by earliest start, then the whole before its parts, then the file's order. */
  readonly order: Uint32Array;
  /** Per row: its position in that order, undated rows last. */
  readonly rank: Uint32Array;
}

/** An immutable dataset: the document and its columns of length `count`. */
export interface EventTable {
  readonly document: DatasetDocument;
  /**
   * The document as it was loaded, in the dataset's own language: what is saved. The same as `document` where nothing
   * is translated.
   */
  readonly original: DatasetDocument;
  readonly count: number;
  /**
   * Events of the file that are no rows, because their date or title can't be read: counted in "N of M", never shown.
   */
  readonly skipped: number;
  /** What reads the dates of its records. */
  readonly readEdtf: EdtfReader;
  readonly ids: readonly EventId[];
  readonly indexOf: ReadonlyMap<string, EventIndex>;
  readonly records: readonly EventRecord[];
  /** Tracks, types and roles: the dataset's own, ours where it declares none. */
  readonly vocabulary: Vocabulary;
  /** Index into `vocabulary.tracks`. */
  readonly track: Uint16Array;
  /** Index into ASSERTIONS. */
  readonly assertion: Uint8Array;
  /** Index into SHAPES (255 = no date). */
  readonly shape: Uint8Array;
  /** Index into WHEN_BASES (255 = no date). */
  readonly basis: Uint8Array;
  /** Index into `types`. */
  readonly type: Uint16Array;
  readonly types: readonly string[];
  /**
   * Best precision among the places of role `location` that have a position on the map, or are known to a country or
   * no better: index into WHERE_PRECISIONS ('unknown' without such places, 255 where none has a position).
   */
  readonly scene: Uint8Array;
  readonly best: DatingColumns;
  readonly article: DatingColumns;
  readonly places: ReadonlyMap<string, PlaceRecord>;
  readonly actors: ReadonlyMap<string, ActorRecord>;
  readonly sources: ReadonlyMap<string, SourceRecord>;
  /** Whose days and clocks the dates are of. */
  readonly zone: Zone;
  /** What a timeline is fitted to where some events are very far from the rest; null where none are. */
  readonly fitted: { readonly start: Millis; readonly end: Millis } | null;
  /** Least and greatest finite bounds of the best dating; null when nothing is dated. */
  readonly extent: { readonly start: Millis; readonly end: Millis } | null;
  /**
   * `asOf` as bounds: start and end of its earliest day, and its latest end, after which nothing is known. Not
   * `isNamed` where the dataset gives none and the last of its dates is taken.
   */
  readonly asOf: {
    readonly earliest: Millis;
    readonly earliestEnd: Millis;
    readonly latest: Millis;
    readonly isNamed: boolean;
  };
}
