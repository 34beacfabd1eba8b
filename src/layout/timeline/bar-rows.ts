/** Each row's bar, label and height, at the most generous spacing that the height allows. */
import { DAY } from '../../base/calendar.ts';
import { isolate } from '../../base/text-direction.ts';
import { guessOf } from '../../events/dating.ts';
import { ASSERTIONS, SHAPES } from '../../events/codes.ts';
import { markOf } from '../row-tokens.ts';
import type { BarSpec } from './bar-shapes.ts';
import { MIN_WIDTH } from './bar-shapes.ts';
import { placeAbove, placeBeside, type BarBox, type PlacedLabel } from './place-labels.ts';
import type { BarRow, Strips } from '../../query/time/order-bars.ts';
import { COMPACT, ROOMY, type Metrics, type TextStyle, type TimelineInput } from './types.ts';

export interface LaidRow {
  readonly row: number;
  readonly height: number;
  readonly bar: Omit<BarSpec, 'y'>;
  readonly label: PlacedLabel | null;
  readonly style: TextStyle;
  readonly extra: string;
}
type SideName = 'above' | 'below' | 'aboveStates' | 'belowStates';
export type LaidSides = Readonly<Record<SideName, readonly LaidRow[]>>;

/**
 * How close rows stand, in CSS pixels: `beside` and `above` are the heights of a row by where its label stands. `mixed`
 * labels stand above where they would be cut beside, `short` ones only where not even a cut one fits. `states`: the
 * height of standing conditions, which then go without names.
 */
interface Spacing {
  readonly metrics: Metrics;
  readonly beside: number;
  readonly above: number;
  readonly thickness: number;
  readonly size: 12 | 13;
  readonly labels: 'above' | 'mixed' | 'short' | 'beside' | 'selected';
  readonly states?: number;
}
/** From generous to bare; the first that fits is taken. */
const SPACINGS: readonly Spacing[] = [
  { metrics: ROOMY, beside: 30, above: 30, thickness: 8, size: 13, labels: 'above' },
  { metrics: ROOMY, beside: 24, above: 30, thickness: 8, size: 13, labels: 'mixed' },
  { metrics: ROOMY, beside: 20, above: 28, thickness: 8, size: 13, labels: 'mixed' },
  { metrics: ROOMY, beside: 18, above: 27, thickness: 8, size: 13, labels: 'mixed' },
  { metrics: COMPACT, beside: 17, above: 26, thickness: 8, size: 13, labels: 'mixed' },
  { metrics: COMPACT, beside: 14, above: 25, thickness: 7, size: 12, labels: 'mixed' },
  { metrics: COMPACT, beside: 14, above: 25, thickness: 7, size: 12, labels: 'short' },
  { metrics: COMPACT, beside: 13, above: 23, thickness: 6, size: 12, labels: 'short' },
  // The names of what happened come before those of what holds anyway.
  { metrics: COMPACT, beside: 13, above: 23, thickness: 6, size: 12, labels: 'short', states: 8 },
  { metrics: COMPACT, beside: 15, above: 15, thickness: 7, size: 12, labels: 'beside' },
  { metrics: COMPACT, beside: 13, above: 13, thickness: 7, size: 13, labels: 'selected' },
  { metrics: COMPACT, beside: 10, above: 10, thickness: 6, size: 13, labels: 'selected' },
  { metrics: COMPACT, beside: 7, above: 7, thickness: 5, size: 13, labels: 'selected' },
  { metrics: COMPACT, beside: 6, above: 6, thickness: 4, size: 13, labels: 'selected' },
  { metrics: COMPACT, beside: 5, above: 5, thickness: 4, size: 13, labels: 'selected' },
];
const INDENT = 12;
const SIDES: readonly SideName[] = ['above', 'below', 'aboveStates', 'belowStates'];
/** Most bars that are drawn singly. */
export const MAX_BARS = 44;

/**
 * Where the dots of an unknown start begin: at the plot's edge, or where the whole began; the "?" keeps clear of the
 * bar.
 */
const leaderOf = (scale: TimelineInput['scale'], whole: number, bar: number): number =>
  whole > scale.domain.start ? Math.min(scale.x(whole) + 4, bar - 6) : scale.left - 6;

/** The bar of a row, cut to the plot. */
const barOf = (
  { answer, scale }: TimelineInput,
  { row, wholeStart }: BarRow,
  thickness: number,
): Omit<BarSpec, 'y'> => {
  const { table, dates } = answer;
  const clamp = (time: number): number => Math.max(scale.left, Math.min(scale.right, scale.x(time)));
  const start = dates.startMin[row]!; // rows are in range
  const end = dates.endMax[row]!;
  const state = dates.startUnknown[row] === 1;
  return {
    shape: SHAPES[dates.shape[row]!] ?? 'instant',
    assertion: ASSERTIONS[table.assertion[row]!] ?? 'reported',
    token: markOf(answer, row),
    thickness,
    x0: clamp(start),
    x1: Math.max(clamp(end), clamp(start)),
    sure0: clamp(dates.startMax[row] ?? start),
    sure1: clamp(dates.endMin[row] ?? end),
    ...(state ? { leaderFrom: leaderOf(scale, wholeStart, clamp(start)) } : {}),
    ongoing: dates.ongoing[row] === 1,
    // An unknown start has no date that the plot could cut.
    cutLeft: start < scale.domain.start && !state,
    cutRight: end > scale.domain.end,
    possible: answer.presence[row] === 1,
  };
};

const labelText = (input: TimelineInput, row: number, bar: Pick<BarSpec, 'assertion' | 'cutLeft'>): string => {
  const { answer, words } = input;
  const title = isolate(answer.table.records[row]?.title ?? '');
  const least = answer.dates.startMin[row]!; // rows are in range
  const spread = Math.max(0, answer.dates.startMax[row]! - least);
  // A rough start is named by its middle: its earliest bound is a date that nobody gave.
  const cut = bar.cutLeft ? `${words.cutDate(least + spread / 2, spread > DAY)} · ` : '';
  const sign = answer.dates.outside[row] === 1 ? '°' : guessOf(answer.table.records[row]) === null ? '' : '*';
  return `${cut}${bar.assertion === 'claimed' ? '❝ ' : ''}${title}${sign}`;
};

const layRow = (input: TimelineInput, barRow: BarRow, spacing: Spacing, isState: boolean): LaidRow => {
  const { row, indent } = barRow;
  const bar = barOf(input, barRow, spacing.thickness);
  const isSelected = row === input.selected;
  const style: TextStyle = { size: spacing.size, ...(isSelected ? { weight: 600 } : {}) };
  const text = labelText(input, row, bar);
  // A "?" within the plot, where the whole began, is not written over.
  const isLedInside = bar.leaderFrom !== undefined && bar.leaderFrom >= input.scale.left;
  const box: BarBox = {
    x0: isLedInside ? bar.leaderFrom - 6 : bar.x0,
    x1: Math.max(bar.x1, bar.x0 + MIN_WIDTH),
    head: bar.cutLeft ? 8 : 0,
    tail: bar.ongoing === true || bar.cutRight === true ? 12 : 2,
  };
  const plot = { left: input.scale.left - 4, right: input.width - 8 };
  const done = (label: PlacedLabel | null, height: number): LaidRow => ({
    row,
    bar,
    label,
    height,
    style,
    extra: isSelected ? input.words.when(row) : '',
  });
  if (spacing.labels === 'selected' && !isSelected) return done(null, spacing.beside);
  if (spacing.states !== undefined && isState && !isSelected) return done(null, spacing.states);
  if (spacing.labels === 'above')
    return done(placeAbove(text, box, indent * INDENT, plot, style, input.measure), spacing.above);
  const beside = placeBeside(text, box, plot, style, input.measure, spacing.labels === 'mixed');
  if (beside || spacing.labels === 'beside' || spacing.labels === 'selected') return done(beside, spacing.beside);
  return done(placeAbove(text, box, indent * INDENT, plot, style, input.measure), spacing.above);
};

const layAll = (input: TimelineInput, strips: Strips, spacing: Spacing): LaidSides =>
  Object.fromEntries(
    SIDES.map((side) => [side, strips[side].map((row) => layRow(input, row, spacing, side.endsWith('States')))]),
  ) as Record<SideName, LaidRow[]>;

export const heightOf = (rows: readonly LaidRow[]): number => rows.reduce((sum, row) => sum + row.height, 0);
const totalHeight = (sides: LaidSides): number => SIDES.reduce((sum, side) => sum + heightOf(sides[side]), 0);

/** Null when even bare bars do not fit: then counts are drawn. `fixed`: the height of all that is not a row. */
export const layRows = (
  input: TimelineInput,
  strips: Strips,
  fixed: (metrics: Metrics) => number,
): { readonly sides: LaidSides; readonly metrics: Metrics; readonly spare: number } | null => {
  const bars = SIDES.reduce((sum, side) => sum + strips[side].length, 0);
  if (bars > MAX_BARS) return null;
  for (const spacing of SPACINGS) {
    const { metrics } = spacing;
    const sides = layAll(input, strips, spacing);
    const spare = input.height - fixed(metrics) - totalHeight(sides);
    if (spare >= 0) return { sides, metrics, spare };
  }
  return null;
};
