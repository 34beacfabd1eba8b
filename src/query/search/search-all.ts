/** What a search finds, as the list under the field has it: first what is in the window, then what is outside it. */
import { memoRecent } from '../../base/memo.ts';
import type { Span } from '../../selection/selection.ts';
import type { Answer } from '../types.ts';
import { spanOfAll } from '../time/find-outside.ts';
import { nearSearch } from './near-words.ts';
import { prepareSearch, rowsMatching } from './search-index.ts';

export interface SearchResult {
  /** Of the rows that all filters pass, by (earliest start, id): those in the window, then those outside it. */
  readonly rows: readonly number[];
  /** How many of `rows` are in the window. */
  readonly inside: number;
  /** The window that they were told apart by. */
  readonly window: Span;
  /** Found by the search, and left out by another filter. */
  readonly hidden: number;
  /** Where nothing is found: the same search with its unknown words put right, if that finds something. */
  readonly near: string | null;
  /** The window widened so far that it shows all of them. */
  readonly whole: Span;
}

const searchOf = (answer: Answer): string => answer.question.filters.q?.values[0] ?? '';

/** Builds the index that the first search would have to wait for, too. */
export const searchAll: (answer: Answer) => SearchResult = memoRecent(2, (answer: Answer): SearchResult => {
  const { table, windowRows, filteredRows, question } = answer;
  prepareSearch(table);
  const inWindow = new Uint8Array(table.count);
  for (const row of windowRows) inWindow[row] = 1;
  const outside = filteredRows.filter((row) => inWindow[row] === 0);
  const found = rowsMatching(table, searchOf(answer)).reduce((count, one) => count + one, 0);
  return {
    rows: [...windowRows, ...outside],
    inside: windowRows.length,
    window: question.window,
    hidden: found - filteredRows.length,
    near: found === 0 ? nearSearch(table, searchOf(answer)) : null,
    whole: spanOfAll(answer),
  };
});
