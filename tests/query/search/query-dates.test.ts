/** A search for a date finds what may have been then, however it is written. */
import { expect, test } from 'vitest';
import { findDates } from '../../../src/query/search/query-dates.ts';
import { rowsFound } from '../../../src/query/search/search-index.ts';
import type { EventTable } from '../../../src/events/types.ts';
import { tableOf } from '../../fixtures/small.ts';

const table = tableOf(`
strike  | offensive/strike     | 2024-05-11            | instant
talks   | diplomatic/meeting   | 2024-05-10/2024-05-12 | span   | {"title":"Talks about the strike"}
before  | diplomatic/visit     | 2023-05-11            | instant
bridge  | offensive/strike     | 2024-04-02            | instant | {"title":"Bridge 10.05.2024","media":[{"kind":"image","url":"https://example.org/a.jpg","alt":"A collapsed pylon","credit":"Anna"}]}
nodate  | diplomatic/statement |                       |
`);
const found = (query: string, of: EventTable = table): readonly string[] =>
  of.ids.filter((_, row) => rowsFound(of, query)[row] === 1);

test.each([
  'May 11, 2024',
  'May 11th 2024',
  '11 May 2024',
  '11th May 2024',
  '11th of May 2024',
  '2024-05-11',
  '2024/05/11',
  '11.05.2024',
  '11.5.2024',
  '11.05.24',
  '11 травня 2024',
])('%s', (query) => {
  expect(found(query)).toEqual(['strike', 'talks']);
});

test('a day without a year is that day of any year of the data', () => {
  expect(found('May 11')).toEqual(['strike', 'talks', 'before']);
  for (const text of ['11 травня', '11.05', '11.05.', '11.5.', '11. 05'])
    expect(found(text), text).toEqual(['strike', 'talks', 'before']);
});

test('with strokes the day or the month may be first, where only one of them can be the month', () => {
  const late = tableOf('vote | diplomatic/statement | 2024-05-14 | instant');
  for (const text of ['14/05', '05/14', '5/14', '5/14/2024', '14/5/2024', '14-05-2024', '14/05/24'])
    expect(found(text, late), text).toEqual(['vote']);
  for (const text of ['11/05', '05/11/2024', '14/13', '14.05.25', '14.5', '10-14'])
    expect(findDates(late, text).dates, text).toEqual([]);
});

test('a day of the week before a date is part of it, and tells years apart', () => {
  // 11 May was a Saturday in 2024 and a Thursday in 2023.
  for (const text of ['Saturday 11 May', 'Sat, 11.05', 'субота 11 травня', 'сб 11.05'])
    expect(found(text), text).toEqual(['strike', 'talks']);
  expect(found('Thursday, May 11')).toEqual(['before']);
  for (const text of ['Monday 11 May', 'Saturday'])
    expect(findDates(table, text).words, text).toContain(text.split(' ')[0]);
});

test('a month is found with its year', () => {
  for (const text of ['May 2024', 'травень 2024', 'травня 2024', '2024-05'])
    expect(found(text), text).toEqual(['strike', 'talks']);
});

test('dates and words are asked for together', () => {
  expect(found('strike May 11')).toEqual(['strike', 'talks']);
  expect(found('talks 11.05.2024')).toEqual(['talks']);
});

test('a date that stands in a text is found there too', () => {
  expect(found('10.05.2024')).toEqual(['talks', 'bridge']);
});

test.each(['F-16', '16', 'May', '31 April', '"11 May"', 'brigade 92'])('%s is no date', (query) => {
  expect(findDates(table, query).dates).toEqual([]);
});

test('what a picture is described by is found', () => {
  expect(found('pylon')).toEqual(['bridge']);
});

test('data without dates are searched by words alone', () => {
  expect(found('May 11', tableOf('first | offensive/strike | | '))).toEqual([]);
});
