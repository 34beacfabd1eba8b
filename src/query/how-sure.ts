/** The four lines of "How sure?": each a filter, counted as if its own kind of filter were off. */
import { memoLast } from '../base/memo.ts';
import type { DatingColumns, EventTable } from '../events/types.ts';
import type { FilterKey, Filters, FilterSet } from '../selection/selection.ts';
import { filterRows } from './filter-rows.ts';
import { createAsk } from './pipeline.ts';
import type { Answer } from './types.ts';

export const SURE_LINES = ['reported', 'claimed', 'dated', 'placed'] as const;
export type SureLine = (typeof SURE_LINES)[number];

interface LineFilter {
  readonly key: FilterKey;
  readonly values: readonly string[];
}
export const LINE_FILTERS: Readonly<Record<SureLine, LineFilter>> = {
  reported: { key: 'certainty', values: ['reported'] },
  claimed: { key: 'certainty', values: ['claimed'] },
  dated: { key: 'basis', values: ['stated', 'calendar', 'containment'] },
  placed: { key: 'prec', values: ['g.exact', 'g.near', 'g.city', 'g.district', 'g.region'] },
};

/** `prec` holds precisions of time (`t.`) too; those are no business of these lines. */
const isForeign = (line: SureLine, value: string): boolean => line === 'placed' && !value.startsWith('g.');

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

const withoutLine = (filters: Filters, line: SureLine): Filters => {
  const { key } = LINE_FILTERS[line];
  const { [key]: set, ...others } = filters;
  if (!set) return filters;
  const kept = set?.values.filter((value) => isForeign(line, value)) ?? [];
  return kept.length > 0 ? { ...others, [key]: { values: kept, exclude: set.exclude } } : others;
};

const countLine = (line: SureLine): ((answer: Answer) => number) => {
  const ask = createAsk();
  const filtersOf = memoLast((filters: Filters) => withoutLine(filters, line));
  const { key, values } = LINE_FILTERS[line];
  const own = memoLast((table: EventTable, dates: DatingColumns) =>
    filterRows(table, dates, { [key]: { values, exclude: false } }),
  );
  return (answer) => {
    const { table, question } = answer;
    const filters = filtersOf(question.filters);
    // Mostly the line's own kind of filter is off, and what is asked is answered already.
    const { rows, dates } = filters === question.filters ? answer : ask(table, { ...question, filters });
    const passes = own(table, dates);
    return rows.reduce((count, row) => count + (passes[row] ?? 0), 0);
  };
};

export type SureCounts = Readonly<Record<SureLine, number>>;

/** Counts of the four lines beside an answer; one counter for each place that asks. */
export const createSureCount = (): ((answer: Answer) => SureCounts) => {
  const lines = {
    reported: countLine('reported'),
    claimed: countLine('claimed'),
    dated: countLine('dated'),
    placed: countLine('placed'),
  };
  return (answer) => ({
    reported: lines.reported(answer),
    claimed: lines.claimed(answer),
    dated: lines.dated(answer),
    placed: lines.placed(answer),
  });
};

const BOUNDS = ['startMin', 'startMax', 'endMin', 'endMax'] as const;

/** What "Article only" takes away over the whole dataset: dates lost, and dates that become less exact. */
export const countOutside = memoLast((table: EventTable): { readonly lost: number; readonly changed: number } => {
  let [lost, changed] = [0, 0];
  for (const row of table.best.order) {
    if (Number.isNaN(table.article.startMin[row] ?? Number.NaN)) lost += 1;
    else if (BOUNDS.some((bound) => table.best[bound][row] !== table.article[bound][row])) changed += 1;
  }
  return { lost, changed };
});
