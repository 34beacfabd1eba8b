/** The data of the overview: its domain, bins and ticks. */
import { DAY } from '../../../base/calendar.ts';
import { millis } from '../../../base/brand.ts';
import type { BinCounts } from '../../../query/time/count-bins.ts';
import { binEdges, createTimeScale, type TimeScale } from '../../../layout/timeline/axis.ts';
import type { Messages } from '../../../i18n/en.ts';
import { formatUnit } from '../../../i18n/dates.ts';
import { spanUnion, type SelectionContext } from '../../../selection/context.ts';
import type { Span } from '../../../selection/selection.ts';

/** CSS pixels. */
const MIN_BIN_WIDTH = 4;

/**
 * The dataset's overview, extended to contain the window (or both compared windows), so that handles are always on it.
 */
export const overviewDomain = (context: SelectionContext, window: Span): Span => spanUnion(context.overview, window);

export interface OverviewBins {
  readonly scale: TimeScale;
  readonly edges: Float64Array;
}

/** @param width in CSS pixels @param unit of the data, in milliseconds: no bin is shorter */
export const overviewBins = (domain: Span, width: number, unit: number): OverviewBins => {
  const scale = createTimeScale(domain, 0, width);
  return { scale, edges: binEdges(scale, MIN_BIN_WIDTH, unit) };
};

export interface OverviewData extends OverviewBins {
  readonly counts: BinCounts;
  /** Counts without the filters; null when no filter is on. */
  readonly ghost: BinCounts | null;
}

/** The bin that contains a time, else the first or last one. @param edges of one bin at least */
export const binAt = (edges: Float64Array, time: number): Span => {
  let bin = 0;
  // Indices are in range: there is one edge more than bins.
  while (bin + 2 < edges.length && edges[bin + 1]! <= time) bin += 1;
  return { start: millis(edges[bin]!), end: millis(edges[bin + 1]!) };
};

export interface OverviewTick {
  readonly x: number;
  readonly left: number;
  readonly right: number;
  readonly text: string;
}

/** Widths in CSS pixels: labels are placed without being measured. */
const CHARACTER_WIDTH = 6.4;
const TICK_GAP = 24;

/** Candidate times for labels: starts of months, their middles where months are wide, and days. */
const tickTimes = (scale: TimeScale): number[] => {
  const { start, end } = scale.domain;
  const months = (end - start) / (30.44 * DAY);
  const first = new Date(start);
  const every = [1, 2, 3, 6, 12, 24, 60, 120].find((step) => ((scale.right - scale.left) / months) * step > 90) ?? 600;
  const times: number[] = [];
  for (let month = Math.floor(first.getUTCMonth() / every) * every; times.length < 400; month += every) {
    const time = Date.UTC(first.getUTCFullYear(), month, 1);
    if (time >= end) break;
    times.push(time);
    if (every === 1 && (scale.right - scale.left) / months > 200) times.push(time + 14 * DAY);
  }
  if (months < 0.7) for (let time = Math.ceil(start / DAY) * DAY; time < end; time += DAY) times.push(time);
  return times.filter((time) => time >= start && time < end).toSorted((a, b) => a - b);
};

/** Ticks that do not overlap; the year is given on the first and where it changes. */
export const overviewTicks = (scale: TimeScale, messages: Messages): readonly OverviewTick[] => {
  const ticks: OverviewTick[] = [];
  let taken = Number.NEGATIVE_INFINITY;
  let year = Number.NaN;
  for (const time of tickTimes(scale)) {
    const now = new Date(time).getUTCFullYear();
    const text = formatUnit(
      { start: time, unit: 'day' },
      { locale: messages.dates.locale, month: 'short', ...(now === year ? { silentYear: now } : {}) },
    );
    const half = (text.length * CHARACTER_WIDTH) / 2;
    const x = scale.x(time);
    const middle = Math.max(scale.left + half, Math.min(scale.right - half, x));
    if (middle - half < taken + TICK_GAP) continue;
    ticks.push({ x, left: middle - half, right: middle + half, text });
    taken = middle + half;
    year = now;
  }
  return ticks;
};
