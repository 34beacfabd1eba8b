/**
 * What can be done to a drawn area's corners, in degrees: move, add, take away, shift as a whole, set as a rectangle.
 */
import { MAX_CORNERS, type Area } from '../../selection/area.ts';
import { boxOfArea } from '../../query/places/area-ring.ts';
import { latOf, lngOf, MAX_LATITUDE, worldX, worldY, type GeoBox } from '../../base/geo/frame.ts';

export type Corner = Area[number];

export const MIN_CORNERS = 3;

export const clampCorner = ([lon, lat]: Corner): Corner => [lon, Math.min(MAX_LATITUDE, Math.max(-MAX_LATITUDE, lat))];

/** From the upper left corner, clockwise. */
export const rectangleOf = ({ west, south, east, north }: GeoBox): Area => [
  [west, north],
  [east, north],
  [east, south],
  [west, south],
];

/** The rectangle that has two points as opposite corners; null where it would have no width or height. */
export const rectangleBetween = (a: Corner, b: Corner): Area | null =>
  a[0] === b[0] || a[1] === b[1] ? null : rectangleOf(boxOfArea([clampCorner(a), clampCorner(b)]));

/** Four corners whose sides run along meridians and parallels by turns. */
export const isRectangle = (area: Area): boolean => {
  if (area.length !== 4) return false;
  const { west, south, east, north } = boxOfArea(area);
  if (west === east || south === north) return false;
  const turns = area
    .map(([lon, lat], i) => {
      const [nextLon, nextLat] = area[(i + 1) % 4]!; // of four
      return lon === nextLon && lat !== nextLat ? 'v' : lat === nextLat && lon !== nextLon ? 'h' : 'x';
    })
    .join('');
  return turns === 'hvhv' || turns === 'vhvh';
};

/** The corner goes to a new place; in a rectangle its two neighbours go along, so that it stays one. */
export const moveCorner = (area: Area, index: number, to: Corner): Area => {
  const [lon, lat] = clampCorner(to);
  const old = area[index];
  if (!old || !isRectangle(area)) return area.map((corner, i) => (i === index ? [lon, lat] : corner));
  const opposite = area[(index + 2) % 4]!; // of four
  // Past its opposite a rectangle turns inside out; on it, it would be a line.
  if (lon === opposite[0] || lat === opposite[1]) return area;
  return area.map((corner, i): Corner => {
    if (i === index) return [lon, lat];
    return [corner[0] === old[0] ? lon : corner[0], corner[1] === old[1] ? lat : corner[1]];
  });
};

/**
 * Where a new corner between `index` and the next one would stand: the middle of the edge as it is drawn.
 * @param index in range
 */
export const middleAfter = (area: Area, index: number): Corner => {
  const [a, b] = [area[index]!, area[(index + 1) % area.length]!];
  return [(a[0] + b[0]) / 2, latOf((worldY(a[1]) + worldY(b[1])) / 2)];
};

export const addCorner = (area: Area, index: number, at: Corner = middleAfter(area, index)): Area =>
  area.length >= MAX_CORNERS ? area : [...area.slice(0, index + 1), clampCorner(at), ...area.slice(index + 1)];

export const removeCorner = (area: Area, index: number): Area =>
  area.length <= MIN_CORNERS ? area : area.filter((_, i) => i !== index);

/**
 * The whole area by a stretch of the map (world units), round the globe and as far up and down as the map goes: its
 * shape on the map stays.
 */
export const shiftArea = (area: Area, dx: number, dy: number): Area => {
  const { south, north } = boxOfArea(area);
  const down = Math.min(worldY(-MAX_LATITUDE) - worldY(south), Math.max(worldY(MAX_LATITUDE) - worldY(north), dy));
  return area.map(([lon, lat]): Corner => [lngOf(worldX(lon) + dx), latOf(worldY(lat) + down)]);
};

/** World units. */
type Point = readonly [x: number, y: number];

/** On which side of the line from a to b the point c lies: 1, -1, or 0 on it. */
const turn = (a: Point, b: Point, c: Point): number =>
  Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));

/** Whether two of its edges cross: what is enclosed twice is then outside, as the filter and the drawing count it. */
export const crossesItself = (area: Area): boolean => {
  const points = area.map(([lon, lat]): Point => [worldX(lon), worldY(lat)]);
  const count = points.length;
  for (let i = 0; i < count; i += 1) {
    for (let k = i + 2; k < count; k += 1) {
      if (i === 0 && k === count - 1) continue;
      // Indices are in range.
      const [a, b, c, d] = [points[i]!, points[i + 1]!, points[k]!, points[(k + 1) % count]!];
      if (turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0) return true;
    }
  }
  return false;
};
