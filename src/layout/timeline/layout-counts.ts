/**
 * The timeline where bars do not fit: columns on each side of the axis, lighter where an event only may touch a bin.
 */
import type { Shape } from '../../base/paint/shapes.ts';
import { memoLast } from '../../base/memo.ts';
import type { TimeUnit } from '../../base/time/units.ts';
import type { TrackSide } from '../../events/vocabulary.ts';
import { markToken } from '../../base/paint/token.ts';
import type { BinCounts } from '../../query/time/count-bins.ts';
import { binEdges, type TimeScale } from './axis.ts';
import { bandStrip } from './band-strip.ts';
import { POSSIBLE } from '../meanings.ts';
import { backShapes } from './frame.ts';
import { layoutHeads, type Heads } from './track-names.ts';
import { axisTopOf, sidesInUse } from './plot-frame.ts';
import { type TimelineInput, type TimelineLayout, type TimelineMark } from './types.ts';

const MIN_BIN = 8;
/** Narrower than this a track's name and its standing conditions do not fit into one line. */
const MIN_WIDTH_FOR_BOTH = 300;

interface SidePlot {
  readonly name: TrackSide;
  /** The groups whose events stand here, stacked from the axis outward. */
  readonly groups: readonly number[];
  readonly base: number;
  readonly direction: -1 | 1;
  readonly room: number;
}

/** @param group, bin both in range */
const at = (counts: readonly Uint32Array[], group: number, bin: number): number => counts[group]![bin]!;
const totalAt = ({ certain, possible }: BinCounts, groups: readonly number[], bin: number): number =>
  groups.reduce((sum, group) => sum + at(certain, group, bin) + at(possible, group, bin), 0);

/** The most events of one bin on any of the sides: they share one scale. */
const peakAt = (counts: BinCounts, sides: readonly (readonly number[])[], bins: number, least = 1): number => {
  let peak = least;
  for (let bin = 0; bin < bins; bin += 1)
    for (const groups of sides) peak = Math.max(peak, totalAt(counts, groups, bin));
  return peak;
};

/** All columns of one side, what is certain nearest to the axis; a pixel between them. */
const drawColumns = (side: SidePlot, xs: readonly number[], counts: BinCounts, peak: number): Shape[] => {
  const shapes: Shape[] = [];
  for (let bin = 0; bin + 1 < xs.length; bin += 1) {
    const x = xs[bin]!; // indices in range: there is one edge more than bins
    const width = xs[bin + 1]! - x - 1;
    if (width <= 0) continue;
    let stacked = 0;
    const stack = (of: readonly Uint32Array[], opacity: number): void => {
      for (const group of side.groups) {
        const count = at(of, group, bin);
        if (count === 0) continue;
        const near = side.base + side.direction * (stacked / peak) * side.room;
        stacked += count;
        const far = side.base + side.direction * (stacked / peak) * side.room;
        const token = markToken(counts.groups[group]!.slot); // group in range
        const [y, height] = [Math.min(near, far), Math.abs(far - near)];
        shapes.push({ kind: 'rect', x, y, width, height, fill: { token, opacity } });
      }
    };
    stack(counts.certain, 1);
    stack(counts.possible, POSSIBLE);
  }
  return shapes;
};

/** The unfiltered counts as one stepped outline. */
const ghostShape = (side: SidePlot, edges: readonly number[], counts: BinCounts, peak: number): Shape => {
  const points: number[] = [];
  for (let bin = 0; bin + 1 < edges.length; bin += 1) {
    const y = side.base + side.direction * (totalAt(counts, side.groups, bin) / peak) * side.room;
    points.push(edges[bin]!, y, edges[bin + 1]!, y); // indices in range
  }
  return { kind: 'line', points, stroke: { token: 'noData', width: 1, dash: [3, 2] } };
};

/** On a lower side the number would stand on the axis. */
const LEAST_FOR_SCALE = 20;

const scaleLabels = (side: SidePlot, peak: number, x: number): Shape[] => {
  if (side.room < LEAST_FOR_SCALE) return [];
  const step = peak > 4 && side.room > 60 ? Math.ceil(peak / 2) : peak;
  return [...new Set([step, peak])].map((count) => ({
    kind: 'text',
    x,
    y: side.base + side.direction * (count / peak) * side.room + (side.direction < 0 ? 10 : -2),
    text: String(count),
    token: 'muted',
    size: 11,
    halo: 'panel',
  }));
};

const binMarks = (
  { answer, scale }: TimelineInput,
  edges: Float64Array,
  counts: BinCounts,
  top: number,
  bottom: number,
): TimelineMark[] => {
  const marks: TimelineMark[] = [];
  const all = [...counts.groups.keys()];
  const byTrack = answer.schema.vocabulary.tracks.map((_, track) =>
    counts.groups.flatMap((group, index) => (group.track === track ? [index] : [])),
  );
  for (let bin = 0; bin + 1 < edges.length; bin += 1) {
    if (totalAt(counts, all, bin) === 0) continue;
    // Indices in range: there is one edge more than bins.
    const x0 = Math.max(scale.left, scale.x(edges[bin]!));
    const x1 = Math.min(scale.right, scale.x(edges[bin + 1]!));
    if (x1 > x0)
      marks.push({
        kind: 'bin',
        x: x0,
        y: top,
        width: x1 - x0,
        height: bottom - top,
        start: edges[bin]!,
        end: edges[bin + 1]!,
        counts: byTrack.map((of) => totalAt(counts, of, bin)),
      });
  }
  return marks;
};

/** The bins stay while one types or plays. */
const edgesOf = memoLast((scale: TimeScale, finest: TimeUnit) => binEdges(scale, MIN_BIN, finest));

/** Counts of what is shown, the filters' absence as a ghost; states are named by number only. */
export const layoutCounts = (input: TimelineInput): TimelineLayout => {
  const { answer, scale, height } = input;
  const { isSmall, band } = input.frame;
  const metrics = { strip: isSmall ? 22 : 28 };
  const heads = layoutHeads(input);
  const edges = edgesOf(scale, answer.unit);
  const bins = edges.length - 1;
  const shown = input.bins('shown', edges);
  const hasFilters = answer.filtered < answer.schema.count;
  const all = hasFilters ? input.bins('all', edges) : shown;
  const on = (side: TrackSide): readonly number[] =>
    shown.groups.flatMap((group, index) => (group.side === side ? [index] : []));
  const peak = peakAt(all, [on('above'), on('below')], bins);
  const strip = peakAt(all, [on('axis')], bins, 0) > 0 ? metrics.strip : 0;
  const axisTop = axisTopOf(input.frame, height, sidesInUse(answer.schema));
  const axisBottom = axisTop + band;
  // Where the frame is small, the standing conditions are named beside the track instead of under it.
  const margin = isSmall ? 6 : 36;
  const used = answer.schema.usedSides;
  const above: SidePlot = {
    name: 'above',
    groups: on('above'),
    base: axisTop - 1,
    direction: -1,
    room: axisTop - heads.top - margin - bandStrip(input),
  };
  const below: SidePlot = {
    name: 'below',
    groups: on('below'),
    base: axisBottom + 1 + strip,
    direction: 1,
    room: heads.bottom - margin - axisBottom - strip,
  };
  const onAxis: SidePlot = { name: 'axis', groups: on('axis'), base: axisBottom + 2, direction: 1, room: strip - 6 };
  const xs = Array.from(edges, (edge) => Math.max(scale.left, Math.min(scale.right, scale.x(edge))));
  const shapes: Shape[] = strip > 0 ? drawColumns(onAxis, xs, shown, peakAt(shown, [onAxis.groups], bins)) : [];
  for (const side of [...(used.above ? [above] : []), ...(used.below ? [below] : [])]) {
    shapes.push(...drawColumns(side, xs, shown, peak));
    if (hasFilters) shapes.push(ghostShape(side, xs, all, peak));
    shapes.push(...scaleLabels(side, peak, scale.left - 4), ...standingLabel(input, side, heads));
  }
  const back = backShapes(input, heads, axisTop);
  return {
    mode: 'counts',
    axisTop,
    axisBottom,
    marks: binMarks(input, edges, shown, heads.top, heads.bottom),
    shapes: [...back.behind, ...shapes, ...back.playhead, ...back.front],
  };
};

const standingLabel = (input: TimelineInput, { name, direction }: SidePlot, heads: Heads): readonly Shape[] => {
  const states = input.standing()[name];
  const { isSmall } = input.frame;
  if (states === 0 || name === 'axis' || (isSmall && input.width <= MIN_WIDTH_FOR_BOTH)) return [];
  const besideTrack = heads.line[name].y;
  const underTrack = direction < 0 ? heads.top + bandStrip(input) + 14 : heads.bottom - 8;
  return [
    {
      kind: 'text',
      x: isSmall ? input.width - 8 : input.scale.left - 4,
      y: isSmall ? besideTrack : underTrack,
      text: input.words.standing(states),
      token: 'muted',
      size: 12,
      weight: 600,
      halo: 'panel',
      align: isSmall ? 'end' : 'start',
    },
  ];
};
