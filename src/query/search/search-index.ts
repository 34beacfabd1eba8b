/** Which rows a search finds, in texts that are folded once a dataset. */
import { memoLast } from '../../base/memo.ts';
import type { EventTable } from '../../events/types.ts';
import { fold, type Folding } from './fold.ts';
import { ownTexts, sharedTexts, shareTexts, type RowText } from './row-texts.ts';
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

/** Builds what the first key would have to wait for. */
export const prepareSearch = (table: EventTable): void => {
  looseIndexOf(table);
};

const narrow = (found: Uint8Array, index: SearchIndex, { forms }: Term): void => {
  for (let row = 0; row < found.length; row += 1) {
    if (found[row] === 1 && !forms.some((form) => index[row]?.includes(form))) found[row] = 0;
  }
};

/** Per row 1 where every term of the query is found; a query without any finds everything. */
export const rowsFound = (table: EventTable, query: string): Uint8Array => {
  const found = new Uint8Array(table.count).fill(1);
  for (const term of termsOf(query))
    narrow(found, term.folding === 'loose' ? looseIndexOf(table) : wordsIndexOf(table), term);
  return found;
};

/** The same for the search in force, which is asked for again and again. */
export const rowsMatching: (table: EventTable, query: string) => Uint8Array = memoLast(rowsFound);
