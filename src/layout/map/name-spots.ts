/** Where the name of a point may stand: after it, before it, over or under it. */
import type { Rect } from '../../base/geo/frame.ts';

/** @param gap between the point and its name, in pixels */
export const nameSpots = (x: number, y: number, width: number, height: number, gap: number): readonly Rect[] => {
  const at = (left: number, top: number): Rect => ({ x: left, y: top, width, height });
  return [
    at(x + gap, y - height / 2),
    at(x - gap - width, y - height / 2),
    at(x - width / 2, y - gap - height),
    at(x - width / 2, y + gap),
  ];
};
