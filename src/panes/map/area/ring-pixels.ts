/** Between degrees, on longitudes that run on, and pixels of the pane. */
import { latOf, lngOf, middleOf, turnToward, worldX, worldY, type MapFrame } from '../../../base/geo/frame.ts';
import type { LonLat } from '../../../base/great-circle.ts';
import { clampCorner, type Corner } from '../../../layout/map/area-geometry.ts';
import type { Pixel } from './paint-area.ts';

/** Degrees to add to the longitudes of a ring or a way, so that as a whole it lies nearest to the pane's middle. */
export const turnOf = (ring: readonly LonLat[], frame: MapFrame): number => {
  if (ring.length === 0) return 0;
  const xs = ring.map(([lon]) => worldX(lon));
  const middle = (Math.min(...xs) + Math.max(...xs)) / 2;
  return Math.round(turnToward(middle, middleOf(frame)) - middle) * 360;
};

/** Where a spot is on its own turn of the globe, which may be out of the pane; `turn` degrees farther east. */
export const pixelOf = ([lon, lat]: LonLat, { scale, originX, originY }: MapFrame, turn = 0): Pixel => [
  worldX(lon + turn) * scale - originX,
  worldY(lat) * scale - originY,
];
export const spotOf = ([x, y]: Pixel, { scale, originX, originY }: MapFrame, turn = 0): Corner =>
  clampCorner([lngOf((x + originX) / scale) - turn, latOf((y + originY) / scale)]);

/** The corners of a ring that is drawn as a whole. */
export const ringPixels = (ring: readonly LonLat[], frame: MapFrame): readonly Pixel[] => {
  const turn = turnOf(ring, frame);
  return ring.map((corner) => pixelOf(corner, frame, turn));
};

/**
 * The same on every turn of the globe that is in sight, the nearest first: where the whole world is, an area comes in
 * at the other edge again.
 */
export const ringsInSight = (ring: readonly Pixel[], { scale, width }: MapFrame): readonly (readonly Pixel[])[] => {
  const xs = ring.map(([x]) => x);
  const [west, east] = [Math.min(...xs), Math.max(...xs)];
  return [0, -scale, scale].flatMap((by) =>
    by === 0 || (west + by < width && east + by > 0) ? [ring.map(([x, y]): Pixel => [x + by, y])] : [],
  );
};
