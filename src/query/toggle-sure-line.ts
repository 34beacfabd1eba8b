/** What pressing a line of "How sure?" does. */
import type { Filters, FilterSet } from '../selection/selection.ts';
import { LINE_FILTERS, type SureLine } from './sure-lines.ts';

/** Whether a value is no line's, though its key is the line's: `prec` holds precisions of time (`t.`) too. */
export const isForeign = (line: SureLine, value: string): boolean => line === 'placed' && !value.startsWith('g.');

/** Whether the line's filter is on. */
export const isLineOn = (filters: Filters, line: SureLine): boolean => {
  const { key, values } = LINE_FILTERS[line];
  const set = filters[key];
  return set !== undefined && !set.exclude && values.every((value) => set.values.includes(value));
};

/** What the line's kind of filter becomes when the line is pressed. */
export const toggledSet = (filters: Filters, line: SureLine): FilterSet | null => {
  const { key, values } = LINE_FILTERS[line];
  const set = filters[key];
  const before = set && !set.exclude ? set.values : [];
  const others = before.filter((value) => !values.includes(value) && (line !== 'placed' || isForeign(line, value)));
  const after = isLineOn(filters, line) ? others : [...others, ...values];
  return after.length > 0 ? { values: after, exclude: false } : null;
};
