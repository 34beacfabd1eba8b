/**
 * Where texts of the first picture stand in whatever font the reader has: the app measures them in that font and puts
 * them before, after or over a point. Which point that is shows in a layout that was measured with wider letters: it is
 * what stays where it was.
 */
import { escapeXml } from '../../base/paint/paint-svg.ts';
import type { TextShape as Text } from '../../base/paint/shapes.ts';
import type { Measure } from '../fonts.ts';

/** How much wider the letters of the other layout are: no more than leaves as much in a line that may hold less. */
const WIDER = { map: 1.1, timeline: 1.03 } as const;
export const widerThan =
  (measure: Measure, pane: keyof typeof WIDER): Measure =>
  (text, style) =>
    measure(text, style) * WIDER[pane];

const SHARES = { start: 0, middle: 0.5, end: 1 } as const;
type Align = keyof typeof SHARES;

/** Layouts take whole pixels here and there. */
const ROUNDING = 1.2;

/** @param moved how far the start is from where it was. @param grown by how much the text is longer */
const alignOf = (moved: number, grown: number): Align | null => {
  const off = (align: Align): number => Math.abs(moved + SHARES[align] * grown);
  const [best] = (Object.keys(SHARES) as Align[]).toSorted((a, b) => off(a) - off(b));
  return best !== undefined && off(best) <= ROUNDING ? best : null;
};

const widthOf = (text: Text, measure: Measure): number =>
  measure(text.text, text) + (text.spacing ?? 0) * text.text.length;

/** Texts in one line, each at the same distance from the one before in any font. */
export interface SteadyLine {
  readonly texts: readonly Text[];
  /** Before each text. */
  readonly gaps: readonly number[];
  readonly x: number;
  readonly align: Align;
}

interface Pair {
  readonly text: Text;
  /** The same text in the wider layout. */
  readonly other: Text;
}

const isLike = (a: Text, b: Text): boolean =>
  a.y === b.y && (a.haloOnly ?? false) === (b.haloOnly ?? false) && a.halo === b.halo && !a.spacing && !b.spacing;

/** Null where the text before has no part in where this one stands. */
const gapBetween = (before: Pair, { text, other }: Pair, measure: Measure): number | null => {
  const gap = text.x - before.text.x - widthOf(before.text, measure);
  const otherGap = other.x - before.other.x - widthOf(before.other, widerThan(measure, 'timeline'));
  return isLike(before.text, text) && gap > 0 && Math.abs(gap - otherGap) <= ROUNDING ? gap : null;
};

const lineOf = (pairs: readonly Pair[], gaps: readonly number[], measure: Measure): SteadyLine => {
  const [first, last] = [pairs[0]!, pairs.at(-1)!]; // a line has texts
  const length = last.text.x + widthOf(last.text, measure) - first.text.x;
  const otherLength = last.other.x + widthOf(last.other, widerThan(measure, 'timeline')) - first.other.x;
  const align = first.text.align ?? alignOf(first.other.x - first.text.x, otherLength - length) ?? 'start';
  // What the layout aligns itself has its point already.
  const x = first.text.align ? first.text.x : first.text.x + SHARES[align] * length;
  return { texts: pairs.map(({ text }) => text), gaps, x, align };
};

/**
 * @param texts that follow one another, with what they are in the wider layout; null where that has others
 * @param measure of the first layout
 */
export const steadyLines = (
  texts: readonly (readonly [text: Text, other: Text | null])[],
  measure: Measure,
): readonly SteadyLine[] => {
  const lines: SteadyLine[] = [];
  let pairs: Pair[] = [];
  let gaps: number[] = [];
  const end = (): void => {
    if (pairs.length > 0) lines.push(lineOf(pairs, gaps, measure));
    [pairs, gaps] = [[], []];
  };
  for (const [text, other] of texts) {
    const pair = { text, other: other?.text === text.text ? other : text };
    const before = pairs.at(-1);
    const gap = before && !text.align && !before.text.align ? gapBetween(before, pair, measure) : null;
    if (gap === null) end();
    pairs.push(pair);
    gaps.push(gap ?? 0);
  }
  end();
  return lines;
};

/** The texts after the first, as parts of its element. @param colourOf the ink of a text */
export const followingRuns = ({ texts, gaps }: SteadyLine, colourOf: (text: Text) => string | null): string =>
  texts
    .slice(1)
    .map((text, i) => {
      const colour = colourOf(text);
      const face = ` font-size="${text.size}" font-weight="${text.weight ?? 400}"${text.italic ? ' font-style="italic"' : ''}`;
      return `<tspan dx="${Math.round(gaps[i + 1]! * 10) / 10}"${face}${colour === null ? '' : ` fill="${colour}"`}>${escapeXml(text.text)}</tspan>`; // as many gaps
    })
    .join('');

/** Names of the map, in markup: each is put where it is in the wider one. */
const NAME = /<text x="([\d.-]+)"([^>]*)>([^<]*)<\/text>/g;
const number = (attributes: string, name: string): number =>
  Number(new RegExp(` ${name}="([\\d.]+)"`).exec(attributes)?.[1] ?? 0);
const plain = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

/** The nearest name of the same words: where it took another place altogether it is none of its own. */
export const steadyNames = (markup: string, wider: string, measure: Measure): string => {
  const others = [...wider.matchAll(NAME)].map(([, x, attributes = '', text]) => ({
    x: Number(x),
    y: number(attributes, 'y'),
    text,
  }));
  return markup.replaceAll(NAME, (all, start: string, attributes: string, text: string) => {
    if (/ text-anchor="(?:middle|end)"/.test(attributes)) return all;
    const [x, y] = [Number(start), number(attributes, 'y')];
    const other = others.find((each) => each.text === text && Math.abs(each.y - y) < 1);
    const weight = number(attributes, 'font-weight') === 600 ? 600 : 400;
    const style = { size: number(attributes, 'font-size'), weight } as const;
    const [words, spacing] = [plain(text), number(attributes, 'letter-spacing') * plain(text).length];
    const own = measure(words, style);
    const align = other ? alignOf(other.x - x, Math.ceil(own * WIDER.map) - Math.ceil(own)) : null;
    if (align === null || align === 'start') return all;
    const to = Math.round((x + SHARES[align] * (own + spacing)) * 10) / 10;
    return `<text x="${to}"${attributes.replace(' text-anchor="start"', '')} text-anchor="${align}">${text}</text>`;
  });
};
