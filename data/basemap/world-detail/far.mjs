/** Disputed lines and areas for the map of the low zooms, from those of a band. */
import { shape } from '../borders.mjs';

/** As far as the land of that map may be from its source. */
const METRES = 5000;
const DIGITS = 3;

/** Grid units → degrees. */
const degreesOf =
  (bits) =>
  ([x, y]) => [
    (x / 2 ** bits - 0.5) * 360,
    (Math.atan(Math.sinh(Math.PI * (1 - (2 * y) / 2 ** bits))) * 180) / Math.PI,
  ];

const collect = (features) => JSON.stringify({ type: 'FeatureCollection', features });

/** Polygons of a layer's rings: holes follow the ring that they are in. */
function polygonsOf(rings, degrees) {
  const polygons = [];
  for (const { key, hole, points } of rings) {
    const ring = [...points, points[0]].map(degrees);
    if (hole) polygons.at(-1).geometry.coordinates.push(ring);
    else polygons.push({ type: 'Feature', properties: { d: key }, geometry: { type: 'Polygon', coordinates: [ring] } });
  }
  return polygons;
}

/**
 * @param {{layer: string, key: string | number, points: number[][], hole?: boolean}[]} parts of a band
 * @returns {Promise<object[]>} lines and areas as GeoJSON features with the id of the dispute as `d`
 */
export async function thinDisputes(sources, parts, bits) {
  const degrees = degreesOf(bits);
  const lines = parts
    .filter(({ layer }) => layer === 'disputedLines')
    .map(({ key, points }) => ({
      type: 'Feature',
      properties: { d: key },
      geometry: { type: 'LineString', coordinates: points.map(degrees) },
    }));
  const areas = polygonsOf(
    parts.filter(({ layer }) => layer === 'disputedFaces'),
    degrees,
  );
  const thin = `-simplify dp interval=${METRES} keep-shapes -dissolve d`;
  const found = await shape(
    sources,
    [
      `-i lines.json name=lines ${thin}`,
      `-i areas.json name=areas ${thin}`,
      `-o lines.json target=lines format=geojson precision=${10 ** -DIGITS}`,
      `-o areas.json target=areas format=geojson precision=${10 ** -DIGITS}`,
    ].join(' '),
    { 'lines.json': collect(lines), 'areas.json': collect(areas) },
  );
  return ['lines.json', 'areas.json'].flatMap((name) => found[name].features);
}
