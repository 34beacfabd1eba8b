/**
 * Texts made comparable: case, diacritics, apostrophes, hyphens, soft signs and punctuation make no difference. One
 * pass, letter by letter, so that the place of each folded letter in the original can be told.
 */

/**
 * What becomes of apostrophes and hyphens: `loose` drops them ("F-16" is f16), `words` makes them spaces, for whole
 * words. All other punctuation is a space in both.
 */
export type Folding = 'loose' | 'words';

export interface FoldedText {
  /** Letters and digits, and single spaces between them. */
  readonly text: string;
  /**
   * Per UTF-16 unit of `text`: start and end, exclusive, of its letter in the original, combining marks included.
   */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Stand for characters whose folding depends on the folding or on their neighbours; nothing else folds to these. */
const JOINER = "'";
const DOT = '.';
const JOINERS: ReadonlySet<string> = new Set("'’‘ʼʹʻ`´′＇-‐‑−");
/** Cyrillic spellings with a soft or hard sign and without one are found by each other. */
const SOFT: ReadonlySet<string> = new Set('ьъЬЪ');
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ħ: 'h',
  ς: 'σ',
  ґ: 'г',
  є: 'е',
};

const foldCharacter = (character: string): string => {
  if (JOINERS.has(character)) return JOINER;
  if (character === '.') return DOT;
  if (SOFT.has(character)) return '';
  const plain = character
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[\p{M}\p{Cf}]/gu, '');
  return plain
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .replaceAll(/[ßłøđðþæœıħςґє]/g, (letter) => LETTERS[letter] ?? letter);
};

const known = new Map<number, string>();
const pieceOf = (codePoint: number): string => {
  let piece = known.get(codePoint);
  if (piece === undefined) {
    piece = foldCharacter(String.fromCodePoint(codePoint));
    known.set(codePoint, piece);
  }
  return piece;
};

const isLetter = (text: string): boolean => /^\p{L}/u.test(text);

/** Initials are one word ("U.S.", "D.C."); any other dot ends a word. */
const isInitial = (before: string, text: string, next: number): boolean =>
  next < text.length && isLetter(before) && isLetter(pieceOf(text.codePointAt(next)!)); // in range

const foldInto = (text: string, folding: Folding, starts: number[] | null, ends: number[] | null): string => {
  let folded = '';
  // At the start, or after a space: a further one is dropped.
  let endsInSpace = true;
  for (let at = 0; at < text.length;) {
    const codePoint = text.codePointAt(at)!; // in range
    const next = at + (codePoint > 0xffff ? 2 : 1);
    let piece = pieceOf(codePoint);
    if (piece === JOINER) piece = folding === 'loose' ? '' : ' ';
    else if (piece === DOT) piece = folding === 'loose' && isInitial(folded.slice(-1), text, next) ? '' : ' ';
    else if (piece === '' && ends && !endsInSpace && ends.at(-1) === at) ends[ends.length - 1] = next;
    if (endsInSpace && piece.startsWith(' ')) piece = piece.slice(1);
    if (piece !== '') {
      folded += piece;
      endsInSpace = piece.endsWith(' ');
      for (let i = 0; i < piece.length; i += 1) {
        starts?.push(at);
        ends?.push(next);
      }
    }
    at = next;
  }
  return endsInSpace ? folded.trimEnd() : folded;
};

/** A text as it is compared: its letters and digits, with single spaces between words. */
export const fold = (text: string, folding: Folding = 'loose'): string => foldInto(text, folding, null, null);

/** The same, with the place of each letter in the text. */
export const foldWithPlaces = (text: string, folding: Folding = 'loose'): FoldedText => {
  const starts: number[] = [];
  const ends: number[] = [];
  return { text: foldInto(text, folding, starts, ends), starts, ends };
};
