/** Ticks of the time axis: labels centred on their unit where it is wide enough, month and year in a second row. */
import type { TimeInterval } from 'd3';
import { DAY } from '../../base/calendar.ts';
import { yearAt } from '../../base/time/instants.ts';
import type { Shape } from '../../base/paint/shapes.ts';
import { memoLast } from '../../base/memo.ts';
import { unitOf, type TimeUnit } from '../../base/time/units.ts';
import { type UnitName } from '../../base/time/unit-names.ts';
import type { Zone } from '../../base/time/zone.ts';
import type { Span } from '../../selection/selection.ts';

/** Linear in time, as d3's `scaleUtc`: pixel of a moment and back. */
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

/** From seconds to ten thousand years, every step at most five times the one before. */
const STEPS: readonly (readonly [unit: UnitName, ...steps: number[]])[] = [
  ['second', 1, 2, 5, 15, 30],
  ['minute', 1, 2, 5, 15, 30],
  ['hour', 1, 3, 6, 12],
  ['day', 1, 2],
  ['week', 1, 2],
  ['month', 1, 2, 3, 6],
  ['year', 1, 2, 5],
  ['decade', 1, 2, 5],
  ['century', 1, 2, 5, 10, 20, 50, 100],
];

export interface TickUnit {
  readonly unit: TimeUnit;
  readonly step: number;
  readonly length: number;
}

const tickUnits = memoLast((zone: Zone): readonly TickUnit[] =>
  STEPS.flatMap(([name, ...steps]) => {
    const unit = unitOf(zone, name);
    return steps.map((step) => ({ unit, step, length: step * unit.length }));
  }),
);

export const isClock = ({ length }: TimeUnit): boolean => length < DAY;

/** A day's number needs little room; what says seconds or an era needs more than the others. */
const leastWidth = ({ unit: { name }, step }: TickUnit): number => {
  if (name === 'day' && step === 1) return 26;
  // Quarters are what a year is told by.
  if (name === 'month' && step === 2) return Infinity;
  return name === 'second' || name === 'century' ? 70 : 56;
};

const perMilli = ({ left, right, domain }: TimeScale): number =>
  (right - left) / Math.max(1, domain.end - domain.start);

/** The platform's own dates end beyond these. */
const FARTHEST = 8.4e15;

/** The starts of an interval's units that meet the domain, and one before and one after it. */
const startsIn = (every: TimeInterval, { start, end }: Span): readonly number[] => {
  const last = Math.min(end, FARTHEST);
  const starts = [Number(every.floor(new Date(Math.max(start, -FARTHEST))))];
  for (let at = starts[0]!; at < last;) {
    at = Number(every.offset(new Date(at), 1));
    starts.push(at);
  }
  return starts;
};

const everyStep = ({ unit: { every }, step }: TickUnit): TimeInterval => every.every(step) ?? every;

/** There is no year 0: what is told in tens of years or more before it is counted back from the year 1. */
const countedBack = ({ unit: { zone, length }, step }: TickUnit, starts: readonly number[]): readonly number[] => {
  const year = unitOf(zone, 'year');
  if (length * step < 2 * year.length) return starts;
  return starts.map((start) => (yearAt(start, zone) > 0 ? start : year.offset(start, 1)));
};

export interface AxisWords {
  readonly tick: (time: number, unit: UnitName) => string;
  /** The second row: the month and year (or day) that a run of ticks belongs to. */
  readonly context: (time: number, unit: UnitName) => string;
  /** What zone the days are of, or the clock: "Kyiv days", "Kyiv time". */
  readonly zone: (unit: UnitName) => string;
}

export interface AxisInput {
  readonly scale: TimeScale;
  readonly zone: Zone;
  readonly words: AxisWords;
  /** Width of a text in CSS pixels. */
  readonly measure: (text: string, style: { readonly size: number; readonly weight?: 400 | 600 }) => number;
  /** Where the window's handles stand, from and to: no label stands under one, if two have room beside them. */
  readonly handles: readonly (readonly [number, number])[];
}

export interface Axis {
  /** Vertical lines at the units' starts, drawn behind everything. */
  readonly grid: readonly number[];
  readonly labels: readonly Shape[];
}

/** How far from its start a unit is named: in its middle, where it is short. */
const middleOf = ({ unit, step }: TickUnit, start: number, end: number): number => {
  // Weeks are named by their Monday, so their label stands over that day and not over the week's middle.
  if (unit.name === 'week') return DAY / 2;
  if (isClock(unit) || unit.name === 'decade' || unit.name === 'century') return 0;
  return (step === 1 ? end - start : unit.length) / 2;
};

const LABEL_GAP = 4;
/** A label may stand so far out of the plot. */
const OUTSIDE = 20;

/** @param isAll also those at the plot's very ends, moved so far in as they must be */
const tickLabels = (
  { scale, words, measure, handles }: AxisInput,
  picked: TickUnit,
  starts: readonly number[],
  y: number,
  strongAt: number | null,
  isAll = false,
): Shape[] => {
  const shapes: Shape[] = [];
  const [least, most] = [scale.left - OUTSIDE, scale.right + OUTSIDE];
  let taken = least - LABEL_GAP;
  starts.forEach((start, i) => {
    const end = starts[i + 1];
    if (end === undefined && !isAll) return;
    const middle = scale.x(start + (end === undefined ? 0 : middleOf(picked, start, end)));
    const inset = isAll ? -1 : 2;
    if (middle < scale.left + inset || middle > scale.right - inset) return;
    const isStrong = strongAt !== null && strongAt >= start && strongAt < (end ?? start);
    const style = { size: 12, weight: isStrong ? 600 : 400 } as const;
    const text = words.tick(start, picked.unit.name);
    const half = measure(text, style) / 2;
    const x = isAll ? Math.max(least + half, Math.min(most - half, middle)) : middle;
    if (x - half < taken + LABEL_GAP || x + half > most) return;
    if (handles.some(([from, to]) => x - half < to && x + half > from)) return;
    shapes.push({ kind: 'text', x, y, text, token: isStrong ? 'ink' : 'muted', ...style, align: 'middle' });
    taken = x + half;
  });
  return shapes;
};

const contextUnit = ({ name }: TimeUnit): UnitName | null => {
  if (name === 'second' || name === 'minute' || name === 'hour') return 'day';
  if (name === 'day' || name === 'week') return 'month';
  return name === 'month' ? 'year' : null;
};

const CONTEXT_STYLE = { size: 12 } as const;

/**
 * The second row: each month (year, day) named once, at its start or at the left edge, or after a handle that stands
 * there.
 */
const contextLabels = (
  { scale, zone, words, measure, handles }: AxisInput,
  { unit }: TickUnit,
  y: number,
  inset: number,
): Shape[] => {
  const name = contextUnit(unit);
  if (!name) return [];
  const shapes: Shape[] = [];
  const say = (x: number, text: string): void => {
    // A line from one side to the other breaks round it.
    shapes.push({ kind: 'text', x, y, text, token: 'muted', halo: 'panel', ...CONTEXT_STYLE });
  };
  const widthOf = (text: string): number => measure(text, CONTEXT_STYLE);
  const clear = (left: number, text: string): number =>
    handles.reduce((x, [from, to]) => (x < to && x + widthOf(text) > from ? to + 2 : x), left);
  const zoneName = words.zone(unit.name);
  const starts = startsIn(unitOf(zone, name).every, scale.domain);
  let taken = Number.NEGATIVE_INFINITY;
  let isZoneSaid = false;
  starts.slice(0, -1).forEach((start, i) => {
    const bare = words.context(start, unit.name);
    const zoned = `${bare} · ${zoneName}`;
    const left = Math.max(scale.left + inset, scale.x(start) + (i === 0 ? 0 : 4));
    const next = starts[i + 1]!; // not the last one
    const end = next < scale.domain.end ? scale.x(next) : scale.right + OUTSIDE;
    // Whose days they are is said once, where there is room for it first.
    const saysZone = !isZoneSaid && end - clear(left, zoned) >= widthOf(zoned) + 16;
    const text = saysZone ? zoned : bare;
    const x = clear(left, text);
    const width = widthOf(text);
    if (x < taken || end - x < width + 4) return;
    isZoneSaid ||= saysZone;
    say(x, text);
    taken = x + width + 8;
  });
  // Where none has room the first is said all the same: the ticks alone don't say their year.
  const first = words.context(starts[0]!, unit.name); // there is one at least
  if (shapes.length === 0) say(clear(scale.left + inset, first), first);
  return shapes;
};

/** How many finer steps are tried where a coarse one leaves fewer than two labels. */
const TRIES = 4;

/**
 * The finest ticks that have the room that `least` asks in CSS pixels, as they are laid out; finer ones where those are
 * fewer than two.
 */
export const layoutTicks = <T>(
  scale: TimeScale,
  zone: Zone,
  least: (ticks: TickUnit) => number,
  layOut: (ticks: TickUnit, starts: readonly number[]) => readonly T[],
): { readonly picked: TickUnit; readonly starts: readonly number[]; readonly laid: readonly T[] } => {
  const units = tickUnits(zone);
  const pixels = perMilli(scale);
  const fitting = units.findIndex((candidate) => candidate.length * pixels >= least(candidate));
  const first = fitting < 0 ? units.length - 1 : fitting;
  for (let at = first; ; at -= 1) {
    const picked = units[at]!; // in range
    const starts = countedBack(picked, startsIn(everyStep(picked), scale.domain));
    const laid = layOut(picked, starts);
    if (laid.length > 1 || at === 0 || at <= first - TRIES) return { picked, starts, laid };
  }
};

/**
 * `y`: baseline of the tick labels; the second row stands 16 pixels below it, `inset` pixels in. `strongAt`: the
 * playhead's moment.
 */
export const layoutAxis = (input: AxisInput, y: number, inset: number, strongAt: number | null): Axis => {
  const { scale, zone } = input;
  const layOut = (handles: AxisInput['handles']): ReturnType<typeof layoutTicks<Shape>> =>
    layoutTicks(scale, zone, leastWidth, (ticks, each) => tickLabels({ ...input, handles }, ticks, each, y, strongAt));
  const clear = layOut(input.handles);
  // Two labels matter more than their keeping clear.
  const found = clear.laid.length > 1 ? clear : layOut([]);
  const { picked, starts } = found;
  // Of a single second its two ends are named.
  const laid =
    found.laid.length > 1 ? found.laid : tickLabels({ ...input, handles: [] }, picked, starts, y, strongAt, true);
  return {
    grid: starts.map(scale.x).filter((x) => x >= scale.left - 0.5 && x <= scale.right + 0.5),
    labels: [...laid, ...contextLabels(input, picked, y + 16, inset)],
  };
};

/** Days and weeks are counted through, so that the bins of each are equally long. */
const everyBin = (picked: TickUnit): TimeInterval => {
  const { unit, step } = picked;
  if (unit.name !== 'day' && unit.name !== 'week') return everyStep(picked);
  return step === 1 ? unit.every : unit.every.filter((date) => unit.number(Number(date)) % step === 0);
};

/** Edges of the finest unit, no finer than the data's own, whose bins are `least` pixels wide: for counts. */
export const binEdges = (scale: TimeScale, least: number, finest: TimeUnit): Float64Array => {
  const units = tickUnits(finest.zone);
  const pixels = perMilli(scale);
  const picked =
    // Not empty.
    units.find(({ length }) => length >= finest.length && length * pixels >= least) ?? units[units.length - 1]!;
  return Float64Array.from(startsIn(everyBin(picked), scale.domain));
};
