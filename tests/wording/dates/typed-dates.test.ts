/** Typed dates: what they mean, and what a From and a To mean together. */
import { expect, test } from 'vitest';
import { millis } from '../../../src/base/brand.ts';
import { DAY, HOUR, MINUTE } from '../../../src/base/calendar.ts';
import { parseIsoUnit } from '../../../src/events/iso-date.ts';
import { parseDateText } from '../../../src/query/time/parse-date-text.ts';
import { readTypedWindow } from '../../../src/wording/dates/typed-window.ts';
import { textsOf } from '../../../src/wording/dates/window-texts.ts';
import { en } from '../../../src/i18n/en.ts';
import { uk } from '../../../src/i18n/uk.ts';
import { UTC, zoneOf } from '../../../src/base/time/zone.ts';

const day = (count: number) => millis(count * DAY);
const window = { start: day(10), end: day(20) };
const unit = (text: string): string => {
  const read = parseDateText(text, 2024, UTC);
  return 'problem' in read
    ? read.problem
    : `${new Date(read.unit.start).toISOString().slice(0, 16)} ${(read.unit.end - read.unit.start) / HOUR}`;
};

test('typed dates: ISO, a year, a month, and days with the month in words', () => {
  const same = [
    '2024-05-14',
    '14 May 2024',
    ' 14  may 2024 ',
    '14. May 2024',
    '14 May',
    '14.5.2024',
    '14.05.2024',
    '14. 5. 2024',
    '14th May 2024',
    '14th of May',
    '14.05',
    '14.5.',
    '2024/05/14',
    '14/05/2024',
    '05/14/2024',
    '14-5-2024',
  ];
  for (const text of same) expect(unit(text), text).toBe('2024-05-14T00:00 24');
  expect(unit('2024')).toBe(`2024-01-01T00:00 ${366 * 24}`);
  expect(unit('2024-02')).toBe(`2024-02-01T00:00 ${29 * 24}`);
  expect(unit('Feb 2024')).toBe(`2024-02-01T00:00 ${29 * 24}`);
  expect(unit('6 Sept 2023')).toBe('2023-09-06T00:00 24');
  expect(unit('14 May 2024, 18:30')).toBe(`2024-05-14T18:30 ${1 / 60}`);
  expect(unit('2024-05-14 18:30')).toBe(`2024-05-14T18:30 ${1 / 60}`);
});

test('typed dates with an era, and years that are longer than four digits', () => {
  expect(unit('15 March 44 BC')).toBe('-000043-03-15T00 24');
  expect(unit('15 March 44 AD')).toBe('0044-03-15T00:00 24');
  expect(unit('15 березня 44 р. до н. е.')).toBe('-000043-03-15T00 24');
  expect(unit('-0043-03-15')).toBe('-000043-03-15T00 24');
  expect(unit('44')).toBe('unreadable');
});

test('typed dates in Ukrainian, in either interface: what the fields show is read again', () => {
  for (const text of [
    '14 травня 2024',
    '14 трав. 2024',
    '14 травня 2024 р.',
    '14 травня 2024 року',
    '14 Травень 2024',
    '14 травня',
  ])
    expect(unit(text), text).toBe('2024-05-14T00:00 24');
  expect(unit('вересень 2023')).toBe(`2023-09-01T00:00 ${30 * 24}`);
  expect(unit('14 травня 2024, 18:30')).toBe(`2024-05-14T18:30 ${1 / 60}`);
  const may = { start: millis(Date.UTC(2024, 4, 8)), end: millis(Date.UTC(2024, 4, 17)) };
  expect(textsOf(may, UTC, uk)).toEqual({ from: '8 трав. 2024', to: '16 трав. 2024' });
  expect(readTypedWindow(textsOf(may, UTC, uk), 'from', may, UTC, uk)).toEqual({ window: may });
});

test('what may mean two things, or nothing, is refused with the reason', () => {
  expect(unit('05/06/2024')).toBe('ambiguous');
  expect(unit('05/06')).toBe('ambiguous');
  expect(unit('5-6-2024')).toBe('ambiguous');
  expect(unit('14.5')).toBe('unreadable');
  expect(unit('14.5.24')).toBe('ambiguous');
  expect(unit('5.14.2024')).toBe('no-such-day');
  expect(unit('31.4.2024')).toBe('no-such-day');
  expect(unit('31 April 2024')).toBe('no-such-day');
  expect(unit('2024-04-31')).toBe('no-such-day');
  expect(unit('yesterday')).toBe('unreadable');
  expect(unit('14 Ma 2024')).toBe('unreadable');
  expect(unit('  ')).toBe('empty');
});

test('what the fields show is read back as the same window', () => {
  for (const span of [
    window,
    { start: day(19_851), end: day(19_859) },
    { start: millis(day(19_851) + 6 * HOUR), end: millis(day(19_852) + 7 * HOUR) },
    { start: millis(day(19_722) + HOUR), end: millis(day(19_723) + HOUR) },
  ]) {
    expect(readTypedWindow(textsOf(span, UTC, en), 'from', span, UTC, en)).toEqual({ window: span });
  }
});

test('a From after To is told at the field that was left', () => {
  expect(readTypedWindow({ from: '2024-05-20', to: '15 May 2024' }, 'from', window, UTC, en)).toEqual({
    field: 'from',
    problem: 'From is after To (15 May 2024).',
  });
  expect(readTypedWindow({ from: '2024-05-20', to: '15 May 2024' }, 'to', window, UTC, en)).toEqual({
    field: 'to',
    problem: 'To is before From (2024-05-20).',
  });
  expect(readTypedWindow({ from: '2024-05-20', to: 'soon' }, 'from', window, UTC, en)).toMatchObject({ field: 'to' });
});

test('what the fields show is read again, in a night in which the clocks change as well', () => {
  const kyiv = zoneOf('Europe/Kyiv');
  for (const iso of ['2024-10-27T03:50+03:00', '2024-10-27T03:10:05+02:00', '2024-03-31T04:30', '1124-06-01T05:00']) {
    const start = parseIsoUnit(iso, kyiv)!.start;
    const span = { start, end: millis(start + 20 * MINUTE) };
    for (const words of [en, uk])
      expect(readTypedWindow(textsOf(span, kyiv, words), 'from', span, kyiv, words), iso).toEqual({ window: span });
  }
});
