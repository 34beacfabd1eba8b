/** A circle as the ring that the map draws: round on the ground, longitudes running on, closed over a pole. */
import { geoCircle } from 'd3';
import { KM_OF_DEGREE, type LonLat } from '../../base/great-circle.ts';
import { joinGeometry } from '../../events/join-geometry.ts';
import type { Circle } from '../../selection/circle.ts';

/** Degrees between two corners. */
const PRECISION = 3;

/** Open: the last corner joins the first. Degrees. */
export const circleRing = ({ lat, lng, km }: Circle): readonly LonLat[] => {
  const { coordinates } = geoCircle()
    .center([lng, lat])
    .radius(km / KM_OF_DEGREE)
    .precision(PRECISION)();
  const joined = joinGeometry({ type: 'Polygon', coordinates });
  const [ring = []] = joined.type === 'Polygon' ? joined.coordinates : [];
  return ring.slice(0, -1).map(([lon = 0, y = 0]) => [lon, y]);
};
