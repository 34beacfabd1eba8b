/** Cuts a band's parts into cells: a quadtree whose leaves are files of a bearable size, all sea, or all land of one country. */
import { gzipSync } from 'node:zlib';
import { encodeCell, LAYER_IDS } from './encode.mjs';
import { areaOf, clipLine, clipRing, strokeInside } from './grid.mjs';

const RINGS = new Set(['land', 'lakes', 'disputedFaces']);

/** gzip whose header names no machine. */
export function pack(bytes) {
  const packed = gzipSync(bytes, { level: 9 });
  packed[9] = 255;
  return packed;
}

/** Rings and lines near the map's left and right end once more beyond the other, so that cells there reach over 180° too. */
function wrapParts(parts, size, reach) {
  const moved = [];
  for (const part of parts) {
    for (const shift of [-size, size]) {
      const isNear = part.points.some(([x]) => (shift < 0 ? x > size - reach : x < reach));
      if (isNear) moved.push({ ...part, points: part.points.map(([x, y]) => [x + shift, y]) });
    }
  }
  return [...parts, ...moved];
}

const clipPart = (part, box, inner) => {
  if (!RINGS.has(part.layer)) return clipLine(part, inner);
  // What is disputed is drawn half transparent: an overlap would show.
  const ring = clipRing(part, part.layer === 'disputedFaces' ? inner : box);
  return ring === null ? [] : [ring];
};

/** What a cell is when it needs no file, or null: nothing but water, or one country's land from edge to edge. */
function plainContent(parts, inner) {
  const here = parts.flatMap((part) => clipPart(part, inner, inner));
  if (here.length === 0) return 'empty';
  const whole = (inner[2] - inner[0]) * (inner[3] - inner[1]);
  const isPlain =
    here.every(({ layer, key }) => layer === 'land' && key === here[0].key) &&
    here.reduce((sum, { points }) => sum + areaOf(points), 0) === whole &&
    here.every(({ stroked }) => !stroked.includes(true));
  return isPlain ? { land: here[0].key } : null;
}

const byLayer = (parts) =>
  Object.fromEntries(Object.keys(LAYER_IDS).map((layer) => [layer, parts.filter((part) => part.layer === layer)]));

/**
 * @param {object[]} parts of `cutTopology` and others in their form, in grid units of the world
 * @param {{bits: number, rim: number, least: number, most: number, target: number}} band
 *   rim: units by which rings reach beyond their cell; least and most: zooms of cells; target: bytes up to which a cell is not split
 * @returns {{root: unknown, files: Map<string, Uint8Array>}} the tree for the index, and packed cells by `z-x-y`
 */
export function cutCells(parts, { bits, rim, least, most, target }) {
  const files = new Map();
  const encode = (z, x, y, inside, [west, north, east, south]) => {
    const relative = ([px, py]) => [px - west, py - north];
    const layers = byLayer(
      inside.map((part) => {
        const ring = RINGS.has(part.layer) ? strokeInside(part, [west, north, east, south]) : part;
        return { ...ring, points: ring.points.map(relative) };
      }),
    );
    return pack(encodeCell({ bits, z, x, y, layers }));
  };
  const visit = (z, x, y, around) => {
    const size = 2 ** (bits - z);
    const inner = [x * size, y * size, (x + 1) * size, (y + 1) * size];
    const outer = [inner[0] - rim, inner[1] - rim, inner[2] + rim, inner[3] + rim];
    const inside = around.flatMap((part) => clipPart(part, outer, inner));
    const plain = plainContent(inside, inner);
    if (plain !== null) return plain;
    if (z >= least) {
      const packed = encode(z, x, y, inside, inner);
      if (packed.length <= target || z === most) {
        files.set(`${z}-${x}-${y}`, packed);
        return { bytes: packed.length };
      }
    }
    return [0, 1, 2, 3].map((i) => visit(z + 1, x * 2 + (i % 2), y * 2 + (i >> 1), inside));
  };
  return { root: visit(0, 0, 0, wrapParts(parts, 2 ** bits, rim * 2)), files };
}
