/**
 * From anything to a typed document. Records are read one by one: what follows is filled in, a bad member costs itself, a record
 * that can't be without it is held, and everything that was left out or changed is a problem.
 */
import type * as z from 'zod/mini';
import { parseEdtf } from '../edtf.ts';
import { isTimeZone } from '../zone.ts';
import { asRecord, completeEvent, defaultsOf, type Defaults } from './complete-event.ts';
import { withSoundMedia } from './decode-media.ts';
import { withoutDirectionMarks } from './direction-marks.ts';
import { createNamer } from './ids.ts';
import { parseParts } from './parse-parts.ts';
import { readGeometry, readPosition, type PositionsRead } from './positions.ts';
import { OF_DATASET, problemAt, type Place, type Problem } from './problem.ts';
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
import { sourceOfUrl } from './url-source.ts';
import { FORMAT } from './values.ts';

export interface Decoded {
  /** Null when a member of the dataset itself that can't be missed is. */
  readonly document: DatasetDocument | null;
  /** Row in the file of each event of `document`. */
  readonly rows: readonly number[];
  /** How many events the file holds. */
  readonly read: number;
  readonly problems: readonly Problem[];
}

/** @param input what `JSON.parse` gave; nothing about it is believed */
export function decodeDataset(input: unknown): Decoded {
  const refused = (...problems: Problem[]): Decoded => ({ document: null, rows: [], read: 0, problems });
  const plain = withoutDirectionMarks(input);
  const file = asRecord(plain.value);
  if (!file) return refused(problemAt(OF_DATASET, '', 'refused', 'not-an-object', input));
  if (file['format'] !== FORMAT)
    return refused(problemAt(OF_DATASET, 'format', 'refused', 'format', file['format'], { right: FORMAT }));
  const lists = decodeLists(file);
  const envelope = parseParts(
    envelopeSchema,
    { ...file, ...lists.records, ...soundHead(file, lists.problems) },
    OF_DATASET,
  );
  const problems = [...plain.problems, ...lists.problems, ...envelope.problems];
  if (!envelope.value)
    return refused(...problems.map((item): Problem => (item.done === 'held' ? { ...item, done: 'refused' } : item)));
  return decodeEvents(envelope.value, problems);
}

/** The dataset's zone and as-of date, where they are usable; what is not is as if absent. */
function soundHead(file: Readonly<Record<string, unknown>>, problems: Problem[]): Readonly<Record<string, unknown>> {
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

/** Sources, actors and places, each record by itself: a bad one costs only itself. */
function decodeLists(file: Readonly<Record<string, unknown>>): {
  readonly records: Readonly<Record<string, readonly unknown[]>>;
  readonly problems: Problem[];
} {
  const problems: Problem[] = [];
  const records: Record<string, readonly unknown[]> = {};
  for (const [list, schema] of Object.entries(LISTS)) {
    const items = file[list] ?? [];
    records[list] = [];
    if (!Array.isArray(items)) {
      problems.push(problemAt(OF_DATASET, list, 'left-out', 'type', items, { found: 'array' }));
      continue;
    }
    const name = createNamer();
    records[list] = items.flatMap((input: unknown, index) => {
      const at: Place = { path: `${list}[${index}]`, row: null, id: idOf(input) };
      const named = name(input, at);
      problems.push(...named.problems);
      const sound = list === 'places' ? soundPlace(named.input, at, problems) : named.input;
      const parsed = parseParts<unknown>(schema, sound, at);
      // A record of these lists that is held is gone: only events are counted.
      problems.push(
        ...parsed.problems.map((item): Problem => (item.done === 'held' ? { ...item, done: 'left-out' } : item)),
      );
      return parsed.value === null ? [] : [parsed.value];
    });
  }
  return { records, problems };
}

const idOf = (input: unknown): string | null => {
  const id = asRecord(input)?.['id'];
  return typeof id === 'string' || typeof id === 'number' ? String(id) : null;
};

/** Coordinates of one member, read and told; a member whose coordinates can't be used is gone. */
function soundPositions(
  record: Readonly<Record<string, unknown>>,
  member: string,
  read: (value: unknown) => PositionsRead,
  say: (done: 'changed' | 'left-out', code: NonNullable<PositionsRead['code']>, member: string, value: unknown) => void,
): Readonly<Record<string, unknown>> {
  const value = record[member];
  if (value === undefined || value === null) return record;
  const { value: sound, code } = read(value);
  if (code === null) return record;
  const { [member]: _, ...rest } = record;
  const coordinates = asRecord(value)?.['coordinates'] ?? value;
  say(sound === null ? 'left-out' : 'changed', code, member, coordinates);
  return sound === null ? rest : { ...rest, [member]: sound };
}

function soundPlace(input: unknown, at: Place, problems: Problem[]): unknown {
  const place = asRecord(input);
  if (!place) return input;
  const say = (done: 'changed' | 'left-out', code: Problem['code'], member: string, value: unknown): void => {
    problems.push(problemAt(at, member, done, code, value));
  };
  return soundPositions(soundPositions(place, 'label', readPosition, say), 'geometry', readGeometry, say);
}

function soundWheres(input: unknown, at: Place, problems: Problem[]): unknown {
  const event = asRecord(input);
  const wheres = event?.['where'];
  if (!event || !Array.isArray(wheres)) return input;
  const where = wheres.flatMap((item: unknown, index): unknown[] => {
    const record = asRecord(item);
    if (!record) return [item];
    const sound = soundPositions(record, 'geometry', readGeometry, (done, code, member, value) => {
      problems.push(problemAt(at, `where[${index}].${member}`, done, code, value));
    });
    // A place that was nothing but these coordinates is no place any more.
    return sound !== record && sound['geometry'] === undefined && sound['place'] === undefined ? [] : [sound];
  });
  return { ...event, where };
}

function decodeEvents(envelope: z.infer<typeof envelopeSchema>, found: readonly Problem[]): Decoded {
  const problems = [...found];
  const events: EventRecord[] = [];
  const rows: number[] = [];
  const name = createNamer();
  const defaults = defaultsOf(envelope, envelope.timeZone ?? 'UTC');
  const sources = new Map(envelope.sources.map((source) => [source.id, source]));
  envelope.events.forEach((input, row) => {
    const event = decodeEvent(input, row, { name, defaults, sources, problems });
    if (!event) return;
    events.push(event);
    rows.push(row);
  });
  const document = { ...envelope, sources: [...sources.values()], events };
  return { document, rows, read: envelope.events.length, problems };
}

interface Reading {
  readonly name: ReturnType<typeof createNamer>;
  readonly defaults: Defaults;
  /** Grows by those that addresses of events make. */
  readonly sources: Map<string, SourceRecord>;
  readonly problems: Problem[];
}

function decodeEvent(input: unknown, row: number, { name, defaults, sources, problems }: Reading): EventRecord | null {
  const path = `events[${row}]`;
  const named = name(input, { path, row, id: idOf(input) });
  const at: Place = { path, row, id: idOf(named.input) };
  problems.push(...named.problems);
  const placed = soundWheres(named.input, at, problems);
  const media = withSoundMedia(placed, at);
  problems.push(...media.problems);
  if (asRecord(media.event)?.['when'] !== undefined && !hasDate(media.event)) {
    problems.push(problemAt(at, 'when', 'held', 'no-date', asRecord(media.event)?.['when']));
    return null;
  }
  const title = asRecord(media.event)?.['title'];
  if (typeof title === 'string' && isBlank(title)) {
    problems.push(problemAt(at, 'title', 'held', 'blank-title', title));
    return null;
  }
  const parsed = parseParts(eventSchema, media.event, at, (value) => completeEvent(value, defaults));
  problems.push(...parsed.problems);
  return parsed.value && withUrlSource(parsed.value, sources, at, problems);
}

/** Whether `when` is there to be read: a date that can't be is held, and never an event without one. */
const hasDate = (event: unknown): boolean => {
  const edtf = asRecord(asRecord(event)?.['when'])?.['edtf'];
  return typeof edtf === 'string' || typeof edtf === 'number';
};

/** Nothing to be seen: spaces, and signs that only steer how text is set. */
export const isBlank = (text: string): boolean => /^[\s\p{Cf}\p{Cc}\u115F\u1160\u3164\uFFA0\u2800]*$/u.test(text);

function withUrlSource(
  event: EventRecord,
  sources: Map<string, SourceRecord>,
  at: Place,
  problems: Problem[],
): EventRecord {
  if (event.url === undefined) return event;
  const source = sourceOfUrl(event.url, sources);
  if (!source) {
    problems.push(problemAt(at, 'url', 'left-out', 'address', event.url));
    return event;
  }
  sources.set(source.id, source);
  if (event.evidence.some((item) => item.source === source.id)) return event;
  return { ...event, evidence: [...event.evidence, { source: source.id }] };
}
