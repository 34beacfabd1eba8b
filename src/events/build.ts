/** Builds the immutable columns of a validated document; from here on an event is a row number. */
import { millis } from '../base/brand.ts';
import { articleDate, asOfOf, bestDate, timeZoneOf, zoneOfDataset, type EventDate } from './dating.ts';
import { readPlainEdtf, type EdtfReader } from './edtf.ts';
import type { DatasetDocument, EventRecord } from './format/schema.ts';
import { ASSERTIONS, SHAPES, WHEN_BASES, WHEN_PRECISIONS, WHERE_PRECISIONS } from './codes.ts';
import { hasPosition } from './places.ts';
import type { DatingColumns, EventId, EventIndex, EventTable } from './types.ts';
import { buildVocabulary } from './vocabulary.ts';

/** In the columns of codes: the event has no date. */
const NO_DATE = 255;
/** In the column of scenes: none of those that are named can be placed. */
const NO_POSITION = 255;
const UNKNOWN_SCENE = WHERE_PRECISIONS.indexOf('unknown');
const COUNTRY_SCENE = WHERE_PRECISIONS.indexOf('country');

/**
 * @param document decoded and validated; never changed
 * @param original the document that `document` is a translation of
 * @param skipped how many events of the file are not in `document`
 * @param read reads the dates: the forms that we write, or those of others as well
 */
export function buildTable(
  document: DatasetDocument,
  original: DatasetDocument = document,
  skipped = 0,
  read: EdtfReader = readPlainEdtf,
): EventTable {
  const records = document.events;
  const count = records.length;
  const asOf = asOfOf(document, read);
  const zone = timeZoneOf(document);
  const ids = records.map((record) => record.id as EventId);
  const datingBy = (dateOf: typeof bestDate, outside: boolean): DatingColumns =>
    buildDating(records, (record) => dateOf(record.when, asOf, zone, read), outside);
  const best = datingBy(bestDate, true);
  const types = [...new Set(records.map((record) => record.type))];
  const typeIndex = new Map(types.map((type, index) => [type, index]));
  const vocabulary = buildVocabulary(document, records);
  const trackIndex = new Map(vocabulary.tracks.map(({ id }, index) => [id, index]));
  const places = new Map(document.places.map((place) => [place.id, place]));
  const byte = (code: (record: EventRecord) => number): Uint8Array => Uint8Array.from(records, code);
  return {
    document,
    original,
    count,
    skipped,
    readEdtf: read,
    ids,
    records,
    types,
    best,
    article: datingBy(articleDate, false),
    indexOf: new Map(ids.map((id, row) => [id, row as EventIndex])),
    vocabulary,
    // The vocabulary has every track, and `types` every type, that an event names.
    track: Uint16Array.from(records, ({ track }) => trackIndex.get(track)!),
    assertion: byte(({ certainty }) => ASSERTIONS.indexOf(certainty.assertion)),
    shape: byte(({ when }) => (when ? SHAPES.indexOf(when.shape) : NO_DATE)),
    basis: byte(({ when }) => (when ? WHEN_BASES.indexOf(when.basis) : NO_DATE)),
    type: Uint16Array.from(records, ({ type }) => typeIndex.get(type)!),
    scene: byte((record) => sceneOf(record, places)),
    places,
    actors: new Map(document.actors.map((actor) => [actor.id, actor])),
    sources: new Map(document.sources.map((source) => [source.id, source])),
    zone: zoneOfDataset(document),
    fitted: null,
    extent: extentOf(best),
    asOf: {
      earliest: millis(asOf.earliest),
      earliestEnd: millis(asOf.earliestEnd),
      latest: millis(asOf.latest),
      isNamed: asOf.isNamed,
    },
  };
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/**
 * @param outside whether to mark dates that rest on outside knowledge; not in the source's own dating, which has none
 */
function buildDating(
  records: readonly EventRecord[],
  dateOf: (record: EventRecord) => EventDate | null,
  outside: boolean,
): DatingColumns {
  const count = records.length;
  const column = (): Float64Array<ArrayBuffer> => new Float64Array(count).fill(Number.NaN);
  const bytes = (fill = 0): Uint8Array<ArrayBuffer> => new Uint8Array(count).fill(fill);
  const dating: Mutable<DatingColumns> = {
    startMin: column(),
    startMax: column(),
    endMin: column(),
    endMax: column(),
    startUnknown: bytes(),
    ongoing: bytes(),
    outside: bytes(),
    precision: bytes(WHEN_PRECISIONS.indexOf('unknown')),
    shape: bytes(NO_DATE),
    order: new Uint32Array(0),
    rank: new Uint32Array(count),
  };
  records.forEach((record, row) => {
    const date = dateOf(record);
    if (!date || Number.isNaN(date.bounds.startMin)) return;
    const { bounds } = date;
    dating.startMin[row] = bounds.startMin;
    dating.startMax[row] = bounds.startMax;
    dating.endMin[row] = bounds.endMin;
    dating.endMax[row] = bounds.endMax;
    dating.startUnknown[row] = Number(bounds.startUnknown);
    dating.ongoing[row] = Number(bounds.ongoing);
    dating.outside[row] = Number(outside && record.when?.basis === 'outside');
    dating.precision[row] = WHEN_PRECISIONS.indexOf(date.precision);
    dating.shape[row] = SHAPES.indexOf(date.shape);
  });
  dating.order = orderOf(dating.startMin, records);
  dating.rank = ranksOf(dating.order, count);
  return dating;
}

/** Dated rows by earliest start, then the whole before its parts, then as the file has them. */
function orderOf(startMin: Float64Array, records: readonly EventRecord[]): Uint32Array {
  const start = (row: number): number => startMin[row]!; // `row` is in range
  const rowOf = new Map(records.map(({ id }, row) => [id, row]));
  const visited = new Set<number>();
  const order: number[] = [];
  /** A whole that begins at the same time comes just before its part; cycles end because no row is visited twice. */
  const visit = (row: number): void => {
    if (visited.has(row)) return;
    visited.add(row);
    for (const { type, to } of records[row]?.relations ?? []) {
      const whole = type === 'part_of' ? rowOf.get(to) : undefined;
      if (whole !== undefined && start(whole) === start(row)) visit(whole);
    }
    order.push(row);
  };
  const dated = [...records.keys()].filter((row) => !Number.isNaN(start(row)));
  for (const row of dated.toSorted((a, b) => start(a) - start(b) || a - b)) visit(row);
  return Uint32Array.from(order);
}

/** Each row's position in order of time; undated rows come last, in the file's order. */
function ranksOf(order: Uint32Array, count: number): Uint32Array {
  const rank = new Uint32Array(count).fill(count);
  order.forEach((row, position) => {
    rank[row] = position;
  });
  let next = order.length;
  return rank.map((position) => (position === count ? next++ : position));
}

/** The best precision among the places where the event happened (role `location`), of those that can be placed. */
function sceneOf(record: EventRecord, places: EventTable['places']): number {
  const scenes = record.where.flatMap((where) => {
    if (where.role !== 'location' || (where.place === undefined && !where.geometry)) return [];
    const place = places.get(where.place ?? '');
    const code = WHERE_PRECISIONS.indexOf(where.precision);
    if (place?.kind === 'country') return Math.max(code, COUNTRY_SCENE);
    return code < COUNTRY_SCENE && !hasPosition(where, place) ? NO_POSITION : code;
  });
  return scenes.length === 0 ? UNKNOWN_SCENE : Math.min(...scenes);
}

function extentOf({ startMin, endMax, order }: DatingColumns): EventTable['extent'] {
  const first = order[0];
  if (first === undefined) return null;
  let end = -Infinity;
  // `order` holds rows in range.
  for (const row of order) end = Math.max(end, endMax[row]!);
  return { start: millis(startMin[first]!), end: millis(end) };
}
