/** The units of time in a zone, from seconds to centuries: where they begin, as d3's intervals and by their numbers. */
import { timeInterval, type CountableTimeInterval } from 'd3';
import { millis, type Millis } from '../brand.ts';
import { DAY, dayOf, HOUR, MINUTE, SECOND } from '../calendar.ts';
import type { UnitName } from './unit-names.ts';
import { findChange, type Zone } from './zone.ts';

export interface TimeUnit {
  readonly name: UnitName;
  readonly zone: Zone;
  /** How long it is as a rule, in milliseconds. */
  readonly length: number;
  readonly every: CountableTimeInterval;
  readonly floor: (time: number) => Millis;
  readonly ceil: (time: number) => Millis;
  readonly round: (time: number) => Millis;
  /** So many units on. */
  readonly offset: (time: number, count: number) => Millis;
  /** The end of the unit that holds a time. */
  readonly end: (time: number) => Millis;
  /** How many units came before the one that holds a time, since about 1970. */
  readonly number: (time: number) => number;
  /** Where the unit of a number begins. */
  readonly at: (number: number) => Millis;
}

type Arithmetic = Pick<TimeUnit, 'floor' | 'offset' | 'number' | 'at'> & {
  /** What `every(step)` counts by. */
  readonly field: (time: number) => number;
};

/**
 * By the clock's own units, which are as long as they are whatever the clocks do; `per` of them make the next greater
 * one.
 */
const clock = (zone: Zone, length: number, per: number): Arithmetic => {
  const floor = (time: number): Millis => {
    const wall = zone.toWall(time);
    const start = time - (wall - Math.floor(wall / length) * length);
    // Where the clocks change within a unit, another begins with the change.
    return millis(zone.offset(start) === zone.offset(time) ? start : findChange(zone.offset, start, time));
  };
  return {
    floor,
    offset: (time, count) => millis(time + count * length),
    number: (time) => Math.floor(floor(time) / length),
    at: (number) => floor((number + 1) * length - 1),
    field: (time) => Math.floor(zone.toWall(time) / length) % per,
  };
};

/** By numbers: what a unit of a calendar begins with follows from how many came before it. */
const counted = (
  number: Arithmetic['number'],
  at: Arithmetic['at'],
  field: Arithmetic['field'] = number,
): Arithmetic => ({
  number,
  at,
  field,
  floor: (time) => at(number(time)),
  offset: (time, count) => millis(at(number(time) + count) + time - at(number(time))),
});

/** The first of these, by a wall clock: a day of 1970, or a Monday. */
const days = (zone: Zone, count: number, first: number): Arithmetic =>
  counted(
    (time) => Math.floor((zone.toWall(time) - first) / (count * DAY)),
    (number) => zone.toInstant(first + number * count * DAY),
    // Every other day begins anew with each month, every other week goes on.
    count === 1 ? (time) => new Date(zone.toWall(time)).getUTCDate() - 1 : undefined,
  );

const months = (zone: Zone, count: number): Arithmetic =>
  counted(
    (time) => {
      const date = new Date(zone.toWall(time));
      return Math.floor((date.getUTCFullYear() * 12 + date.getUTCMonth()) / count);
    },
    (number) => zone.toInstant(dayOf(0, number * count + 1, 1)),
  );

const YEAR = 365.2425 * DAY;
/** 29 December 1969. */
const MONDAY = -3 * DAY;

const KINDS: Readonly<Record<UnitName, readonly [length: number, arithmetic: (zone: Zone) => Arithmetic]>> = {
  second: [SECOND, (zone) => clock(zone, SECOND, 60)],
  minute: [MINUTE, (zone) => clock(zone, MINUTE, 60)],
  hour: [HOUR, (zone) => clock(zone, HOUR, 24)],
  day: [DAY, (zone) => days(zone, 1, 0)],
  week: [7 * DAY, (zone) => days(zone, 7, MONDAY)],
  month: [YEAR / 12, (zone) => months(zone, 1)],
  year: [YEAR, (zone) => months(zone, 12)],
  decade: [10 * YEAR, (zone) => months(zone, 120)],
  century: [100 * YEAR, (zone) => months(zone, 1200)],
};

const createUnit = (zone: Zone, name: UnitName): TimeUnit => {
  const [length, arithmetic] = KINDS[name];
  const { floor, offset, number, at, field } = arithmetic(zone);
  const every = timeInterval(
    (date) => date.setTime(floor(Number(date))),
    (date, steps) => date.setTime(offset(Number(date), steps)),
    (from, to) => number(Number(to)) - number(Number(from)),
    (date) => field(Number(date)),
  );
  const ceil = (time: number): Millis => millis(Number(every.ceil(new Date(time))));
  return {
    name,
    zone,
    length,
    every,
    floor,
    ceil,
    round: (time) => millis(Number(every.round(new Date(time)))),
    offset,
    end: (time) => ceil(floor(time) + 1),
    number,
    at,
  };
};

const made = new WeakMap<Zone, Partial<Record<UnitName, TimeUnit>>>();

/** The same object for the same zone and name. */
export const unitOf = (zone: Zone, name: UnitName): TimeUnit => {
  const units = made.get(zone) ?? {};
  made.set(zone, units);
  return (units[name] ??= createUnit(zone, name));
};
