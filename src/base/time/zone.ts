/**
 * A time zone: the wall clock at an instant, and the instant at which a wall clock shows a time. Offsets come from the
 * platform and are looked up in a table that grows with what is asked.
 */
import { millis, wallOf, type Millis, type Wall } from '../brand.ts';
import { DAY } from '../calendar.ts';

export interface Zone {
  /** By IANA's name, or an offset such as `+03:00`. */
  readonly name: string;
  /** Milliseconds that the wall clock is ahead of UTC. */
  readonly offset: (instant: number) => number;
  readonly toWall: (instant: number) => Wall;
  /**
   * When the wall clock shows a time. In an hour that comes twice it is the earlier one, or the later `asEnd`; a time
   * that the clocks skip is the instant that it would have been by the clock before.
   */
  readonly toInstant: (wall: number, asEnd?: boolean) => Millis;
}

/** In `GMT+03:00`, or `GMT+02:02:04` of a town's own mean time; UTC where none is named. */
const offsetIn = (text: string): number => {
  const [, sign = '', hours, minutes, seconds = 0] = /([+-])(\d\d):(\d\d)(?::(\d\d))?/.exec(text) ?? [];
  return Number(`${sign}1`) * ((Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60 + Number(seconds)) * 1000;
};

/** The first instant of (from, to] at which the offset is not that of `from`; d3 bisects what lies in an array. */
export const findChange = (offset: (instant: number) => number, from: number, to: number): number => {
  const before = offset(from);
  let [low, high] = [from, to];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offset(middle) === before) low = middle;
    else high = middle;
  }
  return high;
};

/** Before it, clocks went by their town; what is told of then is read by the zone's standard time. */
const SINCE = Date.UTC(1900, 0);
/** Six days: the shortest time after which a zone has turned its clocks back is seven (Recife, 2000). */
const CELL = 2 ** 29;
const LAST = 8.64e15;

/** One change of the clocks at the most: the offsets before it and from it on. */
interface Cell {
  readonly change: number;
  readonly before: number;
  readonly after: number;
}

/** @throws RangeError where the platform does not know the zone */
const readOffsets = (name: string): Zone['offset'] => {
  if (name === 'UTC') return () => 0;
  if (/^[+-]\d\d:\d\d$/.test(name)) {
    const fixed = offsetIn(name);
    return () => fixed;
  }
  const format = new Intl.DateTimeFormat('en', { timeZone: name, timeZoneName: 'longOffset' });
  const read = (instant: number): number => offsetIn(format.format(Math.min(instant, LAST)));
  const standard = Math.min(read(Date.UTC(2024, 0)), read(Date.UTC(2024, 6)));
  const cells = new Map<number, Cell>();
  return (instant) => {
    if (!(instant >= SINCE)) return standard;
    const number = Math.floor(instant / CELL);
    let cell = cells.get(number);
    if (!cell) {
      const [from, to] = [number * CELL, (number + 1) * CELL];
      const [before, after] = [read(from), read(to)];
      cell = { before, after, change: before === after ? from : findChange(read, from, to) };
      cells.set(number, cell);
    }
    return instant < cell.change ? cell.before : cell.after;
  };
};

const createZone = (name: string): Zone => {
  const offset = readOffsets(name);
  const shows = (instant: number, wall: number): boolean => instant + offset(instant) === wall;
  return {
    name,
    offset,
    toWall: (instant) => wallOf(instant + offset(instant)),
    toInstant: (wall, asEnd = false) => {
      const first = wall - offset(wall - DAY);
      const second = wall - offset(wall + DAY);
      const [wanted, other] = asEnd ? [second, first] : [first, second];
      return millis(shows(wanted, wall) ? wanted : shows(other, wall) ? other : first);
    },
  };
};

const zones = new Map<string, Zone | null>();

/** Null where the platform does not know the zone. */
export const findZone = (name: string): Zone | null => {
  let zone = zones.get(name);
  if (zone === undefined) {
    try {
      zone = createZone(name);
    } catch {
      zone = null;
    }
    zones.set(name, zone);
  }
  return zone;
};

/** Whether the platform knows the zone's name. */
export const isTimeZone = (name: string): boolean => findZone(name) !== null;

export const UTC = createZone('UTC');
/** The zone of a dataset; UTC for one that is not known, as the report says. */
export const zoneOf = (name: string): Zone => findZone(name) ?? UTC;
