/** What a press is on: the mark whose box is nearest to it, within reach; of several the nearest by its middle. */
import type { Rect } from '../base/geo/frame.ts';

/** How far beside a mark a press is still on it, in CSS pixels: every target is as large as a finger's tip. */
export const TAP_REACH = 22;

/** 0 inside. */
const distanceTo = ({ x, y, width, height }: Rect, px: number, py: number): number =>
  Math.hypot(Math.max(x - px, 0, px - x - width), Math.max(y - py, 0, py - y - height));
const fromMiddle = ({ x, y, width, height }: Rect, px: number, py: number): number =>
  Math.hypot(x + width / 2 - px, y + height / 2 - py);

/** @returns null where none is within reach */
export const nearestMark = <Mark>(
  marks: readonly Mark[],
  boxOf: (mark: Mark) => Rect,
  x: number,
  y: number,
): Mark | null => {
  const near = marks.filter((mark) => distanceTo(boxOf(mark), x, y) <= TAP_REACH);
  const order = (a: Mark, b: Mark): number =>
    distanceTo(boxOf(a), x, y) - distanceTo(boxOf(b), x, y) || fromMiddle(boxOf(a), x, y) - fromMiddle(boxOf(b), x, y);
  return near.toSorted(order)[0] ?? null;
};
