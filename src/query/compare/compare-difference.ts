/**
 * What A has more or less than B, as numbers: a difference, events a day, and a percentage where B has enough events.
 */
import type { Pair, CountRange } from './compare-counts.ts';

/** Fewer events than this are no base for a percentage: from 1 to 3 is not “+200 %”. */
export const MIN_BASE = 10;

export interface Days {
  readonly a: number;
  readonly b: number;
}

/** A less B, whatever the true dates are within their bounds. */
export const differenceOf = ({ a, b }: Pair): CountRange => ({ low: a.low - b.high, high: a.high - b.low });

/** Whether B is enough to be the base of a percentage: by its certain events alone. */
export const isBase = ({ b }: Pair): boolean => b.low >= MIN_BASE;

/** Events a day; null for a window without length. */
export const perDay = ({ low, high }: CountRange, days: number): CountRange | null =>
  days > 0 ? { low: low / days, high: high / days } : null;

/** A against B in per cent, of the daily counts where the windows differ in length; null where B is too few. */
export const percentOf = (pair: Pair, days: Days): CountRange | null => {
  if (!isBase(pair)) return null;
  const [a, b] = days.a === days.b ? [pair.a, pair.b] : [perDay(pair.a, days.a), perDay(pair.b, days.b)];
  if (!a || !b) return null;
  const against = (part: number, base: number): number => Math.round((part / base - 1) * 100);
  return { low: against(a.low, b.high), high: against(a.high, b.low) };
};
