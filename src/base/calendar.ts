/** Calendar arithmetic on wall-clock milliseconds (see `Millis`): days, months and their text, all in UTC fields. */
import { millis, type Millis } from './brand.ts';

export const MINUTE = 60_000;
export const HOUR = 3_600_000;
export const DAY = 86_400_000;

/** The start of a calendar day; `month` counts from 1 and may overflow (month 13 = next January). */
export const dayOf = (year: number, month: number, day: number): Millis => {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return millis(date.getTime());
};

export const startOfDay = (time: number): Millis => millis(Math.floor(time / DAY) * DAY);
export const isMidnight = (time: number): boolean => time % DAY === 0;
export const daysInMonth = (year: number, month: number): number => new Date(dayOf(year, month + 1, 0)).getUTCDate();

export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
}

export const partsOf = (time: number): DateParts => {
  const date = new Date(time);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
  };
};

const pad = (value: number, width = 2): string => String(value).padStart(width, '0');

/** Beyond it the platform's own dates end. */
const MAX_YEAR = 270_000;

/** `2024`, `-0043` before the year 1, `Y12000` beyond 9999: years as links and EDTF write them. */
export const yearText = (year: number): string => {
  if (Math.abs(year) > 9999) return `Y${year}`;
  return year < 0 ? `-${pad(-year, 4)}` : pad(year, 4);
};

/** `YYYY-MM-DD`, or `YYYY-MM-DDThh:mm` when the time is not a midnight. */
export const isoText = (time: number): string => {
  const { year, month, day, hour, minute } = partsOf(time);
  const date = `${yearText(year)}-${pad(month)}-${pad(day)}`;
  return isMidnight(time) ? date : `${date}T${pad(hour)}:${pad(minute)}`;
};

/** The unit that an ISO text of the link's forms names, closed-open; null when it is no such date. */
export const parseIsoUnit = (text: string): { readonly start: Millis; readonly end: Millis } | null => {
  const match = /^(-?\d{4}|Y-?\d{5,6})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2}))?)?)?$/.exec(text);
  if (!match) return null;
  const [year, month, day, hour, minute] = match
    .slice(1)
    .map((part) => (part === undefined ? undefined : Number(part.replace('Y', ''))));
  if (year === undefined || (month !== undefined && (month < 1 || month > 12))) return null;
  if (Math.abs(year) > MAX_YEAR) return null;
  if (month === undefined) return { start: dayOf(year, 1, 1), end: dayOf(year + 1, 1, 1) };
  if (day === undefined) return { start: dayOf(year, month, 1), end: dayOf(year, month + 1, 1) };
  if (day < 1 || day > daysInMonth(year, month)) return null;
  const start = dayOf(year, month, day);
  if (hour === undefined || minute === undefined) return { start, end: millis(start + DAY) };
  if (hour > 23 || minute > 59) return null;
  const moment = start + hour * HOUR + minute * MINUTE;
  return { start: millis(moment), end: millis(moment + MINUTE) };
};
