/** Where a bar's label stands: above it or on its line, shortened at a word when nothing else fits. */
import { cutToFit } from '../../base/graphemes.ts';
import type { Measure, PlacedLabel, TextStyle } from './types.ts';

export interface BarBox {
  readonly x0: number;
  readonly x1: number;
  /** Room that a mark before the bar needs (◂). */ readonly head: number;
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

/** Cut at a word, with an ellipsis, or at a grapheme where there are no words; null when too little would remain. */
export const shorten = (text: string, room: number, style: TextStyle, measure: Measure): string | null => {
  if (measure(text, style) <= room) return text;
  const words = text.split(' ');
  for (;;) {
    const last = words.pop() ?? '';
    const candidate = `${words.join(' ').replace(/[,;:–-]$/, '')}…`;
    if (candidate.length <= MIN_CHARACTERS) {
      const hasWords = last.length <= LONGEST_WORD && words.length > 0;
      return cutToFit(text, hasWords ? MIN_CHARACTERS : MIN_GRAPHEMES, (part) => measure(part, style) <= room);
    }
    if (measure(candidate, style) <= room) return candidate;
  }
};

/** What may stand in a label's line: its words, their grey tail, the parts that it stands for, and what follows. */
interface LabelLine {
  readonly text: string;
  readonly tail: string;
  readonly parts: number;
  /** The number of the parts, as it is written. */
  readonly mark: string;
  readonly next: string;
}
interface PlacedLine {
  readonly label: PlacedLabel;
  readonly tail: string;
  readonly glyphs: number;
  readonly next: string;
}
/** From glyph to glyph, and what is before the tail, the glyphs and their number. */
export const GLYPH_PITCH = 17;
export const TAIL_GAP = 8;
export const TAIL = { size: 12 } as const;
/** What leads to the words of what follows: an arrow and its glyph. */
export const NEXT = '→';
export const NEXT_PITCH = 34;
export const nextStyle = ({ size }: TextStyle): TextStyle => ({ size: Math.min(size, 14) });
const MAX_GLYPHS = 6;
const SOME_GLYPHS = 4;

const widthBehind = (line: LabelLine, tail: string, glyphs: number, next: number, measure: Measure): number =>
  (tail === '' ? 0 : TAIL_GAP + measure(tail, TAIL)) +
  (line.mark === '' ? 0 : TAIL_GAP + glyphs * GLYPH_PITCH + measure(line.mark, TAIL)) +
  (next === 0 ? 0 : TAIL_GAP + NEXT_PITCH + next);

/**
 * Above the bar: from its start; what would pass the end of the plot ends there. Where that is too little room the tail
 * goes first, then glyphs, of which the number tells as well, then words.
 */
export const placeAbove = (
  line: LabelLine,
  bar: BarBox,
  plot: Plot,
  style: TextStyle,
  measure: Measure,
  isSmall: boolean,
): PlacedLine => {
  const { text, tail, parts, next } = line;
  const width = measure(text, style);
  const start = Math.max(plot.left, bar.x0);
  const [most, some] = [Math.min(isSmall ? SOME_GLYPHS : MAX_GLYPHS, parts), Math.min(SOME_GLYPHS, parts)];
  const tries: readonly (readonly [tail: string, glyphs: number, next: string])[] = [
    [tail, most, next],
    ['', most, next],
    [tail, most, ''],
    ['', most, ''],
    ['', some, ''],
    ['', 1, ''],
    ['', 0, ''],
  ];
  for (const [kept, glyphs, follower] of tries) {
    const behind = widthBehind(line, kept, glyphs, follower === '' ? 0 : measure(follower, nextStyle(style)), measure);
    const x = Math.min(start, plot.right - width - behind);
    if (x >= plot.left) return { label: { text, width, x, where: 'above' }, tail: kept, glyphs, next: follower };
  }
  const room = plot.right - plot.left - widthBehind(line, '', 0, 0, measure);
  const fitted = shorten(text, room, style, measure) ?? text;
  return {
    label: { text: fitted, width: measure(fitted, style), x: plot.left, where: 'above' },
    tail: '',
    glyphs: 0,
    next: '',
  };
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
