/**
 * How many events each line of "How sure?" would leave if its own kind of filter were off, and how many dates the
 * source's own dating takes away.
 */
import { memoLast, memoRecent } from '../base/memo.ts';
import { ASSERTIONS, type Assertion } from '../events/codes.ts';
import type { EventTable } from '../events/types.ts';
import type { Filters } from '../selection/selection.ts';
import { filterRows } from './filter-rows.ts';
import type { Ask } from './pipeline.ts';
import { LINE_FILTERS, SURE_LINES, type SureLine } from './sure-lines.ts';
import { isForeign } from './toggle-sure-line.ts';
import type { RowAnswer, Question } from './types.ts';

const withoutLine = (filters: Filters, line: SureLine): Filters => {
  const { key } = LINE_FILTERS[line];
  const { [key]: set, ...others } = filters;
  if (!set) return filters;
  const kept = set?.values.filter((value) => isForeign(line, value)) ?? [];
  return kept.length > 0 ? { ...others, [key]: { values: kept, exclude: set.exclude } } : others;
};

export type SureCounts = Readonly<Record<SureLine, number>>;

/** Each line's own filter. Made once: which rows pass is remembered by the identity of the set. */
const LINE_SETS = Object.fromEntries(
  SURE_LINES.map((line): [SureLine, Filters] => {
    const { key, values } = LINE_FILTERS[line];
    return [line, { [key]: { values, exclude: false } }];
  }),
) as Readonly<Record<SureLine, Filters>>;

/** The filters and the question without a line's kind of filter; remembered, so that a drag filters nothing anew. */
const filtersWithout = memoRecent(SURE_LINES.length * 2, withoutLine);
const questionWithout = memoRecent(SURE_LINES.length * 2, (question: Question, filters: Filters): Question => ({
  ...question,
  filters,
}));

const countLine = (answer: RowAnswer, line: SureLine, ask: Ask): number => {
  const { table, question } = answer;
  const filters = filtersWithout(question.filters, line);
  // Mostly the line's own kind of filter is off, and what is asked is answered already.
  const { rows, dates } = filters === question.filters ? answer : ask(table, questionWithout(question, filters));
  const passes = filterRows(table, dates, LINE_SETS[line]);
  return rows.reduce((count, row) => count + passes[row]!, 0);
};

/** Counts of the lines beside an answer. */
export const countSure = memoRecent(2, (answer: RowAnswer, ask: Ask): SureCounts => ({
  reported: countLine(answer, 'reported', ask),
  claimed: countLine(answer, 'claimed', ask),
  other: countLine(answer, 'other', ask),
  dated: countLine(answer, 'dated', ask),
  placed: countLine(answer, 'placed', ask),
}));

/** Who vouches for what is shown; `other` is what is implied, or an assessment. */
export interface VouchedCounts {
  readonly reported: number;
  readonly claimed: number;
  readonly other: number;
}
export const countVouched = memoRecent(2, ({ table, rows }: RowAnswer): VouchedCounts => {
  const of = (...wanted: readonly Assertion[]): number =>
    rows.reduce((count, row) => count + Number(wanted.includes(ASSERTIONS[table.assertion[row]!]!)), 0); // in range
  return { reported: of('reported'), claimed: of('claimed'), other: of('implied', 'assessment') };
});

const BOUNDS = ['startMin', 'startMax', 'endMin', 'endMax'] as const;

export interface OutsideCounts {
  readonly lost: number;
  readonly changed: number;
}

/**
 * What the source's own dating takes away over the whole dataset: dates lost, and dates that become less exact. A date
 * that rests on outside knowledge counts as changed even where its bounds are the same: what it rests on is less exact.
 */
export const countOutside = memoLast((table: EventTable): OutsideCounts => {
  const { best, article } = table;
  let [lost, changed] = [0, 0];
  for (const row of best.order) {
    if (Number.isNaN(article.startMin[row] ?? Number.NaN)) lost += 1;
    else if (best.outside[row] === 1 || BOUNDS.some((bound) => best[bound][row] !== article[bound][row])) changed += 1;
  }
  return { lost, changed };
});
