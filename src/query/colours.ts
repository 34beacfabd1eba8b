/** Which of the eight colours each row has: by its track, or by whatever else the link asks hue to say. */
import type { ColourSlot } from '../base/paint/token.ts';
import { memoLast } from '../base/memo.ts';
import type { EventTable } from '../events/types.ts';
import type { TrackSide } from '../events/vocabulary.ts';

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

/** The slot of each row. */
export const slotsOf: (table: EventTable) => Uint8Array = memoLast((table: EventTable) =>
  Uint8Array.from(table.track, (track) => table.vocabulary.tracks[track]!.slot),
);

/** Rows that columns of counts put together: of one track and of one colour. */
export interface RowGroup {
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
    const keyOf = (row: number): number => table.track[row]! * 16 + slots[row]!;
    const keys = [...new Set(Array.from(table.track, (_, row) => keyOf(row)))].sort((a, b) => a - b);
    const index = new Map(keys.map((key, i) => [key, i]));
    return {
      of: Uint16Array.from(table.track, (_, row) => index.get(keyOf(row))!),
      list: keys.map((key) => ({ track: key >> 4, side: sides[key >> 4]!, slot: (key & 15) as ColourSlot })),
    };
  },
);
