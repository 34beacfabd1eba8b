/** The letters of two compared windows at the map's marks: "A", "B" or "AB" at an event, "A 12, B 7" at a group. */
import type { TextShape } from '../../base/paint/shapes.ts';
import type { Messages } from '../../i18n/en.ts';
import type { Rect } from '../../base/geo/frame.ts';

export interface PeriodCounts {
  readonly a: number;
  readonly b: number;
}
export type PeriodWords = Messages['compare'];

/** Room that a tag takes beside its mark, in pixels. */
export const TAG = 14;
const SIZE = 12;
/** At least what a character takes: the marks are placed before any text is measured. */
const CHARACTER = 7;

const digits = (count: number): number => String(count).length;

/** About the width of "A 12, B 7". */
export const tagWidth = ({ a, b }: PeriodCounts): number =>
  ((a > 0 ? 2 + digits(a) : 0) + (b > 0 ? 2 + digits(b) : 0) + (a > 0 && b > 0 ? 3 : 0)) * CHARACTER;

/** How many of the rows are in A and in B; `periods` as in an answer. */
export const countPeriods = (periods: Uint8Array, rows: readonly number[]): PeriodCounts => {
  let [a, b] = [0, 0];
  for (const row of rows) {
    a += periods[row]! & 1; // rows are in range
    b += periods[row]! >> 1;
  }
  return { a, b };
};

/** One event by its letters alone, several by how many are in each window. */
export const tagText = ({ a, b }: PeriodCounts, count: number, words: PeriodWords): string =>
  count === 1 ? (words.letters[a + 2 * b] ?? '') : words.counts(a, b);

/** The strip above or below a box in which its tag stands. */
export const tagBox = ({ x, y, width, height }: Rect, where: 'above' | 'below', tag: number): Rect => {
  const wide = Math.max(width, tag);
  return { x: x + (width - wide) / 2, y: where === 'above' ? y - TAG : y + height, width: wide, height: TAG };
};

/** A tag's text in its strip. */
export const layoutTag = (text: string, { x, y, width }: Rect): TextShape => ({
  kind: 'text',
  x: x + width / 2,
  y: y + 11,
  text,
  token: 'ink',
  size: SIZE,
  weight: 600,
  align: 'middle',
  halo: 'land',
});
