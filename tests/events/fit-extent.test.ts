/** What is fitted at first where some events lie very far from the rest, and where none do. */
import { describe, expect, test } from 'vitest';
import { buildTable } from '../../src/events/build.ts';
import { readAnyEdtf } from '../../src/events/edtf-parse.ts';
import { fitExtent, padMoment } from '../../src/events/fit-extent.ts';
import { contextOf } from '../../src/selection/context.ts';
import { loadCase } from '../fixtures/cases.ts';
import { soundDataset, soundEvent } from '../fixtures/dataset.ts';
import { tableOf } from '../fixtures/small.ts';
import { KYIV } from '../fixtures/time.ts';

const MAY = Array.from({ length: 12 }, (_, index) => `2024-05-${String(index + 1).padStart(2, '0')}`);
const fitted = (dates: readonly string[]): readonly string[] | null => {
  const events = dates.map((edtf, index) =>
    soundEvent({ id: `e${index}`, when: { edtf, shape: 'instant', basis: 'stated' } }),
  );
  const document = soundDataset(events, { asOf: '2030', timeZone: 'UTC' });
  const extent = fitExtent(buildTable(document, document, 0, readAnyEdtf).best);
  return extent && [extent.start, extent.end].map((time) => new Date(time).toISOString().slice(0, 10));
};

describe('far from the rest is', () => {
  test.each([
    ['a year a thousand years ago', [...MAY, '1024-06-01']],
    ['a mistyped one', [...MAY, '2204-05-10']],
    ['one at either end', ['0204', ...MAY, '9999-12-31']],
    ['one of six', ['1024', '2024-05-01', '2024-05-03', '2024-05-04', '2024-05-06', '2024-05-12']],
    ['one of three', ['1024-06-01', '2024-05-01', '2024-05-12']],
    ['one of four', ['2024-05-01', '2024-05-07', '2024-05-12', '9999']],
  ])('%s', (_, dates) => {
    expect(fitted(dates)).toEqual(['2024-05-01', '2024-05-13']);
  });

  test('a tenth of all, when they are far from each other too', () => {
    const many = [...MAY, ...MAY].toSorted();
    expect(fitted(['-1183', '1066-10-14', ...many])).toEqual(['2024-05-01', '2024-05-13']);
  });
});

describe('nothing is left out', () => {
  test.each([
    ['where there are two: neither is the rest', ['1124-06-01', '2024-05-10']],
    ['where there are three, and no centuries between', ['2000-02-29', '2024-02-29', '2024-05-10']],
    ['where there are three, two of them years apart', ['1524', '2000-02-29', '2024-05-10']],
    ['where there are four, none of them near another', ['1024', '1324', '1724', '2024-05-10']],
    ['of three within one day and a year later', ['2023-05-10', '2024-05-10', '2024-05-10']],
    ['of what fills the centuries', ['1124', '1324', '1500', '1702', '1815', '2024-05-10']],
    ['of a visit eight months before', [...MAY, '2023-09-06']],
    ['where one lasted for all the time between', [...MAY, '1024/2024-05-02']],
    ['where as many are old as are new', [...MAY, ...MAY.map((day) => day.replace('2024', '1024'))]],
    ['of events of one day', Array.from({ length: 8 }, () => '2024-05-10')],
    ['where nothing has a date', []],
  ])('%s', (_, dates) => {
    expect(fitted(dates)).toBeNull();
  });
});

test('the window and the overview are fitted, the bounds of the data are not', () => {
  const { window, overview, extent } = contextOf(loadCase('date-outlier-1000').table);
  const year = (time: number): number => new Date(time).getUTCFullYear();
  expect([window.start, overview.start, extent.start].map(year)).toEqual([2024, 2024, 1024]);
});

test('what happened on one day alone has three days on both sides, a month three months', () => {
  const padded = (lines: string): readonly (string | undefined)[] => {
    const { start, end } = padMoment(tableOf(lines)) ?? {};
    return [start, end].map((time) => time && new Date(KYIV.toWall(time)).toISOString().slice(0, 16));
  };
  // The clocks change on the 31st.
  expect(padded('a | offensive/strike | 2024-03-30 | instant')).toEqual(['2024-03-27T00:00', '2024-04-03T00:00']);
  expect(padded('a | offensive/strike | 2024-03 | instant')).toEqual(['2023-11-29T00:00', '2024-07-03T00:00']);
  expect(padded('a | offensive/strike | 2024-03-28/2024-03-30 | span')).toEqual([undefined, undefined]);
  expect(padded('a | offensive/strike | 2024-03-28 | instant\nb | offensive/strike | 2024-03-29 | instant')).toEqual([
    undefined,
    undefined,
  ]);
});
