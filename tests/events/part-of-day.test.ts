/** A part of a day has no exact hours: where it may be and where it surely is, and in both datings. */
import { expect, test } from 'vitest';
import { dayOf, HOUR } from '../../src/base/calendar.ts';
import { UTC } from '../../src/base/time/zone.ts';
import { buildTable } from '../../src/events/build.ts';
import { HOURS_OF_PART, partOfDayAt } from '../../src/events/part-of-day.ts';
import { en } from '../../src/i18n/en.ts';
import { describeWhen } from '../../src/wording/describe-when.ts';
import { builtIn } from '../fixtures/dataset.ts';
import { tableOf } from '../fixtures/small.ts';
import type { EventTable } from '../../src/events/types.ts';
import type { Dating } from '../../src/selection/selection.ts';

test('parts of the day by the clock, before 1970 too', () => {
  expect([3, 9, 14, 20].map((hour) => partOfDayAt(dayOf(1950, 1, 2) + hour * HOUR, UTC))).toEqual([
    'night',
    'morning',
    'afternoon',
    'evening',
  ]);
});

test('what both usages call a part of the day is within what either does', () => {
  for (const [least, sure, sureEnd, most] of Object.values(HOURS_OF_PART)) {
    expect(least).toBeLessThanOrEqual(Math.min(sure, sureEnd));
    expect(most).toBeGreaterThanOrEqual(Math.max(sure, sureEnd));
  }
});

/** The hours of a row's four bounds on 14 May, by the table's own clock. */
const hours = (table: EventTable, row: number, dating: Dating = 'best'): readonly number[] => {
  const { [dating]: dates, zone } = table;
  return [dates.startMin, dates.startMax, dates.endMin, dates.endMax].map(
    (column) => (zone.toWall(column[row]!) - dayOf(2024, 5, 14)) / HOUR,
  );
};
const EVENING = [17, 18, 21, 24];
const DAY = [0, 0, 24, 24];

const dated = (edtf: string, when: object, more: object = {}): string =>
  `e | diplomatic/speech | ${edtf} | instant | ${JSON.stringify({ when: { precision: 'part_of_day', ...when }, ...more })}`;

test.each([
  ['the evening of a day', '2024-05-14', { part: 'evening' }, EVENING],
  ['its night is before its morning or after its evening', '2024-05-14', { part: 'night' }, [0, 21, 4, 24]],
  ['no part is named', '2024-05-14', {}, DAY],
  ['no part is named but in the source’s own words', '2024-05-14', { wording: 'Tuesday evening' }, DAY],
  ['a part says how exactly the day is known', '2024-05-14', { precision: undefined, part: 'evening' }, EVENING],
  ['about a day', '2024-05-04~', { part: 'evening' }, [-271, -174, -267, -168]],
  ['a time that is given is kept', '2024-05-14T20:00', { part: 'evening' }, [20, 20, 20 + 1 / 60, 20 + 1 / 60]],
])('%s: %s', (_what, edtf, when, expected) => {
  const table = tableOf(dated(edtf, when));
  hours(table, 0).forEach((hour, bound) => expect(hour).toBeCloseTo(expected[bound]!, 6));
});

test('a date that is more than one day has no part of it', () => {
  expect(hours(tableOf(dated('2024-05', { part: 'evening' })), 0)).toEqual(hours(tableOf(dated('2024-05', {})), 0));
});

test('an evening where the clocks change is by the clock', () => {
  const table = tableOf(dated('2024-03-31', { part: 'evening' }), { timeZone: 'Europe/Kyiv' });
  const wall = (time: number): number => (table.zone.toWall(time) - dayOf(2024, 3, 31)) / HOUR;
  expect([wall(table.best.startMin[0]!), wall(table.best.startMax[0]!)]).toEqual([17, 18]);
});

test('the source’s own dating has its evening, too, where another gives the hour', () => {
  const text = dated('2024-05-15', { basis: 'outside', stated: '2024-05-14', part: 'evening' });
  const table = tableOf(text);
  expect(hours(table, 0, 'article')).toEqual(EVENING);
  expect(describeWhen(table, 0, 'article', en).text).toBe('evening of 14 May 2024');
});

test('words: about an evening; hours of a part, as an interval or within; no part over more than half a day', () => {
  const words = (edtf: string, when: object = {}): string =>
    describeWhen(tableOf(dated(edtf, when)), 0, 'best', en).text;
  expect(words('2024-05-14~', { part: 'evening' })).toBe('about evening of 14 May 2024');
  expect(words('2024-05-14T18:00/2024-05-14T22:00')).toBe('evening of 14 May 2024');
  expect(words('[2024-05-14T06:00..2024-05-14T11:00]')).toBe('once, morning of 14 May 2024');
  expect(words('2024-05-14T06:00/2024-05-14T20:00')).toBe('14 May 2024, 06:00–20:00');
});

test('the built-in evening is in its evening, in both datings', () => {
  const table = buildTable(builtIn());
  const rows = table.records.flatMap(({ when }, row) => (when?.precision === 'part_of_day' ? [row] : []));
  expect(rows).toHaveLength(5);
  for (const row of rows)
    for (const dating of ['best', 'article'] as const) expect(hours(table, row, dating)).toEqual(EVENING);
});
