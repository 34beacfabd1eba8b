/**
 * The map's curves of relations, and what answers across the timeline's axis have of them: thin ink, dotted where
 * inferred, an arrowhead, clear of labels. They are points and no path, as d3-shape would write: of several ways the
 * one is taken that crosses fewest labels, and its word stands somewhere along it.
 */
import type { Rect } from '../../base/geo/frame.ts';
import type { Shape } from '../../base/paint/shapes.ts';

const isIn = (x: number, y: number, box: Rect): boolean =>
  x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;

/** How many of the points, the ends aside, lie in one of the boxes. */
export const countCrossings = (points: readonly number[], boxes: readonly Rect[]): number => {
  let crossings = 0;
  // The points are pairs, so both indices are in range.
  for (let i = 4; i + 5 < points.length; i += 2)
    if (boxes.some((box) => isIn(points[i]!, points[i + 1]!, box))) crossings += 1;
  return crossings;
};

/** A filled arrowhead at the end of a flat list of points. */
export const arrowHead = (points: readonly number[]): Shape => {
  const [ax = 0, ay = 0, bx = 0, by = 0] = points.slice(-4);
  const length = Math.hypot(bx - ax, by - ay) || 1;
  const ux = (bx - ax) / length;
  const uy = (by - ay) / length;
  return {
    kind: 'line',
    closed: true,
    fill: { token: 'ink' },
    stroke: { token: 'ink', width: 0.5 },
    points: [bx, by, bx - ux * 8 - uy * 3.5, by - uy * 8 + ux * 3.5, bx - ux * 8 + uy * 3.5, by - uy * 8 - ux * 3.5],
  };
};

export const relationLine = (points: readonly number[], inferred: boolean): Shape => ({
  kind: 'line',
  points,
  stroke: { token: 'ink', width: 1.25, ...(inferred ? { dash: [1.5, 3.5], cap: 'round' as const } : {}) },
});

/** The face of the word on a curve. */
export const WORD = { size: 12, italic: true } as const;
