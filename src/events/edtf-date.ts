/** One date of the EDTF subset: `2024`, `2024-05-14~`, `2024-05-XX`, `202X`, `2024-05-14T20:00+03:00`. */
import { millis, type Millis } from '../base/brand.ts';
import { DAY, HOUR, MINUTE, dayOf, daysInMonth } from '../base/calendar.ts';
import { wallClock } from './zone.ts';

export type EdtfUnit = 'decade' | 'year' | 'month' | 'day' | 'minute' | 'second';
export type Qualifier = '?' | '~' | '%';

/** A unit of time, closed-open, in wall clock of the dataset's zone. */
export interface EdtfDate {
  readonly kind: 'date';
  readonly start: Millis;
  readonly end: Millis;
  /** The length of the unit: `2024-05-XX` is a month, `202X` a decade. */
  readonly unit: EdtfUnit;
  readonly qualifier: Qualifier | null;
  /** Digits were left open (`X`): it happened within the unit rather than through it. */
  readonly unspecified: boolean;
}

export type EdtfCode =
  | 'empty'
  | 'not-edtf'
  | 'month-range'
  | 'day-range'
  | 'time-range'
  | 'offset-range'
  | 'unspecified-form'
  | 'set-list'
  | 'set-open'
  | 'set-qualifier'
  | 'set-time'
  | 'set-order'
  | 'interval-parts'
  | 'interval-empty'
  | 'interval-order'
  | 'unsupported';

/** Why a text is refused; `position` counts characters from 0, `detail` is English and for reports only. */
export interface EdtfProblem {
  readonly code: EdtfCode;
  readonly position: number;
  readonly detail: string;
}

export class EdtfError extends Error {
  readonly problem: EdtfProblem;
  constructor(problem: EdtfProblem) {
    super(problem.detail);
    this.name = 'EdtfError';
    this.problem = problem;
  }
}

export const refuse = (code: EdtfCode, position: number, detail: string): never => {
  throw new EdtfError({ code, position, detail });
};

const DATE =
  /^(\d{4}|\d{3}X)(?:-(\d\d|XX)(?:-(\d\d|XX))?)?(?:T(\d\d):(\d\d)(?::(\d\d))?(Z|[+-]\d\d(?::?\d\d)?)?)?([?~%])?$/;
const FOREIGN: readonly (readonly [RegExp, string])[] = [
  [/^\d{5,}$/, 'a run of digits is read as no date: write YYYY-MM-DD'],
  [/^\d{4}-(2[1-9]|3\d|4[01])$/, 'seasons and quarters are not supported: write months'],
  [/^[Y-]/, 'years before 0 and beyond 9999 are not supported'],
  [/[{}]/, 'lists in braces are not supported'],
  [/^\d{2}XX/, 'centuries are not supported: a decade (202X) is the coarsest'],
  [/^[?~%]|[?~%]-|-[?~%]/, 'a qualifier stands at the end of the whole date'],
  [/W\d\d/, 'week dates are not supported: write days'],
];

/**
 * @param text the date alone, no brackets and no slash
 * @param at position of `text` in the whole, for messages
 * @param timeZone zone that times with an offset are converted to
 * @throws EdtfError
 */
export function parseEdtfDate(text: string, at: number, timeZone: string): EdtfDate {
  const match = DATE.exec(text);
  if (!match) {
    const reason = FOREIGN.find(([pattern]) => pattern.test(text))?.[1];
    if (reason) return refuse('unsupported', at, `“${text}”: ${reason}`);
    return refuse('not-edtf', at, `“${text}” is not a date of the supported EDTF subset`);
  }
  const [, year = '', month, day, hour, minute, second, offset, mark] = match;
  const qualifier = (mark ?? null) as Qualifier | null;
  const unit = calendarUnit(year, month, day, at);
  if (hour === undefined || minute === undefined) return { ...unit, kind: 'date', qualifier };
  if (unit.unit !== 'day') return refuse('not-edtf', at + text.indexOf('T'), 'a time needs a whole day before it');
  const time = timeOf(hour, minute, second, at + text.indexOf('T') + 1);
  const shift = offset === undefined ? null : offsetOf(offset, at + text.indexOf(offset, 16));
  const start = shift === null ? millis(unit.start + time) : wallClock(unit.start + time - shift, timeZone);
  const [name, length]: [EdtfUnit, number] = second === undefined ? ['minute', MINUTE] : ['second', 1000];
  return { kind: 'date', start, end: millis(start + length), unit: name, qualifier, unspecified: false };
}

type CalendarUnit = Pick<EdtfDate, 'start' | 'end' | 'unit' | 'unspecified'>;

function calendarUnit(year: string, month: string | undefined, day: string | undefined, at: number): CalendarUnit {
  if (year.endsWith('X')) {
    if (month !== undefined) return refuse('unspecified-form', at + 3, 'a decade takes no month');
    const first = Number(year.slice(0, 3)) * 10;
    return { start: dayOf(first, 1, 1), end: dayOf(first + 10, 1, 1), unit: 'decade', unspecified: true };
  }
  const y = Number(year);
  if (month === undefined || month === 'XX') {
    if (day !== undefined && day !== 'XX') return refuse('unspecified-form', at + 8, 'a known day needs a known month');
    return { start: dayOf(y, 1, 1), end: dayOf(y + 1, 1, 1), unit: 'year', unspecified: month === 'XX' };
  }
  const m = Number(month);
  if (m > 20 && m < 42 && day === undefined)
    return refuse('unsupported', at + 5, 'seasons and quarters are not supported: write months');
  if (m < 1 || m > 12) return refuse('month-range', at + 5, `there is no month ${month}`);
  if (day === undefined || day === 'XX') {
    return { start: dayOf(y, m, 1), end: dayOf(y, m + 1, 1), unit: 'month', unspecified: day === 'XX' };
  }
  const d = Number(day);
  if (d < 1 || d > daysInMonth(y, m)) return refuse('day-range', at + 8, `${year}-${month} has no day ${day}`);
  const start = dayOf(y, m, d);
  return { start, end: millis(start + DAY), unit: 'day', unspecified: false };
}

function timeOf(hour: string, minute: string, second: string | undefined, at: number): number {
  if (Number(hour) > 23) return refuse('time-range', at, `there is no hour ${hour}`);
  if (Number(minute) > 59) return refuse('time-range', at + 3, `there is no minute ${minute}`);
  if (Number(second ?? 0) > 59) return refuse('time-range', at + 6, `there is no second ${second}`);
  return Number(hour) * HOUR + Number(minute) * MINUTE + Number(second ?? 0) * 1000;
}

/** Milliseconds that the written clock is ahead of UTC. */
function offsetOf(offset: string, at: number): number {
  if (offset === 'Z') return 0;
  const hours = Number(offset.slice(1, 3));
  const minutes = Number(offset.slice(3).replace(':', '') || 0);
  if (minutes > 59 || hours * 60 + minutes > 14 * 60)
    return refuse('offset-range', at, `no zone is ${offset} from UTC`);
  return (offset.startsWith('-') ? -1 : 1) * (hours * HOUR + minutes * MINUTE);
}
