/** What a search finds, as the list under the field has it: first what is in the window, then what is outside it. */
import { memoLast } from '../../base/memo.ts';
import type { Span } from '../../selection/selection.ts';
import type { Answer } from '../types.ts';
import { rowsMatching } from './search-index.ts';

export interface Matches {
  /** Of the rows that all filters pass, by (earliest start, id): those in the window, then those outside it. */
  readonly rows: readonly number[];
  /** How many of `rows` are in the window. */
  readonly inside: number;
  /** The window that they were told apart by. */
  readonly window: Span;
  /** Found by the search, and left out by another filter. */
  readonly hidden: number;
}

export const searchOf = (answer: Answer): string => answer.question.filters.q?.values[0] ?? '';

export const findMatches: (answer: Answer) => Matches = memoLast((answer: Answer): Matches => {
  const { table, windowRows, filteredRows, question } = answer;
  const inWindow = new Uint8Array(table.count);
  for (const row of windowRows) inWindow[row] = 1;
  const outside = filteredRows.filter((row) => inWindow[row] === 0);
  const found = rowsMatching(table, searchOf(answer)).reduce((count, one) => count + one, 0);
  return {
    rows: [...windowRows, ...outside],
    inside: windowRows.length,
    window: question.window,
    hidden: found - filteredRows.length,
  };
});
