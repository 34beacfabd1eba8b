/**
 * Distances over the globe: the shortest way between two points, as a length and as a line. Degrees, longitude first.
 * Like d3's `geoDistance` and `geoInterpolate`, without a library, since every room may use it; longitudes run on.
 */
export type LonLat = readonly [lon: number, lat: number];

/** Mean radius of the earth. */
export const EARTH_KM = 6371.0088;
/** Along a great circle. */
export const KM_OF_DEGREE = 111.195;
const RADIANS = Math.PI / 180;

/** Kilometres along the great circle (haversine, which stays exact for near points). */
export const distanceKm = ([lonA, latA]: LonLat, [lonB, latB]: LonLat): number => {
  const a =
    Math.sin(((latB - latA) * RADIANS) / 2) ** 2 +
    Math.cos(latA * RADIANS) * Math.cos(latB * RADIANS) * Math.sin(((lonB - lonA) * RADIANS) / 2) ** 2;
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(a)));
};

/** Kilometres of a whole path. */
export const pathKm = (points: readonly LonLat[]): number =>
  points.reduce((sum, point, i) => (i === 0 ? 0 : sum + distanceKm(points[i - 1]!, point)), 0); // in range

/** A longitude as the one nearest to that before it. */
const runOn = (before: number, lon: number): number => lon - 360 * Math.round((lon - before) / 360);

/** Points around one at a distance, back to the first; longitudes run on. */
export const pointsAround = ([lon, lat]: LonLat, km: number, count: number): readonly LonLat[] => {
  const angle = km / EARTH_KM;
  const [sine, cosine] = [Math.sin(lat * RADIANS), Math.cos(lat * RADIANS)];
  let before = lon;
  return Array.from({ length: count + 1 }, (_, i) => {
    const bearing = (2 * Math.PI * i) / count;
    const height = sine * Math.cos(angle) + cosine * Math.sin(angle) * Math.cos(bearing);
    const east = Math.atan2(Math.sin(bearing) * Math.sin(angle) * cosine, Math.cos(angle) - sine * height);
    before = runOn(before, lon + east / RADIANS);
    return [before, Math.asin(Math.max(-1, Math.min(1, height))) / RADIANS];
  });
};

/**
 * Points along the great circle from `a` to `b`, both included; longitudes run on past 180 where the shortest way does.
 */
export const greatCircle = (a: LonLat, b: LonLat, steps: number): readonly LonLat[] => {
  const angle = distanceKm(a, b) / EARTH_KM;
  const sine = Math.sin(angle);
  if (sine < 1e-9) return [a, [runOn(a[0], b[0]), b[1]]];
  const vector = ([lon, lat]: LonLat): readonly [number, number, number] => [
    Math.cos(lat * RADIANS) * Math.cos(lon * RADIANS),
    Math.cos(lat * RADIANS) * Math.sin(lon * RADIANS),
    Math.sin(lat * RADIANS),
  ];
  const [va, vb] = [vector(a), vector(b)];
  const points: LonLat[] = [a];
  let before = a[0];
  for (let i = 1; i <= steps; i += 1) {
    const t = i / steps;
    const [p, q] = [Math.sin((1 - t) * angle) / sine, Math.sin(t * angle) / sine];
    const [x, y, z] = [va[0] * p + vb[0] * q, va[1] * p + vb[1] * q, va[2] * p + vb[2] * q];
    before = runOn(before, Math.atan2(y, x) / RADIANS);
    points.push([before, Math.atan2(z, Math.hypot(x, y)) / RADIANS]);
  }
  return points;
};
