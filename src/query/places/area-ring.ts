/** A drawn area's outline in world units, and the box around it in degrees. */
import { memoLast } from '../../base/memo.ts';
import { decodeArea, type Area } from '../../selection/area.ts';
import { worldX, worldY, type GeoBox } from '../../base/geo/frame.ts';

/** Flat x0,y0,x1,y1,… in world units; closed by itself. */
export type Ring = Float64Array;

/** The corners of an encoded area; null where it is none. */
export const ringOf: (polyline: string) => Ring | null = memoLast((polyline: string) => {
  const area = decodeArea(polyline);
  return area && Float64Array.from(area.flatMap(([lon, lat]) => [worldX(lon), worldY(lat)]));
});

export const boxOfArea = (area: Area): GeoBox => {
  const lons = area.map(([lon]) => lon);
  const lats = area.map(([, lat]) => lat);
  return { west: Math.min(...lons), east: Math.max(...lons), south: Math.min(...lats), north: Math.max(...lats) };
};
