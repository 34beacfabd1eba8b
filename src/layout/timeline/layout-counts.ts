/** The timeline where bars do not fit: a mirrored histogram, lighter where an event only may touch a bin. */
import type { Shape } from '../../base/paint/shapes.ts';
import { memoLast } from '../../base/memo.ts';
import { SHAPES, TRACKS } from '../../events/codes.ts';
import type { DatingColumns, EventTable } from '../../events/types.ts';
import { countBins, type BinCounts } from '../../query/time/count-bins.ts';
import { binEdges, type TimeScale } from './axis.ts';
import { bandStrip } from './compare-bands.ts';
import { backShapes } from './frame.ts';
import { COMPACT, ROOMY, type TimelineInput, type TimelineLayout, type TimelineMark } from './types.ts';

const LEAST_BIN = 8;
/** Below this height the frame is drawn small. */
const LOW = 480;
/** Narrower than this a track's name and its standing conditions do not fit into one line. */
const LEAST_FOR_BOTH = 300;
const OFFENSIVE = TRACKS.indexOf('offensive');
const DIPLOMATIC = TRACKS.indexOf('diplomatic');
const SUPPLIES = TRACKS.indexOf('other');
const STATE = SHAPES.indexOf('state');
export const POSSIBLE_OPACITY = 0.4;

interface Side {
  readonly track: number;
  readonly token: 'offensive' | 'diplomatic' | 'supplies';
  readonly base: number;
  readonly direction: -1 | 1;
  readonly room: number;
}

const at = (counts: readonly Uint32Array[], track: number, bin: number): number => counts[track]?.[bin] ?? 0;
const totalAt = (counts: BinCounts, track: number, bin: number): number =>
  at(counts.certain, track, bin) + at(counts.possible, track, bin);

/** The most events of one bin in any of the tracks: both stories share one scale. */
const peakAt = (counts: BinCounts, tracks: readonly number[], bins: number, least = 1): number => {
  let peak = least;
  for (let bin = 0; bin < bins; bin += 1)
    for (const track of tracks) peak = Math.max(peak, totalAt(counts, track, bin));
  return peak;
};

const columnShapes = (
  side: Side,
  x: number,
  width: number,
  certain: number,
  possible: number,
  peak: number,
): Shape[] => {
  const length = (count: number): number => (count / peak) * side.room;
  const box = (from: number, count: number, opacity: number): Shape => {
    const near = side.base + side.direction * length(from);
    const far = side.base + side.direction * length(from + count);
    return {
      kind: 'rect',
      x,
      y: Math.min(near, far),
      width,
      height: Math.abs(far - near),
      fill: { token: side.token, opacity },
    };
  };
  return [
    ...(certain > 0 ? [box(0, certain, 1)] : []),
    ...(possible > 0 ? [box(certain, possible, POSSIBLE_OPACITY)] : []),
  ];
};

/** All columns of one side; a pixel between them. */
const drawColumns = (side: Side, xs: readonly number[], counts: BinCounts, peak: number): Shape[] => {
  const shapes: Shape[] = [];
  for (let bin = 0; bin + 1 < xs.length; bin += 1) {
    const x = xs[bin] ?? 0;
    const width = (xs[bin + 1] ?? 0) - x - 1;
    if (width > 0)
      shapes.push(
        ...columnShapes(
          side,
          x,
          width,
          at(counts.certain, side.track, bin),
          at(counts.possible, side.track, bin),
          peak,
        ),
      );
  }
  return shapes;
};

/** The unfiltered counts as one stepped outline. */
const ghostShape = (side: Side, edges: readonly number[], counts: BinCounts, peak: number): Shape => {
  const points: number[] = [];
  for (let bin = 0; bin + 1 < edges.length; bin += 1) {
    const y = side.base + side.direction * (totalAt(counts, side.track, bin) / peak) * side.room;
    points.push(edges[bin] ?? 0, y, edges[bin + 1] ?? 0, y);
  }
  return { kind: 'line', points, stroke: { token: 'noData', width: 1, dash: [3, 2] } };
};

const scaleLabels = (side: Side, peak: number, x: number): Shape[] => {
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

const standing = (input: TimelineInput, track: number): number => {
  const { table, dates, windowRows, presence } = input.answer;
  let count = 0;
  for (const row of windowRows)
    if (table.track[row] === track && dates.shape[row] === STATE && presence[row] !== 0) count += 1;
  return count;
};

const binMarks = (
  input: TimelineInput,
  edges: Float64Array,
  counts: BinCounts,
  top: number,
  bottom: number,
): TimelineMark[] => {
  const marks: TimelineMark[] = [];
  for (let bin = 0; bin + 1 < edges.length; bin += 1) {
    const offensive = totalAt(counts, OFFENSIVE, bin);
    const diplomatic = totalAt(counts, DIPLOMATIC, bin);
    const supplies = totalAt(counts, SUPPLIES, bin);
    if (offensive + diplomatic + supplies === 0) continue;
    const x0 = Math.max(input.scale.left, input.scale.x(edges[bin] ?? 0));
    const x1 = Math.min(input.scale.right, input.scale.x(edges[bin + 1] ?? 0));
    if (x1 > x0)
      marks.push({
        kind: 'bin',
        x: x0,
        y: top,
        width: x1 - x0,
        height: bottom - top,
        start: edges[bin] ?? 0,
        end: edges[bin + 1] ?? 0,
        counts: [offensive, diplomatic, supplies],
      });
  }
  return marks;
};

/** Counts of what is shown, the filters' absence as a ghost; states are named by number only. */
/** Both stay while one types or plays: the bins, and what there would be in them without a filter. */
const edgesOf = memoLast((scale: TimeScale, finest: number) => binEdges(scale, LEAST_BIN, finest));
const countAll = memoLast((dates: DatingColumns, table: EventTable, edges: Float64Array) =>
  countBins({ dates, table, rows: dates.order, edges }),
);

export const layoutCounts = (input: TimelineInput): TimelineLayout => {
  const { answer, scale, height, words } = input;
  const metrics = height < LOW ? COMPACT : ROOMY;
  const { axis, header } = metrics;
  const edges = edgesOf(scale, answer.unit);
  const shown = countBins({ dates: answer.dates, table: answer.table, rows: answer.rows, edges });
  const hasFilters = answer.filteredRows.length < answer.table.count;
  const all = hasFilters ? countAll(answer.dates, answer.table, edges) : shown;
  const peak = peakAt(all, [OFFENSIVE, DIPLOMATIC], edges.length - 1);
  const strip = peakAt(all, [SUPPLIES], edges.length - 1, 0) > 0 ? metrics.strip : 0;
  const axisTop = Math.round((height - axis) / 2);
  const axisBottom = axisTop + axis;
  // Where the frame is small, the standing conditions are named beside the track instead of under it.
  const isSmall = metrics === COMPACT;
  const above = isSmall ? 6 : 36;
  const letters = bandStrip(input);
  const sides: readonly Side[] = [
    {
      track: OFFENSIVE,
      token: 'offensive',
      base: axisTop - 1,
      direction: -1,
      room: axisTop - header - above - letters,
    },
    {
      track: DIPLOMATIC,
      token: 'diplomatic',
      base: axisBottom + 1 + strip,
      direction: 1,
      room: height - header - above - axisBottom - strip,
    },
  ];
  const supplies: Side = { track: SUPPLIES, token: 'supplies', base: axisBottom + 2, direction: 1, room: strip - 6 };
  const xs = Array.from(edges, (edge) => Math.max(scale.left, Math.min(scale.right, scale.x(edge))));
  const shapes: Shape[] =
    strip > 0 ? drawColumns(supplies, xs, shown, peakAt(shown, [SUPPLIES], edges.length - 1)) : [];
  for (const side of sides) {
    shapes.push(...drawColumns(side, xs, shown, peak));
    if (hasFilters) shapes.push(ghostShape(side, xs, all, peak));
    shapes.push(...scaleLabels(side, peak, scale.left - 4));
    const states = standing(input, side.track);
    const y = isSmall
      ? side.direction < 0
        ? Math.round(header * 0.7)
        : height - Math.round(header * 0.32)
      : side.direction < 0
        ? header + letters + 14
        : height - header - 8;
    if (states > 0 && (!isSmall || input.width > LEAST_FOR_BOTH))
      shapes.push({
        kind: 'text',
        x: isSmall ? input.width - 8 : scale.left - 4,
        y,
        text: words.standing(states),
        token: 'muted',
        size: 12,
        weight: 600,
        halo: 'panel',
        align: isSmall ? 'end' : 'start',
      });
  }
  const back = backShapes(input, metrics, axisTop);
  return {
    mode: 'counts',
    axisTop,
    axisBottom,
    marks: binMarks(input, edges, shown, header, height - header),
    shapes: [...back.behind, ...shapes, ...back.playhead, ...back.front],
  };
};
