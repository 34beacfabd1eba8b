/** A search that finds nothing is answered with its misspelt words corrected; what shows the answer says so. */
import { memoRecent } from '../../base/memo.ts';
import type { EventTable } from '../../events/types.ts';
import { nearSearch } from './near-words.ts';
import { rowsFound } from './search-index.ts';

/**
 * The search that is answered: as it was typed, or with its unknown words corrected where only that finds something.
 */
export const answeredSearch: (table: EventTable, query: string) => string = memoRecent(
  2,
  (table: EventTable, query: string) =>
    rowsFound(table, query).includes(1) ? query : (nearSearch(table, query) ?? query),
);

/** Per row 1 where the search finds it; remembered, since each view asks it of the same search. */
export const rowsMatching: (table: EventTable, query: string) => Uint8Array = memoRecent(
  2,
  (table: EventTable, query: string) => rowsFound(table, answeredSearch(table, query)),
);
