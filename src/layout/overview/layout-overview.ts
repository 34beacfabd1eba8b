/** The overview's small histogram as plain shapes: each track on its own side of the axis, or along it. */
import { countBox } from '../count-box.ts';
import type { Shape } from '../../base/paint/shapes.ts';
import { markToken } from '../../base/paint/token.ts';
import type { TrackSide } from '../../events/vocabulary.ts';
import type { TimeScale } from '../timeline/axis.ts';
import type { BinCounts as AllCounts } from '../../query/time/count-bins.ts';

type BinCounts = Pick<AllCounts, 'groups' | 'certain' | 'possible'>;

interface OverviewInput {
  readonly scale: TimeScale;
  readonly edges: Float64Array;
  readonly counts: BinCounts;
  /** Counts without the filters, outlined behind; null when no filter is on. */
  readonly ghost: BinCounts | null;
  readonly height: number;
  /** CSS pixels down from the pane's edge. */
  readonly top?: number;
}

const STRIP = 4;
const TALLEST_STEP = 12;

const groupsOn = ({ counts: { groups } }: OverviewInput, side: TrackSide): readonly number[] =>
  groups.flatMap((group, index) => (group.side === side ? [index] : []));

const sumAt = (counts: readonly Uint32Array[], groups: readonly number[], bin: number): number =>
  groups.reduce((sum, group) => sum + counts[group]![bin]!, 0); // both in range
const totalAt = ({ certain, possible }: BinCounts, groups: readonly number[], bin: number): number =>
  sumAt(certain, groups, bin) + sumAt(possible, groups, bin);

const greatest = (counts: BinCounts, groups: readonly number[], bins: number): number => {
  let most = 0;
  for (let bin = 0; bin < bins; bin += 1) most = Math.max(most, totalAt(counts, groups, bin));
  return most;
};

interface Frame {
  readonly axisY: number;
  readonly perEvent: number;
  readonly input: OverviewInput;
}

/** The axis stands where the counts put it, at an edge where one side has none; both sides share one scale. */
const frameOf = (input: OverviewInput): Frame => {
  const tallest = input.ghost ?? input.counts;
  const bins = input.edges.length - 1;
  const has = (side: TrackSide): boolean => groupsOn(input, side).length > 0;
  const up = greatest(tallest, groupsOn(input, 'above'), bins);
  const down = greatest(tallest, groupsOn(input, 'below'), bins);
  const room = input.height - STRIP;
  const between = up + down === 0 ? 0.5 : Math.min(0.8, Math.max(0.2, up / (up + down)));
  const share = has('above') && has('below') ? between : has('below') ? 0 : 1;
  const perEvent = Math.min(
    TALLEST_STEP,
    up > 0 ? (room * share) / up : TALLEST_STEP,
    down > 0 ? (room * (1 - share)) / down : TALLEST_STEP,
  );
  return { axisY: (input.top ?? 0) + Math.round(room * share + STRIP / 2), perEvent, input };
};

const binBox = ({ input: { edges, scale } }: Frame, bin: number): { x: number; width: number } => {
  const x = scale.x(edges[bin]!); // indices in range: there is one edge more than bins
  const full = scale.x(edges[bin + 1]!) - x;
  const gap = full >= 4 ? 1 : 0;
  return { x: x + gap / 2, width: Math.max(0.5, full - gap) };
};

/** What is certain nearest to the axis. */
const columns = (frame: Frame, side: 'above' | 'below'): Shape[] => {
  const { counts, edges } = frame.input;
  const groups = groupsOn(frame.input, side);
  const shapes: Shape[] = [];
  for (let bin = 0; bin + 1 < edges.length; bin += 1) {
    let from = 0;
    const stack = (of: readonly Uint32Array[], isCertain: boolean): void => {
      for (const group of groups) {
        const height = of[group]![bin]! * frame.perEvent; // both in range
        if (height === 0) continue;
        const y = side === 'above' ? frame.axisY - STRIP / 2 - from - height : frame.axisY + STRIP / 2 + from;
        const box = { ...binBox(frame, bin), y, height };
        const token = markToken(counts.groups[group]!.slot); // in range
        shapes.push(...countBox(box, token, isCertain, side === 'above' ? y : y + height));
        from += height;
      }
    };
    stack(counts.certain, true);
    stack(counts.possible, false);
  }
  return shapes;
};

/** Along the axis, in the colour of the first group that has any there; never higher for more. */
const alongAxis = (frame: Frame): Shape[] => {
  const { counts, edges } = frame.input;
  const groups = groupsOn(frame.input, 'axis');
  const shapes: Shape[] = [];
  for (let bin = 0; bin + 1 < edges.length; bin += 1) {
    const group = groups.find((each) => totalAt(counts, [each], bin) > 0);
    if (group === undefined) continue;
    const box = { ...binBox(frame, bin), y: frame.axisY - STRIP / 2, height: STRIP };
    const isCertain = sumAt(counts.certain, groups, bin) > 0;
    // In range: it was found there.
    shapes.push(...countBox(box, markToken(counts.groups[group]!.slot), isCertain, box.y));
  }
  return shapes;
};

/** One stepped line around the unfiltered counts of a side. */
const ghostLine = (frame: Frame, ghost: BinCounts, side: 'above' | 'below'): readonly Shape[] => {
  const { edges, scale } = frame.input;
  const groups = groupsOn(frame.input, side);
  if (groups.length === 0) return [];
  const points: number[] = [];
  for (let bin = 0; bin + 1 < edges.length; bin += 1) {
    const offset = STRIP / 2 + totalAt(ghost, groups, bin) * frame.perEvent - 0.5;
    const y = side === 'above' ? frame.axisY - offset : frame.axisY + offset;
    points.push(scale.x(edges[bin]!), y, scale.x(edges[bin + 1]!), y); // indices in range
  }
  return [{ kind: 'line', points, stroke: { token: 'muted', width: 1 } }];
};

/** In the frame of `scale`'s pixels by `height`. */
export const layoutOverview = (input: OverviewInput): readonly Shape[] => {
  const frame = frameOf(input);
  const { scale, height, ghost, top = 0 } = input;
  const inside: Shape[] = [
    { kind: 'line', points: [scale.left, frame.axisY, scale.right, frame.axisY], stroke: { token: 'muted', width: 1 } },
    ...(ghost ? [...ghostLine(frame, ghost, 'above'), ...ghostLine(frame, ghost, 'below')] : []),
    ...alongAxis(frame),
    ...columns(frame, 'above'),
    ...columns(frame, 'below'),
  ];
  return [{ kind: 'clip', x: scale.left, y: top, width: scale.right - scale.left, height, shapes: inside }];
};
