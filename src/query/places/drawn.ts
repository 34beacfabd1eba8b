/** What is drawn on the map as a filter: an area by its corners, or a circle. */
import { memoLast } from '../../base/memo.ts';
import { rectOf, worldX, worldY, type GeoBox, type Rect } from '../../base/geo/frame.ts';
import { KM_OF_DEGREE, pointsAround } from '../../base/great-circle.ts';
import { readCircle, type Circle } from '../../selection/circle.ts';
import type { Filters } from '../../selection/selection.ts';
import { ringOf } from './area-ring.ts';
import { boundsOf } from './place-geometry.ts';

interface Drawn {
  /** From corner to corner and back to the first; flat, in world units that run on past 180°. */
  readonly edge: Float64Array;
  readonly box: Rect;
}

/** Corners that a circle's edge is drawn by. */
const CORNERS = 120;

const areaOf = (text: string): Drawn | null => {
  const ring = ringOf(text);
  return ring && { edge: Float64Array.from([...ring, ...ring.subarray(0, 2)]), box: boundsOf([ring]) };
};
export const boxOfCircle = ({ lat, lng, km }: Circle): GeoBox => {
  const reach = km / KM_OF_DEGREE;
  const sine = Math.sin((reach * Math.PI) / 180) / Math.cos((lat * Math.PI) / 180);
  const wide = Math.abs(lat) + reach < 90 && sine < 1 ? (Math.asin(sine) * 180) / Math.PI : 180;
  return { west: lng - wide, east: lng + wide, south: Math.max(-90, lat - reach), north: Math.min(90, lat + reach) };
};

const circleOf = (text: string): Drawn | null => {
  const circle = readCircle(text);
  if (!circle) return null;
  const points = pointsAround([circle.lng, circle.lat], circle.km, CORNERS);
  return {
    edge: Float64Array.from(points.flatMap(([lon, lat]) => [worldX(lon), worldY(lat)])),
    box: rectOf(boxOfCircle(circle)),
  };
};

/** Remembered: asked at every frame. */
const drawnBy = memoLast((area: string, near: string): readonly Drawn[] =>
  [areaOf(area), circleOf(near)].filter((drawn) => drawn !== null),
);

export const drawnOf = ({ area, near }: Filters): readonly Drawn[] =>
  drawnBy(area?.values[0] ?? '', near?.values[0] ?? '');
