/**
 * The schematic arc that stands for a flow: bent where it is short, along the great circle where it is long, by d3-geo.
 * Points and no path: names keep clear of them, and what lies outside the frame is left out.
 */
import { geoInterpolate } from 'd3';
import { distanceKm, type LonLat } from '../../base/great-circle.ts';
import { latOf, lngOf, middleOf, turnToward, worldX, worldY, type MapFrame, type Rect } from '../../base/geo/frame.ts';
import type { Shape } from '../../base/paint/shapes.ts';
import type { TokenName } from '../../base/paint/token.ts';
import type { Flow } from '../../query/places/flows.ts';

const SAMPLES = 64;
const BEND = 0.18;
const ARROW = 8;
/** From here on a flow goes the way that a globe shows as the shortest. */
const LONG_KM = 3000;

/** Names keep this clear of an arc, but not of its ends, which are places of their own. */
const CLEARANCE = 6;
const END = 14;
/** CSS pixels beyond the pane that are handed to the painter still. */
const MARGIN = 200;

interface Arc {
  readonly shapes: readonly Shape[];
  /** Small boxes along it, which names keep clear of. */
  readonly along: readonly Rect[];
  /** Where the word "schematic" may stand: the arc's visible middle. */
  readonly x: number;
  readonly y: number;
}

type Point = readonly [x: number, y: number];

/** Points of the way in world units, which run on past 180° where the shorter way does. */
export const wayOf = ({ fromX, fromY, toX, toY }: Flow): readonly Point[] => {
  const from: LonLat = [lngOf(fromX), latOf(fromY)];
  const to: LonLat = [lngOf(toX), latOf(toY)];
  const parts = Array.from({ length: SAMPLES + 1 }, (_, i) => i / SAMPLES);
  if (distanceKm(from, to) < LONG_KM) {
    const endX = turnToward(toX, fromX);
    const [midX, midY] = [(fromX + endX) / 2 + (toY - fromY) * BEND, (fromY + toY) / 2 - Math.abs(endX - fromX) * BEND];
    return parts.map((t) => [
      (1 - t) * (1 - t) * fromX + 2 * t * (1 - t) * midX + t * t * endX,
      (1 - t) * (1 - t) * fromY + 2 * t * (1 - t) * midY + t * t * toY,
    ]);
  }
  const between = geoInterpolate([...from], [...to]);
  let before = fromX;
  return parts.map((t) => {
    const [lng, lat] = between(t);
    before = turnToward(worldX(lng), before);
    return [before, worldY(lat)];
  });
};

/**
 * A dashed arc with an arrowhead at its end, on every turn of the globe that is in the frame.
 * @param labels boxes of the names that its ends are written as: the arc stops at their edges
 */
export const layoutArcs = (
  flow: Flow,
  frame: MapFrame,
  token: TokenName,
  labels: readonly Rect[] = [],
): readonly Arc[] => {
  const way = wayOf(flow);
  const [middle] = way[SAMPLES / 2]!; // of so many samples
  const turn = turnToward(middle, middleOf(frame)) - middle;
  return [0, -1, 1].flatMap((other) => {
    const pixels = way.map(([x, y]): Point => [
      (x + turn + other) * frame.scale - frame.originX,
      y * frame.scale - frame.originY,
    ]);
    return layoutArc(pixels, frame, token, labels) ?? [];
  });
};

const layoutArc = (way: readonly Point[], frame: MapFrame, token: TokenName, labels: readonly Rect[]): Arc | null => {
  const points: number[] = [];
  let seen = 0;
  let midX = 0;
  let midY = 0;
  // Sampled, so that what lies far outside the frame is never handed to the painter.
  for (const [x, y] of way) {
    if (x < -MARGIN || y < -MARGIN || x > frame.width + MARGIN || y > frame.height + MARGIN) continue;
    if (labels.some((label) => holds(label, x, y))) continue;
    points.push(x, y);
    if (x < 0 || y < 0 || x > frame.width || y > frame.height) continue;
    seen += 1;
    midX += x;
    midY += y;
  }
  if (seen < 2) return null;
  const middle = nearestTo(points, midX / seen, midY / seen);
  const [start, end] = [way[0]!, way[SAMPLES]!]; // of so many samples
  const isCut = labels.some((label) => holds(label, ...end));
  const [tipX, tipY] = isCut ? [points.at(-2)!, points.at(-1)!] : end; // at least two points are seen
  const before = way[SAMPLES - 2]!; // of so many samples
  const angle = Math.atan2(end[1] - before[1], end[0] - before[0]);
  const head = [-0.42, 0, 0.42].flatMap((turn) =>
    turn === 0 ? [tipX, tipY] : [tipX - ARROW * Math.cos(angle + turn), tipY - ARROW * Math.sin(angle + turn)],
  );
  return {
    shapes: [
      { kind: 'line', points, stroke: { token, width: 1.5, dash: [4, 4] } },
      { kind: 'line', points: head, stroke: { token, width: 1.5 } },
    ],
    along: boxesAlong(points, start, end),
    x: middle[0],
    y: middle[1],
  };
};

/** Whether a point lies in a label's box or right beside it. */
const holds = ({ x, y, width, height }: Rect, atX: number, atY: number): boolean =>
  atX > x - 3 && atX < x + width + 3 && atY > y - 3 && atY < y + height + 3;

const boxesAlong = (points: readonly number[], [x0, y0]: Point, [x1, y1]: Point): readonly Rect[] => {
  const boxes: Rect[] = [];
  // The points are pairs, so both indices are in range.
  for (let i = 0; i + 1 < points.length; i += 2) {
    const [x, y] = [points[i]!, points[i + 1]!];
    if (Math.min(Math.hypot(x - x0, y - y0), Math.hypot(x - x1, y - y1)) > END)
      boxes.push({ x: x - CLEARANCE / 2, y: y - CLEARANCE / 2, width: CLEARANCE, height: CLEARANCE });
  }
  return boxes;
};

const nearestTo = (points: readonly number[], x: number, y: number): Point => {
  let best: Point = [x, y];
  let least = Infinity;
  // The points are pairs, so both indices are in range.
  for (let i = 0; i + 1 < points.length; i += 2) {
    const px = points[i]!;
    const py = points[i + 1]!;
    const distance = (px - x) ** 2 + (py - y) ** 2;
    if (distance < least) {
      least = distance;
      best = [px, py];
    }
  }
  return best;
};
