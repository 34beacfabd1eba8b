/** Where the words of a search stand in a text as it is written, to be marked there. */
import { foldWithPlaces, type FoldedText } from './fold.ts';
import { forTerms, type Term } from './terms.ts';

/** From, and up to but not including, in UTF-16 units. */
export type Mark = readonly [start: number, end: number];

const HYPHEN = /[-‐‑−]/;
const LETTER_BEFORE = /[\p{L}\p{N}]\p{M}*$/u;

/** "the" is also found as "th-e" in "north-eastern": such a match is marked only where there is no better one. */
const isAcross = (text: string, [start, end]: Mark): boolean =>
  HYPHEN.test(text.slice(start, end)) && LETTER_BEFORE.test(text.slice(Math.max(0, start - 8), start));

const marksOf = (folded: FoldedText, term: Term): readonly Mark[] => {
  const text = forTerms(folded.text, term.folding);
  // For whole words the searched text begins with a space, which the folded text does not.
  const before = term.folding === 'words' ? 1 : 0;
  return term.forms.flatMap((form) => {
    const [lead, length] = [form.length - form.trimStart().length, form.trim().length];
    const marks: Mark[] = [];
    for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
      const first = at + lead - before;
      marks.push([folded.starts[first]!, folded.ends[first + length - 1]!]); // found there, so in range
    }
    return marks;
  });
};

const merged = (marks: readonly Mark[]): readonly Mark[] => {
  const result: [number, number][] = [];
  for (const [start, end] of marks.toSorted((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = result.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else result.push([start, end]);
  }
  return result;
};

/**
 * Every match of a term in the text, in order, overlapping ones merged; a letter is never parted from its diacritics.
 */
export const findMarks = (text: string, terms: readonly Term[]): readonly Mark[] => {
  const foldings = new Set(terms.map(({ folding }) => folding));
  return merged(
    [...foldings].flatMap((folding) => {
      const folded = foldWithPlaces(text, folding);
      return terms
        .filter((term) => term.folding === folding)
        .flatMap((term) => {
          const marks = marksOf(folded, term);
          const better = marks.filter((mark) => !isAcross(text, mark));
          return better.length > 0 ? better : marks;
        });
    }),
  );
};
