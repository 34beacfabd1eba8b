/** A drawn area's outline in world units. */
import { memoLast } from '../../base/memo.ts';
import { decodeArea } from '../../selection/area.ts';
import { worldX, worldY } from './frame.ts';

/** Flat x0,y0,x1,y1,… in world units; closed by itself. */
export type Ring = Float64Array;

/** The corners of an encoded area; null where it is none. */
export const ringOf: (polyline: string) => Ring | null = memoLast((polyline: string) => {
  const area = decodeArea(polyline);
  return area && Float64Array.from(area.flatMap(([lon, lat]) => [worldX(lon), worldY(lat)]));
});
