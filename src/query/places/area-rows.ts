/**
 * Which rows lie in a drawn area: those with a scene at a point inside it, or with a scene known only to a region that
 * meets it (they may lie in it). Edges are straight on the map; what has no scene on the map is not in any area.
 */
import { memoLast } from '../../base/memo.ts';
import type { EventTable } from '../../events/types.ts';
import { ringOf, type Ring } from './area-ring.ts';
import { AREA_ROLES, atlasOf, type PlaceArea } from './atlas.ts';
import { overlaps, type Rect } from '../../base/geo/frame.ts';
import { boundsOf, contains, isInArea } from './place-geometry.ts';

const SCENE = AREA_ROLES.indexOf('location');

const side = (ax: number, ay: number, bx: number, by: number, x: number, y: number): number =>
  Math.sign((bx - ax) * (y - ay) - (by - ay) * (x - ax));

/** Whether any edge of one ring crosses one of the other. */
const edgesCross = (a: Ring, b: Ring): boolean => {
  // Indices of x are even and below the length, so that x and y are in range.
  for (let i = 0, j = a.length - 2; i < a.length; j = i, i += 2) {
    const [ax, ay, bx, by] = [a[j]!, a[j + 1]!, a[i]!, a[i + 1]!];
    for (let k = 0, l = b.length - 2; k < b.length; l = k, k += 2) {
      const [cx, cy, dx, dy] = [b[l]!, b[l + 1]!, b[k]!, b[k + 1]!];
      if (Math.max(cx, dx) < Math.min(ax, bx) || Math.min(cx, dx) > Math.max(ax, bx)) continue;
      if (
        side(ax, ay, bx, by, cx, cy) !== side(ax, ay, bx, by, dx, dy) &&
        side(cx, cy, dx, dy, ax, ay) !== side(cx, cy, dx, dy, bx, by)
      )
        return true;
    }
  }
  return false;
};

/**
 * Whether the area and a region have any part in common. Where no edges cross, either a rim of the region lies in the
 * area, or the area lies wholly in the region (and not in a hole of it), or they are apart. A region whose outline is
 * not known counts by the point of its label.
 */
const meetsArea = (ring: Ring, bounds: Rect, { rings, bounds: own, labelX, labelY }: PlaceArea): boolean => {
  if (rings.length === 0) return isInArea({ rings: [ring], bounds }, labelX, labelY);
  // Either may lie on another turn of the globe than the other, and reach over 180°.
  return [-1, 0, 1].some((turn) => {
    if (!overlaps(bounds, { ...own, x: own.x + turn })) return false;
    const outlines = turn === 0 ? rings : rings.map((one) => one.map((at, i) => (i % 2 === 0 ? at + turn : at)));
    // Every ring has a first point.
    return (
      outlines.some((outline) => contains([ring], outline[0]!, outline[1]!) || edgesCross(ring, outline)) ||
      contains(outlines, ring[0]!, ring[1]!)
    );
  });
};

/** Per row 1 where one of its scenes is a point in the area. */
export const pointsInArea: (table: EventTable, polyline: string) => Uint8Array = memoLast(
  (table: EventTable, polyline: string) => {
    const rows = new Uint8Array(table.count);
    const ring = ringOf(polyline);
    if (!ring) return rows;
    const atlas = atlasOf(table);
    // Rows and the entries of the atlas are in range.
    const drawn = { rings: [ring], bounds: boundsOf([ring]) };
    const anchors = Uint8Array.from(atlas.anchorX, (x, i) => (isInArea(drawn, x, atlas.anchorY[i]!) ? 1 : 0));
    for (let row = 0; row < table.count; row += 1) {
      for (let entry = atlas.pointStart[row]!; entry < atlas.pointStart[row + 1]!; entry += 1)
        if (anchors[atlas.pointAnchor[entry]!] === 1) rows[row] = 1;
    }
    return rows;
  },
);

/** Per row 1 where it lies, or may lie, in the area. */
export const rowsInArea: (table: EventTable, polyline: string) => Uint8Array = memoLast(
  (table: EventTable, polyline: string) => {
    const rows = pointsInArea(table, polyline).slice();
    const ring = ringOf(polyline);
    if (!ring) return rows;
    const atlas = atlasOf(table);
    const bounds = boundsOf([ring]);
    // Rows and the entries of the atlas are in range.
    const areas = Uint8Array.from(atlas.areas, (area) => (meetsArea(ring, bounds, area) ? 1 : 0));
    for (let row = 0; row < table.count; row += 1) {
      for (let entry = atlas.areaStart[row]!; entry < atlas.areaStart[row + 1]!; entry += 1) {
        if (atlas.areaRole[entry] === SCENE && areas[atlas.areaIndex[entry]!] === 1) rows[row] = 1;
      }
    }
    return rows;
  },
);
