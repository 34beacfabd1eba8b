/**
 * Which rows lie within a circle on the globe: those with a scene at a point in it, or with a scene known only to a
 * region that meets it (they may lie in it).
 */
import { latOf, lngOf, worldX, worldY } from '../../base/geo/frame.ts';
import { distanceKm, EARTH_KM, type LonLat } from '../../base/great-circle.ts';
import { memoLast } from '../../base/memo.ts';
import type { EventTable } from '../../events/types.ts';
import { readCircle, type Circle } from '../../selection/circle.ts';
import { AREA_ROLES, atlasOf, type PlaceArea } from './atlas.ts';
import { isInArea } from './place-geometry.ts';

const SCENE = AREA_ROLES.indexOf('location');
const RADIANS = Math.PI / 180;

type Vector = readonly [x: number, y: number, z: number];
const vectorOf = ([lon, lat]: LonLat): Vector => [
  Math.cos(lat * RADIANS) * Math.cos(lon * RADIANS),
  Math.cos(lat * RADIANS) * Math.sin(lon * RADIANS),
  Math.sin(lat * RADIANS),
];
const dot = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const cross = (a: Vector, b: Vector): Vector => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];

/** Kilometres from a spot to a stretch of an outline, as the great circle between its ends. */
const distanceToEdge = (spot: LonLat, a: LonLat, b: LonLat): number => {
  const [p, from, to] = [vectorOf(spot), vectorOf(a), vectorOf(b)];
  const normal = cross(from, to);
  const length = Math.hypot(...normal);
  // Beside the stretch the nearest point is on it, else it is one of its ends.
  const isBeside = length > 1e-12 && dot(cross(normal, from), p) > 0 && dot(cross(to, normal), p) > 0;
  return isBeside
    ? EARTH_KM * Math.asin(Math.min(1, Math.abs(dot(normal, p)) / length))
    : Math.min(distanceKm(spot, a), distanceKm(spot, b));
};

/** Edges are straight on the map: longer ones are taken in steps of about a degree. */
const STEP = 1 / 360;

const meetsCircle = ({ lat, lng, km }: Circle, area: PlaceArea): boolean => {
  const centre: LonLat = [lng, lat];
  const at = (x: number, y: number): LonLat => [lngOf(x), latOf(y)];
  if (area.rings.length === 0) return distanceKm(centre, at(area.labelX, area.labelY)) <= km;
  if (isInArea(area, worldX(lng), worldY(lat))) return true;
  return area.rings.some((ring) => {
    for (let i = 0; i + 3 < ring.length; i += 2) {
      const [x, y, dx, dy] = [ring[i]!, ring[i + 1]!, ring[i + 2]! - ring[i]!, ring[i + 3]! - ring[i + 1]!]; // in range
      const steps = Math.ceil(Math.max(Math.abs(dx), Math.abs(dy)) / STEP) || 1;
      for (let step = 0; step < steps; step += 1) {
        const a = at(x + (dx * step) / steps, y + (dy * step) / steps);
        const b = at(x + (dx * (step + 1)) / steps, y + (dy * (step + 1)) / steps);
        if (distanceToEdge(centre, a, b) <= km) return true;
      }
    }
    return false;
  });
};

/** Per row 1 where one of its scenes is a point in the circle. */
export const pointsInCircle: (table: EventTable, text: string) => Uint8Array = memoLast(
  (table: EventTable, text: string) => {
    const rows = new Uint8Array(table.count);
    const circle = readCircle(text);
    if (!circle) return rows;
    const atlas = atlasOf(table);
    const centre: LonLat = [circle.lng, circle.lat];
    // Rows and the entries of the atlas are in range.
    const anchors = Uint8Array.from(atlas.anchorX, (x, i) =>
      distanceKm(centre, [lngOf(x), latOf(atlas.anchorY[i]!)]) <= circle.km ? 1 : 0,
    );
    for (let row = 0; row < table.count; row += 1) {
      for (let entry = atlas.pointStart[row]!; entry < atlas.pointStart[row + 1]!; entry += 1)
        if (anchors[atlas.pointAnchor[entry]!] === 1) rows[row] = 1;
    }
    return rows;
  },
);

/** Per row 1 where it lies, or may lie, in the circle. */
export const rowsInCircle: (table: EventTable, text: string) => Uint8Array = memoLast(
  (table: EventTable, text: string) => {
    const rows = pointsInCircle(table, text).slice();
    const circle = readCircle(text);
    if (!circle) return rows;
    const atlas = atlasOf(table);
    // Rows and the entries of the atlas are in range.
    const areas = Uint8Array.from(atlas.areas, (area) => (meetsCircle(circle, area) ? 1 : 0));
    for (let row = 0; row < table.count; row += 1) {
      for (let entry = atlas.areaStart[row]!; entry < atlas.areaStart[row + 1]!; entry += 1) {
        if (atlas.areaRole[entry] === SCENE && areas[atlas.areaIndex[entry]!] === 1) rows[row] = 1;
      }
    }
    return rows;
  },
);
