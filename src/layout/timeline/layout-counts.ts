/**
 * The timeline where there are too many events for a row each: mirrored columns on the axis, lighter where an event
 * only may touch a bin, and beyond them what something puts forward.
 */
import { bisectLeft, bisectRight, range, stack } from 'd3';
import type { Shape } from '../../base/paint/shapes.ts';
import { memoLast } from '../../base/memo.ts';
import { unitOf, type TimeUnit } from '../../base/time/units.ts';
import type { UnitName } from '../../base/time/unit-names.ts';
import { markToken } from '../../base/paint/token.ts';
import type { OccasionRow, OccasionSide } from '../../query/occasions/list-occasions.ts';
import type { BinCounts } from '../../query/time/count-bins.ts';
import { DIMMED_LABEL, DIMMED_MARK, GHOST } from '../meanings.ts';
import { countBox } from '../count-box.ts';
import { dimmed, faded } from '../opacity.ts';
import type { TimeScale } from './axis.ts';
import { binEdges } from './bin-edges.ts';
import { heightOfRows } from './fit-rows.ts';
import { layoutRows, type LayColumns, type SidePlot } from './layout-bars.ts';
import { spacingsOf } from './spacings.ts';
import type { BinLength, TimelineInput, TimelineLayout, TimelineMark } from './types.ts';

type Side = 'above' | 'below';
const SIDES: readonly Side[] = ['above', 'below'];

/** A number fits over a column as wide as this. */
const MIN_BIN = 24;
/** The share of a side that columns take where rows stand beyond them, and the height below which they are alone. */
const SHARE = 0.4;
const LEAST_FOR_ROWS = 100;
/** Of the number beyond a column. */
const NUMBER = 16;
const NUMBER_STYLE = { size: 12 } as const;

/** The bins stay while one types or plays. */
const edgesOf = memoLast((scale: TimeScale, finest: TimeUnit) => binEdges(scale, MIN_BIN, finest));

/** @param group, bin both in range */
const at = (counts: readonly Uint32Array[], group: number, bin: number): number => counts[group]![bin]!;
const totalAt = ({ certain, possible }: BinCounts, groups: readonly number[], bin: number): number =>
  groups.reduce((sum, group) => sum + at(certain, group, bin) + at(possible, group, bin), 0);
const sumOf = (values: readonly number[], groups: readonly number[]): number =>
  groups.reduce((sum, group) => sum + values[group]!, 0); // groups are in range

interface Plan {
  readonly side: Side;
  /** The groups whose events stand here. */
  readonly groups: readonly number[];
  /** Where the columns begin, and which way they go; pixels to an event. */
  readonly base: number;
  readonly direction: -1 | 1;
  readonly perEvent: number;
  readonly xs: readonly number[];
}
const yAt = ({ base, direction, perEvent }: Plan, count: number): number => base + direction * count * perEvent;

/** What each column counts, by how strongly it is drawn: from the axis outward, each of what the next ones hold too. */
interface Strengths {
  /** What is told in full; without a step or a search all that is shown. */
  readonly lit: BinCounts;
  readonly shown: BinCounts;
  /** With what is yet to come. */
  readonly whole: BinCounts;
}

interface Series {
  readonly group: number;
  readonly isCertain: boolean;
  /** The counts, and what of them stands nearer to the axis already. */
  readonly of: BinCounts;
  readonly less: BinCounts | null;
  readonly strength: number;
}
const seriesOf = (groups: readonly number[], { lit, shown, whole }: Strengths): readonly Series[] =>
  (
    [
      [lit, null, 1],
      [shown, lit, DIMMED_MARK],
      [whole, shown, GHOST],
    ] as const
  ).flatMap(([of, less, strength]) =>
    of === less
      ? []
      : [true, false].flatMap((isCertain) => groups.map((group) => ({ group, isCertain, of, less, strength }))),
  );
const countIn = ({ group, isCertain, of, less }: Series, bin: number): number => {
  const [counts, others] = isCertain ? [of.certain, less?.certain] : [of.possible, less?.possible];
  return at(counts, group, bin) - (others ? at(others, group, bin) : 0);
};

/** All columns of one side, what is certain nearest to the axis; a pixel between them. */
const drawColumns = (plan: Plan, counted: Strengths): readonly Shape[] => {
  const { groups, xs } = plan;
  const stacked = stack<number, Series>()
    .keys(seriesOf(groups, counted))
    .value((bin, series) => countIn(series, bin))(range(xs.length - 1));
  return stacked.flatMap((series) => {
    const { group, isCertain, strength, of } = series.key;
    const token = markToken(of.groups[group]!.slot); // group in range
    const shapes = series.flatMap(([low, high], bin): readonly Shape[] => {
      const [x, width] = [xs[bin]!, xs[bin + 1]! - xs[bin]! - 1]; // there is one edge more than bins
      if (high === low || width <= 0) return [];
      const [near, far] = [yAt(plan, low), yAt(plan, high)];
      const box = { x, y: Math.min(near, far), width, height: Math.abs(far - near) };
      return countBox(box, token, isCertain, far);
    });
    return shapes.length === 0 ? [] : faded(shapes, strength);
  });
};

/** How many each counts, beyond its end; which of them are lit, where there is room. */
const drawNumbers = (plan: Plan, { lit, shown, whole }: Strengths, { measure }: TimelineInput): readonly Shape[] =>
  range(plan.xs.length - 1).flatMap((bin): readonly Shape[] => {
    const [some, total] = [totalAt(lit, plan.groups, bin), totalAt(shown, plan.groups, bin)];
    const [from, to] = [plan.xs[bin]!, plan.xs[bin + 1]!]; // there is one edge more than bins
    const texts = [...(some > 0 && some < total ? [`${some}/${total}`] : []), String(total)];
    const text = texts.find((each) => measure(each, NUMBER_STYLE) <= to - from);
    if (total === 0 || text === undefined) return [];
    const y = yAt(plan, totalAt(whole, plan.groups, bin)) + (plan.direction < 0 ? -4 : 13);
    const shape = { kind: 'text', x: (from + to) / 2, y, text, token: 'muted', align: 'middle' } as const;
    return dimmed({ ...shape, ...NUMBER_STYLE }, some === 0 ? DIMMED_LABEL : 1);
  });

/** The unfiltered counts as one stepped outline. */
const ghostShape = (plan: Plan, all: BinCounts): Shape => {
  const points = range(plan.xs.length - 1).flatMap((bin) => {
    const y = yAt(plan, totalAt(all, plan.groups, bin));
    return [plan.xs[bin]!, y, plan.xs[bin + 1]!, y]; // indices in range
  });
  return { kind: 'line', points, stroke: { token: 'noData', width: 1, dash: [3, 2] } };
};

/** What the named occasions are of each column, as outlines at its foot. */
const namedShapes = (
  plan: Plan,
  named: readonly OccasionRow[],
  edges: Float64Array,
  { answer }: TimelineInput,
): readonly Shape[] => {
  const { dates, presence } = answer;
  const counts = range(edges.length - 1).map(() => 0);
  for (const row of named.flatMap((each) => [each.row, ...each.parts.map((part) => part.row)])) {
    if (presence[row] === 0) continue; // rows are in range
    const first = Math.max(0, bisectRight(edges, dates.startMin[row]!) - 1);
    const last = Math.min(counts.length, bisectLeft(edges, dates.endMax[row]!)) - 1;
    for (let bin = first; bin <= last; bin += 1) counts[bin]! += 1;
  }
  return counts.flatMap((count, bin): readonly Shape[] => {
    const [x, width] = [plan.xs[bin]!, plan.xs[bin + 1]! - plan.xs[bin]! - 1];
    if (count === 0 || width <= 2) return [];
    const [near, far] = [yAt(plan, 0), yAt(plan, count)];
    const box = { x: x + 1, y: Math.min(near, far), width: width - 2, height: Math.abs(far - near) };
    return [{ kind: 'rect', ...box, stroke: { token: 'panel', width: 1.5 } }];
  });
};

/** Those that something puts forward, the weightiest first, as many as fit at the third pitch; in their own order. */
const pickNamed = (input: TimelineInput, { rows }: OccasionSide, height: number): readonly OccasionRow[] => {
  const spacing = spacingsOf(input)[2]!; // there are four
  const picked: OccasionRow[] = [];
  for (const each of rows.filter(({ merit }) => merit > 0).toSorted((a, b) => b.merit - a.merit))
    if (picked.length === 0 || heightOfRows([...picked, each], spacing) <= height) picked.push(each);
  return rows.filter((each) => picked.includes(each));
};

const BIN_UNITS: readonly UnitName[] = ['year', 'month', 'week', 'day', 'hour'];
/** How long a column is, where that is a number of a unit: the longest such unit. */
const lengthOfBins = ({ answer }: TimelineInput, edges: Float64Array): BinLength | null => {
  const length = (edges.at(-1)! - edges[0]!) / Math.max(1, edges.length - 1); // there are two edges at least
  for (const unit of BIN_UNITS) {
    const count = length / unitOf(answer.table.zone, unit).length;
    if (count > 0.9 && Math.abs(count - Math.round(count)) < 0.1) return { unit, count: Math.round(count) };
  }
  return null;
};

const binMarks = (
  { answer, scale }: TimelineInput,
  edges: Float64Array,
  { lit, shown: counts }: Strengths,
  [top, bottom]: readonly [number, number],
  isLow: boolean,
): readonly TimelineMark[] => {
  const all = [...counts.groups.keys()];
  const byTrack = answer.schema.vocabulary.tracks.map((_, track) =>
    counts.groups.flatMap((group, index) => (group.track === track ? [index] : [])),
  );
  return range(edges.length - 1).flatMap((bin): readonly TimelineMark[] => {
    // Indices in range: there is one edge more than bins.
    const [start, end] = [edges[bin]!, edges[bin + 1]!];
    const total = totalAt(counts, all, bin);
    const some = totalAt(lit, all, bin);
    const [x0, x1] = [Math.max(scale.left, scale.x(start)), Math.min(scale.right, scale.x(end))];
    if (total === 0 || x1 <= x0) return [];
    const box = { x: x0, y: top, width: x1 - x0, height: bottom - top };
    const tracks = byTrack.map((of) => totalAt(counts, of, bin));
    const perhaps = all.reduce((sum, group) => sum + at(counts.possible, group, bin), 0);
    // Nearer than a bin that is all of the window there is nothing to see.
    const isAll = start <= scale.domain.start && end >= scale.domain.end;
    const opens = isLow || isAll ? 'list' : 'zoom';
    return [
      { kind: 'bin', ...box, start, end, counts: tracks, perhaps, ...(lit === counts ? {} : { lit: some }), opens },
    ];
  });
};

const heightOfSide = ({ top, bottom }: SidePlot): number => Math.max(0, bottom - top);

const layColumns: LayColumns = (input, plots, axisTop) => {
  const { answer, scale, frame, occasions } = input;
  const { usedSides, schema } = { usedSides: answer.schema.usedSides, schema: answer.schema };
  const edges = edgesOf(scale, answer.unit);
  const shown = input.bins('shown', edges);
  const hasFilters = answer.filtered < schema.count;
  // The scale is that of all that may come, so that no column grows smaller while it is played.
  const whole = answer.question.mode === 'sofar' ? input.bins('filtered', edges) : shown;
  const counted = { lit: input.lit ? input.bins('lit', edges) : shown, shown, whole };
  const all = hasFilters ? input.bins('all', edges) : whole;
  const xs = Array.from(edges, (edge) => Math.max(scale.left, Math.min(scale.right, scale.x(edge))));
  // What is on the axis itself counts below it, or where there is a side at all.
  const foot: Side = usedSides.below || !usedSides.above ? 'below' : 'above';
  const groupsOn = (side: Side): readonly number[] =>
    shown.groups.flatMap((group, index) => ((group.side === 'axis' ? foot : group.side) === side ? [index] : []));
  const used = SIDES.filter((side) => groupsOn(side).length > 0);
  const isLow = (side: Side): boolean => heightOfSide(plots[side]) < LEAST_FOR_ROWS;
  const roomOn = (side: Side): number => {
    const height = heightOfSide(plots[side]);
    if (!isLow(side) && occasions[side].rows.some(({ merit }) => merit > 0)) return height * SHARE;
    return Math.max(0, height - plots[side].lineHeight);
  };
  const peakOn = (side: Side): number =>
    Math.max(1, ...range(edges.length - 1).map((bin) => totalAt(all, groupsOn(side), bin)));
  // One scale on both sides.
  const perEvent = Math.max(0, Math.min(...used.map((side) => (roomOn(side) - NUMBER) / peakOn(side))));
  const heightOn = (side: Side): number => (used.includes(side) ? NUMBER + perEvent * peakOn(side) : 0);
  const plans = used.map((side): Plan => ({
    side,
    groups: groupsOn(side),
    base: side === 'above' ? axisTop : axisTop + frame.band,
    direction: side === 'above' ? -1 : 1,
    perEvent,
    xs,
  }));
  const namedOn = (side: Side): readonly OccasionRow[] => {
    const { lineHeight, gap } = plots[side];
    const beyond = heightOfSide(plots[side]) - heightOn(side) - gap - lineHeight;
    return isLow(side) ? [] : pickNamed(input, occasions[side], beyond);
  };
  const sides = {
    above: { ...occasions.above, rows: namedOn('above') },
    below: { ...occasions.below, rows: namedOn('below') },
  };
  const noteOn = (side: Side): readonly string[] => {
    const groups = groupsOn(side);
    if (groups.length === 0) return [];
    const [count, several] = [sumOf(shown.events, groups), sumOf(shown.several, groups)];
    const length = lengthOfBins(input, edges);
    const tries = [
      [several, sides[side].rows.length],
      [several, 0],
      [0, 0],
    ] as const;
    return [...new Set(tries.map(([of, named]) => input.words.counted(count, of, named, length)))];
  };
  return {
    height: { above: heightOn('above'), below: heightOn('below') },
    sides,
    notes: { above: noteOn('above'), below: noteOn('below') },
    shapes: plans.flatMap((plan) => [
      ...drawColumns(plan, counted),
      ...namedShapes(plan, sides[plan.side].rows, edges, input),
      ...(hasFilters ? [ghostShape(plan, all)] : []),
      ...drawNumbers(plan, counted, input),
    ]),
    marks: binMarks(
      input,
      edges,
      counted,
      [axisTop - heightOn('above'), axisTop + frame.band + heightOn('below')],
      used.some(isLow),
    ),
  };
};

/** Counts of what is shown, the filters' absence as an outline. */
export const layoutCounts = (input: TimelineInput): TimelineLayout => layoutRows(input, layColumns);
