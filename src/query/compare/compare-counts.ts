/**
 * Counts of two windows side by side, in one pass: in all, by track, by type and by place. A count is a range, from the
 * events that a window certainly holds to those that it may hold. Undated events count in neither window, events that
 * meet both count in each.
 */
import { DAY } from '../../base/calendar.ts';
import { memoLast } from '../../base/memo.ts';
import type { Zone } from '../../base/time/zone.ts';
import type { Span } from '../../selection/selection.ts';
import { countedSpan, isCertain, isCertainAt, unitAt } from '../presence.ts';
import { countAttestedLater, type AttestedLater } from '../count-attested-later.ts';
import type { RowAnswer } from '../types.ts';
import { placeTree, type PlaceTree } from './compare-places.ts';

export interface CountRange {
  readonly low: number;
  readonly high: number;
}
export interface Pair {
  readonly a: CountRange;
  readonly b: CountRange;
}

export interface PlaceCount {
  readonly id: string;
  readonly name: string;
  readonly pair: Pair;
  readonly parts: readonly PlaceCount[];
}

export interface CompareCounts {
  readonly total: Pair;
  readonly tracks: readonly { readonly track: string; readonly pair: Pair }[];
  /** Most events first. */
  readonly types: readonly { readonly type: string; readonly pair: Pair }[];
  /** The largest places below a country, with their parts; most events first. */
  readonly places: readonly PlaceCount[];
  /** Events at a spot without a name, and events that the map has no place for. */
  readonly unnamed: Pair;
  readonly offMap: Pair;
  /** Events that count in both windows; those left out because they have no date. */
  readonly both: number;
  readonly undated: number;
  /** Whether an event counts at two places that lie apart, so that places add up to more than the total. */
  readonly isAtSeveral: boolean;
  /** Conditions that a window does not show, because they are known to hold only later. */
  readonly attestedLater: AttestedLater;
  /** How long each window is, in days; A as far as it is counted. */
  readonly days: { readonly a: number; readonly b: number };
}

/**
 * Four numbers a slot: a low, a high, b low, b high. Whoever reads one has its index from the list that it was made
 * for.
 */
type Slots = Uint32Array;
const WIDTH = 4;
const slots = (count: number): Slots => new Uint32Array(count * WIDTH);

const add = (to: Slots, index: number, period: number, sureA: number, sureB: number): void => {
  const at = index * WIDTH; // in range
  to[at]! += sureA;
  to[at + 1]! += period & 1;
  to[at + 2]! += sureB;
  to[at + 3]! += period >> 1;
};

const pairAt = (from: Slots, index: number): Pair => {
  const at = index * WIDTH; // in range
  return { a: { low: from[at]!, high: from[at + 1]! }, b: { low: from[at + 2]!, high: from[at + 3]! } };
};
const sizeOf = ({ a, b }: Pair): number => a.high + b.high;
const bySize = (x: { readonly pair: Pair }, y: { readonly pair: Pair }): number => sizeOf(y.pair) - sizeOf(x.pair);

/** Of a row shown in a window, whether it is so for certain: in A (1) or in B (2). */
const isSureIn = (asked: RowAnswer, row: number, period: 1 | 2): boolean => {
  const {
    dates,
    unit,
    question: { at, window, compare },
  } = asked;
  if (period === 2) return compare !== null && isCertain(dates, row, compare);
  return isCertainAt(asked, row, unitAt(at, window, unit));
};

const placeCounts = ({ places, parent }: PlaceTree, counted: Slots): readonly PlaceCount[] => {
  const partsOf = places.map((): PlaceCount[] => []);
  const top: PlaceCount[] = [];
  // A place comes after what contains it; from the end on, its parts are complete when it is made.
  for (let i = places.length - 1; i >= 0; i -= 1) {
    const pair = pairAt(counted, i);
    const place = places[i];
    if (!place || sizeOf(pair) === 0) continue;
    const list = parent[i] === -1 ? top : (partsOf[parent[i]!] ?? top);
    list.push({ id: place.id, name: place.name, pair, parts: (partsOf[i] ?? []).toSorted(order) });
  }
  return top.toSorted(order);
};
const order = (x: PlaceCount, y: PlaceCount): number => bySize(x, y) || x.name.localeCompare(y.name, 'en');

/** By the clock: a week is seven days, whatever the clocks do in it. */
const daysOf = ({ start, end }: Span, zone: Zone): number => (zone.toWall(end) - zone.toWall(start)) / DAY;

/** @param answer to a question that compares; without a second window B counts nothing */
export const countCompared = memoLast((answer: RowAnswer): CompareCounts => {
  const { table, dates, rows, periods, question } = answer;
  const tree = placeTree(table);
  const total = slots(1);
  const tracks = slots(table.vocabulary.tracks.length);
  const types = slots(table.types.length);
  const places = slots(tree.places.length);
  const rest = slots(2);
  let [both, undated, isAtSeveral] = [0, 0, false];
  for (let i = 0; i < rows.length; i += 1) {
    const row = rows[i]!; // rows of the answer, places of the tree: all in range
    if (Number.isNaN(dates.startMin[row]!)) {
      undated += 1;
      continue;
    }
    const period = periods[row]!;
    const sureA = (period & 1) === 1 && isSureIn(answer, row, 1) ? 1 : 0;
    const sureB = period > 1 && isSureIn(answer, row, 2) ? 1 : 0;
    if (period === 3) both += 1;
    add(total, 0, period, sureA, sureB);
    add(tracks, table.track[row]!, period, sureA, sureB);
    add(types, table.type[row]!, period, sureA, sureB);
    let tops = 0;
    for (let entry = tree.start[row]!; entry < tree.start[row + 1]!; entry += 1) {
      const place = tree.place[entry]!;
      if (tree.parent[place] === -1) tops += 1;
      add(places, place, period, sureA, sureB);
    }
    if (tops > 1) isAtSeveral = true;
    if (tree.unnamed[row] === 1) add(rest, 0, period, sureA, sureB);
    if (tree.offMap[row] === 1) add(rest, 1, period, sureA, sureB);
  }
  return {
    total: pairAt(total, 0),
    tracks: table.vocabulary.tracks.map(({ id }, i) => ({ track: id, pair: pairAt(tracks, i) })),
    types: table.types
      .map((type, i) => ({ type, pair: pairAt(types, i) }))
      .filter(({ pair }) => sizeOf(pair) > 0)
      .toSorted((x, y) => bySize(x, y) || (x.type < y.type ? -1 : 1)),
    places: placeCounts(tree, places),
    unnamed: pairAt(rest, 0),
    offMap: pairAt(rest, 1),
    both,
    undated,
    isAtSeveral,
    attestedLater: countAttestedLater(answer),
    days: {
      a: daysOf(countedSpan(answer), table.zone),
      b: question.compare ? daysOf(question.compare, table.zone) : 0,
    },
  };
});
