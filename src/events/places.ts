/**
 * What of an event can be drawn on a map, and as what: a point, an outline, or nothing.
 * Only a scene known to a city or better may become a point; a region or a country is never a pin.
 */
import { isOnMap, wrapLng } from '../base/geo/frame.ts';
import type { GeometryRecord } from './format/geometry.ts';
import type { PlaceRecord, WhereRecord } from './format/schema.ts';
import { WHERE_PRECISIONS } from './codes.ts';

const CITY = WHERE_PRECISIONS.indexOf('city');
const POINT_KINDS: ReadonlySet<PlaceRecord['kind']> = new Set(['site', 'town', 'city']);

/** Whether this `where` may become a point on the map. */
export function isPoint(where: WhereRecord, place: PlaceRecord | undefined): boolean {
  if (where.role !== 'location' || WHERE_PRECISIONS.indexOf(where.precision) > CITY) return false;
  return place === undefined || POINT_KINDS.has(place.kind);
}

/** Whether the file has coordinates of it, and the map reaches as far. */
export function hasPosition({ geometry }: WhereRecord, place: PlaceRecord | undefined): boolean {
  const at = geometry ? centreOf(geometry) : place && anchorOf(place);
  return !!at && (isOnMap(at[1]) || !!(geometry ?? place?.geometry)?.type.endsWith('Polygon'));
}

/**
 * Where a place's name or mark is drawn: its label, else the middle of its geometry; null where it has neither.
 * Degrees.
 */
export const anchorOf = (place: PlaceRecord): readonly [lon: number, lat: number] | null =>
  place.label ?? (place.geometry ? centreOf(place.geometry) : null);

/**
 * The point itself, else the middle of the bounding box, which is near enough for a label. Null without positions.
 * Degrees.
 */
export function centreOf(geometry: GeometryRecord): readonly [lon: number, lat: number] | null {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  const visit = (value: unknown): void => {
    if (!Array.isArray(value)) return;
    const [lon, lat] = value as unknown[];
    if (typeof lon !== 'number' || typeof lat !== 'number') return value.forEach(visit);
    [west, south, east, north] = [Math.min(west, lon), Math.min(south, lat), Math.max(east, lon), Math.max(north, lat)];
  };
  visit(geometry.coordinates);
  return west > east ? null : [wrapLng((west + east) / 2), (south + north) / 2];
}
