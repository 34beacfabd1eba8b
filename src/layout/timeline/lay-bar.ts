/** One row of the timeline: its bar, its label and its height. */
import type { BarRow, OccasionRow } from '../../query/occasions/list-occasions.ts';
import { MIN_WIDTH, type BarSpec } from './bar-shapes.ts';
import { barOf, endOfData, labelText, tailOf, titleOf } from './bar-spec.ts';
import { partsMark } from './parts-mark.ts';
import { placeAbove, placeLine, TAIL, TAIL_GAP, type BarBox } from './place-labels.ts';
import { LINE_ROW, OPEN_ROW, PART_SIZE, type Spacing } from './spacings.ts';
import type { LaidBar, TextStyle, TimelineInput } from './types.ts';

export const INDENT = 14;
/** Before its words are cut a label is written as small as any text may be. */
const LEAST_SIZE = 12;
const RANKS: readonly OccasionRow['rank'][] = ['lead', 'plain', 'context'];

export interface Wanted extends Pick<LaidBar, 'holds' | 'under' | 'isGhost'> {
  readonly bar: BarRow;
  readonly rank: OccasionRow['rank'];
  /** Where the label begins on the bar's line, of an open occasion, its parts and what holds throughout; else null. */
  readonly stalk: number | null;
  /** The grey words behind such a label. */
  readonly tail: string;
  /** The row of a condition that is said to follow from it. */
  readonly next: number | null;
}

export const boxOf = (input: TimelineInput, bar: Omit<BarSpec, 'y'>): BarBox => {
  // A "?" within the plot, where the whole began, is not written over.
  const isLedInside = bar.leaderFrom !== undefined && bar.leaderFrom >= input.scale.left;
  return {
    x0: isLedInside ? bar.leaderFrom - 6 : bar.x0,
    x1: Math.max(bar.x1, bar.x0 + MIN_WIDTH),
    head: bar.cutLeft ? 8 : 0,
  };
};

/** Whether the selected event is told by this row. */
export const isAccented = (
  { selected }: Pick<TimelineInput, 'selected'>,
  { row, holds }: Pick<LaidBar, 'row' | 'holds'>,
): boolean => selected !== null && (row === selected || (holds?.isOpen === false && holds.parts.includes(selected)));

const styleOf = (input: TimelineInput, { bar, rank, under, holds }: Wanted, spacing: Spacing): TextStyle => {
  const size = under ? PART_SIZE : spacing.sizes[RANKS.indexOf(rank)]!; // one for each rank
  return rank === 'lead' || isAccented(input, { row: bar.row, holds }) ? { size, weight: 600 } : { size };
};

/** On the line of its bar; null where it would have to be cut too short. */
const layOnLine = (
  input: TimelineInput,
  wanted: Wanted,
  bar: Omit<BarSpec, 'y'>,
  text: string,
  style: TextStyle,
): Pick<LaidBar, 'bar' | 'label' | 'height' | 'tail'> | null => {
  const { under, tail, holds } = wanted;
  const { measure } = input;
  if (wanted.stalk === null) return null;
  const behind =
    (tail === '' ? 0 : TAIL_GAP + measure(tail, TAIL)) +
    (holds ? TAIL_GAP + measure(partsMark(input, holds.parts.length, true), TAIL) : 0);
  const x = wanted.stalk + (under ? under.depth * INDENT : 0);
  const label = placeLine(text, x, bar.x0 - boxOf(input, bar).head - 8 - behind, style, measure);
  if (!label) return null;
  const end = label.x + label.width + behind + 14;
  return {
    label,
    tail,
    height: holds ? OPEN_ROW : LINE_ROW,
    // The dots of an unknown start begin behind the label.
    bar:
      bar.leaderFrom === undefined ? bar : { ...bar, leaderFrom: Math.min(Math.max(bar.leaderFrom, end), bar.x0 - 6) },
  };
};

export const layBar = (input: TimelineInput, wanted: Wanted, spacing: Spacing): LaidBar => {
  const { holds, under, isGhost } = wanted;
  const { row } = wanted.bar;
  const bar = barOf(input, wanted.bar, under ? 8 : spacing.thickness[RANKS.indexOf(wanted.rank)]!); // one for each rank
  const style = styleOf(input, wanted, spacing);
  const name = labelText(input, row, bar);
  const text = isGhost ? input.words.ghost(name, holds?.parts.length ?? 0, holds?.total ?? 0) : name;
  const laid = { kind: 'bar', row, style, holds, under, isGhost, next: null } as const;
  const onLine = layOnLine(input, wanted, bar, text, style);
  if (onLine) return { ...laid, ...onLine, glyphs: 0 };
  const { measure, answer, frame } = input;
  const box = boxOf(input, bar);
  const line = {
    text,
    tail: isGhost ? '' : tailOf(input, row),
    parts: holds && !holds.isOpen ? holds.parts.length : 0,
    mark: holds ? partsMark(input, holds.parts.length, holds.isOpen) : '',
    next: wanted.next === null ? '' : titleOf(answer, wanted.next),
  };
  const plot = { left: frame.labels, right: Math.max(endOfData(input), bar.x1) };
  const placeIn = (each: TextStyle): ReturnType<typeof placeAbove> =>
    placeAbove(line, box, plot, each, measure, frame.isSmall);
  let written = style;
  let placed = placeIn(style);
  // Where it is cut all the same its rank can at least be seen.
  for (const size of input.isStatic ? [] : [13, LEAST_SIZE, style.size]) {
    if (placed.label.text === text) break;
    placed = placeIn((written = { ...style, size }));
  }
  const height = under ? LINE_ROW + 4 : wanted.rank === 'lead' ? spacing.lead : spacing.other;
  return {
    ...laid,
    bar,
    style: written,
    label: placed.label,
    height,
    tail: placed.tail,
    glyphs: placed.glyphs,
    next: wanted.next === null || placed.next === '' ? null : { row: wanted.next, text: placed.next },
  };
};
