/**
 * What a timeline is fitted to at first where that is not all of its data: where a few events lie very far from all the
 * rest (a year mistyped, a battle a thousand years ago), and where all that there is is one moment.
 */
import { millis, type Millis } from '../base/brand.ts';
import { DAY } from '../base/calendar.ts';
import { SHAPES } from './codes.ts';
import type { DatingColumns, EventTable } from './types.ts';

/** So many times the length of the rest, and no less than that of two days. */
const MIN_GAP_RATIO = 50;
const MIN_LENGTH = 3_600_000;
/** At each end a tenth of the events at most, and never more than this. */
const MAX_SHARE = 0.1;
const MAX_FAR = 20;
/** One alone is no rest that others could be far from; of a few, only centuries are far. */
const MIN_REST = 2;
const FEW = 5;
const CENTURIES = 200 * 365.25 * DAY;

interface Extent {
  readonly start: Millis;
  readonly end: Millis;
}

/**
 * The extent of the events without those that are far from the rest, at either end or at both.
 * @returns null where none is
 */
export function fitExtent({ order, startMin, endMax }: DatingColumns): Extent | null {
  const count = order.length;
  const mayLeave = Math.min(MAX_FAR, Math.max(1, Math.floor(count * MAX_SHARE)));
  // Rows are in range: `order` holds those of the dated events, by their start.
  const starts = Array.from(order, (row) => startMin[row]!);
  // The latest end of an event and all before it: one that lasts for centuries leaves no gap.
  const ends: number[] = [];
  for (const row of order) ends.push(Math.max(ends.at(-1) ?? -Infinity, endMax[row]!));
  let fitted: Extent | null = null;
  let most = 0;
  for (let before = 0; before <= mayLeave; before += 1) {
    for (let after = 0; after <= mayLeave && before + after <= count - MIN_REST; after += 1) {
      const last = count - after - 1;
      const [start, end] = [starts[before]!, ends[last]!];
      const least = Math.max(
        MIN_GAP_RATIO * Math.max(MIN_LENGTH, end - start),
        count - before - after < FEW ? CENTURIES : 0,
      );
      const isFarBefore = before === 0 || start - ends[before - 1]! >= least;
      const isFarAfter = after === 0 || starts[last + 1]! - end >= least;
      if (before + after > most && isFarBefore && isFarAfter) {
        most = before + after;
        fitted = { start: millis(start), end: millis(end) };
      }
    }
  }
  return fitted;
}

const INSTANT = SHAPES.indexOf('instant');
/** So many days, or months, stand before and after the only one that there is. */
const BESIDE = 3;

/**
 * An axis of a single day would tell its hours, and what happened some time on that day as happening at noon.
 *
 * @returns null unless all events happened once, on the same day or in the same month or year
 */
export function padMoment({ zone, best: { order, shape, startMin, endMax } }: EventTable): Extent | null {
  const [first] = order;
  if (first === undefined) return null;
  const [from, to] = [startMin[first]!, endMax[first]!]; // rows are in range
  if (order.some((row) => shape[row] !== INSTANT || startMin[row] !== from || endMax[row] !== to)) return null;
  const [start, end] = [zone.toWall(from), zone.toWall(to)];
  const beside = BESIDE * (end - start);
  return { start: zone.toInstant(start - beside), end: zone.toInstant(end + beside, true) };
}
