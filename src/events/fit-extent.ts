/**
 * What a timeline is fitted to at first where a few events lie very far from all the rest: a year mistyped, a battle a
 * thousand years ago.
 */
import { millis, type Millis } from '../base/brand.ts';
import { DAY } from '../base/calendar.ts';
import type { DatingColumns } from './types.ts';

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
