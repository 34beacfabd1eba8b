/** Texts of right-to-left scripts among others: each is kept apart, so that it orders nothing but itself. */

const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]|[\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;
const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

/**
 * For canvas and SVG, which know no `<bdi>`: the text takes the direction of its first strong letter, and its
 * neighbours keep theirs.
 */
export const isolate = (text: string): string =>
  RIGHT_TO_LEFT.test(text) ? `${FIRST_STRONG_ISOLATE}${text}${POP_ISOLATE}` : text;

/** Marks that force a direction or open one: they reorder whatever stands after them. */
const DIRECTION_CONTROLS = /[\u202A-\u202E\u2066-\u2069]/g;

/** Nothing to be seen: spaces, and signs that only steer how text is set. */
export const isBlank = (text: string): boolean =>
  /^[\s\p{Cf}\p{Cc}\p{Variation_Selector}\u034F\u115F\u1160\u17B4\u17B5\u2800\u3164\uFFA0]*$/u.test(text);

/** The text without marks that force a direction. */
export const withoutDirectionControls = (text: string): string => text.replace(DIRECTION_CONTROLS, '');
