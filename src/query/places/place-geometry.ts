/** From a place's GeoJSON to what the map draws: the point it stands at, and its rings in world units. */
import type { GeometryRecord } from '../../events/format/geometry.ts';
import type { PlaceRecord, WhereRecord } from '../../events/format/schema.ts';
import { anchorOf, centreOf } from '../../events/places.ts';
import { turnToward, worldX, worldY, type Rect } from '../../base/geo/frame.ts';

/** An outline in world units: rings that run on past 180°, and the box around them. */
export interface Outlined {
  /** Flat rings x0,y0,x1,y1,…; empty where the outline is not known. */
  readonly rings: readonly Float64Array[];
  readonly bounds: Rect;
}

/** [longitude, latitude] of a record's own geometry, else of its place; null without either. */
export const pointOf = (
  where: WhereRecord | null,
  place: PlaceRecord | undefined,
): readonly [number, number] | null => {
  if (where?.geometry) return centreOf(where.geometry);
  return place ? anchorOf(place) : null;
};

/** A polygon's rings, flat, in world units; none for other geometries. */
export const ringsOf = (geometry: GeometryRecord | null | undefined): readonly Float64Array[] => {
  if (!geometry) return [];
  const rings =
    geometry.type === 'Polygon'
      ? geometry.coordinates
      : geometry.type === 'MultiPolygon'
        ? geometry.coordinates.flat()
        : [];
  return rings.map((ring) => Float64Array.from(ring.flatMap(([lng = 0, lat = 0]) => [worldX(lng), worldY(lat)])));
};

/** What all rings span, in world units. */
export const boundsOf = (rings: readonly Float64Array[]): Rect => {
  let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of rings) {
    // x at i and y at i + 1 are in range
    for (let i = 0; i + 1 < ring.length; i += 2) {
      west = Math.min(west, ring[i]!);
      east = Math.max(east, ring[i]!);
      north = Math.min(north, ring[i + 1]!);
      south = Math.max(south, ring[i + 1]!);
    }
  }
  return { x: west, y: north, width: east - west, height: south - north };
};

/** Whether a point of the globe lies in an area, whatever turn each is given in. World units. */
export const isInArea = ({ rings, bounds }: Outlined, x: number, y: number): boolean =>
  contains(rings, turnToward(x, bounds.x + bounds.width / 2), y);

/**
 * Whether a point lies inside the rings (holes count as outside), all in the same unit. As d3's `polygonContains`, on
 * flat arrays and through holes.
 */
export const contains = (rings: readonly Float64Array[], x: number, y: number): boolean => {
  let inside = false;
  for (const ring of rings) {
    // i and j are even and below the length: x and y are in range
    for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
      const yi = ring[i + 1]!;
      const yj = ring[j + 1]!;
      if (yi > y !== yj > y && x < ((ring[j]! - ring[i]!) * (y - yi)) / (yj - yi) + ring[i]!) inside = !inside;
    }
  }
  return inside;
};
