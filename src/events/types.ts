/**
 * What the rest of the house knows of a dataset: identifiers and the immutable columns.
 * Its word lists are in `codes.ts`, the document's own shape (`timefront/1`) is in `format/schema.ts`.
 */
import type { Brand, Millis } from '../base/brand.ts';
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
  /** 1 where the start is unknown (a `?` and a dotted leader, counted from `attested`). */
  readonly startUnknown: Uint8Array;
  /** 1 where the end is open or unknown and closes at `asOf` ("ongoing at publication"). */
  readonly ongoing: Uint8Array;
  /** 1 where the date rests on outside knowledge (the ° mark). Always 0 in the source's dating. */
  readonly outside: Uint8Array;
  /** Index into WHEN_PRECISIONS. */
  readonly precision: Uint8Array;
  /** Index into SHAPES: the source's coarser date of a visit is `within`, though the visit itself lasted. */
  readonly shape: Uint8Array;
  /** Row numbers of the dated events by earliest start, then the whole before its parts, then the file's order. */
  readonly order: Uint32Array;
  /** Per row: its position when all rows are so ordered, undated ones last. */
  readonly rank: Uint32Array;
}

/** An immutable dataset: the document beside its columns. A row's details are read from `records`. */
export interface EventTable {
  readonly document: DatasetDocument;
  /** The document as it was loaded, in the dataset's own language: what is saved. The same as `document` where nothing is translated. */
  readonly original: DatasetDocument;
  readonly count: number;
  /** Rows of the file that are not here, because their date or title can't be read: they count in "N of M", and are never shown. */
  readonly held: number;
  readonly ids: readonly EventId[];
  readonly indexOf: ReadonlyMap<string, EventIndex>;
  readonly records: readonly EventRecord[];
  /** Tracks, types and roles: the dataset's own, ours where it declares none. */
  readonly vocabulary: Vocabulary;
  /** Index into `vocabulary.tracks`. */
  readonly track: Uint16Array;
  /** Index into ASSERTIONS / SHAPES / WHEN_BASES (255 = no date). */
  readonly assertion: Uint8Array;
  readonly shape: Uint8Array;
  readonly basis: Uint8Array;
  /** Index into `types`. */
  readonly type: Uint16Array;
  readonly types: readonly string[];
  /** Best precision among the `location` roles, index into WHERE_PRECISIONS ('unknown' = no scene). */
  readonly scene: Uint8Array;
  readonly best: DatingColumns;
  readonly article: DatingColumns;
  readonly places: ReadonlyMap<string, PlaceRecord>;
  readonly actors: ReadonlyMap<string, ActorRecord>;
  readonly sources: ReadonlyMap<string, SourceRecord>;
  /** Least and greatest finite bounds of the best dating; null when nothing is dated. */
  readonly extent: { readonly start: Millis; readonly end: Millis } | null;
  /** `asOf` as bounds: earliest day's start and end, latest end. What the data knows ends at `latest`; not `isNamed`: its last date. */
  readonly asOf: {
    readonly earliest: Millis;
    readonly earliestEnd: Millis;
    readonly latest: Millis;
    readonly isNamed: boolean;
  };
}
