/** Which rows a search finds, in texts that are folded once a dataset. */
import { memoLast } from '../../base/memo.ts';
import type { EventTable } from '../../events/types.ts';
import { fold, type Folding } from './fold.ts';
import { ownTexts, sharedTexts, shareTexts, type RowText } from './row-texts.ts';
import { findDates, type QueryDate } from './query-dates.ts';
import { forTerms, termsOf, type Term } from './terms.ts';

/** One folded text a row; its parts are kept apart by a line break, so that nothing is found across two of them. */
type SearchIndex = readonly string[];

const buildIndex =
  (folding: Folding) =>
  (table: EventTable): SearchIndex => {
    const join = (texts: readonly RowText[]): string =>
      texts.map(({ text }) => forTerms(fold(text, folding), folding)).join('\n');
    const joined = new Map<readonly RowText[], string>();
    const joinOnce = (texts: readonly RowText[]): string => {
      let text = joined.get(texts);
      if (text === undefined) joined.set(texts, (text = join(texts)));
      return text;
    };
    const shared = shareTexts(table);
    return table.records.map((_, row) =>
      [join(ownTexts(table, row)), ...sharedTexts(table, row, shared).map(joinOnce)].join('\n'),
    );
  };

const looseIndexOf: (table: EventTable) => SearchIndex = memoLast(buildIndex('loose'));
const wordsIndexOf: (table: EventTable) => SearchIndex = memoLast(buildIndex('words'));

/** Builds the index before it is needed, so that the first key does not wait for it. */
export const prepareSearch = (table: EventTable): void => {
  looseIndexOf(table);
};

const narrow = (found: Uint8Array, index: SearchIndex, { forms }: Term): void => {
  for (let row = 0; row < found.length; row += 1) {
    if (found[row] === 1 && !forms.some((form) => index[row]?.includes(form))) found[row] = 0;
  }
};

/** Per row 1 where every word of the text is found; a text without any finds everything. */
const rowsWithWords = (table: EventTable, text: string): Uint8Array => {
  const found = new Uint8Array(table.count).fill(1);
  for (const term of termsOf(text))
    narrow(found, term.folding === 'loose' ? looseIndexOf(table) : wordsIndexOf(table), term);
  return found;
};

/** Per row 1 where it may have been on one of the date's days, or where a text has the date's words. */
const rowsOnDate = (table: EventTable, { text, spans }: QueryDate): Uint8Array => {
  const found = rowsWithWords(table, text);
  const { startMin, endMax } = table.best;
  // `found` is as long as the table.
  for (let row = 0; row < found.length; row += 1)
    if (spans.some(({ start, end }) => startMin[row]! < end && endMax[row]! > start)) found[row] = 1;
  return found;
};

/** Per row 1 where every date and every word of the query is found; a query without any finds everything. */
export const rowsFound = (table: EventTable, query: string): Uint8Array => {
  const { dates, words } = findDates(table, query);
  const found = rowsWithWords(table, words);
  for (const date of dates) {
    const onDate = rowsOnDate(table, date);
    for (let row = 0; row < found.length; row += 1) found[row]! &= onDate[row]!; // as many as rows
  }
  return found;
};
