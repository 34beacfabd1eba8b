/** The data of the overview: its domain, bins and ticks. */
import { DAY } from '../../../base/calendar.ts';
import { addDays, startOfDay, yearAt } from '../../../base/time/instants.ts';
import type { TimeUnit } from '../../../base/time/units.ts';
import type { BinCounts } from '../../../query/time/count-bins.ts';
import { createTimeScale, isClock, layoutTicks, type TickUnit, type TimeScale } from '../../../layout/timeline/axis.ts';
import { binEdges } from '../../../layout/timeline/bin-edges.ts';
import type { Measure } from '../../../layout/timeline/types.ts';
import type { Messages } from '../../../i18n/en.ts';
import { formatClock, formatUnit } from '../../../i18n/dates.ts';
import type { Question } from '../../../query/types.ts';
import { spanUnion, type SelectionContext } from '../../../selection/context.ts';
import type { Span } from '../../../selection/selection.ts';

/** CSS pixels. */
const MIN_BIN_WIDTH = 4;

/** So many times as long as its parts an overview of both would show neither. */
const MAX_STRETCH = 50;
const lengthOf = ({ start, end }: Span): number => end - start;

/**
 * The dataset's overview, extended to contain the window (or both compared windows), so that handles are always on it;
 * the window alone where it is very far from all that the overview shows.
 */
export const overviewDomain = (
  { overview }: Pick<SelectionContext, 'overview'>,
  { window: first, compare }: Pick<Question, 'window' | 'compare'>,
): Span => {
  const window = compare ? spanUnion(first, compare) : first;
  const both = spanUnion(overview, window);
  return lengthOf(both) > MAX_STRETCH * (lengthOf(overview) + lengthOf(window)) ? window : both;
};

interface OverviewBins {
  readonly scale: TimeScale;
  readonly edges: Float64Array;
}

/** @param width in CSS pixels @param unit of the data: no bin is shorter */
export const overviewBins = (domain: Span, width: number, unit: TimeUnit): OverviewBins => {
  const scale = createTimeScale(domain, 0, width);
  return { scale, edges: binEdges(scale, MIN_BIN_WIDTH, unit) };
};

export interface OverviewData extends OverviewBins {
  readonly counts: BinCounts;
  /** Counts without the filters; null when no filter is on. */
  readonly ghost: BinCounts | null;
}

export interface OverviewTick {
  readonly x: number;
  /** From and to, in CSS pixels. */
  readonly left: number;
  readonly right: number;
  readonly text: string;
}

/** CSS pixels between two ticks' dates. */
const TICK_GAP = 16;
/** Their style in the stylesheet. */
const TICK_STYLE = { size: 12 } as const;

/** What is longer, in days, is named by its year. */
const MONTHS = 300;
/** The least distance of ticks. */
const TICK_WIDTH = 90;

/** A tick's date: the day, without the year that the last one named; the clock, and its day where that is another. */
const tickText = ({ unit }: TickUnit, time: number, last: number, locale: string): string => {
  const { zone } = unit;
  const style = { locale, zone, month: 'short' } as const;
  if (unit.length > MONTHS * DAY) return formatUnit({ start: time, unit: 'year' }, style);
  if (isClock(unit) && startOfDay(time, zone) === startOfDay(last, zone))
    return formatClock(time, zone, unit.name === 'second');
  const year = yearAt(last, zone);
  const clock = unit.name === 'second' ? 'second' : 'minute';
  return formatUnit(
    { start: time, unit: isClock(unit) ? clock : 'day' },
    yearAt(time, zone) === year ? { ...style, silentYear: year } : style,
  );
};
/** A month that is wider than this has a tick in its middle too. */
const WIDE_MONTH = 200;
/** Days are named where there are no more of them. */
const FEW_DAYS = 21;

/** Days or months, years or the clock, no finer than the data: weeks say little where no month begins. */
const leastWidth =
  (scale: TimeScale, finest: TimeUnit) =>
  ({ unit, step }: TickUnit): number => {
    const { start, end } = scale.domain;
    if (unit.name === 'day' && step === 1 && end - start < FEW_DAYS * DAY) return 0;
    return unit.length < finest.length || unit.name === 'day' || unit.name === 'week' ? Infinity : TICK_WIDTH;
  };

const withMiddles = (scale: TimeScale, { unit, step }: TickUnit, starts: readonly number[]): readonly number[] => {
  const isWide = unit.name === 'month' && step === 1 && scale.x(unit.length) - scale.x(0) > WIDE_MONTH;
  return isWide ? starts.flatMap((start) => [start, addDays(start, 14, unit.zone)]) : starts;
};

/** Ticks that do not overlap; the year is given on the first and where it changes. @param finest of the data */
export const overviewTicks = (
  scale: TimeScale,
  finest: TimeUnit,
  messages: Messages,
  measure: Measure,
): readonly OverviewTick[] =>
  layoutTicks(scale, finest.zone, leastWidth(scale, finest), (unit, starts) => {
    const ticks: OverviewTick[] = [];
    let taken = Number.NEGATIVE_INFINITY;
    let last = Number.NaN;
    for (const time of withMiddles(scale, unit, starts)) {
      if (time < scale.domain.start || time >= scale.domain.end) continue;
      const text = tickText(unit, time, last, messages.dates.locale);
      const half = measure(text, TICK_STYLE) / 2;
      const x = scale.x(time);
      const middle = Math.max(scale.left + half, Math.min(scale.right - half, x));
      if (middle - half < taken + TICK_GAP) continue;
      ticks.push({ x, left: middle - half, right: middle + half, text });
      taken = middle + half;
      last = time;
    }
    return ticks;
  }).laid;
