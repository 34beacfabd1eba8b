/**
 * The stretch of the calendar that a year, a month and a day mean where digits may be open, the month may be a season,
 * or the year is long.
 */
import { wallOf, type Wall } from '../base/brand.ts';
import { DAY, dayOf, daysInMonth } from '../base/calendar.ts';
import { MAX_YEAR, type DateDetails, type EdtfUnit } from './edtf-date.ts';
import { refuse } from './edtf-problem.ts';

interface CalendarUnit extends Pick<DateDetails, 'masked' | 'estimate'> {
  readonly start: Wall;
  readonly end: Wall;
  readonly unit: EdtfUnit;
  readonly unspecified: boolean;
}

/** The least and the greatest number that a text with unspecified digits can mean. */
const rangeOf = (text: string): readonly [number, number] => {
  const digits = text.replace('Y', '');
  const ends = [Number(digits.replaceAll('X', '0')), Number(digits.replaceAll('X', '9'))];
  return [Math.min(...ends), Math.max(...ends)];
};

/** Whether a number of two digits can be meant by a text with unspecified digits. */
const fits = (number: number, text: string): boolean => {
  const digits = String(number).padStart(2, '0');
  return text.split('').every((sign, place) => sign === 'X' || sign === digits[place]);
};

const UNIT_OF_YEAR: readonly EdtfUnit[] = ['millennium', 'century', 'decade'];

/**
 * @param year four digits, or `Y` and more; may be below 1
 * @param month a month, a season, or another part of the year
 * @param at position of `year` in the whole, for messages
 * @throws EdtfError
 */
export function calendarUnit(
  year: string,
  month: string | undefined,
  day: string | undefined,
  at: number,
): CalendarUnit {
  const open = year.replace('-', '').indexOf('X');
  if (open === 0) return refuse('year-unknown', at, year);
  const [from, to] = rangeOf(year);
  checkYear(Math.max(-from, to), at, year);
  const first = findUnit(from, to, 1, month, day);
  const last = findUnit(to, from, -1, month, day);
  const monthAt = at + year.length + 1;
  if (month !== undefined && !isMonth(month, day)) return refuse('month-range', monthAt, month);
  if (!first || !last) return refuse('day-range', monthAt + 3, `${year}-${month}-${day}`);
  const [ofMonth, ofDay] = [month?.includes('X'), day?.includes('X')];
  const unit = open > 0 ? UNIT_OF_YEAR[open - 1] : ofMonth ? 'year' : ofDay ? 'month' : first.unit;
  const text = [year, month, day].filter((part) => part !== undefined).join('-');
  return {
    start: first.start,
    end: last.end,
    unit: unit ?? first.unit,
    unspecified: text.includes('X'),
    ...(OTHER_MASK.test(text) ? { masked: { text, unit: first.unit } } : {}),
  };
}

/** A digit after an open one, or an open digit of a month or a day whose other digit is given. */
const OTHER_MASK = /X.*\d|-\dX(?:-|$)/;

function checkYear(distance: number, at: number, text: string): void {
  if (distance > MAX_YEAR) refuse('year-range', at, text);
}

/**
 * Where the other parts of a year begin, from its start, and how many months they have; seasons are those of the north
 * if no half is named.
 */
const PARTS_OF_YEAR = new Map<string, readonly [unit: EdtfUnit, firstMonth: number, months: number]>([
  ...parts(21, 4, 'season', 3, 3),
  ...parts(25, 4, 'season', 3, 3),
  // The southern spring begins in September; its autumn and winter come before that in the year.
  ...parts(29, 2, 'southern-season', 9, 3),
  ...parts(31, 2, 'southern-season', 3, 3),
  ...parts(33, 4, 'quarter', 1, 3),
  ...parts(37, 3, 'third', 1, 4),
  ...parts(40, 2, 'half', 1, 6),
]);
function parts(
  code: number,
  count: number,
  unit: EdtfUnit,
  month: number,
  months: number,
): [string, [EdtfUnit, number, number]][] {
  return upTo(count).map((part) => [String(code + part - 1), [unit, month + (part - 1) * months, months]]);
}

const isMonth = (month: string, day: string | undefined): boolean =>
  fitting(month, 12).length > 0 || (day === undefined && PARTS_OF_YEAR.has(month));

/** The numbers from 1 to `count` that can be meant by a text of two digits: one, if none is left open. */
function fitting(text: string, count: number): readonly number[] {
  if (text.includes('X')) return upTo(count).filter((number) => fits(number, text));
  const number = Number(text);
  return number >= 1 && number <= count ? [number] : [];
}

function upTo(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}

type Found = Pick<CalendarUnit, 'start' | 'end' | 'unit'>;

/** The first unit of the calendar that fits, going from one year to another; null where there is none. */
function findUnit(from: number, to: number, step: 1 | -1, month?: string, day?: string): Found | null {
  const inOrder = (numbers: readonly number[]): readonly number[] => (step > 0 ? numbers : numbers.toReversed());
  for (let year = from; (to - year) * step >= 0; year += step) {
    if (month === undefined) return { start: dayOf(year, 1, 1), end: dayOf(year + 1, 1, 1), unit: 'year' };
    const part = day === undefined ? PARTS_OF_YEAR.get(month) : undefined;
    if (part) {
      const [unit, begin, months] = part;
      return { start: dayOf(year, begin, 1), end: dayOf(year, begin + months, 1), unit };
    }
    for (const m of inOrder(fitting(month, 12))) {
      if (day === undefined) return { start: dayOf(year, m, 1), end: dayOf(year, m + 1, 1), unit: 'month' };
      const [d] = inOrder(fitting(day, daysInMonth(year, m)));
      if (d !== undefined) return { start: dayOf(year, m, d), end: wallOf(dayOf(year, m, d) + DAY), unit: 'day' };
    }
  }
  return null;
}

const LONG_YEAR = /^(?:Y(-?\d+)(?:E(\d+))?|(-?\d{4}))(?:S(\d+))?$/;

/**
 * A year with an exponent or with significant digits: `Y17E3`, `1950S2` (estimated to be 1950, surely in 1900–1999).
 * @returns null for all other texts @throws EdtfError
 */
export function longYear(text: string, at: number): CalendarUnit | null {
  const [, digits, exponent = '0', year = digits, significant] = LONG_YEAR.exec(text) ?? [];
  if (year === undefined || (exponent === '0' && significant === undefined)) return null;
  // Not as a number first: 10 to the power of 400 is none.
  checkYear(Number(exponent) > 9 ? Infinity : 0, at, text);
  const value = Number(year) * 10 ** Number(exponent);
  const distance = Math.abs(value);
  checkYear(distance, at, text);
  const open = significant === undefined ? 0 : Math.max(4, String(distance).length) - Number(significant);
  if (open < 0 || significant === '0') return refuse('significant', at + text.indexOf('S'), `S${significant}`);
  const step = 10 ** open;
  const least = Math.floor(distance / step) * step;
  checkYear(least + step - 1, at, text);
  const [from, to] = value < 0 ? [-(least + step - 1), -least] : [least, least + step - 1];
  return {
    start: dayOf(from, 1, 1),
    end: dayOf(to + 1, 1, 1),
    unit: ['year', ...UNIT_OF_YEAR.toReversed()][Math.min(open, 3)] as EdtfUnit,
    unspecified: open > 0,
    ...(open > 0 ? { masked: { text, unit: 'year' }, estimate: value } : {}),
  };
}
