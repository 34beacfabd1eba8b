/** Days between two starts: as much as the dates say, and no more. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DAY } from '../../src/base/calendar.ts';
import { daysBetween, describeDays, startDays, type StartDays } from '../../src/wording/days-between.ts';
import { en } from '../../src/i18n/en.ts';
import { uk } from '../../src/i18n/uk.ts';
import { tableOf } from '../fixtures/small.ts';

const starts = fc
  .tuple(fc.integer({ min: -40, max: 40 }), fc.integer({ min: 0, max: 12 }))
  .map(([first, more]): StartDays => ({ first, last: first + more, isOutside: false }));
const daysOf = ({ first, last }: StartDays): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

test('the range holds every pair of days that the dates allow, and none besides', () => {
  fc.assert(
    fc.property(starts, starts, (a, b) => {
      const all = daysOf(a).flatMap((from) => daysOf(b).map((to) => to - from));
      expect(daysBetween(a, b)).toEqual({ least: Math.min(...all), most: Math.max(...all), isOutside: false });
    }),
    { seed: 11, numRuns: 300 },
  );
});

test('the words name both ends of the range and nothing between, in both languages', () => {
  fc.assert(
    fc.property(starts, starts, (a, b) => {
      const days = daysBetween(a, b);
      for (const messages of [en, uk]) {
        const numbers = (describeDays(days, messages).match(/\d+/g) ?? []).map(Number);
        const ends = [days?.least ?? 0, days?.most ?? 0].map(Math.abs);
        for (const number of numbers) expect(ends).toContain(number);
        for (const end of ends) if (end > 1) expect(numbers).toContain(end);
      }
    }),
    { seed: 12, numRuns: 200 },
  );
});

test.each([
  [0, 0, 'same day', 'того самого дня'],
  [1, 1, '1 day later', '1 день по тому'],
  [3, 3, '3 days later', '3 дні по тому'],
  [-2, -2, '2 days earlier', 'за 2 дні до того'],
  [0, 1, 'same day or the day after', 'того самого або наступного дня'],
  [0, 5, 'same day or up to 5 days later', 'того самого дня або не пізніше ніж через 5 днів'],
  [-5, 0, 'same day or up to 5 days earlier', 'того самого дня або не раніше ніж за 5 днів до того'],
  [2, 4, '2–4 days later', '2–4 дні по тому'],
  [-4, -2, '2–4 days earlier', 'за 2–4 дні до того'],
  [-1, 3, 'between 1 day earlier and 3 days later', 'від 1 дня до того до 3 днів по тому'],
])('%i to %i: %s', (least, most, english, ukrainian) => {
  expect(describeDays({ least, most, isOutside: false }, en)).toBe(english);
  expect(describeDays({ least, most, isOutside: false }, uk)).toBe(ukrainian);
});

test('a start is as wide as its date; an unknown one is none, whatever it was attested by', () => {
  const table = tableOf(`
day    | offensive/strike | 2024-05-10            | instant
clock  | offensive/strike | 2024-05-10T18:30      | instant
within | offensive/strike | [2024-05-12..2024-05-13] | within
about  | offensive/ground_offensive | 2024-05-10~/2024-05-11 | span
state  | offensive/force_commitment | /.. | state
none   | offensive/strike | |`);
  const of = (id: string): StartDays | null => startDays(table.best, table.indexOf.get(id) ?? -1, table.zone);
  const day = Date.UTC(2024, 4, 10) / DAY; // days are numbered by the wall clock
  expect(of('day')).toMatchObject({ first: day, last: day });
  expect(of('clock')).toMatchObject({ first: day, last: day });
  expect(of('within')).toMatchObject({ first: day + 2, last: day + 3 });
  // Two days later at most, but it was over by the end of the 11th.
  expect(of('about')).toMatchObject({ first: day - 2, last: day + 1 });
  expect([of('state'), of('none')]).toEqual([null, null]);
  expect(describeDays(daysBetween(of('day'), of('state')), en)).toBe('days between not known');
});

test('days counted from or to a date from outside the source carry its sign', () => {
  const of = (first: number, isOutside: boolean): StartDays => ({ first, last: first, isOutside });
  expect(describeDays(daysBetween(of(1, true), of(4, false)), en)).toBe('3 days later°');
  expect(describeDays(daysBetween(of(4, false), of(1, true)), en)).toBe('3 days earlier°');
});
