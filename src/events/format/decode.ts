/**
 * Decodes parsed JSON into a typed document. Each record is decoded by itself: missing members that follow from others
 * are filled in, a member that can't be read is left out, and a record that lacks a required member is skipped. All of
 * it is reported.
 */
import type * as z from 'zod/mini';
import { finish, type Steps } from '../../base/steps.ts';
import { isBlank } from '../../base/text-direction.ts';
import { parseEdtf } from '../edtf-parse.ts';
import { isTimeZone } from '../../base/time/zone.ts';
import { asRecord, completeEvent, defaultsOf, type Defaults } from './complete-event.ts';
import { withUsableMedia } from './decode-media.ts';
import { createIdAssigner } from './ids.ts';
import { completeHead, completeRecord } from './name-records.ts';
import { LEFT_OUT, parseParts } from './parse-parts.ts';
import { plainSteps } from './plain-values.ts';
import { readGeometry, readPosition, type PositionsRead } from './positions.ts';
import { OF_DATASET, problemAt, type RecordRef, type Problem } from './problem.ts';
import {
  actorSchema,
  envelopeSchema,
  eventSchema,
  placeSchema,
  sourceSchema,
  type DatasetDocument,
  type EventRecord,
  type SourceRecord,
} from './schema.ts';
import { sourceOfText, sourceOfUrl } from './url-source.ts';
import { FORMAT } from './values.ts';

export interface Decoded {
  /** Null when a required member of the dataset itself is missing or can't be read. */
  readonly document: DatasetDocument | null;
  /** Row in the file of each event of `document`. */
  readonly rows: readonly number[];
  /** How many events the file holds. */
  readonly read: number;
  /** Items that were left out of lists, but events: as paths in the file. */
  readonly gaps: readonly string[];
  readonly problems: readonly Problem[];
}

/** @param input what `JSON.parse` returned; untrusted */
export const decodeDataset = (input: unknown): Decoded => finish(decodeSteps(input));

/** The same; it can pause after each record. */
export function* decodeSteps(input: unknown): Steps<Decoded> {
  const refused = (...problems: Problem[]): Decoded => ({ document: null, rows: [], read: 0, gaps: [], problems });
  const plain = yield* plainSteps(input);
  const file = asRecord(plain.value);
  if (!file) return refused(problemAt(OF_DATASET, '', 'refused', 'not-an-object', input));
  if (file['format'] !== FORMAT)
    return refused(problemAt(OF_DATASET, 'format', 'refused', 'format', file['format'], { right: FORMAT }));
  const lists = yield* decodeLists(file);
  // What is decoded by record is not gone through again as a whole.
  const apart = { ...lists.records, ...(Array.isArray(file['events']) ? { events: file['events'] as unknown[] } : {}) };
  const envelope = parseParts(
    envelopeSchema,
    {
      ...completeHead(file, lists.problems),
      ...Object.fromEntries(Object.keys(apart).map((list) => [list, []])),
      ...usableHead(file, lists.problems),
    },
    OF_DATASET,
  );
  const problems = [...plain.problems, ...lists.problems, ...envelope.problems];
  if (!envelope.value)
    return refused(...problems.map((item): Problem => (item.done === 'skipped' ? { ...item, done: 'refused' } : item)));
  return yield* decodeEvents({ ...envelope.value, ...apart }, problems, [...lists.gaps, ...envelope.gaps]);
}

/** Replaces a time zone or an `asOf` that can't be read by undefined. */
function usableHead(file: Readonly<Record<string, unknown>>, problems: Problem[]): Readonly<Record<string, unknown>> {
  const { timeZone, asOf } = file;
  const head: Record<string, unknown> = {};
  if (typeof timeZone === 'string' && !isTimeZone(timeZone)) {
    problems.push(problemAt(OF_DATASET, 'timeZone', 'left-out', 'time-zone', timeZone));
    head['timeZone'] = undefined;
  }
  const read = typeof asOf === 'string' || typeof asOf === 'number' ? parseEdtf(String(asOf)) : null;
  if (read && !read.ok) {
    problems.push(problemAt(OF_DATASET, 'asOf', 'left-out', 'edtf', asOf, { found: read.problem.code }));
    head['asOf'] = undefined;
  }
  return head;
}

const LISTS = { sources: sourceSchema, actors: actorSchema, places: placeSchema } as const;

type Lists = Pick<DatasetDocument, keyof typeof LISTS>;

/** Decodes sources, actors and places; a record that can't be read is left out. */
function* decodeLists(file: Readonly<Record<string, unknown>>): Steps<{
  readonly records: Lists;
  readonly problems: Problem[];
  readonly gaps: string[];
}> {
  const problems: Problem[] = [];
  const gaps: string[] = [];
  const records: Record<keyof Lists, unknown[]> = { sources: [], actors: [], places: [] };
  for (const [list, schema] of Object.entries(LISTS) as [keyof Lists, (typeof LISTS)[keyof Lists]][]) {
    const items = file[list] ?? [];
    if (!Array.isArray(items)) {
      problems.push(problemAt(OF_DATASET, list, 'left-out', 'type', items, { found: 'array' }));
      continue;
    }
    const name = createIdAssigner();
    for (const [index, input] of (items as unknown[]).entries()) {
      yield;
      const at: RecordRef = { path: `${list}[${index}]`, row: null, id: idOf(input) };
      const named = name(input, at);
      problems.push(...named.problems);
      const complete = completeRecord(list, named.input, at, problems);
      const usable = list === 'places' ? usablePlace(complete, at, problems) : complete;
      const parsed = parseParts<unknown>(schema, usable, at);
      // "Skipped" is said of events, which are counted; a source, actor or place is left out.
      problems.push(
        ...parsed.problems.map((item): Problem => (item.done === 'skipped' ? { ...item, done: 'left-out' } : item)),
      );
      gaps.push(...parsed.gaps);
      if (parsed.value !== null) records[list].push(parsed.value);
      else gaps.push(at.path);
    }
  }
  return { records: records as Lists, problems, gaps };
}

const idOf = (input: unknown): string | null => {
  const id = asRecord(input)?.['id'];
  return typeof id === 'string' || typeof id === 'number' ? String(id) : null;
};

/**
 * Normalises the coordinates of one member and reports what changed; a member whose coordinates can't be used is left
 * out.
 */
function usablePositions(
  record: Readonly<Record<string, unknown>>,
  member: string,
  read: (value: unknown) => PositionsRead,
  report: (
    done: 'changed' | 'left-out',
    code: NonNullable<PositionsRead['code']>,
    member: string,
    value: unknown,
  ) => void,
): Readonly<Record<string, unknown>> {
  const value = record[member];
  if (value === undefined || value === null) return record;
  const { value: usable, code } = read(value);
  if (code === null) return record;
  const { [member]: _, ...rest } = record;
  const coordinates = asRecord(value)?.['coordinates'] ?? value;
  report(usable === null ? 'left-out' : 'changed', code, member, coordinates);
  return usable === null ? rest : { ...rest, [member]: usable };
}

function usablePlace(input: unknown, at: RecordRef, problems: Problem[]): unknown {
  const place = asRecord(input);
  if (!place) return input;
  const report = (done: 'changed' | 'left-out', code: Problem['code'], member: string, value: unknown): void => {
    problems.push(problemAt(at, member, done, code, value));
  };
  return usablePositions(usablePositions(place, 'label', readPosition, report), 'geometry', readGeometry, report);
}

function usableWheres(input: unknown, at: RecordRef, problems: Problem[]): unknown {
  const event = asRecord(input);
  const wheres = event?.['where'];
  if (!event || !Array.isArray(wheres)) return input;
  const where = wheres.map((item: unknown, index): unknown => {
    const record = asRecord(item);
    if (!record) return item;
    const usable = usablePositions(record, 'geometry', readGeometry, (done, code, member, value) => {
      problems.push(problemAt(at, `where[${index}].${member}`, done, code, value));
    });
    // Without its coordinates and without the id of a place nothing is left of it.
    return usable !== record && usable['geometry'] === undefined && usable['place'] === undefined ? LEFT_OUT : usable;
  });
  return { ...event, where };
}

function* decodeEvents(
  envelope: z.infer<typeof envelopeSchema>,
  found: readonly Problem[],
  gone: readonly string[],
): Steps<Decoded> {
  const problems = [...found];
  const gaps = [...gone];
  const events: EventRecord[] = [];
  const rows: number[] = [];
  const name = createIdAssigner();
  const defaults = defaultsOf(envelope, envelope.timeZone ?? 'UTC');
  const sources = new Map(envelope.sources.map((source) => [source.id, source]));
  const total = envelope.events.length;
  for (const [row, input] of envelope.events.entries()) {
    yield { stage: 'reading', received: row, total };
    const event = decodeEvent(input, row, { name, defaults, sources, problems, gaps });
    if (!event) continue;
    events.push(event);
    rows.push(row);
  }
  const document = { ...envelope, sources: [...sources.values()], events };
  return { document, rows, read: total, gaps, problems };
}

interface Reading {
  readonly name: ReturnType<typeof createIdAssigner>;
  readonly defaults: Defaults;
  /** Those of the envelope; `withUrlSource` adds to them. */
  readonly sources: Map<string, SourceRecord>;
  readonly problems: Problem[];
  readonly gaps: string[];
}

function decodeEvent(input: unknown, row: number, reading: Reading): EventRecord | null {
  const { name, defaults, sources, problems } = reading;
  const path = `events[${row}]`;
  const named = name(input, { path, row, id: idOf(input) });
  const at: RecordRef = { path, row, id: idOf(named.input) };
  problems.push(...named.problems);
  const dated = withDate(named.input, at, problems);
  const placed = usableWheres(dated, at, problems);
  const media = withUsableMedia(placed, at);
  problems.push(...media.problems);
  const { when, title } = asRecord(media.event) ?? {};
  if (when !== undefined && !hasDate(when)) {
    problems.push(problemAt(at, 'when', 'skipped', 'no-date', when));
    return null;
  }
  if (typeof title === 'string' && isBlank(title)) {
    problems.push(problemAt(at, 'title', 'skipped', 'blank-title', title));
    return null;
  }
  const parsed = parseParts(eventSchema, media.event, at, (value) => completeEvent(value, defaults));
  problems.push(...parsed.problems);
  reading.gaps.push(...parsed.gaps);
  return parsed.value && withUrlSource(parsed.value, sources, at, problems);
}

const isNothing = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && isBlank(value));

/** Expands a date that is written as its text alone; a `when` that is empty counts as absent. */
function withDate(input: unknown, at: RecordRef, problems: Problem[]): unknown {
  const event = asRecord(input);
  if (!event || event['when'] === undefined) return input;
  const { when, ...rest } = event;
  if (isNothing(when) || Object.values(asRecord(when) ?? { when }).every(isNothing)) {
    if (when !== null) problems.push(problemAt(at, 'when', 'left-out', 'empty', when));
    return rest;
  }
  if (typeof when !== 'string' && typeof when !== 'number') return input;
  const read = { edtf: String(when) };
  problems.push(problemAt(at, 'when', 'changed', 'short-form', when, { right: JSON.stringify(read) }));
  return { ...rest, when: read };
}

/**
 * Whether `when` holds a date. One without it is skipped: shown as undated, it would say that the file gives no date.
 */
const hasDate = (when: unknown): boolean => {
  const edtf = asRecord(when)?.['edtf'];
  return typeof edtf === 'number' || (typeof edtf === 'string' && !isBlank(edtf));
};

function withUrlSource(
  event: EventRecord,
  sources: Map<string, SourceRecord>,
  at: RecordRef,
  problems: Problem[],
): EventRecord {
  if (event.url === undefined) return event;
  const page = sourceOfUrl(event.url, sources);
  if (!page) problems.push(problemAt(at, 'url', 'left-out', 'address', event.url));
  // What is no address may still name the only source of the event, which then has no link.
  const source = page ?? (event.evidence.length > 0 ? null : sourceOfText(event.url, sources));
  if (!source) return event;
  sources.set(source.id, source);
  if (event.evidence.some((item) => item.source === source.id)) return event;
  return { ...event, evidence: [...event.evidence, { source: source.id }] };
}
