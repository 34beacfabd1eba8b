/** What a search that finds nothing may have meant: words of the dataset's own texts at an edit distance of 1 or 2. */
import { memoLast } from '../../base/memo.ts';
import type { EventTable } from '../../events/types.ts';
import { fold } from './fold.ts';
import { ownTexts, sharedTexts, shareTexts, type RowText } from './row-texts.ts';
import { rowsFound } from './search-index.ts';

interface Word {
  readonly folded: string;
  readonly text: string;
  readonly count: number;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’ʼ‑-][\p{L}\p{N}\p{M}]+)*/gu;
/** Shorter words are near to too many others to be corrected. */
const MIN_LENGTH = 4;
/** Words of this length and more may differ by two edits, shorter ones by one. */
const LONG = 7;
/** How many of the nearest words are tried. */
const MAX_TRIED = 3;

/** Every word that a search reads, as it is first written, and how often it occurs. */
const wordsOf: (table: EventTable) => readonly Word[] = memoLast((table: EventTable) => {
  const shared = shareTexts(table);
  const lists = new Set<readonly RowText[]>(
    table.records.flatMap((_, row) => [ownTexts(table, row), ...sharedTexts(table, row, shared)]),
  );
  const words = new Map<string, Word>();
  for (const list of lists)
    for (const { text } of list) {
      for (const [word] of text.matchAll(WORD)) {
        const folded = fold(word);
        const known = words.get(folded);
        words.set(folded, { folded, text: known?.text ?? word, count: (known?.count ?? 0) + 1 });
      }
    }
  return [...words.values()];
});

/**
 * The edit distance with adjacent transpositions (optimal string alignment); `most + 1` where it is greater than
 * `most`.
 */
export const editDistance = (a: string, b: string, most: number): number => {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const line = [i];
    // Rows of the table have `b.length + 1` entries; `before` is empty only in the first round.
    for (let j = 1; j <= b.length; j += 1) {
      const isSame = a[i - 1] === b[j - 1];
      let least = Math.min(above[j]! + 1, line[j - 1]! + 1, above[j - 1]! + (isSame ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, before[j - 2]! + 1);
      line.push(least);
    }
    if (Math.min(...line) > most) return most + 1;
    [before, above] = [above, line];
  }
  return Math.min(above[b.length]!, most + 1); // the last entry
};

/** The nearest first; at equal distance those with the same first letter, then the most frequent. */
const nearest = (table: EventTable, folded: string): readonly string[] => {
  const most = folded.length < MIN_LENGTH ? 0 : folded.length < LONG ? 1 : 2;
  if (most === 0) return [];
  const near = wordsOf(table).flatMap((word) => {
    const distance = word.folded.length < MIN_LENGTH ? most + 1 : editDistance(folded, word.folded, most);
    return distance > most ? [] : [{ ...word, rank: distance * 2 + (word.folded[0] === folded[0] ? 0 : 1) }];
  });
  return near
    .toSorted((a, b) => a.rank - b.rank || b.count - a.count || (a.folded < b.folded ? -1 : 1))
    .slice(0, MAX_TRIED)
    .map(({ text }) => text);
};

const isFound = (table: EventTable, query: string): boolean => rowsFound(table, query).includes(1);

/** The same search with its unknown words corrected so that it finds something; null where nothing does. */
export const nearSearch: (table: EventTable, query: string) => string | null = memoLast(
  (table: EventTable, query: string) => {
    const unknown = [...query.matchAll(WORD)]
      .filter(([word]) => !isFound(table, word))
      .map(({ 0: word, index }) => ({ word, index, near: nearest(table, fold(word)) }));
    if (unknown.length === 0 || unknown.some(({ near }) => near.length === 0)) return null;
    for (let turn = 0; turn < MAX_TRIED; turn += 1) {
      const right = unknown.reduceRight(
        (text, { word, index, near }) =>
          text.slice(0, index) + (near[turn] ?? near[0] ?? word) + text.slice(index + word.length),
        query,
      );
      if (isFound(table, right)) return right;
    }
    return null;
  },
);
