/** The four lines of "How sure?": which filter each is, and what pressing one does. */
import type { FilterKey, Filters, FilterSet } from '../selection/selection.ts';

export const SURE_LINES = ['reported', 'claimed', 'dated', 'placed'] as const;
export type SureLine = (typeof SURE_LINES)[number];

interface LineFilter {
  readonly key: FilterKey;
  readonly values: readonly string[];
}
export const LINE_FILTERS: Readonly<Record<SureLine, LineFilter>> = {
  reported: { key: 'certainty', values: ['reported'] },
  claimed: { key: 'certainty', values: ['claimed'] },
  dated: { key: 'basis', values: ['stated', 'calendar'] },
  placed: { key: 'prec', values: ['g.exact', 'g.near', 'g.city', 'g.district', 'g.region'] },
};

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
