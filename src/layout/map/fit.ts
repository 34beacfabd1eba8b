/** Which view shows what: the link's or the dataset's own box, else the events'. */
import { decodeArea } from '../../selection/area.ts';
import type { MapView } from '../../selection/selection.ts';
import type { Answer } from '../../query/types.ts';
import { boxOfArea } from '../../query/places/area-ring.ts';
import { atlasOf, type Atlas } from '../../query/places/atlas.ts';
import { fitBox, latOf, lngOf, type GeoBox, type Paddings } from '../../base/geo/frame.ts';

/** What the rows' points and areas span, in degrees; null when none of them is on the map. */
export const boxOfRows = (atlas: Atlas, rows: readonly number[]): GeoBox | null => {
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

/** What the shown events span, and the drawn area if there is one; null without either. */
export const boxOfShown = (answer: Answer): GeoBox | null => {
  const events = boxOfRows(atlasOf(answer.table), [...answer.rows]);
  const corners = decodeArea(answer.question.filters.area?.values[0] ?? '');
  if (!corners) return events;
  const area = boxOfArea(corners);
  if (!events) return area;
  return {
    west: Math.min(events.west, area.west),
    east: Math.max(events.east, area.east),
    south: Math.min(events.south, area.south),
    north: Math.max(events.north, area.north),
  };
};

const NO_PADDING: Paddings = { top: 0, right: 0, bottom: 0, left: 0 };
const WORLD: GeoBox = { west: -170, south: -55, east: 170, north: 75 };

/** The view to show in a pane of this size: a box fits whole (it has its own margins), events fit clear of the chrome. */
export const viewOf = (
  wanted: MapView | null,
  answer: Answer,
  width: number,
  height: number,
  paddings: Paddings,
): { readonly lat: number; readonly lng: number; readonly zoom: number } => {
  if (wanted?.kind === 'll') return wanted;
  if (wanted) return fitBox(wanted, width, height, NO_PADDING);
  const box = boxOfShown(answer);
  return fitBox(box ?? WORLD, width, height, box ? paddings : NO_PADDING);
};
