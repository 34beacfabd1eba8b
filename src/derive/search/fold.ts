/** Texts made comparable: case, diacritics, apostrophes and dashes make no difference. */

const MARKS = /\p{M}+/gu;
const APOSTROPHES = /[’‘ʼʹ'`´]/g;
const DASHES = /[‐-―−]/g;

/** What comes of a text when nothing of it but letters, digits and their order counts. */
export const fold = (text: string): string =>
  text.normalize('NFKD').replace(MARKS, '').toLowerCase().replace(APOSTROPHES, '').replace(DASHES, '-').replace(/ß/g, 'ss').replace(/ł/g, 'l').replace(/ø/g, 'o').replace(/đ/g, 'd');

/** The words of a search: each must be found, in any order, anywhere in a word. */
export const termsOf = (query: string): readonly string[] => [...new Set(fold(query).split(/[\s,;]+/).filter((term) => term !== ''))];
