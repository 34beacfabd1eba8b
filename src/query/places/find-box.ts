/** What events span on the map, in degrees. */
import type { RowAnswer } from '../types.ts';
import { atlasOf, type Atlas } from './atlas.ts';
import { latOf, lngOf, type GeoBox } from '../../base/geo/frame.ts';

/** The points and areas of rows; null where none of them is on the map. */
export const boxOfRows = (atlas: Atlas, rows: Iterable<number>): GeoBox | null => {
  let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity];
  const include = (x: number, y: number, width: number, height: number): void => {
    west = Math.min(west, x);
    east = Math.max(east, x + width);
    north = Math.min(north, y);
    south = Math.max(south, y + height);
  };
  for (const row of rows) {
    for (let entry = atlas.pointStart[row]!; entry < atlas.pointStart[row + 1]!; entry += 1) {
      const anchor = atlas.pointAnchor[entry]!;
      include(atlas.anchorX[anchor]!, atlas.anchorY[anchor]!, 0, 0);
    }
    for (let entry = atlas.areaStart[row]!; entry < atlas.areaStart[row + 1]!; entry += 1) {
      const { x, y, width, height } = atlas.areas[atlas.areaIndex[entry]!]!.bounds;
      include(x, y, width, height);
    }
  }
  return west > east ? null : { west: lngOf(west), east: lngOf(east), north: latOf(north), south: latOf(south) };
};

/** @param of what is shown, the whole dataset, or a single row */
export const findBox = ({ table, rows }: RowAnswer, of: 'shown' | 'all' | number): GeoBox | null =>
  boxOfRows(atlasOf(table), of === 'shown' ? rows : of === 'all' ? table.ids.keys() : [of]);
