/** Each row's bar, label and height, at the most generous spacing that the height allows. */
import { barOf, labelText } from './bar-spec.ts';
import { boxOf, INDENT, layBar, type LaidBar } from './lay-bar.ts';
import type { RowsOfSides, SideRows, TimelineRow } from './occasion-rows.ts';
import { SPACINGS, stripHeight, type Spacing } from './spacings.ts';
import { layStrip, type LaidStrip } from './standing-strip.ts';
import { layWords, type WordsOfSide } from './standing-words.ts';
import { COMPACT, type Metrics, type TextStyle, type TimelineInput } from './types.ts';

export type LaidRow = LaidBar | LaidStrip;
interface LaidSide {
  readonly rows: readonly LaidRow[];
  readonly standing: readonly LaidRow[];
}
export type LaidSides = Readonly<Record<'above' | 'below', LaidSide>>;

/** Most rows that are drawn singly. */
export const MAX_BARS = 44;
/** Where the labels of an open occasion begin, so that the longest ends before the first of its bars. */
const stalkOf = (input: TimelineInput, rows: readonly TimelineRow[], root: number, spacing: Spacing): number | null => {
  let [first, widest] = [Infinity, 0];
  for (const each of rows) {
    const [bar, depth] =
      each.kind === 'part' && each.of === root
        ? [each.part, each.part.depth]
        : each.kind === 'occasion' && each.occasion.row === root
          ? [each.occasion, 0]
          : [null, 0];
    if (!bar) continue;
    const spec = barOf(input, bar, 8);
    const style: TextStyle = { size: depth === 0 ? spacing.sizes[0] : 13, weight: 600 };
    first = Math.min(first, boxOf(input, spec).x0 - (spec.cutLeft ? 8 : 0));
    widest = Math.max(widest, depth * INDENT + input.measure(labelText(input, bar.row, spec), style));
  }
  const left = input.scale.left - 4;
  const x = Math.max(left, first - 12 - widest);
  return first - x < MIN_STALK ? null : x;
};
/** Less room than this before the bars, and the parts' labels stand above them. */
const MIN_STALK = 120;

const laySide = (input: TimelineInput, { rows, standing }: SideRows, spacing: Spacing): LaidSide => {
  const stalks = new Map<number, number | null>();
  for (const each of rows)
    if (each.kind === 'occasion' && each.isOpen)
      stalks.set(each.occasion.row, stalkOf(input, rows, each.occasion.row, spacing));
  const lay = (each: TimelineRow): LaidRow => {
    if (each.kind === 'strip') return layStrip(input, each.strip, each.isOpen, stripHeight(spacing));
    if (each.kind === 'state')
      return layBar(
        input,
        {
          bar: each.bar,
          rank: 'context',
          holds: null,
          under: null,
          isGhost: false,
          stalk: input.scale.left + (each.strip === null ? 10 : -4),
          tail: each.strip === null ? '' : input.words.standingOn(each.strip),
        },
        spacing,
      );
    if (each.kind === 'part') {
      const { row, depth, belonging } = each.part;
      const under = { row: each.of, depth, isPerhaps: belonging === 'perhaps' };
      const stalk = stalks.get(each.of) ?? null;
      return layBar(
        input,
        {
          bar: { row, wholeStart: each.part.wholeStart },
          rank: 'plain',
          holds: null,
          under,
          isGhost: false,
          stalk,
          tail: '',
        },
        spacing,
      );
    }
    const { row, wholeStart, rank, parts, total, isLeft } = each.occasion;
    const holds =
      total > 0 && parts.length > 0 ? { parts: parts.map((part) => part.row), total, isOpen: each.isOpen } : null;
    const stalk = each.isOpen ? (stalks.get(row) ?? null) : null;
    return layBar(
      input,
      { bar: { row, wholeStart }, rank, holds, under: null, isGhost: !isLeft, stalk, tail: '' },
      spacing,
    );
  };
  return { rows: rows.map(lay), standing: standing.map(lay) };
};

export const heightOf = (rows: readonly LaidRow[]): number => rows.reduce((sum, row) => sum + row.height, 0);
const totalHeight = ({ above, below }: LaidSides): number =>
  [above.rows, above.standing, below.rows, below.standing].reduce((sum, rows) => sum + heightOf(rows), 0);

/** Null when even bare bars do not fit: then counts are drawn. `fixed`: the height of all that is not a row. */
export const layRows = (
  input: TimelineInput,
  { above, below }: RowsOfSides,
  fixed: (metrics: Metrics) => number,
  /** The room in the line of a side's names. */
  lineOf: (metrics: Metrics, side: 'above' | 'below') => { readonly from: number; readonly to: number },
): {
  readonly sides: LaidSides;
  readonly metrics: Metrics;
  readonly spare: number;
  readonly words: Readonly<Record<'above' | 'below', WordsOfSide['words']>>;
} | null => {
  const count = [above.rows, above.standing, below.rows, below.standing].reduce((sum, rows) => sum + rows.length, 0);
  if (count > MAX_BARS) return null;
  for (const spacing of SPACINGS) {
    const { metrics } = spacing;
    const wordsOf = (side: 'above' | 'below', { standing }: SideRows): WordsOfSide =>
      metrics === COMPACT ? layWords(input, standing, lineOf(metrics, side)) : { words: [], rest: standing };
    const [over, under] = [wordsOf('above', above), wordsOf('below', below)];
    const sides = {
      above: laySide(input, { ...above, standing: over.rest }, spacing),
      below: laySide(input, { ...below, standing: under.rest }, spacing),
    };
    const spare = input.height - fixed(metrics) - totalHeight(sides);
    if (spare >= 0) return { sides, metrics, spare, words: { above: over.words, below: under.words } };
  }
  return null;
};
