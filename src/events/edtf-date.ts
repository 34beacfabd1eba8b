/**
 * One date of the EDTF that is read: `2024`, `2024-05-14~`, `2024-05-XX`, `202X`, `-0043-03-15`, `2024-21`,
 * `2024-05-14T20:00+03:00`; qualifiers and unspecified digits in any place.
 */
import { millis, type Millis } from '../base/brand.ts';
import { DAY, HOUR, MINUTE, dayOf, daysInMonth } from '../base/calendar.ts';
import { wallClock } from './zone.ts';

export type EdtfUnit =
  | 'millennium'
  | 'century'
  | 'decade'
  | 'year'
  | 'season'
  | 'month'
  | 'day'
  | 'hour'
  | 'minute'
  | 'second';
export type Qualifier = '?' | '~' | '%';

/** A unit of time, closed-open, in wall clock of the dataset's zone. */
export interface EdtfDate {
  readonly kind: 'date';
  readonly start: Millis;
  readonly end: Millis;
  /** The length of the unit: `2024-05-XX` is a month, `202X` a decade; the unit holds `2024-05-1X`, which is shorter. */
  readonly unit: EdtfUnit;
  readonly qualifier: Qualifier | null;
  /** What the qualifier is of: the whole date, or the coarsest part that it stands beside (`2024~-05`: the year). */
  readonly qualified: EdtfUnit;
  /** Digits were left open (`X`): it happened within the unit rather than through it. */
  readonly unspecified: boolean;
  /** The instant of a time that was written with its offset; null where the wall clock is all there is. */
  readonly instant: number | null;
}

export type EdtfCode =
  | 'empty'
  | 'not-edtf'
  | 'digits-only'
  | 'other-order'
  | 'space'
  | 'quarter'
  | 'week'
  | 'braces'
  | 'year-unknown'
  | 'year-range'
  | 'month-range'
  | 'day-range'
  | 'time-range'
  | 'time-form'
  | 'offset-range'
  | 'range-form'
  | 'set-open'
  | 'set-qualifier'
  | 'set-order'
  | 'interval-parts'
  | 'interval-empty'
  | 'interval-order';

/** Why a text is refused; `position` counts characters from 0, `part` is what stands there. */
export interface EdtfProblem {
  readonly code: EdtfCode;
  readonly position: number;
  readonly part: string;
}

export class EdtfError extends Error {
  readonly problem: EdtfProblem;
  constructor(problem: EdtfProblem) {
    super(`${problem.code}: ${problem.part}`);
    this.name = 'EdtfError';
    this.problem = problem;
  }
}

export const refuse = (code: EdtfCode, position: number, part: string): never => {
  throw new EdtfError({ code, position, part });
};

const MARK = '([?~%]?)';
const DATE = new RegExp(
  `^${MARK}(-?[\\dX]{4}|Y-?\\d{5,})${MARK}(?:-${MARK}([\\dX]{2})${MARK}(?:-${MARK}([\\dX]{2})${MARK})?)?` +
    '(?:T(\\d\\d)(?::(\\d\\d)(?::(\\d\\d))?)?(Z|[+-]\\d\\d(?::?\\d\\d)?)?([?~%]?))?$',
);
const FOREIGN: readonly (readonly [RegExp, EdtfCode])[] = [
  [/^\d{5,}$/, 'digits-only'],
  [/^(?!\d{4}-\d\d-\d\d(?!\d))\d{1,4}([./-])\d{1,2}\1\d{1,4}(?!\d)/, 'other-order'],
  [/^\d{4}-\d\d-\d\d \d/, 'space'],
  [/^\d{4}-?W\d/, 'week'],
  [/^\d{4}-?Q\d/i, 'quarter'],
  [/^\d{4}-\d\d-\d\dT/, 'time-form'],
];

/** Years that a `Date` can hold with room for what is added to them. */
const MAX_YEAR = 270_000;

/**
 * @param text the date alone, no brackets and no slash
 * @param at position of `text` in the whole, for messages
 * @param timeZone zone that times with an offset are converted to
 * @throws EdtfError
 */
export function parseEdtfDate(text: string, at: number, timeZone: string): EdtfDate {
  const match = DATE.exec(text);
  if (!match) return refuse(FOREIGN.find(([pattern]) => pattern.test(text))?.[1] ?? 'not-edtf', at, text);
  const [, beforeYear = '', year = '', afterYear = '', beforeMonth = '', month, afterMonth = ''] = match;
  const [beforeDay = '', day, afterDay = '', hour, minute, second, offset, afterTime = ''] = match.slice(7);
  const calendar = calendarUnit(year, month, day, at);
  const marks: readonly (readonly [string, EdtfUnit])[] = [
    [beforeYear + afterYear, 'year'],
    [beforeMonth + afterMonth, 'month'],
    [beforeDay + afterDay, 'day'],
  ];
  if (hour === undefined) {
    const whole = afterDay || (day === undefined ? afterMonth || (month === undefined ? afterYear : '') : '');
    return { ...calendar, kind: 'date', ...qualify(marks, whole, calendar.unit), instant: null };
  }
  if (calendar.unit !== 'day' || calendar.unspecified) return refuse('time-form', at + text.indexOf('T'), text);
  const [unit, length]: [EdtfUnit, number] =
    second === undefined ? (minute === undefined ? ['hour', HOUR] : ['minute', MINUTE]) : ['second', 1000];
  const written = calendar.start + timeOf([hour, minute, second], at + text.indexOf('T') + 1);
  const instant = offset === undefined ? null : written - offsetOf(offset, at + text.indexOf(offset, 13));
  const start = instant === null ? millis(written) : wallClock(instant, timeZone);
  return {
    kind: 'date',
    start,
    end: millis(start + length),
    unit,
    ...qualify(marks, afterTime, unit),
    unspecified: false,
    instant,
  };
}

/** One qualifier of all that are written; `whole` is the one that ends the date, and is of all of it. */
function qualify(
  marks: readonly (readonly [string, EdtfUnit])[],
  whole: string,
  unit: EdtfUnit,
): Pick<EdtfDate, 'qualifier' | 'qualified'> {
  const all = [...marks.map(([mark]) => mark), whole].join('');
  const both = all.includes('%') || (all.includes('?') && all.includes('~'));
  const qualifier = all === '' ? null : both ? '%' : (all.charAt(0) as Qualifier);
  // `2024-05~` ends with its mark, which is of the whole date; any other mark is of the part beside it.
  const part = whole === '' ? marks.find(([mark]) => mark !== '')?.[1] : undefined;
  return { qualifier, qualified: part ?? unit };
}

type CalendarUnit = Pick<EdtfDate, 'start' | 'end' | 'unit' | 'unspecified'>;

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
const SPRING = 21;

function calendarUnit(year: string, month: string | undefined, day: string | undefined, at: number): CalendarUnit {
  const open = year.replace('-', '').indexOf('X');
  if (open === 0) return refuse('year-unknown', at, year);
  const [from, to] = rangeOf(year);
  if (Math.max(-from, to) > MAX_YEAR) return refuse('year-range', at, year);
  const first = findUnit(from, to, 1, month, day);
  const last = findUnit(to, from, -1, month, day);
  const monthAt = at + year.length + 1;
  if (month !== undefined && !isMonth(month, day))
    return refuse(Number(month) > 24 && Number(month) < 42 ? 'quarter' : 'month-range', monthAt, month);
  if (!first || !last) return refuse('day-range', monthAt + 3, `${year}-${month}-${day}`);
  const [ofMonth, ofDay] = [month?.includes('X'), day?.includes('X')];
  const unit = open > 0 ? UNIT_OF_YEAR[open - 1] : ofMonth ? 'year' : ofDay ? 'month' : first.unit;
  return {
    start: first.start,
    end: last.end,
    unit: unit ?? first.unit,
    unspecified: open > 0 || ofMonth === true || ofDay === true,
  };
}

const isSeason = (month: string): boolean => Number(month) >= SPRING && Number(month) < SPRING + 4;
const isMonth = (month: string, day: string | undefined): boolean =>
  MONTHS.some((number) => fits(number, month)) || (day === undefined && isSeason(month));

const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1);
const MONTHS = upTo(12);

type Found = Pick<EdtfDate, 'start' | 'end' | 'unit'>;

/** The first unit of the calendar that fits, going from one year to another; null where there is none. */
function findUnit(from: number, to: number, step: 1 | -1, month?: string, day?: string): Found | null {
  const inOrder = (numbers: readonly number[]): readonly number[] => (step > 0 ? numbers : numbers.toReversed());
  for (let year = from; (to - year) * step >= 0; year += step) {
    if (month === undefined) return { start: dayOf(year, 1, 1), end: dayOf(year + 1, 1, 1), unit: 'year' };
    if (day === undefined && isSeason(month)) {
      // Spring is March to May, winter December to the next February.
      const begin = 3 + (Number(month) - SPRING) * 3;
      return { start: dayOf(year, begin, 1), end: dayOf(year, begin + 3, 1), unit: 'season' };
    }
    for (const m of inOrder(MONTHS)) {
      if (!fits(m, month)) continue;
      if (day === undefined) return { start: dayOf(year, m, 1), end: dayOf(year, m + 1, 1), unit: 'month' };
      const d = inOrder(upTo(daysInMonth(year, m))).find((number) => fits(number, day));
      if (d !== undefined) return { start: dayOf(year, m, d), end: millis(dayOf(year, m, d) + DAY), unit: 'day' };
    }
  }
  return null;
}

const CLOCK = [
  [HOUR, 23],
  [MINUTE, 59],
  [1000, 59],
] as const;

function timeOf(parts: readonly (string | undefined)[], at: number): number {
  return CLOCK.reduce((sum, [length, most], index) => {
    const part = parts[index] ?? '0';
    return Number(part) > most ? refuse('time-range', at + index * 3, part) : sum + Number(part) * length;
  }, 0);
}

/** Milliseconds that the written clock is ahead of UTC. */
function offsetOf(offset: string, at: number): number {
  if (offset === 'Z') return 0;
  const hours = Number(offset.slice(1, 3));
  const minutes = Number(offset.slice(3).replace(':', '') || 0);
  if (minutes > 59 || hours * 60 + minutes > 14 * 60) return refuse('offset-range', at, offset);
  return (offset.startsWith('-') ? -1 : 1) * (hours * HOUR + minutes * MINUTE);
}
