/** The two bands of shapes, from the sources to packed cells. */
import { cutCells } from './cut.mjs';
import { readExtraLines } from './extra-lines.mjs';
import { readFaces, simplifyFaces } from './faces.mjs';
import { thinDisputes } from './far.mjs';
import { addEstuaries } from './estuaries.mjs';
import { areaOf, gridOf, snapLine } from './grid.mjs';
import { readLakes, simplifyLakes } from './lakes.mjs';
import { cutTopology } from './lines.mjs';

/**
 * `metres`: how far a line may be from the source's. `bits`: the grid, 2^17 units of 306 m or 2^20 of 38 m at the equator.
 * `rim`: two pixels at the band's first zoom. `target`: bytes up to which a cell is not split further, down to zoom `most`.
 */
const SHAPE_BANDS = [
  {
    id: 'mid',
    firstZoom: 5,
    lastZoom: 6,
    metres: { land: 1000, lakes: 1000, lines: 1200 },
    lastUnitZoom: 6,
    bits: 17,
    rim: 32,
    least: 3,
    most: 5,
    target: 20_000,
  },
  {
    id: 'high',
    firstZoom: 7,
    lastZoom: 24,
    metres: { land: 200, lakes: 250, lines: 400 },
    lastUnitZoom: 10,
    bits: 20,
    rim: 64,
    least: 4,
    most: 7,
    target: 16_000,
  },
];

const polygonsOf = (geometry) => (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates);

/** Rings of lakes on the grid; their whole shore is stroked. */
function lakeParts(lakes, grid) {
  const geometries = lakes.geometries ?? lakes.features.map(({ geometry }) => geometry);
  const parts = [];
  for (const polygon of geometries.flatMap(polygonsOf)) {
    const rings = polygon.map((ring) => snapLine(ring, grid).slice(0, -1));
    rings.forEach((points, i) => {
      if (rings[0].length < 3 || points.length < 3 || areaOf(points) === 0) return;
      const isRight = areaOf(points) > 0 === (i === 0);
      const turned = isRight ? points : points.toReversed();
      parts.push({ layer: 'lakes', key: 0, hole: i > 0, points: turned, stroked: points.map(() => true) });
    });
  }
  return parts;
}

/**
 * @returns {Promise<{bands: {id: string, firstZoom: number, lastZoom: number, root: unknown, files: Map<string, Uint8Array>}[], disputes: object[]}>}
 *   and what is disputed for the map of the low zooms, as GeoJSON features
 */
export async function buildShapes(sources) {
  const faces = await readFaces(sources);
  const lakes = await readLakes(sources, faces);
  const bands = [];
  let disputes = [];
  for (const band of SHAPE_BANDS) {
    const grid = gridOf(band.bits);
    const extra = await readExtraLines(sources, band.metres.lines, band);
    const parts = [
      ...cutTopology(await simplifyFaces(sources, faces, band.metres.land), grid),
      ...lakeParts(await simplifyLakes(sources, lakes, band.metres.lakes), grid),
      ...extra
        .map(({ layer, key, positions }) => ({ layer, key, points: snapLine(positions, grid) }))
        .filter(({ points }) => points.length > 1),
    ];
    if (bands.length === 0) disputes = await thinDisputes(sources, parts, band.bits);
    const { id, firstZoom, lastZoom, rim } = band;
    bands.push(addEstuaries({ id, firstZoom, lastZoom, ...cutCells(parts, band) }, rim));
  }
  return { bands, disputes };
}
