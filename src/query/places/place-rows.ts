/** The shown rows by place: how many are at each point of the map, and which. Flat arrays, made once an answer. */
import { memoRecent } from '../../base/memo.ts';
import { LAST_SLOT } from '../../events/vocabulary.ts';
import { groupEvents } from '../occasions/group-events.ts';
import type { RowAnswer } from '../types.ts';
import { atlasOf, type Atlas } from './atlas.ts';

export interface AnchorCounts {
  readonly all: Uint32Array;
  /** By colour slot, null for those that no row has. */
  readonly bySlot: readonly (Uint32Array | null)[];
  /** While two windows are compared. */
  readonly periods: { readonly a: Uint32Array; readonly b: Uint32Array } | null;
}

/** Rows of each window by anchor; a row may be in both. */
const countAnchorPeriods = (
  atlas: Atlas,
  rows: Uint32Array,
  periods: Uint8Array,
): NonNullable<AnchorCounts['periods']> => {
  const a = new Uint32Array(atlas.anchorX.length);
  const b = new Uint32Array(atlas.anchorX.length);
  const { pointStart, pointAnchor } = atlas;
  for (let i = 0; i < rows.length; i += 1) {
    const row = rows[i]!; // rows and entries are in range
    const period = periods[row]!;
    for (let entry = pointStart[row]!; entry < pointStart[row + 1]!; entry += 1) {
      const anchor = pointAnchor[entry]!;
      a[anchor]! += period & 1;
      b[anchor]! += period >> 1;
    }
  }
  return { a, b };
};

/**
 * Shown rows by anchor. `slots`: the colour of each row; `periods`: of which window each row is, while two are
 * compared.
 */
const countAnchors = (
  atlas: Atlas,
  rows: Uint32Array,
  slots: Uint8Array,
  periods: Uint8Array | null = null,
): AnchorCounts => {
  const size = atlas.anchorX.length;
  const all = new Uint32Array(size);
  const bySlot: (Uint32Array | null)[] = Array.from({ length: LAST_SLOT + 1 }, () => null);
  const { pointStart, pointAnchor } = atlas;
  for (let i = 0; i < rows.length; i += 1) {
    const row = rows[i]!; // rows and entries are in range
    const coloured = (bySlot[slots[row]!] ??= new Uint32Array(size));
    for (let entry = pointStart[row]!; entry < pointStart[row + 1]!; entry += 1) {
      const anchor = pointAnchor[entry]!;
      all[anchor]! += 1;
      coloured[anchor]! += 1;
    }
  }
  return { all, bySlot, periods: periods && countAnchorPeriods(atlas, rows, periods) };
};

/** Events of one occasion at one place. */
export interface PlaceGroup {
  /** The occasion; an event that belongs to none stands for itself. */
  readonly occasion: number;
  /** In the answer's order. */
  readonly rows: readonly number[];
}

export interface PlaceRows extends AnchorCounts {
  /** How many occasions the rows at each anchor belong to. */
  readonly groups: Uint32Array;
  /** By row: the occasion that it belongs to, -1 for none. */
  readonly occasion: Int32Array;
  /** The rows at anchor a are `rows[start[a]]` to `rows[start[a + 1]]`, in the answer's order. */
  readonly start: Uint32Array;
  readonly rows: Uint32Array;
}

/** @param all how many are at each anchor */
const listRows = (
  { pointStart, pointAnchor }: Atlas,
  rows: Uint32Array,
  all: Uint32Array,
): Pick<PlaceRows, 'start' | 'rows'> => {
  const start = new Uint32Array(all.length + 1);
  // Anchors, rows and entries are in range.
  for (let anchor = 0; anchor < all.length; anchor += 1) start[anchor + 1] = start[anchor]! + all[anchor]!;
  const next = start.slice();
  const listed = new Uint32Array(start[all.length]!);
  for (const row of rows) {
    for (let entry = pointStart[row]!; entry < pointStart[row + 1]!; entry += 1) {
      const anchor = pointAnchor[entry]!;
      listed[next[anchor]!] = row;
      next[anchor]! += 1;
    }
  }
  return { start, rows: listed };
};

export const placeRows: (answer: RowAnswer) => PlaceRows = memoRecent(
  3,
  ({ table, rows, slots, periods, question: { compare, dating } }: RowAnswer) => {
    const atlas = atlasOf(table);
    const counts = countAnchors(atlas, rows, slots, compare && periods);
    const listed = { ...counts, ...listRows(atlas, rows, counts.all), occasion: groupEvents(table, dating).occasion };
    return { ...listed, groups: countGroups(listed) };
  },
);

const countGroups = (listed: Pick<PlaceRows, 'all' | 'start' | 'rows' | 'occasion'>): Uint32Array =>
  listed.all.map((count, anchor) => (count < 2 ? count : groupsAt(listed, anchor).length));

/** The occasions at an anchor with what of them is there, in the answer's order. */
export const groupsAt = (
  { start, rows, occasion }: Pick<PlaceRows, 'start' | 'rows' | 'occasion'>,
  anchor: number,
): readonly PlaceGroup[] => {
  const found = new Map<number, number[]>();
  for (const row of rows.subarray(start[anchor], start[anchor + 1])) {
    const of = occasion[row]!; // rows are in range
    const key = of < 0 ? row : of;
    const group = found.get(key);
    if (group) group.push(row);
    else found.set(key, [row]);
  }
  return [...found].map(([key, group]) => ({ occasion: key, rows: group }));
};

/** The shown rows at an anchor, in the answer's order. */
export const rowsAt = ({ start, rows }: PlaceRows, anchor: number): Uint32Array =>
  rows.subarray(start[anchor], start[anchor + 1]);

/**
 * The shown rows at any of the anchors, each once, in the order of time.
 * @param rank of each row in the dating in force
 */
export const rowsAtAny = (places: PlaceRows, anchors: readonly number[], rank: Uint32Array): readonly number[] => {
  const rows = new Set(anchors.flatMap((anchor) => [...rowsAt(places, anchor)]));
  return [...rows].toSorted((a, b) => rank[a]! - rank[b]!); // rows are in range
};
