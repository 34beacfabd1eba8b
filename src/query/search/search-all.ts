/** What a search finds, as the list under the field has it: first what is in the window, then what is outside it. */
import { memoRecent } from '../../base/memo.ts';
import type { Span } from '../../selection/selection.ts';
import type { RowAnswer } from '../types.ts';
import { spanOfAll } from '../time/widen-window.ts';
import { answeredSearch, rowsMatching } from './correct-search.ts';
import { prepareSearch } from './search-index.ts';

export interface SearchResult {
  /** Of the rows that all filters pass, in the order of time: those in the window, then those outside it. */
  readonly rows: readonly number[];
  /** How many of `rows` are in the window. */
  readonly inside: number;
  /** The window that `inside` is counted by. */
  readonly window: Span;
  /** How many the search finds that another filter leaves out. */
  readonly hidden: number;
  /**
   * The search with its misspelt words corrected, where only that finds something and was answered instead; else null.
   */
  readonly corrected: string | null;
  /** The window widened so far that it shows all of them. */
  readonly whole: Span;
}

const searchOf = (answer: RowAnswer): string => answer.question.filters.q?.values[0] ?? '';

/** Builds the index that the first search would have to wait for, too. */
export const searchAll: (answer: RowAnswer) => SearchResult = memoRecent(2, (answer: RowAnswer): SearchResult => {
  const { table, windowRows, filteredRows, question } = answer;
  prepareSearch(table);
  const inWindow = new Uint8Array(table.count);
  for (const row of windowRows) inWindow[row] = 1;
  const outside = filteredRows.filter((row) => inWindow[row] === 0);
  const query = searchOf(answer);
  const answered = answeredSearch(table, query);
  const found = rowsMatching(table, query).reduce((count, one) => count + one, 0);
  return {
    rows: [...windowRows, ...outside],
    inside: windowRows.length,
    window: question.window,
    hidden: found - filteredRows.length,
    corrected: answered === query ? null : answered,
    whole: spanOfAll(answer),
  };
});
