/** Ways from one bar to another across the axis, and which of them is clear: flat lists of points, CSS pixels. */
import { range } from 'd3';
import type { Rect } from '../../base/geo/frame.ts';

/** An end of the line: a bar, and the label that is read with it. */
export interface RouteEnd {
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  /** Upper and lower edge of the bar. */
  readonly top: number;
  readonly bottom: number;
  /** Its own label, with all that stands in that line; null where it has none. */
  readonly label: Rect | null;
  /** The plot cuts the bar before its start. */
  readonly isCut: boolean;
}

/** So high is a piece of an arc at most: in higher ones it would meet a label that it passes. */
const PIECE = 5;
/** How far left of the earlier start the line turns, and how far it may go on from there before it goes straight. */
const ELBOW = 7;
const NEAR = 14;
const FAR = 60;
const STEP = 3;
/** So many clear ways are enough to choose from. */
const MOST = 12;
/** Between the line and a bar or label that it ends at. */
const TOUCH = 2;
/** Behind a bar, clear of what says that it goes on. */
const BEHIND = 12;

export const touches = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.width && a.x + a.width > b.x && a.y < b.y + b.height && a.y + a.height > b.y;

/** The pieces of a line as boxes. */
export const piecesOf = (points: readonly number[]): readonly Rect[] => {
  const pieces: Rect[] = [];
  for (let i = 0; i + 3 < points.length; i += 2) {
    const [ax, ay, bx, by] = [points[i]!, points[i + 1]!, points[i + 2]!, points[i + 3]!]; // in range
    pieces.push({
      x: Math.min(ax, bx) - 1,
      y: Math.min(ay, by) - 1,
      width: Math.abs(ax - bx) + 2,
      height: Math.abs(ay - by) + 2,
    });
  }
  return pieces;
};

const arc = (from: RouteEnd, to: RouteEnd, bulge: number): readonly number[] => {
  const [x0, x1] = [from.x0 - TOUCH, to.x0 - TOUCH - 1];
  const pieces = Math.ceil(Math.abs(to.y - from.y) / PIECE) || 1;
  return range(pieces + 1).flatMap((i) => {
    const t = i / pieces;
    return [x0 + (x1 - x0) * t - bulge * Math.sin(Math.PI * t), from.y + (to.y - from.y) * t];
  });
};

const elbow = (from: RouteEnd, to: RouteEnd, x: number): readonly number[] => [
  from.x0 - TOUCH,
  from.y,
  x,
  from.y,
  x,
  to.y,
  to.x0 - TOUCH - 1,
  to.y,
];

/** Where a line that comes from the axis ends at x: at the label, where one stands before the bar, else at the bar. */
const edgeAt = ({ label, top, bottom }: RouteEnd, x: number, isUpper: boolean): number => {
  if (isUpper) return bottom + TOUCH;
  const isUnder = label !== null && label.y < top && x > label.x - 3 && x < label.x + label.width + 3;
  return (isUnder ? label.y : top) - TOUCH;
};

/** Straight across, or where one bar ends before the other begins, from that start and back to the first's end. */
const upright = (from: RouteEnd, to: RouteEnd, x: number): readonly number[] => {
  const isUpper = from.y < to.y;
  const start = [x, edgeAt(from, x, isUpper)];
  return x > to.x1 ? [...start, x, to.y, to.x1 + BEHIND, to.y] : [...start, x, edgeAt(to, x, !isUpper)];
};

/** A way, and how much it meets. */
interface Way {
  readonly points: readonly number[];
  readonly hits: number;
}

/**
 * The ways that are clear, the best first: left of both starts, as an arc, else square; straight across
 * behind the later start where there is no room or the plot cuts a start. Where none is clear, the one that
 * meets least.
 * @param bulge of the arc; 0 where there is no room for one
 * @param least x that no line may pass
 */
export const routesOf = (
  from: RouteEnd,
  to: RouteEnd,
  bulge: number,
  least: number,
  taken: readonly Rect[],
): readonly (readonly number[])[] => {
  const first = Math.min(from.x0, to.x0);
  const isCut = from.isCut || to.isCut;
  const elbows = (near: number, far: number): readonly (readonly number[])[] =>
    isCut ? [] : range(near, far, STEP).map((out) => elbow(from, to, first - out));
  const last = Math.max(from.x0, to.x0) + STEP;
  const ways = [
    ...(bulge > 0 && !isCut ? [arc(from, to, bulge)] : []),
    ...elbows(ELBOW, ELBOW + NEAR),
    ...range(last, Math.max(last + 1, from.x1 - STEP), STEP).map((x) => upright(from, to, x)),
    ...elbows(ELBOW + NEAR, FAR),
  ];
  const clear: (readonly number[])[] = [];
  let best: Way | null = null;
  for (const points of ways) {
    const pieces = piecesOf(points);
    const isOut = pieces.some(({ x }) => x < least);
    const met = taken.filter((box) => pieces.some((piece) => touches(piece, box)));
    const hits = met.length + (isOut ? taken.length : 0);
    if (hits === 0) clear.push(points);
    if (clear.length === MOST) break;
    if (!best || hits < best.hits) best = { points, hits };
  }
  return clear.length > 0 || !best ? clear : [best.points];
};
