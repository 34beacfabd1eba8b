/**
 * Estuaries that are land in OpenStreetMap's coast, which ends at their mouths, and lakes in no source: the Río de la Plata above all.
 * Their water is added to packed cells as lakes are, and the line across the mouth is no longer stroked.
 */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { pack } from './cut.mjs';
import { encodeCell } from './encode.mjs';
import { areaOf, clipRing, gridOf, snapLine, strokeInside } from './grid.mjs';
import { readCell } from './read-cell.mjs';

/** A paragraph is a polygon: its name, then a ring a line, the outer one first, as "lon,lat" pairs. */
const POLYGONS = readFileSync(new URL('by-hand/estuaries.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n\n')
  .map((text) =>
    text
      .split('\n')
      .slice(1)
      .map((ring) => ring.split(' ').map((pair) => pair.split(',').map(Number))),
  );

/** Outer rings clockwise on the screen, holes against it; shores of lakes are stroked. */
const ringPart = (ring, isHole, grid) => {
  const points = snapLine(ring, grid).slice(0, -1);
  const isRight = areaOf(points) > 0 !== isHole;
  return {
    layer: 'lakes',
    key: 0,
    hole: isHole,
    points: isRight ? points : points.toReversed(),
    stroked: points.map(() => true),
  };
};

const partsOn = (bits) => {
  const grid = gridOf(bits);
  const parts = POLYGONS.flatMap((polygon) => polygon.map((ring, i) => ringPart(ring, i > 0, grid)));
  return parts.filter(({ points }) => points.length > 2);
};

const isIn = ([x, y], rings) => {
  let inside = false;
  for (const { points } of rings) {
    points.forEach(([bx, by], i) => {
      const [ax, ay] = points.at(i - 1);
      if (by > y !== ay > y && x < ((ax - bx) * (y - by)) / (ay - by) + bx) inside = !inside;
    });
  }
  return inside;
};

/** Edges of land in the midst of water are no coast. */
const withoutCoast = (part, water) => ({
  ...part,
  stroked: part.stroked.map((isStroked, i) => {
    const [[ax, ay], [bx, by]] = [part.points[i], part.points[(i + 1) % part.points.length]];
    return isStroked && !isIn([(ax + bx) / 2, (ay + by) / 2], water);
  }),
});

/** The cell's packed bytes with the estuaries in it, or null where it has none. */
function addTo(packed, rim) {
  const cell = readCell(gunzipSync(packed));
  const size = 2 ** (cell.bits - cell.z);
  const [west, north] = [cell.x * size, cell.y * size];
  const inner = [west, north, west + size, north + size];
  const box = [west - rim, north - rim, west + size + rim, north + size + rim];
  const water = partsOn(cell.bits).flatMap((part) => clipRing(part, box) ?? []);
  if (water.length === 0) return null;
  const moved = water
    .map((part) => strokeInside(part, inner))
    .map((part) => ({ ...part, points: part.points.map(([x, y]) => [x - west, y - north]) }));
  const { land = [], lakes = [], ...rest } = cell.layers;
  const layers = { land: land.map((part) => withoutCoast(part, moved)), lakes: [...lakes, ...moved], ...rest };
  return pack(encodeCell({ ...cell, layers }));
}

/** The tree of the index with the new sizes of files. */
const resized = (node, sizes, z = 0, x = 0, y = 0) => {
  if (Array.isArray(node))
    return node.map((child, i) => resized(child, sizes, z + 1, x * 2 + (i % 2), y * 2 + (i >> 1)));
  const bytes = sizes.get(`${z}-${x}-${y}`);
  return bytes === undefined ? node : { bytes };
};

/**
 * @param {{root: unknown, files: Map<string, Uint8Array>}} band without estuaries
 * @param {number} rim units by which rings reach beyond their cell
 */
export function addEstuaries({ root, files, ...band }, rim) {
  const changed = [...files].flatMap(([name, packed]) => {
    const bytes = addTo(packed, rim);
    return bytes === null ? [] : [[name, bytes]];
  });
  const sizes = new Map(changed.map(([name, bytes]) => [name, bytes.length]));
  return { ...band, root: resized(root, sizes), files: new Map([...files, ...changed]) };
}
