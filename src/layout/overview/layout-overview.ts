/** The overview's small mirrored histogram as plain shapes: offensive up, diplomatic down, supplies on the axis. */
import type { Fill, Shape } from '../../base/paint/shapes.ts';
import type { TokenName } from '../../base/paint/token.ts';
import { TRACKS, type Track } from '../../events/codes.ts';
import type { TimeScale } from '../timeline/axis.ts';
import type { BinCounts } from '../../query/time/count-bins.ts';

export interface OverviewInput {
  readonly scale: TimeScale;
  readonly edges: Float64Array;
  readonly counts: BinCounts;
  /** Counts without the filters, outlined behind; null when no filter is on. */
  readonly ghost: BinCounts | null;
  readonly height: number;
}

const STRIP = 4;
const TALLEST_STEP = 12;
const LIGHTER = 0.45;

const sumAt = (counts: BinCounts, track: number, bin: number): number =>
  (counts.certain[track]?.[bin] ?? 0) + (counts.possible[track]?.[bin] ?? 0);

const greatest = (counts: BinCounts, track: number): number => {
  let most = 0;
  for (let bin = 0; bin < (counts.certain[track]?.length ?? 0); bin += 1)
    most = Math.max(most, sumAt(counts, track, bin));
  return most;
};

interface Frame {
  readonly axisY: number;
  readonly perEvent: number;
  readonly input: OverviewInput;
}

/** The axis stands where the counts put it; both sides share one scale. */
const frameOf = (input: OverviewInput): Frame => {
  const tallest = input.ghost ?? input.counts;
  const up = greatest(tallest, TRACKS.indexOf('offensive'));
  const down = greatest(tallest, TRACKS.indexOf('diplomatic'));
  const room = input.height - STRIP;
  const share = up + down === 0 ? 0.5 : Math.min(0.8, Math.max(0.2, up / (up + down)));
  const perEvent = Math.min(
    TALLEST_STEP,
    up > 0 ? (room * share) / up : TALLEST_STEP,
    down > 0 ? (room * (1 - share)) / down : TALLEST_STEP,
  );
  return { axisY: Math.round(room * share + STRIP / 2), perEvent, input };
};

const binBox = ({ input: { edges, scale } }: Frame, bin: number): { x: number; width: number } => {
  const x = scale.x(edges[bin] ?? 0);
  const full = scale.x(edges[bin + 1] ?? 0) - x;
  const gap = full >= 4 ? 1 : 0;
  return { x: x + gap / 2, width: Math.max(0.5, full - gap) };
};

const side = (frame: Frame, track: Track, token: TokenName, up: boolean): Shape[] => {
  const index = TRACKS.indexOf(track);
  const { counts, edges } = frame.input;
  const shapes: Shape[] = [];
  const stack = (bin: number, from: number, count: number, fill: Fill): void => {
    if (count === 0) return;
    const height = count * frame.perEvent;
    const y = up ? frame.axisY - STRIP / 2 - from - height : frame.axisY + STRIP / 2 + from;
    shapes.push({ kind: 'rect', ...binBox(frame, bin), y, height, fill });
  };
  for (let bin = 0; bin + 1 < edges.length; bin += 1) {
    const sure = counts.certain[index]?.[bin] ?? 0;
    stack(bin, 0, sure, { token });
    stack(bin, sure * frame.perEvent, counts.possible[index]?.[bin] ?? 0, { token, opacity: LIGHTER });
  }
  return shapes;
};

const supplies = (frame: Frame): Shape[] => {
  const index = TRACKS.indexOf('other');
  const { counts, edges } = frame.input;
  const shapes: Shape[] = [];
  for (let bin = 0; bin + 1 < edges.length; bin += 1) {
    if (sumAt(counts, index, bin) === 0) continue;
    const opacity = (counts.certain[index]?.[bin] ?? 0) > 0 ? 1 : LIGHTER;
    shapes.push({
      kind: 'rect',
      ...binBox(frame, bin),
      y: frame.axisY - STRIP / 2,
      height: STRIP,
      fill: { token: 'supplies', opacity },
    });
  }
  return shapes;
};

/** One stepped line around the unfiltered counts of a side. */
const ghostLine = (frame: Frame, ghost: BinCounts, track: Track, up: boolean): Shape => {
  const index = TRACKS.indexOf(track);
  const { edges, scale } = frame.input;
  const points: number[] = [];
  for (let bin = 0; bin + 1 < edges.length; bin += 1) {
    const offset = STRIP / 2 + sumAt(ghost, index, bin) * frame.perEvent - 0.5;
    const y = up ? frame.axisY - offset : frame.axisY + offset;
    points.push(scale.x(edges[bin] ?? 0), y, scale.x(edges[bin + 1] ?? 0), y);
  }
  return { kind: 'line', points, stroke: { token: 'muted', width: 1 } };
};

/** In the frame of `scale`'s pixels by `height`. */
export const layoutOverview = (input: OverviewInput): readonly Shape[] => {
  const frame = frameOf(input);
  const { scale, height, ghost } = input;
  const inside: Shape[] = [
    { kind: 'line', points: [scale.left, frame.axisY, scale.right, frame.axisY], stroke: { token: 'muted', width: 1 } },
    ...(ghost ? [ghostLine(frame, ghost, 'offensive', true), ghostLine(frame, ghost, 'diplomatic', false)] : []),
    ...supplies(frame),
    ...side(frame, 'offensive', 'offensive', true),
    ...side(frame, 'diplomatic', 'diplomatic', false),
  ];
  return [{ kind: 'clip', x: scale.left, y: 0, width: scale.right - scale.left, height, shapes: inside }];
};
