/**
 * Fills in the members of an event that may be left out because they follow from the others, before the event is
 * parsed.
 */
import type { Edtf } from '../edtf.ts';
import { parseEdtf } from '../edtf-parse.ts';
import type { WherePrecision, WhenShape } from '../codes.ts';
import { buildVocabulary } from '../vocabulary.ts';
import type { DatasetDocument, PlaceRecord } from './schema.ts';

type Loose = Readonly<Record<string, unknown>>;
export const asRecord = (value: unknown): Loose | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Loose) : null;

/** What of the dataset the missing members of an event follow from. */
export interface Defaults {
  readonly timeZone: string;
  readonly asOf: string | undefined;
  /** The last of the dataset's tracks. */
  readonly lastTrack: string;
  readonly trackOfType: ReadonlyMap<string, string>;
  readonly kindOfPlace: ReadonlyMap<string, PlaceRecord['kind']>;
}

export function defaultsOf(
  envelope: Pick<DatasetDocument, 'tracks' | 'types' | 'roles' | 'places' | 'asOf'>,
  timeZone: string,
): Defaults {
  const { tracks, types } = buildVocabulary(envelope, []);
  // Our own types belong to our own tracks, where the dataset has them.
  const known = new Set(tracks.map(({ id }) => id));
  const homes = [...types.values()].flatMap(({ id, track }) =>
    track !== null && known.has(track) ? [[id, track] as const] : [],
  );
  return {
    timeZone,
    asOf: envelope.asOf,
    lastTrack: tracks.at(-1)!.id, // a vocabulary has a track at least
    trackOfType: new Map(homes),
    kindOfPlace: new Map(envelope.places.map(({ id, kind }) => [id, kind])),
  };
}

/** The default `shape` of a date: see the codebook's list of members that may be left out. */
function shapeOf(edtf: Edtf): WhenShape {
  if (edtf.kind === 'set') return edtf.isAll ? 'repeated' : 'within';
  if (edtf.kind === 'date') return edtf.unspecified ? 'within' : 'instant';
  return typeof edtf.from === 'string' && typeof edtf.to === 'string' ? 'state' : 'span';
}

function completeWhen(value: unknown, { timeZone, asOf }: Defaults): unknown {
  const when = asRecord(value);
  if (!when) return value;
  const read = typeof when['edtf'] === 'string' ? parseEdtf(when['edtf'].trim(), timeZone) : null;
  const shape = when['shape'] ?? (read?.ok ? shapeOf(read.value) : 'instant');
  const attested = shape === 'state' && asOf !== undefined ? { attested: asOf } : {};
  return { ...attested, basis: 'stated', ...when, shape };
}

const PRECISION_OF_KIND: Readonly<Record<PlaceRecord['kind'], WherePrecision>> = {
  site: 'exact',
  town: 'city',
  city: 'city',
  district: 'district',
  region: 'region',
  country: 'country',
  sea: 'region',
};

function completeWhere(value: unknown, { kindOfPlace }: Defaults): unknown {
  const where = asRecord(value);
  if (!where) return value;
  const kind = typeof where['place'] === 'string' ? kindOfPlace.get(where['place']) : undefined;
  const isPoint = asRecord(where['geometry'])?.['type'] === 'Point';
  // Coordinates alone don't say how well they are known: "exact" is for the file to say.
  const precision = kind ? PRECISION_OF_KIND[kind] : isPoint ? 'near' : where['geometry'] ? 'region' : 'unknown';
  return { role: 'location', precision, ...where };
}

const withDefaults =
  (defaults: Loose) =>
  (value: unknown): unknown => {
    const record = asRecord(value);
    return record ? { ...defaults, ...record } : value;
  };
const asMentioned = withDefaults({ role: 'mentioned' });
const asInferred = withDefaults({ basis: 'inferred' });
const asReported = withDefaults({ assertion: 'reported' });
const withEnds = withDefaults({ from: [], to: [] });

const eachOf = (value: unknown, complete: (item: unknown) => unknown): unknown =>
  Array.isArray(value) ? value.map(complete) : value;

/** Members of an event whose own members may be left out. */
const MEMBERS: readonly (readonly [string, (value: unknown, defaults: Defaults) => unknown])[] = [
  ['when', completeWhen],
  ['where', (value, defaults) => eachOf(value, (item) => completeWhere(item, defaults))],
  ['actors', (value) => eachOf(value, asMentioned)],
  ['targets', (value) => eachOf(value, asMentioned)],
  ['relations', (value) => eachOf(value, asInferred)],
  ['flow', withEnds],
];

/** The event with its missing members filled in; a value that is no object is returned as it is. */
export function completeEvent(input: unknown, defaults: Defaults): unknown {
  const event = asRecord(input);
  if (!event) return input;
  const type = event['type'] ?? 'other';
  const ofType = typeof type === 'string' ? defaults.trackOfType.get(type) : undefined;
  const track = event['track'] ?? ofType ?? defaults.lastTrack;
  const completed: Record<string, unknown> = {
    ...event,
    track,
    type,
    evidence: event['evidence'] ?? [],
    certainty: asReported(event['certainty'] ?? {}),
  };
  for (const [member, complete] of MEMBERS)
    if (event[member] !== undefined) completed[member] = complete(event[member], defaults);
  return completed;
}
