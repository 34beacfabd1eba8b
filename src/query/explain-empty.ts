/** Why nothing is shown: which filter empties the view, or whether time does. */
import { memoLast } from '../base/memo.ts';
import { FILTER_KEYS, type FilterKey, type Filters } from '../selection/selection.ts';
import type { Ask } from './pipeline.ts';
import type { RowAnswer } from './types.ts';

type EmptyCause = 'filter' | 'filters' | 'window' | 'playhead';
export interface EmptyReason {
  readonly cause: EmptyCause;
  /**
   * The filters each of which would show something if it were dropped. With `filter` they show nothing even without the
   * others; with `filters` only all together leave nothing, and there may be none whose dropping alone helps.
   */
  readonly keys: readonly FilterKey[];
}

const without = (filters: Filters, key: FilterKey): Filters => {
  const { [key]: _dropped, ...others } = filters;
  return others;
};

/** Why an answer shows nothing; null when it shows something. */
export const explainEmpty = memoLast((answer: RowAnswer, ask: Ask): EmptyReason | null => {
  if (answer.shown > 0) return null;
  const { table, question } = answer;
  const shownWith = (filters: Filters): number => ask(table, { ...question, filters }).shown;
  const active = FILTER_KEYS.filter((key) => question.filters[key] !== undefined);
  const keys = active.filter((key) => shownWith(without(question.filters, key)) > 0);
  // The window has events that are not shown at the playhead: "none in this window" would be wrong, whatever the
  // filters.
  if (question.mode !== 'window' && answer.windowRows.length > 0) return { cause: 'playhead', keys };
  const only = (list: readonly FilterKey[]): Filters =>
    Object.fromEntries(list.map((key) => [key, question.filters[key]]));
  // "None is a speech" is true only if speeches alone, whatever the other filters ask, show nothing.
  if (keys.length > 0) return { cause: shownWith(only(keys)) === 0 ? 'filter' : 'filters', keys };
  if (active.length > 0 && shownWith({}) > 0) return { cause: 'filters', keys: [] };
  return { cause: 'window', keys: [] };
});
