/**
 * A length of time in the one unit that fits it: two of it or more, or nearly one. Languages put the unit into words.
 */
import { DAY, HOUR, MINUTE, SECOND } from '../base/calendar.ts';

export type DurationUnit = 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second';
interface Duration {
  readonly unit: DurationUnit;
  /** Whole, or of less than ten also a half; 0 of a second is less than one. */
  readonly count: number;
}

const UNITS: readonly (readonly [length: number, unit: DurationUnit])[] = [
  [365.25 * DAY, 'year'],
  [30.44 * DAY, 'month'],
  [DAY, 'day'],
  [HOUR, 'hour'],
  [MINUTE, 'minute'],
  [SECOND, 'second'],
];

/** @param length in milliseconds */
export const inOneUnit = (length: number): Duration => {
  for (const [size, unit] of UNITS) {
    const count = length / size;
    const isNearlyOne = Math.abs(count - 1) < 0.04;
    if (count < 1.96 && !isNearlyOne) continue;
    const isUneven = count < 10 && Math.abs(count - Math.round(count)) > 0.2;
    return { unit, count: isUneven ? Math.round(count * 2) / 2 : Math.round(count) };
  }
  return { unit: 'second', count: length < SECOND ? 0 : 1 };
};
