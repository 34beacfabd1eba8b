/** Dates in words: one way to say each, the same in every time zone of the reader. */
import { expect, test } from 'vitest';
import { dayOf, HOUR } from '../../src/base/calendar.ts';
import { formatRange, formatSpan, formatUnit, type DateUnit } from '../../src/i18n/dates.ts';
import { formatYearPart } from '../../src/i18n/year-parts.ts';
import { monthNamed } from '../../src/i18n/month-names.ts';
import { UTC } from '../../src/base/time/zone.ts';

const style = { locale: 'en-GB', zone: UTC, partOfYear: formatYearPart };
const unit = (unitName: DateUnit, year: number, month = 1, day = 1) => ({
  start: dayOf(year, month, day),
  unit: unitName,
});

test.each([
  [unit('day', 2024, 5, 14), '14 May 2024'],
  [unit('month', 2024, 5), 'May 2024'],
  [unit('year', 2024), '2024'],
  [unit('decade', 2020), 'the 2020s'],
  [unit('century', 1900), '1900–1999'],
  [unit('season', 2024, 3), 'spring 2024'],
  [unit('season', 2024, 12), 'winter 2024–2025'],
  [{ start: dayOf(2024, 5, 14) + 18 * HOUR, unit: 'hour' as const }, '14 May 2024, 18:00–19:00'],
  [{ start: dayOf(2024, 5, 14) + 18 * HOUR + 5000, unit: 'second' as const }, '14 May 2024, 18:00:05'],
  [{ start: dayOf(2024, 5, 14) + 18 * HOUR, unit: 'minute' as const }, '14 May 2024, 18:00'],
])('a unit %#: %s', (date, text) => {
  expect(formatUnit(date, style)).toBe(text);
});

test.each([
  ['days of one month', unit('day', 2024, 5, 10), unit('day', 2024, 5, 15), '10–15 May 2024'],
  ['days of two months', unit('day', 2024, 4, 30), unit('day', 2024, 5, 2), '30 April – 2 May 2024'],
  ['days of two years', unit('day', 2023, 9, 6), unit('day', 2024, 5, 14), '6 September 2023 – 14 May 2024'],
  ['the same day', unit('day', 2024, 5, 14), unit('day', 2024, 5, 14), '14 May 2024'],
  ['months', unit('month', 2024, 4), unit('month', 2024, 5), 'April–May 2024'],
  ['a month and a day', unit('month', 2024, 4), unit('day', 2024, 5, 14), 'April 2024 – 14 May 2024'],
  ['years', unit('year', 2022), unit('year', 2024), '2022–2024'],
])('a range of %s', (_, first, last, text) => {
  expect(formatRange(first, last, style)).toBe(text);
});

test('the year that goes without saying is left out, another is not', () => {
  expect(formatUnit(unit('day', 2024, 5, 14), { ...style, silentYear: 2024 })).toBe('14 May');
  expect(formatUnit(unit('day', 2023, 9, 6), { ...style, silentYear: 2024 })).toBe('6 September 2023');
});

test('a window names its last day, not the midnight after it', () => {
  expect(formatSpan(dayOf(2024, 5, 8), dayOf(2024, 5, 17), style)).toBe('8–16 May 2024');
  expect(formatSpan(dayOf(2024, 5, 14), dayOf(2024, 5, 15), style)).toBe('14 May 2024');
  expect(formatSpan(dayOf(2024, 5, 14) + 6 * HOUR, dayOf(2024, 5, 14) + 18 * HOUR, style)).toBe(
    '14 May 2024, 06:00–17:59',
  );
});

const ukrainian = { locale: 'uk', zone: UTC, partOfYear: formatYearPart };

test.each([
  [unit('day', 2024, 5, 14), '14 травня 2024'],
  [unit('month', 2024, 5), 'травень 2024'],
  [unit('year', 2024), '2024'],
  [unit('decade', 2020), '2020-ті'],
  [unit('season', 2024, 3), 'весна 2024'],
  [unit('season', 2024, 12), 'зима 2024–2025'],
  [{ start: dayOf(2024, 5, 14) + 18 * HOUR, unit: 'minute' as const }, '14 травня 2024, 18:00'],
])('the same in Ukrainian %#: %s', (date, text) => {
  expect(formatUnit(date, ukrainian)).toBe(text);
});

test('ranges in Ukrainian: the month in the genitive after a day, alone in the nominative, and no word after the year', () => {
  expect(formatSpan(dayOf(2024, 5, 8), dayOf(2024, 5, 17), ukrainian)).toBe('8–16 травня 2024');
  expect(formatRange(unit('day', 2024, 4, 30), unit('day', 2024, 5, 2), ukrainian)).toBe('30 квітня – 2 травня 2024');
  expect(formatRange(unit('day', 2023, 9, 6), unit('day', 2024, 5, 14), ukrainian)).toBe(
    '6 вересня 2023 – 14 травня 2024',
  );
  expect(formatRange(unit('month', 2024, 4), unit('month', 2024, 5), ukrainian)).toBe('квітень–травень 2024');
  expect(formatUnit(unit('day', 2023, 9, 6), { ...ukrainian, month: 'short', silentYear: 2023 })).toBe('6 вер.');
});

test('months by their names, whole or begun, in either language', () => {
  expect(['May', 'may', 'Sept', 'травня', 'травень', 'трав.', 'Лис', 'листопада'].map(monthNamed)).toEqual([
    5, 5, 9, 5, 5, 5, 11, 11,
  ]);
  expect(['ju', 'Ju', 'ли', 'Mayday', 'xyz', ''].map(monthNamed)).toEqual([0, 0, 0, 0, 0, 0]);
});

test.each([
  [
    'a day before our era',
    { start: dayOf(-43, 3, 15), unit: 'day' as const },
    '15 March 44 BC',
    '15 березня 44 р. до н. е.',
  ],
  [
    'a day of the year 44',
    { start: dayOf(44, 3, 15), unit: 'day' as const },
    '15 March 44 AD',
    '15 березня 44 р. н. е.',
  ],
  ['the year before the year 1', { start: dayOf(0, 1, 1), unit: 'year' as const }, '1 BC', '1 до н. е.'],
  ['the year 1000', { start: dayOf(1000, 1, 1), unit: 'year' as const }, '1000', '1000'],
])('%s is named with its era, where a bare number would be read as something else', (_, date, en, uk) => {
  expect(formatUnit(date, style)).toBe(en);
  expect(formatUnit(date, { locale: 'uk', zone: UTC })).toBe(uk);
});

test('a range that crosses the year 1 names both eras', () => {
  expect(formatRange(unit('year', -43), unit('year', 14), style)).toBe('44 BC – 14 AD');
  expect(formatRange(unit('day', -43, 3, 10), unit('day', -43, 3, 15), style)).toBe('10–15 March 44 BC');
});
