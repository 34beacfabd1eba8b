/**
 * The one definition of `timefront/1`: types, decoder and published JSON Schema all come from it.
 * It says what shape a document has; rules between its parts are in `validate.ts`.
 */
import * as z from 'zod/mini';
import { isBlank } from '../../base/text-direction.ts';
import { ASSERTIONS, DAY_PARTS, SHAPES, WHEN_BASES, WHEN_PRECISIONS, WHERE_PRECISIONS, WHERE_ROLES } from '../codes.ts';
import { geometrySchema } from './geometry.ts';
import {
  CODED_BY,
  CODINGS,
  COLOUR_SLOTS,
  FLOW_KINDS,
  FLOW_STATUSES,
  FORMAT,
  PLACE_KINDS,
  QUANTITY_BOUNDS,
  QUANTITY_KINDS,
  RELATION_BASES,
  RELATION_TYPES,
  ROLE_KINDS,
  SOURCE_KINDS,
  TITLE_KINDS,
  TRACK_SIDES,
  VOUCHED_FOR,
  WHERE_BASES,
} from './values.ts';

// A strict Content-Security-Policy reports zod's probe for `new Function`, even though it is caught.
z.config({ jitless: true });

/** Ids of a file are kept as they are: upper case, spaces, any script. */
const id = z.string().check(z.minLength(1));
const text = z.string();
/** Optional in a file, required after decoding: `complete-event.ts` fills it in. */
const derived = <T extends z.ZodMiniType>(schema: T) =>
  z.pipe(
    z.optional(schema),
    z.custom<z.output<T>>((value) => value !== undefined),
  );
/** Something to be seen. */
const nonEmpty = z.string().check(
  z.minLength(1),
  z.refine((value) => !isBlank(value)),
);
const address = z.string();
const lonLat = z.tuple([z.number(), z.number()]);
const amount = z.optional(z.nullable(z.number()));

const nameSchema = z.looseObject({ value: nonEmpty, lang: z.optional(text), status: z.optional(text) });

const quantitySchema = z.looseObject({
  kind: z.enum(QUANTITY_KINDS),
  low: amount,
  best: amount,
  high: amount,
  bound: z.optional(z.enum(QUANTITY_BOUNDS)),
  unit: z.optional(text),
  /** Who counted: an actor, and the source that gives the number. */
  by: z.optional(id),
  source: z.optional(id),
});

/** Where one source differs from the event. */
const saysSchema = z.looseObject({
  when: z.optional(text),
  where: z.optional(text),
  quantities: z.optional(z.array(quantitySchema)),
  assertion: z.optional(z.enum(ASSERTIONS)),
  by: z.optional(id),
});

/** `vouches` absent: the source stands behind the whole event. */
const evidenceSchema = z.looseObject({
  source: id,
  paragraphs: z.optional(z.array(z.number().check(z.int(), z.nonnegative()))),
  note: z.optional(text),
  vouches: z.optional(z.array(z.enum(VOUCHED_FOR))),
  says: z.optional(saysSchema),
});

export const sourceSchema = z.looseObject({
  id,
  kind: z.optional(z.enum(SOURCE_KINDS)),
  publisher: nonEmpty,
  title: nonEmpty,
  url: z.optional(address),
  language: z.optional(text),
  published: z.optional(text),
  readAs: z.optional(text),
  /** The media group that publishers belong to. */
  family: z.optional(text),
  /** The wire or the source (by its id) that this one repeats. */
  origin: z.optional(text),
  archived: z.optional(z.looseObject({ url: address, at: z.optional(text), sha256: z.optional(text) })),
  /** `description`: the page's own headline was not seen, and `title` says in the coder's words what it is. */
  titleIs: z.optional(z.enum(TITLE_KINDS)),
  note: z.optional(text),
});

export const actorSchema = z.looseObject({
  id,
  name: nonEmpty,
  names: z.optional(z.array(nameSchema)),
  kind: z.optional(text),
  role: z.optional(text),
  memberOf: z.optional(id),
  side: z.optional(text),
});

export const placeSchema = z.looseObject({
  id,
  name: nonEmpty,
  names: z.optional(z.array(nameSchema)),
  kind: z.enum(PLACE_KINDS),
  geometry: z.optional(z.nullable(geometrySchema)),
  label: z.optional(lonLat),
  within: z.optional(id),
  status: z.optional(text),
  note: z.optional(text),
});

const whenSchema = z.looseObject({
  edtf: nonEmpty,
  shape: derived(z.enum(SHAPES)),
  precision: z.optional(z.enum(WHEN_PRECISIONS)),
  /** Which part of its day it was in, of a date that is one day. */
  part: z.optional(z.enum(DAY_PARTS)),
  basis: derived(z.enum(WHEN_BASES)),
  attested: z.optional(text),
  ongoing: z.optional(z.boolean()),
  /** An announced event in the future: its end is not cut at the dataset's `asOf`. */
  foretold: z.optional(z.boolean()),
  wording: z.optional(text),
  stated: z.optional(z.nullable(text)),
  rules: z.optional(z.array(text)),
  note: z.optional(text),
});

const whereSchema = z.looseObject({
  place: z.optional(id),
  geometry: z.optional(geometrySchema),
  role: derived(z.enum(WHERE_ROLES)),
  precision: derived(z.enum(WHERE_PRECISIONS)),
  basis: z.optional(z.enum(WHERE_BASES)),
  note: z.optional(text),
});

const relationSchema = z.looseObject({
  type: z.enum(RELATION_TYPES),
  to: id,
  basis: derived(z.enum(RELATION_BASES)),
  evidence: z.optional(z.array(evidenceSchema)),
});

const flowSchema = z.looseObject({
  kind: z.enum(FLOW_KINDS),
  from: derived(z.array(id)),
  to: derived(z.array(id)),
  goods: z.optional(text),
  status: z.optional(z.enum(FLOW_STATUSES)),
});

/** Captions of a video or a recording, as WebVTT. */
const captionsSchema = z.looseObject({ url: address, lang: nonEmpty, label: z.optional(text) });

/**
 * `kind` is one of MEDIA_KINDS; anything else is shown as a link. `url` is https, or relative to the dataset's own
 * address.
 */
export const mediaSchema = z.looseObject({
  kind: text,
  url: address,
  alt: nonEmpty,
  credit: nonEmpty,
  licence: z.optional(text),
  sensitive: z.optional(z.boolean()),
  captions: z.optional(z.array(captionsSchema)),
});

const participant = z.looseObject({ actor: id, role: derived(nonEmpty) });

export const eventSchema = z.looseObject({
  id: derived(id),
  track: derived(id),
  type: derived(nonEmpty),
  title: nonEmpty,
  /** A few words for a mark; the title where it is absent. */
  label: z.optional(nonEmpty),
  summary: z.optional(text),
  when: z.optional(whenSchema),
  where: z._default(z.array(whereSchema), []),
  actors: z._default(z.array(participant), []),
  targets: z.optional(z.array(participant)),
  /** Where it is reported; becomes a source of its own, named by its host. */
  url: z.optional(address),
  evidence: derived(z.array(evidenceSchema)),
  certainty: derived(
    z.looseObject({ assertion: derived(z.enum(ASSERTIONS)), by: z.optional(id), coding: z.optional(z.enum(CODINGS)) }),
  ),
  quantities: z.optional(z.array(quantitySchema)),
  relations: z.optional(z.array(relationSchema)),
  flow: z.optional(flowSchema),
  media: z.optional(z.array(mediaSchema)),
  tags: z.optional(z.array(text)),
});

const correctionSchema = z.looseObject({
  date: nonEmpty,
  version: nonEmpty,
  events: derived(z.array(id)),
  what: nonEmpty,
  why: z.optional(text),
});

const viewSchema = z.looseObject({
  headline: z.optional(text),
  deck: z.optional(text),
  window: z.optional(text),
  bbox: z.optional(z.tuple([z.number(), z.number(), z.number(), z.number()])),
  overview: z.optional(text),
  /** Id of a point of view on disputed borders, which the site may offer. */
  disputed: z.optional(nonEmpty),
  annotations: z.optional(z.array(z.looseObject({ event: id, text: nonEmpty }))),
});

/** A kind of acts with a row of the timeline and a colour of its own. */
const trackSchema = z.looseObject({
  id,
  label: z.optional(text),
  hint: z.optional(text),
  /** The word for what holds on it throughout. */
  standing: z.optional(text),
  side: z.optional(z.enum(TRACK_SIDES)),
  colour: z.optional(z.number().check(z.int(), z.gte(1), z.lte(COLOUR_SLOTS))),
});

const typeSchema = z.looseObject({
  id,
  label: z.optional(text),
  track: z.optional(id),
  glyph: z.optional(text),
});

/** What an actor does in an event, and whether that makes it an initiator or a target. */
const roleSchema = z.looseObject({ id, label: z.optional(text), kind: z.optional(z.enum(ROLE_KINDS)) });

/** One step of a guided tour; `state` is a query string, as in a link. */
const storySchema = z.looseObject({ title: text, text, state: text });

/**
 * The texts of one thing in another language, which ones depends on the key: see `../localise.ts`. Under the key `*`
 * every member is a text of the dataset, and its value what it is in that language.
 */
const localText = z.looseObject({
  title: z.optional(text),
  label: z.optional(text),
  summary: z.optional(text),
  name: z.optional(text),
  standing: z.optional(text),
  text: z.optional(text),
  shortTitle: z.optional(text),
  description: z.optional(text),
  lede: z.optional(text),
  shortLede: z.optional(text),
  caveat: z.optional(text),
  headline: z.optional(text),
  deck: z.optional(text),
});

/** All members of a dataset but its events, which are decoded one by one. */
const envelope = {
  format: z.literal(FORMAT),
  id,
  title: nonEmpty,
  shortTitle: z.optional(text),
  description: z.optional(text),
  lede: z.optional(text),
  /** For a narrow page: two lines, the caveat included. */
  shortLede: z.optional(text),
  /** Who is heard in the sources and who is not, in a line: it goes with every frame, picture, table and citation. */
  caveat: z.optional(text),
  language: z.optional(text),
  version: z.optional(text),
  coded: z.optional(z.enum(CODED_BY)),
  /** When the data were last checked or changed. */
  updated: z.optional(text),
  asOf: z.optional(text),
  timeZone: z.optional(text),
  licence: z.optional(z.looseObject({ id: nonEmpty, attribution: nonEmpty, url: z.optional(address) })),
  method: z.optional(
    z.looseObject({
      coder: z.optional(text),
      rules: z.optional(z.record(text, text)),
      notes: z.optional(z.array(text)),
    }),
  ),
  corrections: z.optional(z.array(correctionSchema)),
  sources: derived(z.array(sourceSchema)),
  actors: derived(z.array(actorSchema)),
  places: derived(z.array(placeSchema)),
  tracks: z.optional(z.array(trackSchema)),
  types: z.optional(z.array(typeSchema)),
  roles: z.optional(z.array(roleSchema)),
  view: z.optional(viewSchema),
  story: z.optional(z.array(storySchema)),
  texts: z.optional(z.record(text, z.record(text, localText))),
};

export const envelopeSchema = z.looseObject({ ...envelope, events: z.array(z.unknown()) });
export const datasetSchema = z.looseObject({ ...envelope, events: z.array(eventSchema) });

export type DatasetDocument = z.infer<typeof datasetSchema>;
export type EventRecord = z.infer<typeof eventSchema>;
export type SourceRecord = z.infer<typeof sourceSchema>;
export type ActorRecord = z.infer<typeof actorSchema>;
export type PlaceRecord = z.infer<typeof placeSchema>;
export type WhenRecord = z.infer<typeof whenSchema>;
export type WhereRecord = z.infer<typeof whereSchema>;
export type EvidenceRecord = z.infer<typeof evidenceSchema>;
export type QuantityRecord = z.infer<typeof quantitySchema>;
export type RelationRecord = z.infer<typeof relationSchema>;
export type FlowRecord = z.infer<typeof flowSchema>;
export type MediaRecord = z.infer<typeof mediaSchema>;
export type CorrectionRecord = z.infer<typeof correctionSchema>;
export type StoryRecord = z.infer<typeof storySchema>;
