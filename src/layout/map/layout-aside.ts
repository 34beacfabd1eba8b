/**
 * The words of a region that have no room in it: beside it at the end of a line into it, on no ground that another area
 * or mark has; else how many events there are, inside. What stands beside without a line would be told of the land it
 * stands on.
 */
import { overlaps, type MapFrame, type Rect } from '../../base/geo/frame.ts';
import type { AreaUse } from '../../query/places/select-areas.ts';
import { contains } from '../../query/places/place-geometry.ts';
import { countText, isDisc, placeInside, waysToWrite } from './area-labels.ts';
import { boxAt, projectArea, type Projected, type Spot } from './area-projection.ts';
import type { AreaLabel, MapScene, PlacedAreaLabel } from './types.ts';

/** Pixels between an area's box and its words. */
const GAP = { side: 10, end: 8 };
/** What other words and marks keep between them and such a label, so that it is not read as theirs. */
const AIR = 8;
const MAX_LEADER = 80;
/** How far inside the outline the line ends, as the side of a square. */
const INSET = 10;
/** How many ends of a line are tried, the nearest first. */
const MAX_ENDS = 12;
/** Where along an area's side a label may stand, from its middle. */
const ALONG_SIDE = [0, 0.25, -0.25, 0.5, -0.5];
const STEP = 4;

/** Middles beside what is seen of the area: below, toward the pane's middle, away, above; of a disc its own first. */
const spotsBeside = (seen: Rect, x: number, { width, height }: AreaLabel, frame: MapFrame): readonly Spot[] => {
  const middle = seen.y + seen.height / 2;
  const left = seen.x - GAP.side - width / 2;
  const right = seen.x + seen.width + GAP.side + width / 2;
  const sides = x > frame.width / 2 ? [left, right] : [right, left];
  const ends = [seen.y + seen.height + GAP.end + height / 2, seen.y - GAP.end - height / 2];
  const across = (y: number): readonly Spot[] => ALONG_SIDE.map((part) => [x + part * seen.width, y]);
  const down = (at: number): readonly Spot[] => ALONG_SIDE.map((part) => [at, middle + part * seen.height]);
  return [
    ...(seen.width === 0 ? [[x, middle] as const] : []),
    ...across(ends[0]!),
    ...sides.flatMap(down),
    ...across(ends[1]!),
  ];
};

const clamp = (value: number, from: number, to: number): number => Math.min(Math.max(value, from), to);

/** Small boxes along a line. */
const boxesOn = ([x0, y0]: Spot, [x1, y1]: Spot): readonly Rect[] => {
  const steps = Math.max(1, Math.ceil(Math.hypot(x1 - x0, y1 - y0) / STEP));
  return Array.from({ length: steps + 1 }, (_, i) => ({
    x: x0 + ((x1 - x0) * i) / steps - 1,
    y: y0 + ((y1 - y0) * i) / steps - 1,
    width: 2,
    height: 2,
  }));
};

type Leader = NonNullable<PlacedAreaLabel['leader']>;

/** The shortest line from a label into the area that crosses nothing; null without one. */
const leaderOf = (box: Rect, { spots, fits }: Projected, near: readonly Rect[]): Leader | null => {
  const startOf = ([x, y]: Spot): Spot => [clamp(x, box.x, box.x + box.width), clamp(y, box.y, box.y + box.height)];
  const lengthTo = (end: Spot): number => Math.hypot(end[0] - startOf(end)[0], end[1] - startOf(end)[1]);
  const isInset = fits({ width: INSET, height: INSET });
  const ends = spots()
    .filter((end, i) => lengthTo(end) <= MAX_LEADER && isInset(i))
    .toSorted((a, b) => lengthTo(a) - lengthTo(b))
    .slice(0, MAX_ENDS);
  for (const end of ends) {
    const start = startOf(end);
    const taken = boxesOn(start, end);
    if (taken.some((part) => near.some((other) => overlaps(other, part, 1)))) continue;
    return { points: [...start, ...end], taken, end: boxAt(end, { width: 2, height: 2 }) };
  }
  return null;
};

/** Whether a box meets the ground of one of the other areas, by points in it. */
const isOnGround = (others: readonly AreaUse[], own: AreaUse, box: Rect, frame: MapFrame): boolean =>
  others.some(({ area }) => {
    if (area === own.area) return false;
    const { rings } = projectArea(area, frame);
    return [0, 0.25, 0.5, 0.75, 1].some((u) =>
      [0, 0.5, 1].some((v) => contains(rings, box.x + u * box.width, box.y + v * box.height)),
    );
  });

type LayAside = NonNullable<MapScene['layAside']>;

const placeBeside: LayAside = ({ frame, reserved }, use, projected, labels, others, near, isFree) => {
  const { seen, x } = projected;
  const marked = near.filter((box) => !reserved.includes(box));
  const isClear = (box: Rect): boolean =>
    isFree(box) && !marked.some((other) => overlaps(other, box, AIR)) && !isOnGround(others, use, box, frame);
  for (const label of labels) {
    for (const spot of spotsBeside(seen, x, label, frame)) {
      const box = boxAt(spot, label);
      if (!isClear(box)) continue;
      if (isDisc(use)) return { label, box };
      const leader = leaderOf(box, projected, near);
      if (leader) return { label, box, leader };
    }
  }
  return null;
};

/** `labels`: the ways to write what it says, best first. */
export const layoutAside: LayAside = (scene, use, projected, labels, others, near, isFree) =>
  placeBeside(scene, use, projected, labels, others, near, isFree) ??
  placeInside(projected, waysToWrite(scene, use, countText(scene, use), [1, 2]), isFree);
