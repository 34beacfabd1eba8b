/** Nights in which the clocks change: order and length go by instants, and words tell the two times of an hour apart. */
import { expect, test } from 'vitest';
import { MINUTE } from '../../src/base/calendar.ts';
import { parseEdtf } from '../../src/events/edtf-parse.ts';
import { parseIsoUnit } from '../../src/events/iso-date.ts';
import { en } from '../../src/i18n/en.ts';
import { contextOf } from '../../src/selection/context.ts';
import { parseLink, writeLink } from '../../src/selection/link.ts';
import { describeWhen } from '../../src/wording/describe-when.ts';
import { tableOf } from '../fixtures/small.ts';
import { KYIV } from '../fixtures/time.ts';

/** From the start of a date or interval to its end, in minutes. */
const minutes = (edtf: string): number => {
  const table = tableOf(`a | offensive/strike | ${edtf} | ${edtf.includes('/') ? 'span' : 'instant'}`);
  return (table.best.endMax[0]! - table.best.startMin[0]!) / MINUTE;
};

test.each([
  ['2024-10-27T03:50+03:00/2024-10-27T03:09+02:00', 20],
  ['2024-10-27T03:00+03:00/2024-10-27T03:09+02:00', 70],
  ['2024-10-27T03:00/2024-10-27T03:09', 70],
  ['2024-03-31T02:30/2024-03-31T04:29', 60],
  ['2024-03-31', 23 * 60],
  ['2024-10-27', 25 * 60],
])('%s lasts %d minutes', (edtf, length) => {
  expect(minutes(edtf)).toBe(length);
});

test('an end is before its start by the instant, whatever the clock shows', () => {
  expect(parseEdtf('2024-10-27T03:50+03:00/2024-10-27T03:10+02:00', 'Europe/Kyiv').ok).toBe(true);
  expect(parseEdtf('2024-10-27T03:10+02:00/2024-10-27T03:50+03:00', 'Europe/Kyiv').ok).toBe(false);
});

test('events of a doubled hour stand in the order in which they happened, and their words say which of the two times it was', () => {
  const table = tableOf(`
second | offensive/strike | 2024-10-27T03:10+02:00 | instant
first  | offensive/strike | 2024-10-27T03:50+03:00 | instant
either | offensive/strike | 2024-10-27T03:55       | instant
other  | offensive/strike | 2024-10-27T05:10+02:00 | instant`);
  expect(Array.from(table.best.order, (row) => table.ids[row])).toEqual(['first', 'either', 'second', 'other']);
  const words = (row: number): string => describeWhen(table, row, 'best', en).text;
  expect([0, 1, 2, 3].map(words)).toEqual([
    '27 October 2024, 03:10 (+02:00)',
    '27 October 2024, 03:50 (+03:00)',
    '27 October 2024, 03:55',
    '27 October 2024, 05:10',
  ]);
});

test('a time that the clocks skip is the instant that it would have been, and is said in words by the clock of then', () => {
  const table = tableOf('a | offensive/strike | 2024-03-31T03:30 | instant');
  expect(table.best.startMin[0]).toBe(Date.UTC(2024, 2, 31, 1, 30));
  expect(describeWhen(table, 0, 'best', en).text).toBe('31 March 2024, 04:30');
});

test('a link tells the two times of an hour apart by their offsets, and takes none anywhere else', () => {
  const context = contextOf(tableOf('a | offensive/strike | 2024-10-26/2024-10-28 | span'));
  const link = 't=2024-10-27T03:50%2B03:00..2024-10-27T03:09%2B02:00&at=2024-10-27T03:00:30%2B02:00';
  const { selection, dropped } = parseLink(link, context);
  expect(dropped).toEqual([]);
  expect((selection.window!.end - selection.window!.start) / MINUTE).toBe(20);
  expect(writeLink(selection, context)).toBe(link);
  expect(writeLink(parseLink(link.replaceAll('%2B', '+'), context).selection, context)).toBe(link);
  for (const date of ['2024-10-27T03:50%2B05:00', '2024-10-27T05:00%2B02:00'])
    expect(parseLink(`at=${date}`, context).dropped).toEqual(['at']);
});

test('without an offset a doubled time is the earlier one as a start and the later one as an end', () => {
  const unit = parseIsoUnit('2024-10-27T03:00', KYIV);
  expect(unit && (unit.end - unit.start) / MINUTE).toBe(61);
});

test('links are written to the second where a minute does not say it, and the last minute of a window by itself', () => {
  const context = contextOf(tableOf('a | offensive/strike | 2024-05-10/2024-05-12 | span'));
  for (const link of [
    't=2024-05-10T18:00:05..2024-05-10T18:00:10',
    't=2024-05-10..2024-05-11T00:00',
    't=2024-05-10T23:59..2024-05-11',
  ])
    expect(writeLink(parseLink(link, context).selection, context)).toBe(link);
});
