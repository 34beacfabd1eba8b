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

/** What a side has: height for its rows, and the line of its names. */
export interface RoomOfSide {
  readonly height: number;
  readonly line: { readonly from: number; readonly to: number };
}

export interface FittedSide extends LaidSide {
  readonly metrics: Metrics;
  readonly words: WordsOfSide['words'];
}
export type FittedSides = Readonly<Record<'above' | 'below', FittedSide>>;

/** At the most generous spacing that its room allows; the other side has its own. */
const fitSide = (input: TimelineInput, side: SideRows, roomOf: (metrics: Metrics) => RoomOfSide): FittedSide | null => {
  for (const spacing of SPACINGS) {
    const { metrics } = spacing;
    const { height, line } = roomOf(metrics);
    const { words, rest }: WordsOfSide =
      metrics === COMPACT ? layWords(input, side.standing, line) : { words: [], rest: side.standing };
    const laid = laySide(input, { ...side, standing: rest }, spacing);
    if (heightOf(laid.rows) + heightOf(laid.standing) <= height) return { ...laid, metrics, words };
  }
  return null;
};

/** Null when even bare bars do not fit: then counts are drawn. */
export const layRows = (
  input: TimelineInput,
  { above, below }: RowsOfSides,
  roomOf: (side: 'above' | 'below', metrics: Metrics) => RoomOfSide,
): FittedSides | null => {
  const count = [above.rows, above.standing, below.rows, below.standing].reduce((sum, rows) => sum + rows.length, 0);
  if (count > MAX_BARS) return null;
  const upper = fitSide(input, above, (metrics) => roomOf('above', metrics));
  const lower = upper && fitSide(input, below, (metrics) => roomOf('below', metrics));
  return upper && lower && { above: upper, below: lower };
};
