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

/** What may stand in a label's line: its words, their grey tail, and the parts that it stands for. */
export interface LabelLine {
  readonly text: string;
  readonly tail: string;
  readonly parts: number;
}
interface PlacedLine {
  readonly label: PlacedLabel | null;
  readonly tail: string;
  readonly glyphs: number;
}
/** From glyph to glyph, and what is before the tail, the glyphs and their number. */
export const GLYPH_PITCH = 17;
export const TAIL_GAP = 8;
export const TAIL = { size: 12 } as const;
const MAX_GLYPHS = 6;
const SOME_GLYPHS = 4;

/** How many parts, and that they can be opened. */
export const partsMark = (parts: number, isOpen: boolean): string => `${parts} ${isOpen ? '⌄' : '›'}`;

const widthBehind = ({ parts }: LabelLine, tail: string, glyphs: number, measure: Measure): number =>
  (tail === '' ? 0 : TAIL_GAP + measure(tail, TAIL)) +
  (parts === 0 ? 0 : TAIL_GAP + glyphs * GLYPH_PITCH + measure(partsMark(parts, false), TAIL));

/**
 * Above the bar: from its start; what would pass the end of the plot ends there. Where that is too little room the tail
 * goes first, then glyphs, then words.
 */
export const placeAbove = (
  line: LabelLine,
  bar: BarBox,
  plot: Plot,
  style: TextStyle,
  measure: Measure,
): PlacedLine => {
  const { text, tail, parts } = line;
  const width = measure(text, style);
  const start = Math.max(plot.left, bar.x0);
  for (const [kept, glyphs] of [
    [tail, Math.min(MAX_GLYPHS, parts)],
    ['', Math.min(MAX_GLYPHS, parts)],
    ['', Math.min(SOME_GLYPHS, parts)],
    ['', 0],
  ] as const) {
    const whole = width + widthBehind(line, kept, glyphs, measure);
    const x = Math.min(start, plot.right - whole);
    if (x >= plot.left) return { label: { text, width, x, where: 'above' }, tail: kept, glyphs };
  }
  const fitted = shorten(text, plot.right - plot.left - widthBehind(line, '', 0, measure), style, measure);
  const label =
    fitted === null ? null : { text: fitted, width: measure(fitted, style), x: plot.left, where: 'above' as const };
  return { label, tail: '', glyphs: 0 };
};

/** On the bar's line, from `x` on and before `end`. */
export const placeLine = (
  text: string,
  x: number,
  end: number,
  style: TextStyle,
  measure: Measure,
): PlacedLabel | null => {
  const fitted = shorten(text, end - x, style, measure);
  return fitted === null ? null : { text: fitted, width: measure(fitted, style), x, where: 'beside' };
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
