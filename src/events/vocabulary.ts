/**
 * The vocabulary of a dataset: its tracks, types and roles, with ours as the default. No other file knows our ids; the
 * rest of the code uses indices into these lists, sides and colour slots. Labels that a dataset does not give are in
 * i18n.
 */
import { GLYPHS, type GlyphName } from '../base/paint/glyphs.ts';
import type { ColourSlot } from '../base/paint/token.ts';
import type { DatasetDocument } from './format/schema.ts';
import type { ROLE_KINDS, TRACK_SIDES } from './format/values.ts';

export type TrackSide = (typeof TRACK_SIDES)[number];
export type RoleKind = (typeof ROLE_KINDS)[number];

export interface Track {
  readonly id: string;
  /** Null where the dataset gives none. */
  readonly label: string | null;
  readonly hint: string | null;
  /** What holds on it throughout, in a word or two; null where the dataset has none. */
  readonly standing: string | null;
  readonly side: TrackSide;
  readonly slot: ColourSlot;
}
interface EventType {
  readonly id: string;
  readonly label: string | null;
  /** The track of an event of this type that names none. */
  readonly track: string | null;
  readonly glyph: GlyphName;
}
interface Role {
  readonly id: string;
  readonly label: string | null;
  readonly kind: RoleKind;
}

export interface Vocabulary {
  /** In the dataset's order; `table.track` holds indices into it. */
  readonly tracks: readonly Track[];
  /** Ids of tracks that events name and the dataset does not declare; they are in `tracks` too. */
  readonly undeclared: readonly string[];
  /** By id: the declared ones, ours, and those that events name. */
  readonly types: ReadonlyMap<string, EventType>;
  readonly roles: ReadonlyMap<string, Role>;
}

const SLOTS = [1, 2, 3, 4, 5, 6, 7, 8] as const satisfies readonly ColourSlot[];
/** Neutral: for tracks past the eighth, and our "other". */
export const LAST_SLOT: ColourSlot = 8;

const trackOf = (id: string, side: TrackSide, slot: ColourSlot): Track => ({
  id,
  label: null,
  hint: null,
  standing: null,
  side,
  slot,
});
const DEFAULT_TRACKS: readonly Track[] = [
  trackOf('offensive', 'above', 1),
  trackOf('diplomatic', 'below', 2),
  trackOf('other', 'axis', LAST_SLOT),
];

const typesOf = (track: string, glyphs: Readonly<Record<string, GlyphName>>): readonly EventType[] =>
  Object.entries(glyphs).map(([id, glyph]) => ({ id, label: null, track, glyph }));
const DEFAULT_TYPES: readonly EventType[] = [
  ...typesOf('offensive', {
    ground_offensive: 'wedge',
    territory_captured: 'square',
    ongoing_battle: 'diamond',
    defensive_operation: 'shield',
    escalation: 'triangle',
    strike: 'star',
    force_commitment: 'steps',
    other_violence: 'cross',
  }),
  ...typesOf('diplomatic', {
    official_visit: 'house',
    meeting: 'circle',
    speech: 'bubble',
    statement: 'bubble',
    video_address: 'screen',
    appeal_for_aid: 'bowl',
    aid_announcement: 'plus',
    lobbying_delegation: 'peaks',
    advocacy: 'peaks',
    policy_restriction: 'octagon',
    sanction: 'octagon',
    agreement: 'bowtie',
  }),
  ...typesOf('other', {
    arms_supply: 'trapezoid',
    aid_delivery: 'plus',
    protest: 'peaks',
    alert: 'triangle',
    displacement: 'drop',
    control_change: 'square',
    other: 'hexagon',
  }),
];

const rolesOf = (kind: RoleKind, ids: readonly string[]): readonly Role[] =>
  ids.map((id) => ({ id, label: null, kind }));
const DEFAULT_ROLES: readonly Role[] = [
  ...rolesOf('initiator', [
    'initiator',
    'attacker',
    'speaker',
    'visitor',
    'author',
    'supplier',
    'donor',
    'leader',
    'imposer',
    'by',
  ]),
  ...rolesOf('target', ['target', 'defender', 'addressee', 'host', 'recipient', 'to']),
  ...rolesOf('mentioned', ['mentioned', 'spoken_of']),
];

/** The glyph of a type that has none, by the colour slot of its track. */
const SLOT_GLYPHS: Readonly<Record<ColourSlot, GlyphName>> = {
  1: 'cross',
  2: 'circle',
  3: 'triangle',
  4: 'square',
  5: 'drop',
  6: 'diamond',
  7: 'trapezoid',
  8: 'hexagon',
};

export const isGlyph = (name: unknown): name is GlyphName => typeof name === 'string' && Object.hasOwn(GLYPHS, name);
const isSlot = (value: unknown): value is ColourSlot => (SLOTS as readonly unknown[]).includes(value);
const byId = <T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> =>
  new Map(list.map((item) => [item.id, item]));

const DEFAULT_TRACK = byId(DEFAULT_TRACKS);
const DEFAULT_TYPE = byId(DEFAULT_TYPES);
const DEFAULT_ROLE = byId(DEFAULT_ROLES);

type Head = Pick<DatasetDocument, 'tracks' | 'types' | 'roles'>;
type Kinds = readonly { readonly track: string; readonly type: string }[];

/** The lowest slot that no track has, else the last. */
const freeSlot = (taken: ReadonlySet<ColourSlot>): ColourSlot => SLOTS.find((slot) => !taken.has(slot)) ?? LAST_SLOT;

/** The first of equal ids wins. A member that is left out takes our default where the id is one of ours. */
const declaredTracks = (declared: NonNullable<Head['tracks']>): readonly Track[] => {
  const list = [...byId(declared.toReversed()).values()].toReversed();
  const taken = new Set(list.map(({ colour }) => colour).filter(isSlot));
  return list.map(({ id, label, hint, standing, side, colour }) => {
    const ours = DEFAULT_TRACK.get(id);
    const own = isSlot(colour) ? colour : ours && !taken.has(ours.slot) ? ours.slot : freeSlot(taken);
    taken.add(own);
    return {
      ...trackOf(id, side ?? ours?.side ?? 'axis', own),
      label: label || null,
      hint: hint || null,
      standing: standing || null,
    };
  });
};

const buildTracks = ({ tracks }: Head, events: Kinds): Pick<Vocabulary, 'tracks' | 'undeclared'> => {
  const declared = tracks && tracks.length > 0 ? declaredTracks(tracks) : DEFAULT_TRACKS;
  const known = new Set(declared.map(({ id }) => id));
  const undeclared = [...new Set(events.map((event) => event.track))].filter((id) => !known.has(id));
  const taken = new Set(declared.map(({ slot }) => slot));
  const added = undeclared.map((id): Track => {
    const slot = freeSlot(taken);
    taken.add(slot);
    return trackOf(id, 'axis', slot);
  });
  return { tracks: [...declared, ...added], undeclared };
};

const buildTypes = (
  { types: declared = [] }: Head,
  tracks: ReadonlyMap<string, Track>,
  events: Kinds,
): Vocabulary['types'] => {
  const found = new Map<string, EventType>();
  const glyphOn = (track: string | null): GlyphName => SLOT_GLYPHS[tracks.get(track ?? '')?.slot ?? LAST_SLOT];
  const add = (id: string, label: string | null, track: string | null, used: string | null, glyph: unknown): void => {
    if (found.has(id)) return;
    const ours = DEFAULT_TYPE.get(id);
    const home = track ?? (ours && tracks.has(ours.track ?? '') ? ours.track : null);
    found.set(id, {
      id,
      label,
      track: home,
      glyph: isGlyph(glyph) ? glyph : (ours?.glyph ?? glyphOn(home ?? used)),
    });
  };
  const usedOn = new Map(events.toReversed().map((event) => [event.type, event.track]));
  for (const { id, label, track, glyph } of declared)
    add(id, label || null, track ?? null, usedOn.get(id) ?? null, glyph);
  for (const { id } of DEFAULT_TYPES) add(id, null, null, null, undefined);
  for (const [id, track] of usedOn) add(id, null, null, track, undefined);
  return found;
};

/** @param events the tracks and types that they name become part of the vocabulary, declared or not */
export const buildVocabulary = (document: Head, events: Kinds): Vocabulary => {
  const { tracks, undeclared } = buildTracks(document, events);
  const declared = (document.roles ?? []).map(({ id, label, kind }): Role => {
    return { id, label: label || null, kind: kind ?? DEFAULT_ROLE.get(id)?.kind ?? 'mentioned' };
  });
  return {
    tracks,
    undeclared,
    types: buildTypes(document, byId(tracks), events),
    roles: new Map([...DEFAULT_ROLE, ...byId(declared.toReversed())]),
  };
};

/** Columns of track and type codes; each row has a track and a type of the vocabulary. */
interface CodedRows {
  readonly vocabulary: Vocabulary;
  readonly track: Uint16Array;
  readonly type: Uint16Array;
  readonly types: readonly string[];
}
/** @param row in range */
export const trackAt = ({ vocabulary, track }: CodedRows, row: number): Track => vocabulary.tracks[track[row]!]!;
/** @param row in range */
export const typeAt = ({ vocabulary, type, types }: CodedRows, row: number): EventType =>
  vocabulary.types.get(types[type[row]!]!)!;

/** A role that the vocabulary does not have counts as `mentioned`. */
export const roleKind = ({ roles }: Vocabulary, role: string): RoleKind => roles.get(role)?.kind ?? 'mentioned';
