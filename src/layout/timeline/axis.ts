/** Ticks of the time axis: labels centred on their unit where it is wide enough, month and year in a second row. */
import { utcDay, utcHour, utcMinute, utcMonday, utcMonth, utcYear, type CountableTimeInterval } from 'd3';
import { DAY } from '../../base/calendar.ts';
import type { Shape } from '../../base/paint/shapes.ts';
import type { Span } from '../../selection/selection.ts';

/** Linear in time: pixel of a moment and back. */
export interface TimeScale {
  readonly domain: Span;
  readonly left: number;
  readonly right: number;
  readonly x: (time: number) => number;
  readonly time: (x: number) => number;
}

export const createTimeScale = (domain: Span, left: number, right: number): TimeScale => {
  const perMilli = (right - left) / Math.max(1, domain.end - domain.start);
  return {
    domain,
    left,
    right,
    x: (time) => left + (time - domain.start) * perMilli,
    time: (x) => domain.start + (x - left) / perMilli,
  };
};

interface TickUnit {
  readonly every: CountableTimeInterval;
  readonly step: number;
  readonly length: number;
  readonly row: 'hour' | 'day' | 'month' | 'year';
}
const unit = (every: CountableTimeInterval, step: number, length: number, row: TickUnit['row']): TickUnit => ({
  every,
  step,
  length,
  row,
});

const UNITS: readonly TickUnit[] = [
  unit(utcMinute, 5, DAY / 288, 'hour'),
  unit(utcMinute, 15, DAY / 96, 'hour'),
  unit(utcMinute, 30, DAY / 48, 'hour'),
  unit(utcHour, 1, DAY / 24, 'hour'),
  unit(utcHour, 3, DAY / 8, 'hour'),
  unit(utcHour, 6, DAY / 4, 'hour'),
  unit(utcHour, 12, DAY / 2, 'hour'),
  unit(utcDay, 1, DAY, 'day'),
  unit(utcDay, 2, 2 * DAY, 'day'),
  unit(utcMonday, 1, 7 * DAY, 'day'),
  unit(utcMonday, 2, 14 * DAY, 'day'),
  unit(utcMonth, 1, 30 * DAY, 'month'),
  unit(utcMonth, 3, 91 * DAY, 'month'),
  unit(utcMonth, 6, 182 * DAY, 'month'),
  unit(utcYear, 1, 365 * DAY, 'year'),
  unit(utcYear, 2, 730 * DAY, 'year'),
  unit(utcYear, 5, 1826 * DAY, 'year'),
  unit(utcYear, 10, 3652 * DAY, 'year'),
  unit(utcYear, 50, 18262 * DAY, 'year'),
  unit(utcYear, 100, 36525 * DAY, 'year'),
];

/** 5 January 1970. */
const FIRST_MONDAY = 4 * DAY;

/** A day's number needs little room; every other label wants 56 pixels. */
const leastWidth = (candidate: TickUnit): number => (candidate.every === utcDay && candidate.step === 1 ? 26 : 56);

export const pickUnit = (scale: TimeScale): TickUnit => {
  const perMilli = (scale.right - scale.left) / Math.max(1, scale.domain.end - scale.domain.start);
  return (
    UNITS.find((candidate) => candidate.length * perMilli >= leastWidth(candidate)) ??
    unit(utcYear, 1000, 365_250 * DAY, 'year')
  );
};

/** The starts of the units that meet the domain, one before and one after included. */
const startsOf = (picked: TickUnit, { start, end }: Span): readonly number[] => {
  const stepped = picked.step === 1 ? picked.every : (picked.every.every(picked.step) ?? picked.every);
  const first = stepped.floor(new Date(start));
  const past = stepped.offset(stepped.ceil(new Date(end)), picked.step);
  return stepped.range(first, past).map(Number);
};

export interface AxisWords {
  readonly tick: (time: number, row: TickUnit['row']) => string;
  /** The second row: the month and year (or day) that a run of ticks belongs to. */
  readonly context: (time: number, row: TickUnit['row']) => string;
  /** What zone the days are of: "Kyiv days". */
  readonly zone: string;
}

export interface Axis {
  /** Vertical lines at the units' starts, drawn behind everything. */
  readonly grid: readonly number[];
  readonly labels: readonly Shape[];
}

const contextUnit = (row: TickUnit['row']): CountableTimeInterval | null =>
  row === 'hour' ? utcDay : row === 'day' ? utcMonth : row === 'month' ? utcYear : null;

const tickLabels = (
  scale: TimeScale,
  picked: TickUnit,
  starts: readonly number[],
  y: number,
  words: AxisWords,
  strongAt: number | null,
): { shapes: Shape[] } => {
  const shapes: Shape[] = [];
  starts.forEach((start, i) => {
    const end = starts[i + 1];
    if (end === undefined) return;
    // Weeks are named by their Monday, so their label stands over that day and not over the week's middle.
    const centred =
      picked.every === utcDay || picked.row === 'month' || picked.row === 'year'
        ? (start + (picked.step === 1 ? end : start + picked.length / picked.step)) / 2
        : start;
    const x = scale.x(picked.row === 'hour' ? start : picked.every === utcMonday ? start + DAY / 2 : centred);
    if (x < scale.left + 2 || x > scale.right - 2) return;
    const strong = strongAt !== null && strongAt >= start && strongAt < end;
    shapes.push({
      kind: 'text',
      x,
      y,
      text: words.tick(start, picked.row),
      token: strong ? 'ink' : 'muted',
      size: 12,
      weight: strong ? 600 : 400,
      align: 'middle',
    });
  });
  return { shapes };
};

/** The second row: each month (year, day) named once, at its start or at the left edge. */
const contextLabels = (scale: TimeScale, picked: TickUnit, y: number, words: AxisWords, inset: number): Shape[] => {
  const every = contextUnit(picked.row);
  const shapes: Shape[] = [];
  const zone = (x: number, text: string): void => {
    shapes.push({ kind: 'text', x, y, text, token: 'muted', size: 12 });
  };
  if (!every) {
    zone(scale.left + inset, words.zone);
    return shapes;
  }
  const starts = every.range(every.floor(new Date(scale.domain.start)), new Date(scale.domain.end)).map(Number);
  let taken = Number.NEGATIVE_INFINITY;
  let isZoneSaid = false;
  starts.forEach((start, i) => {
    const bare = words.context(start, picked.row);
    const zoned = `${bare} · ${words.zone}`;
    const x = Math.max(scale.left + inset, scale.x(start) + (i === 0 ? 0 : 4));
    const room = starts[i + 1] === undefined ? Number.POSITIVE_INFINITY : scale.x(starts[i + 1]!) - x;
    // Whose days they are is said once, where there is room for it first.
    const saysZone = !isZoneSaid && room >= zoned.length * 6.8 + 16;
    const text = saysZone ? zoned : bare;
    if (x < taken || room < text.length * 6.6 + 4) return;
    isZoneSaid ||= saysZone;
    zone(x, text);
    taken = x + text.length * 6.6 + 8;
  });
  return shapes;
};

/** `y`: baseline of the tick labels; the second row stands 16 pixels below it, `inset` pixels in. `strongAt`: the playhead's moment. */
export const layoutAxis = (
  scale: TimeScale,
  y: number,
  words: AxisWords,
  inset: number,
  strongAt: number | null,
): Axis => {
  const picked = pickUnit(scale);
  const starts = startsOf(picked, scale.domain);
  return {
    grid: starts.map(scale.x).filter((x) => x >= scale.left - 0.5 && x <= scale.right + 0.5),
    labels: [
      ...tickLabels(scale, picked, starts, y, words, strongAt).shapes,
      ...contextLabels(scale, picked, y + 16, words, inset),
    ],
  };
};

/** Edges of the finest unit, `finest` milliseconds at the least, whose bins are `least` pixels wide: for counts. */
export const binEdges = (scale: TimeScale, least: number, finest: number): Float64Array => {
  const perMilli = (scale.right - scale.left) / Math.max(1, scale.domain.end - scale.domain.start);
  const picked =
    UNITS.find((candidate) => candidate.length >= finest && candidate.length * perMilli >= least) ??
    UNITS[UNITS.length - 1];
  if (!picked) return new Float64Array();
  if (picked.row === 'month' || picked.row === 'year') return Float64Array.from(startsOf(picked, scale.domain));
  // Equal lengths, so that heights can be compared: d3's every-other-day starts anew with each month. Weeks begin on Mondays.
  const origin = picked.every === utcMonday ? FIRST_MONDAY : 0;
  const first = Math.floor((scale.domain.start - origin) / picked.length);
  const count = Math.ceil((scale.domain.end - origin) / picked.length) - first;
  return Float64Array.from({ length: count + 1 }, (_, i) => origin + (first + i) * picked.length);
};
