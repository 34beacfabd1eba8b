/** Which of the eight colours each row has: by its track, or by whatever else the link asks hue to say. */
import type { ColourSlot } from '../base/paint/token.ts';
import { memoLast } from '../base/memo.ts';
import { ASSERTIONS } from '../events/codes.ts';
import type { EventTable } from '../events/types.ts';
import { LAST_SLOT, typeAt, type TrackSide } from '../events/vocabulary.ts';
import type { ColourBy } from '../selection/selection.ts';
import { partiesOf } from './parties.ts';

/** Where each track's marks stand, by its index: a dataset with events on the axis alone has them above it. */
export const sidesOf: (table: EventTable) => readonly TrackSide[] = memoLast((table: EventTable) => {
  const { tracks } = table.vocabulary;
  const hasSide = table.track.some((track) => tracks[track]?.side !== 'axis');
  return tracks.map(({ side }) => (side === 'axis' && !hasSide ? 'above' : side));
});

/** On which sides of the axis the dataset has events; where it is one alone, the timeline is not mirrored. */
export const usedSides: (table: EventTable) => { readonly above: boolean; readonly below: boolean } = memoLast(
  (table: EventTable) => {
    const sides = sidesOf(table);
    const has = (side: TrackSide): boolean => table.track.some((track) => sides[track] === side);
    const below = has('below');
    return { above: has('above') || !below, below };
  },
);

/** The tracks that have events, in the dataset's order, as indices. */
export const usedTracks: (table: EventTable) => readonly number[] = memoLast((table: EventTable) => {
  const used = new Set(table.track);
  return [...table.vocabulary.tracks.keys()].filter((track) => used.has(track));
});

/** What a colour stands for; `value` null for all that have none of their own. */
export interface ColourClass {
  readonly value: string | null;
  readonly slot: ColourSlot;
}
interface Colours {
  readonly classes: readonly ColourClass[];
  readonly slots: Uint8Array;
}

/** Who does it: the first initiator, else the first who is named. */
const doerOf = (table: EventTable, row: number): string | null => {
  const parties = partiesOf(table, row);
  return (parties.find(({ kind }) => kind === 'initiator') ?? parties[0])?.actor ?? null;
};

const VALUES: Readonly<Record<Exclude<ColourBy, 'track'>, (table: EventTable, row: number) => string | null>> = {
  type: (table, row) => typeAt(table, row).id,
  actor: doerOf,
  certainty: (table, row) => ASSERTIONS[table.assertion[row]!]!, // codes are in range
};

/** The most frequent values have a colour each; where there are more than eight, all beyond seven share the last. */
const rankedColours = (values: readonly (string | null)[]): Colours => {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  const ranked = [...counts].toSorted(([, a], [, b]) => b - a).map(([value]) => value);
  const isShared = ranked.length > LAST_SLOT || values.includes(null);
  const own = ranked.slice(0, isShared ? LAST_SLOT - 1 : LAST_SLOT);
  const slotOf = (value: string | null): ColourSlot =>
    value !== null && own.includes(value) ? ((own.indexOf(value) + 1) as ColourSlot) : LAST_SLOT;
  return {
    classes: [...own, ...(isShared ? [null] : [])].map((value) => ({ value, slot: slotOf(value) })),
    slots: Uint8Array.from(values, slotOf),
  };
};

const trackColours = (table: EventTable): Colours => ({
  classes: usedTracks(table).map((track) => {
    const { id, slot } = table.vocabulary.tracks[track]!; // the column holds indices of tracks
    return { value: id, slot };
  }),
  slots: Uint8Array.from(table.track, (track) => table.vocabulary.tracks[track]!.slot),
});

const coloursOf = memoLast((table: EventTable, by: ColourBy): Colours =>
  by === 'track' ? trackColours(table) : rankedColours(table.records.map((_, row) => VALUES[by](table, row))),
);

/** The slot of each row. */
export const slotsOf = (table: EventTable, by: ColourBy = 'track'): Uint8Array => coloursOf(table, by).slots;
export const colourClasses = (table: EventTable, by: ColourBy = 'track'): readonly ColourClass[] =>
  coloursOf(table, by).classes;

/** Rows that columns of counts put together: of one track and of one colour. */
interface RowGroup {
  readonly track: number;
  readonly side: TrackSide;
  readonly slot: ColourSlot;
}
export interface RowGroups {
  /** Per row, an index into `list`. */
  readonly of: Uint16Array;
  readonly list: readonly RowGroup[];
}

/** In the order of tracks, then of slots. */
export const groupsOf: (table: EventTable, slots: Uint8Array) => RowGroups = memoLast(
  (table: EventTable, slots: Uint8Array) => {
    const sides = sidesOf(table);
    // Rows and tracks are in range, and each row's key is in the list.
    const keyOf = (row: number): number => table.track[row]! * 16 + slots[row]!;
    const keys = [...new Set(Array.from(table.track, (_, row) => keyOf(row)))].sort((a, b) => a - b);
    const index = new Map(keys.map((key, i) => [key, i]));
    return {
      of: Uint16Array.from(table.track, (_, row) => index.get(keyOf(row))!),
      list: keys.map((key) => ({ track: key >> 4, side: sides[key >> 4]!, slot: (key & 15) as ColourSlot })),
    };
  },
);
