/** Where a bar's label stands: above it, before it or after it, shortened at a word when nothing else fits. */
import { cutToFit, headOf } from '../../base/graphemes.ts';
import type { Measure, TextStyle } from './types.ts';

export interface BarBox {
  readonly x0: number;
  readonly x1: number;
  /** Room that a mark behind the bar needs (▸, ◂). */ readonly tail: number;
  readonly head: number;
}
export interface PlacedLabel {
  readonly x: number;
  readonly width: number;
  readonly text: string;
  readonly where: 'above' | 'beside';
}
interface Plot {
  readonly left: number;
  readonly right: number;
}

const MIN_CHARACTERS = 12;
/** Where no space comes sooner, a text is not written in words that could be cut at: addresses, Chinese, Thai. */
const LONGEST_WORD = 24;
/** Graphemes that a text without words keeps at least. */
const MIN_GRAPHEMES = 6;
const GAP = 6;

/** Cut at a word, with an ellipsis, or at a grapheme where there are no words; null when too little would remain. */
export const shorten = (whole: string, room: number, style: TextStyle, measure: Measure): string | null => {
  const text = headOf(whole);
  if (measure(text, style) <= room) return text;
  const words = text.split(' ');
  for (;;) {
    const last = words.pop() ?? '';
    const candidate = `${words.join(' ').replace(/[,;:–-]$/, '')}…`;
    if (candidate.length <= MIN_CHARACTERS)
      return last.length > LONGEST_WORD || words.length === 0
        ? cutToFit(text, MIN_GRAPHEMES, (part) => measure(part, style) <= room)
        : null;
    if (measure(candidate, style) <= room) return candidate;
  }
};

/** Above the bar: from its start; where that runs out of the plot, up to its end. */
export const placeAbove = (
  text: string,
  bar: BarBox,
  indent: number,
  plot: Plot,
  style: TextStyle,
  measure: Measure,
): PlacedLabel | null => {
  const fitted = shorten(text, plot.right - plot.left, style, measure);
  if (fitted === null) return null;
  const width = measure(fitted, style);
  const x = bar.x0 + indent + width <= plot.right ? bar.x0 + indent : Math.min(plot.right, bar.x1) - width;
  return { text: fitted, width, x: Math.max(plot.left, x), where: 'above' };
};

/** On the bar's line: before it if there is room, else after it. `whole`: only if it need not be shortened. */
export const placeBeside = (
  text: string,
  bar: BarBox,
  plot: Plot,
  style: TextStyle,
  measure: Measure,
  whole: boolean,
): PlacedLabel | null => {
  const before = bar.x0 - bar.head - GAP - plot.left;
  const after = plot.right - bar.x1 - bar.tail - GAP;
  const width = measure(text, style);
  const put = (fitted: string, w: number, isBefore: boolean): PlacedLabel => ({
    text: fitted,
    width: w,
    where: 'beside',
    x: isBefore ? bar.x0 - bar.head - GAP - w : bar.x1 + bar.tail + GAP,
  });
  if (width <= before) return put(text, width, true);
  if (width <= after) return put(text, width, false);
  if (whole) return null;
  const isBefore = before >= after;
  const fitted = shorten(text, Math.max(before, after), style, measure);
  return fitted === null ? null : put(fitted, measure(fitted, style), isBefore);
};
