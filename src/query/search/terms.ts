/**
 * What a query asks for: words that must all be found, in any order; between quotation marks, whole words in that
 * order.
 */
import { fold, type Folding } from './fold.ts';

export interface Term {
  /** The folding of the texts that are searched. */
  readonly folding: Folding;
  /** Found where one of these is. A space at an end stands for the end of a word. */
  readonly forms: readonly string[];
}

const QUOTED_OR_WORD = /["“”„«»]([^"“”„«»]*)(["“”„«»]?)|[^\s,;"“”„«»]+/g;
const HYPHENS = /[-‐‑−]/g;

/** How one ending of a name is written in Latin letters: Zelenskyy, Zelenskiy, Zelenskyi, Zelenskij, Zelensky. */
const NAME_ENDING = /^([a-z\d ]{3,})(?:[iy][iyj])$|^([a-z\d ]{4,})[iy]$/;

/** A match may go on after the form, so that the stem with y and with i finds all these endings. */
const spelledEndings = (form: string): readonly string[] => {
  const [, long, short] = NAME_ENDING.exec(form) ?? [];
  const stem = long ?? short;
  return stem === undefined ? [form] : [form, `${stem}y`, `${stem}i`];
};

/** "north-korea" is found in "North Korea" too, "f-16" in "F16". */
const wordTerm = (word: string): Term => ({
  folding: 'loose',
  forms: [...new Set([fold(word), fold(word.replaceAll(HYPHENS, ' '))].flatMap(spelledEndings))].filter(
    (form) => form !== '',
  ),
});

/** Without the closing quotation mark it is still being typed: its last word may go on. */
const phraseTerm = (phrase: string, isClosed: boolean): Term => {
  const words = fold(phrase, 'words');
  return { folding: 'words', forms: words === '' ? [] : [isClosed ? ` ${words} ` : ` ${words}`] };
};

export const termsOf = (query: string): readonly Term[] => {
  const terms = new Map<string, Term>();
  for (const [text, phrase, closing] of query.matchAll(QUOTED_OR_WORD)) {
    const term = phrase === undefined ? wordTerm(text) : phraseTerm(phrase, closing !== '');
    if (term.forms.length > 0) terms.set(term.forms.join('\n'), term);
  }
  return [...terms.values()];
};

/** A folded text with the spaces that a phrase's ends are found by. */
export const forTerms = (folded: string, folding: Folding): string => (folding === 'words' ? ` ${folded} ` : folded);

export const isFoundIn = (text: string, term: Term): boolean => {
  const folded = forTerms(fold(text, term.folding), term.folding);
  return term.forms.some((form) => folded.includes(form));
};
