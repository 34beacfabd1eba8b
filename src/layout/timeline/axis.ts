/** The scale of the time axis, and its ticks. */
import type { TimeInterval } from 'd3';
import { DAY } from '../../base/calendar.ts';
import { yearAt } from '../../base/time/instants.ts';
import { memoLast } from '../../base/memo.ts';
import { unitOf, type TimeUnit } from '../../base/time/units.ts';
import { type UnitName } from '../../base/time/unit-names.ts';
import type { Zone } from '../../base/time/zone.ts';
import type { Span } from '../../selection/selection.ts';

/**
 * Linear in time, as d3's `scaleUtc`: pixel of a moment and back. Two lines of our own, since d3's brings ticks,
 * colours and number formats into the first view, and its ticks know no zone.
 */
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

export const tickUnits = memoLast((zone: Zone): readonly TickUnit[] =>
  STEPS.flatMap(([name, ...steps]) => {
    const unit = unitOf(zone, name);
    return steps.map((step) => ({ unit, step, length: step * unit.length }));
  }),
);

export const isClock = ({ length }: TimeUnit): boolean => length < DAY;

export const perMilli = ({ left, right, domain }: TimeScale): number =>
  (right - left) / Math.max(1, domain.end - domain.start);

/** The platform's own dates end beyond these. */
const FARTHEST = 8.4e15;

/** The starts of an interval's units that meet the domain, and one before and one after it. */
export const startsIn = (every: TimeInterval, { start, end }: Span): readonly number[] => {
  const last = Math.min(end, FARTHEST);
  const starts = [Number(every.floor(new Date(Math.max(start, -FARTHEST))))];
  for (let at = starts[0]!; at < last;) {
    at = Number(every.offset(new Date(at), 1));
    starts.push(at);
  }
  return starts;
};

export const everyStep = ({ unit: { every }, step }: TickUnit): TimeInterval => every.every(step) ?? every;

/** There is no year 0: what is told in tens of years or more before it is counted back from the year 1. */
const countedBack = ({ unit: { zone, length }, step }: TickUnit, starts: readonly number[]): readonly number[] => {
  const year = unitOf(zone, 'year');
  if (length * step < 2 * year.length) return starts;
  return starts.map((start) => (yearAt(start, zone) > 0 ? start : year.offset(start, 1)));
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
