/** Calendar arithmetic on wall clocks (see `Wall`). */
import { wallOf, type Wall } from './brand.ts';

export const SECOND = 1000;
export const MINUTE = 60_000;
export const HOUR = 3_600_000;
export const DAY = 86_400_000;

/** The start of a calendar day; `month` counts from 1 and may overflow (month 13 = next January). */
export const dayOf = (year: number, month: number, day: number): Wall => {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return wallOf(date.getTime());
};

export const daysInMonth = (year: number, month: number): number => new Date(dayOf(year, month + 1, 0)).getUTCDate();

export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

export const partsOf = (wall: Wall): DateParts => {
  const date = new Date(wall);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
  };
};

/** With zeros before it. */
export const padded = (value: number, width = 2): string => String(value).padStart(width, '0');

/** `2024`, `-0043` before the year 1, `Y12000` beyond 9999: years as links and EDTF write them. */
export const yearText = (year: number): string => {
  if (Math.abs(year) > 9999) return `Y${year}`;
  return year < 0 ? `-${padded(-year, 4)}` : padded(year, 4);
};
