/** Counts events into bins of time by group: full where an event certainly touches a bin, lighter where it only may. */
import { SHAPES } from '../../events/codes.ts';
import type { DatingColumns } from '../../events/types.ts';
import type { RowGroups } from '../colours.ts';

interface BinQuestion {
  readonly dates: DatingColumns;
  readonly groups: RowGroups;
  readonly rows: Uint32Array;
  /** Ascending; bin i is the closed-open [edges[i], edges[i + 1]). */
  readonly edges: Float64Array;
}

export interface BinCounts {
  readonly groups: RowGroups['list'];
  /** One array of counts for each group; an event counts at most once in a bin, in one of the two. */
  readonly certain: readonly Uint32Array[];
  readonly possible: readonly Uint32Array[];
  /** By group: how many events are counted, and how many of them in more than one bin. */
  readonly events: readonly number[];
  readonly several: readonly number[];
}

const STATE = SHAPES.indexOf('state');

/**
 * How many of the ascending `edges` are at most `time` (`inclusive`), or below it. Asked four times for each event at
 * every frame of a drag, so by hand: d3's takes a quarter longer, since it asks a comparator.
 */
const countEdgesUpTo = (edges: Float64Array, time: number, inclusive: boolean): number => {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const edge = edges[middle]!; // between low and high
    if (edge < time || (inclusive && edge === time)) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Adds `by` at the first bin and takes it off after the last one: running sums (`sumSteps`) make counts of that. */
const addSteps = (steps: Int32Array, first: number, last: number, by: number): void => {
  // There is one step more than bins, so that both are in range.
  steps[first]! += by;
  steps[last + 1]! -= by;
};

const sumSteps = (steps: Int32Array, bins: number): Uint32Array => {
  const counts = new Uint32Array(bins);
  let sum = 0;
  for (let bin = 0; bin < bins; bin += 1) {
    sum += steps[bin]!; // there is one step more than bins
    counts[bin] = sum;
  }
  return counts;
};

const newSteps = (groups: number, bins: number): Int32Array[] =>
  Array.from({ length: groups }, () => new Int32Array(bins + 1));

/**
 * States and events without a date are not binned. With a start in [startMin, startMax] and an end in [endMin, endMax]
 * (ends exclusive), an event certainly touches [a, b) when startMax < b and endMin > a, and may when startMin < b and
 * endMax > a.
 */
export const countBins = ({ dates, groups, rows, edges }: BinQuestion): BinCounts => {
  const bins = Math.max(0, edges.length - 1);
  const certain = newSteps(groups.list.length, bins);
  const possible = newSteps(groups.list.length, bins);
  const events = groups.list.map(() => 0);
  const several = groups.list.map(() => 0);
  for (const row of rows) {
    const from = dates.startMin[row] ?? Number.NaN;
    if (Number.isNaN(from) || dates.shape[row] === STATE || bins === 0) continue;
    const group = groups.of[row]!; // rows are in range
    const first = Math.max(0, countEdgesUpTo(edges, from, true) - 1);
    const last = Math.min(bins, countEdgesUpTo(edges, dates.endMax[row] ?? from, false)) - 1;
    if (first >= bins || last < first) continue;
    events[group]! += 1; // groups are in range
    if (last > first) several[group]! += 1;
    addSteps(possible[group] as Int32Array, first, last, 1);
    const sureFirst = Math.max(0, countEdgesUpTo(edges, dates.startMax[row] ?? from, true) - 1);
    const sureLast = Math.min(bins, countEdgesUpTo(edges, dates.endMin[row] ?? from, false)) - 1;
    if (sureFirst >= bins || sureLast < sureFirst) continue;
    addSteps(certain[group] as Int32Array, sureFirst, sureLast, 1);
    addSteps(possible[group] as Int32Array, sureFirst, sureLast, -1);
  }
  return {
    groups: groups.list,
    certain: certain.map((steps) => sumSteps(steps, bins)),
    possible: possible.map((steps) => sumSteps(steps, bins)),
    events,
    several,
  };
};
