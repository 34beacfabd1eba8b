/** The unit that the playhead, the handles and `moment` go by. */
import { expect, test } from 'vitest';
import { DAY } from '../../src/base/calendar.ts';
import { contextOf, parseWindow } from '../../src/selection/context.ts';
import { schemaOf, unitIn } from '../../src/query/schema.ts';
import { tableOf } from '../fixtures/small.ts';

const unitOfDates = (...dates: readonly string[]): string =>
  schemaOf(tableOf(dates.map((edtf, i) => `e${i} | offensive/strike | ${edtf} | instant`).join('\n'))).unit.best.name;

test.each([
  ['day', ['2024-05-10', '2024-05-11', '2024-05-12T18:00']],
  ['minute', ['2024-05-10', '2024-05-12T18:01', '2024-05-12T18:02']],
  ['second', ['2024-05-10T18:00:01', '2024-05-10T18:00:02']],
  ['month', ['2024-05', '2024-06']],
  ['year', ['1850', '1851', '1852']],
  ['day', ['1850', '1851', '1852-03-01']],
])('%s for data by %j', (name, dates) => {
  expect(unitOfDates(...dates)).toBe(name);
});

test('a text that names seconds is told by seconds, whatever precision it is said to have', () => {
  const table = tableOf('a | offensive/strike | 2024-05-10T18:00:01 | instant | {"when":{"precision":"minute"}}');
  expect(schemaOf(table).unit.best.name).toBe('second');
});

test('a long window goes by the next coarser unit that it holds few enough of, whatever is zoomed', () => {
  const table = tableOf('a | offensive/strike | 2024-05-10 | instant');
  const own = schemaOf(table).unit.best;
  const nameIn = (window: string): string => unitIn(own, parseWindow(window, contextOf(table))!).name;
  expect(
    ['2024-05-10', '2014..2024', '1990..2024', '1800..2024', '1100..2024', '-8000..2024'].map((window) =>
      nameIn(window.includes('..') ? window : `${window}..${window}`),
    ),
  ).toEqual(['day', 'week', 'week', 'month', 'year', 'decade']);
  const span = parseWindow('2020..2024', contextOf(table))!;
  expect(unitIn(own, span).length).toBe(DAY);
});
