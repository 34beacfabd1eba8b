/** Rectangles of the world: what a frame shows of it, and what lies within what. */
import type { MapFrame } from '../base/geo/frame.ts';
import { rectOf, type MapPackage, type WorldRect } from './map-package.ts';

/** World units that the frame shows; beyond 0..1 where it goes on past 180°. */
export const rectInSight = ({ originX, originY, width, height, scale }: MapFrame): WorldRect => ({
  west: originX / scale,
  north: originY / scale,
  east: (originX + width) / scale,
  south: (originY + height) / scale,
});

/** Whether one rectangle holds another. */
export const holds = (outer: WorldRect, inner: WorldRect): boolean =>
  inner.west >= outer.west && inner.east <= outer.east && inner.north >= outer.north && inner.south <= outer.south;

/** Whether a frame shows more than one of the packages holds alone. */
export const needsCells = (over: readonly MapPackage[], frame: MapFrame): boolean =>
  !over.some(({ bbox }) => holds(rectOf(bbox), rectInSight(frame)));
