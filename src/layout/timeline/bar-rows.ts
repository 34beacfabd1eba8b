/** Each row's bar, label and height, at the most generous spacing that the height allows. */
import { DAY } from '../../base/calendar.ts';
import { addDays, startOfDay } from '../../base/time/instants.ts';
import { isolate } from '../../base/text-direction.ts';
import { guessOf } from '../../events/dating.ts';
import { ASSERTIONS, SHAPES, WHEN_PRECISIONS } from '../../events/codes.ts';
import type { BarRow, OccasionRow } from '../../query/occasions/list-occasions.ts';
import { markOf } from '../row-tokens.ts';
import type { BarSpec } from './bar-shapes.ts';
import { MIN_WIDTH } from './bar-shapes.ts';
import type { RowsOfSides, SideRows, TimelineRow } from './occasion-rows.ts';
import {
  partsMark,
  placeAbove,
  placeBeside,
  placeLine,
  TAIL,
  TAIL_GAP,
  type BarBox,
  type PlacedLabel,
} from './place-labels.ts';
import { layStrip, type LaidStrip } from './standing-strip.ts';
import { COMPACT, ROOMY, type Metrics, type TextStyle, type TimelineInput } from './types.ts';

export interface LaidBar {
  readonly kind: 'bar';
  readonly row: number;
  readonly height: number;
  readonly bar: Omit<BarSpec, 'y'>;
  readonly label: PlacedLabel | null;
  readonly style: TextStyle;
  /** Behind the label, in grey. */
  readonly tail: string;
  /** Of an occasion with parts. */
  readonly holds: {
    readonly parts: readonly number[];
    readonly total: number;
    readonly isOpen: boolean;
  } | null;
  /** How many of the parts have a glyph behind the label; null where not even their number stands there. */
  readonly glyphs: number | null;
  /** Of a part: the occasion's row and how deep it stands. */
  readonly under: { readonly row: number; readonly depth: number; readonly isPerhaps: boolean } | null;
  /** The event itself is filtered out; some of its parts are not. */
  readonly isGhost: boolean;
}
export type LaidRow = LaidBar | LaidStrip;
interface LaidSide {
  readonly rows: readonly LaidRow[];
  readonly standing: readonly LaidRow[];
}
export type LaidSides = Readonly<Record<'above' | 'below', LaidSide>>;

/**
 * How close rows stand, in CSS pixels: `lead`, `other` and `part` are the heights of rows whose label stands above the
 * bar, `beside` of one whose label stands on its line. `mixed` labels stand above where they would be cut beside,
 * `short` ones only where not even a cut one fits.
 */
interface Spacing {
  readonly metrics: Metrics;
  readonly lead: number;
  readonly other: number;
  readonly beside: number;
  readonly thickness: readonly [lead: number, plain: number, context: number];
  readonly sizes: readonly [lead: number, plain: number, context: number];
  readonly labels: 'above' | 'mixed' | 'short' | 'beside' | 'selected';
}
const large = (metrics: Metrics, lead: number, other: number): Spacing => ({
  metrics,
  lead,
  other,
  beside: 24,
  thickness: [14, 10, 8],
  sizes: [16, 14, 12],
  labels: 'above',
});
const small = (above: number, beside: number, thickness: number, labels: Spacing['labels'], size = 12): Spacing => ({
  metrics: COMPACT,
  lead: above,
  other: above,
  beside,
  thickness: [thickness, thickness, thickness],
  sizes: [size, size, size],
  labels,
});
/** From generous to bare; the first that fits is taken. */
const SPACINGS: readonly Spacing[] = [
  large(ROOMY, 62, 50),
  large(ROOMY, 48, 44),
  large(ROOMY, 37, 33),
  { ...large(ROOMY, 30, 28), thickness: [10, 8, 6], sizes: [14, 13, 12] },
  { ...large(COMPACT, 30, 28), thickness: [10, 8, 6], sizes: [14, 13, 12] },
  small(26, 17, 8, 'mixed', 13),
  small(25, 14, 7, 'mixed'),
  small(25, 14, 7, 'short'),
  small(23, 13, 6, 'short'),
  small(15, 15, 7, 'beside'),
  small(13, 13, 7, 'selected', 13),
  small(10, 10, 6, 'selected', 13),
  small(7, 7, 5, 'selected', 13),
  small(6, 6, 4, 'selected', 13),
  small(5, 5, 4, 'selected', 13),
];
/** Of what holds throughout, a strip or a line of its own. */
const stripHeight = ({ beside }: Spacing): number => Math.min(24, beside + 2);
const RANKS: readonly OccasionRow['rank'][] = ['lead', 'plain', 'context'];
export const INDENT = 14;
/** Most rows that are drawn singly. */
export const MAX_BARS = 44;
const PART_OF_DAY = WHEN_PRECISIONS.indexOf('part_of_day');

/**
 * Where the dots of an unknown start begin: at the plot's edge, or where the whole began; the "?" keeps clear of the
 * bar.
 */
const leaderOf = (scale: TimelineInput['scale'], whole: number, bar: number): number =>
  whole > scale.domain.start ? Math.min(scale.x(whole) + 4, bar - 6) : scale.left - 6;

/** The bar of a row, cut to the plot. */
export const barOf = (
  { answer, scale }: TimelineInput,
  { row, wholeStart }: BarRow,
  thickness: number,
): Omit<BarSpec, 'y'> => {
  const { table, dates } = answer;
  const clamp = (time: number): number => Math.max(scale.left, Math.min(scale.right, scale.x(time)));
  const start = dates.startMin[row]!; // rows are in range
  const end = dates.endMax[row]!;
  const state = dates.startUnknown[row] === 1;
  const x0 = clamp(start);
  const x1 = Math.max(clamp(end), x0);
  const day = dates.precision[row] === PART_OF_DAY ? startOfDay(start, table.zone) : null;
  return {
    shape: SHAPES[dates.shape[row]!] ?? 'instant',
    assertion: ASSERTIONS[table.assertion[row]!] ?? 'reported',
    token: markOf(answer, row),
    thickness,
    ...(day === null ? { x0, x1 } : { x0: clamp(day), x1: clamp(addDays(day, 1, table.zone)), part: { x0, x1 } }),
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
  const record = answer.table.records[row];
  const title = isolate(record?.label ?? record?.title ?? '');
  const least = answer.dates.startMin[row]!; // rows are in range
  const spread = Math.max(0, answer.dates.startMax[row]! - least);
  // A rough start is named by its middle: its earliest bound is a date that nobody gave.
  const cut = bar.cutLeft ? `${words.cutDate(least + spread / 2, spread > DAY)} · ` : '';
  const sign = answer.dates.outside[row] === 1 ? '°' : guessOf(record) === null ? '' : '*';
  return `${cut}${bar.assertion === 'claimed' ? '❝ ' : ''}${title}${sign}`;
};

/** What the axis can't show: a start that is known only roughly, a part of a day, the track of a row from the axis. */
const tailOf = ({ answer, words, selected }: TimelineInput, row: number): string => {
  const { dates, schema, table } = answer;
  const track = table.track[row]!; // rows and tracks are in range
  const isRough = dates.shape[row] === SHAPES.indexOf('span') && dates.startMax[row]! - dates.startMin[row]! > DAY;
  const isTold = row === selected || isRough || dates.precision[row] === PART_OF_DAY;
  const onAxis = schema.sides[track] === 'axis' ? words.tracks[track]!.name : '';
  return [isTold ? words.when(row) : '', onAxis].filter((text) => text !== '').join(' · ');
};

/** What is left of the extent that labels above bars keep to: no label runs into the stretch without data. */
const endOfData = ({ answer, scale, width }: TimelineInput): number => {
  const known = scale.x(answer.schema.asOf.latest);
  return known > scale.left && known < scale.right ? Math.max(known, (scale.left + scale.right) / 2) : width - 8;
};

interface Wanted {
  readonly bar: BarRow;
  readonly rank: OccasionRow['rank'];
  readonly holds: LaidBar['holds'];
  readonly under: LaidBar['under'];
  readonly isGhost: boolean;
  /** Where the label begins on the bar's line, of an open occasion, its parts and what holds throughout; else null. */
  readonly stalk: number | null;
  /** The grey words behind such a label. */
  readonly tail: string;
}

const boxOf = (input: TimelineInput, bar: Omit<BarSpec, 'y'>): BarBox => {
  // A "?" within the plot, where the whole began, is not written over.
  const isLedInside = bar.leaderFrom !== undefined && bar.leaderFrom >= input.scale.left;
  return {
    x0: isLedInside ? bar.leaderFrom - 6 : bar.x0,
    x1: Math.max(bar.x1, bar.x0 + MIN_WIDTH),
    head: bar.cutLeft ? 8 : 0,
    tail: bar.ongoing === true || bar.cutRight === true ? 12 : 2,
  };
};

const layBar = (input: TimelineInput, wanted: Wanted, spacing: Spacing): LaidBar => {
  const { row } = wanted.bar;
  const level = RANKS.indexOf(wanted.rank);
  const bar = barOf(input, wanted.bar, wanted.under ? 8 : spacing.thickness[level]!); // one for each rank
  const isSelected = row === input.selected;
  const isBold = isSelected || wanted.rank === 'lead';
  const size = wanted.under ? Math.min(13, spacing.sizes[1]) : spacing.sizes[level]!;
  const style: TextStyle = { size, ...(isBold ? { weight: 600 } : {}) };
  const name = labelText(input, row, bar);
  const { holds } = wanted;
  const text = wanted.isGhost ? input.words.ghost(name, holds?.parts.length ?? 0, holds?.total ?? 0) : name;
  const box = boxOf(input, bar);
  const plot = { left: input.scale.left - 4, right: input.width - 8 };
  const done = (label: PlacedLabel | null, height: number, tail = '', glyphs: number | null = null): LaidBar => ({
    kind: 'bar',
    row,
    bar,
    label,
    height,
    style,
    tail,
    holds,
    glyphs,
    under: wanted.under,
    isGhost: wanted.isGhost,
  });
  const above = wanted.rank === 'lead' ? spacing.lead : spacing.other;
  if (wanted.stalk !== null) {
    const x = wanted.stalk + (wanted.under ? wanted.under.depth * INDENT : 0);
    const behind = wanted.tail === '' ? 0 : TAIL_GAP + input.measure(wanted.tail, TAIL);
    const label = placeLine(text, x, bar.x0 - box.head - 8 - behind, style, input.measure);
    if (label) {
      const height = bar.leaderFrom !== undefined ? stripHeight(spacing) : wanted.under ? 24 : Math.min(30, above);
      const end = label.x + label.width + behind + 14;
      return {
        ...done(label, height, wanted.tail, holds ? 0 : null),
        // The dots of an unknown start begin behind the label.
        bar:
          bar.leaderFrom === undefined
            ? bar
            : { ...bar, leaderFrom: Math.min(Math.max(bar.leaderFrom, end), bar.x0 - 6) },
      };
    }
  }
  if (spacing.labels === 'above') {
    const { label, tail, glyphs } = placeAbove(
      { text, tail: wanted.isGhost ? '' : tailOf(input, row), parts: holds && !holds.isOpen ? holds.parts.length : 0 },
      box,
      { left: plot.left, right: Math.max(endOfData(input), bar.x1) },
      style,
      input.measure,
    );
    return done(label, above, tail, glyphs);
  }
  if (spacing.labels === 'selected' && !isSelected) return done(null, spacing.beside);
  const counted = holds && !holds.isOpen ? `${text} ${partsMark(holds.parts.length, false)}` : text;
  const beside = placeBeside(counted, box, plot, style, input.measure, spacing.labels === 'mixed');
  if (beside || spacing.labels === 'beside' || spacing.labels === 'selected') return done(beside, spacing.beside);
  return done(placeAbove({ text: counted, tail: '', parts: 0 }, box, plot, style, input.measure).label, above);
};

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
): { readonly sides: LaidSides; readonly metrics: Metrics; readonly spare: number } | null => {
  const count = [above.rows, above.standing, below.rows, below.standing].reduce((sum, rows) => sum + rows.length, 0);
  if (count > MAX_BARS) return null;
  for (const spacing of SPACINGS) {
    const { metrics } = spacing;
    const sides = { above: laySide(input, above, spacing), below: laySide(input, below, spacing) };
    const spare = input.height - fixed(metrics) - totalHeight(sides);
    if (spare >= 0) return { sides, metrics, spare };
  }
  return null;
};
