/** Zones and their units against an independent implementation of the calendar with zones. */
import { Temporal } from '@js-temporal/polyfill';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY, HOUR, MINUTE } from '../../src/base/calendar.ts';
import { unitOf } from '../../src/base/time/units.ts';
import { UNIT_NAMES } from '../../src/base/time/unit-names.ts';
import { findZone, zoneOf } from '../../src/base/time/zone.ts';

const ZONES = [
  'Europe/Kyiv',
  'America/New_York',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Africa/Casablanca',
  'Pacific/Apia',
  'Asia/Tehran',
  'America/Recife',
  'Europe/Dublin',
];
/** From 1900 on, and what the week and the year of a time begin with. */
const SINCE = Date.UTC(1901, 0, 9);
const UNTIL = Date.UTC(2060, 0);

/** Any time, and those within two days of a change of the clocks, which a draw of all times would seldom meet. */
const timeIn = (zone: string): fc.Arbitrary<number> => {
  const changes: number[] = [];
  let at: Temporal.ZonedDateTime | null = Temporal.Instant.fromEpochMilliseconds(SINCE).toZonedDateTimeISO(zone);
  while ((at = at.getTimeZoneTransition('next')) && at.epochMilliseconds < UNTIL) changes.push(at.epochMilliseconds);
  const any = fc.integer({ min: SINCE / 1000, max: UNTIL / 1000 }).map((seconds) => seconds * 1000);
  if (changes.length === 0) return any;
  const near = fc
    .tuple(fc.constantFrom(...changes), fc.integer({ min: -2 * 86_400, max: 2 * 86_400 }))
    .map(([change, seconds]) => change + seconds * 1000);
  return fc.oneof(any, near);
};

const wallAt = (wall: number): Temporal.PlainDateTime =>
  Temporal.PlainDateTime.from(new Date(wall).toISOString().replace('Z', ''));

describe.each(ZONES)('%s', (name) => {
  const zone = zoneOf(name);
  const time = timeIn(name);

  test('shows the wall clock of every instant', () => {
    fc.assert(
      fc.property(time, (instant) => {
        const there = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(name);
        expect(zone.offset(instant)).toBe(there.offsetNanoseconds / 1e6);
      }),
      { numRuns: 400 },
    );
  });

  test('finds the instant of every wall clock: the earlier or the later of two, by the clock before where it is skipped', () => {
    fc.assert(
      fc.property(time, fc.integer({ min: -7200, max: 7200 }), (instant, seconds) => {
        const wall = zone.toWall(instant) + seconds * 1000;
        const told = (disambiguation: 'compatible' | 'later'): number =>
          wallAt(wall).toZonedDateTime(name, { disambiguation }).epochMilliseconds;
        expect(zone.toInstant(wall)).toBe(told('compatible'));
        expect(zone.toInstant(wall, true)).toBe(told('later'));
      }),
      { numRuns: 400 },
    );
  });

  test('days, months and years begin where the calendar has them begin', () => {
    fc.assert(
      fc.property(time, (instant) => {
        const there = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(name);
        const day = there.startOfDay();
        expect(unitOf(zone, 'day').floor(instant)).toBe(day.epochMilliseconds);
        const week = day.subtract({ days: day.dayOfWeek - 1 }).startOfDay();
        expect(unitOf(zone, 'week').floor(instant)).toBe(week.epochMilliseconds);
        const month = day.with({ day: 1 }).startOfDay();
        expect(unitOf(zone, 'month').floor(instant)).toBe(month.epochMilliseconds);
        const year = day.with({ day: 1, month: 1 }).startOfDay();
        expect(unitOf(zone, 'year').floor(instant)).toBe(year.epochMilliseconds);
      }),
      { numRuns: 200 },
    );
  });

  test('every unit begins once, before what it holds, and ends where the next begins', () => {
    fc.assert(
      fc.property(time, fc.constantFrom(...UNIT_NAMES), (instant, unitName) => {
        const unit = unitOf(zone, unitName);
        const start = unit.floor(instant);
        const end = unit.ceil(start + 1);
        expect(start).toBeLessThanOrEqual(instant);
        expect(end).toBeGreaterThan(instant);
        expect(unit.floor(start)).toBe(start);
        expect(unit.floor(end)).toBe(end);
        expect(unit.floor(end - 1)).toBe(start);
        expect(unit.ceil(end)).toBe(end);
        expect(unit.end(instant)).toBe(end);
        expect(unit.at(unit.number(end) + 1)).toBeGreaterThan(end);
        expect(unit.at(unit.number(start) - 1)).toBeLessThan(start);
        expect(unit.every.range(new Date(start), new Date(unit.offset(start, 3) + 1)).length).toBeGreaterThanOrEqual(3);
      }),
      { numRuns: 400 },
    );
  });
});

test('before 1900 a zone has its standard time, and an offset is a zone too', () => {
  const kyiv = zoneOf('Europe/Kyiv');
  expect(kyiv.offset(Date.UTC(1850, 6))).toBe(2 * HOUR);
  expect(kyiv.offset(Date.UTC(-8000, 6))).toBe(2 * HOUR);
  expect(zoneOf('America/New_York').offset(Date.UTC(1700, 0))).toBe(-5 * HOUR);
  expect(zoneOf('-04:30').offset(0)).toBe(-4 * HOUR - 30 * MINUTE);
});

test('a zone that nobody knows is none, and UTC is in its place', () => {
  expect(findZone('Europe/Nowhere')).toBeNull();
  expect(zoneOf('Europe/Nowhere').offset(Date.UTC(2024, 6))).toBe(0);
});

test('to the ends of what the platform can say', () => {
  const kyiv = zoneOf('Europe/Kyiv');
  for (const year of [-269_999, 269_999]) {
    const start = kyiv.toInstant(new Date(0).setUTCFullYear(year, 0, 1));
    expect(unitOf(kyiv, 'century').floor(start + 5 * DAY)).toBeLessThanOrEqual(start);
    expect(unitOf(kyiv, 'day').floor(start + HOUR)).toBe(start);
  }
});
