/** From the topology of faces: rings of each country with their coasts, borders between two, and lines that a dispute is about. */
import { INNER_PAIRS } from './claims.mjs';
import { areaOf, isMapEdge, snapLine } from './grid.mjs';

export const within = ([west, south, east, north], [x, y]) => x > west && x < east && y > south && y < north;
export const EVERYWHERE = [-181, -91, 181, 91];

/** Borders that a dispute is about, though both sides are undisputed land of the two: pair, box, dispute. */
export const DISPUTED_PAIRS = [
  ['SRB|XKX', EVERYWHERE, 'kosovo'],
  ['IND|PAK', [73, 32.3, 78, 37], 'kashmir'],
  ['CHN|PAK', EVERYWHERE, 'kashmir'],
  ['CHN|IND', [70, 25, 79.6, 40], 'aksai-chin'],
  ['CHN|IND', [91.5, 25, 100, 40], 'arunachal'],
  ['ISR|PSE', [34, 31, 34.7, 31.7], 'gaza'],
  ['ISR|PSE', [34.7, 31, 36, 33], 'west-bank'],
  ['ESH|MAR', EVERYWHERE, 'western-sahara'],
  ['KOR|PRK', EVERYWHERE, 'korea'],
  ['EGY|SDN', [34.08, 21, 38, 23], 'halaib'],
  ['GUY|VEN', EVERYWHERE, 'essequibo'],
];

/** Crimea is hatched, which tells its edge; that is a unit's. */
const EDGE_OF_UNIT = 'crimea';

/** Faces of a dispute against these are ordinary borders. */
const AGREED = ['golan|JOR', 'western-sahara|MRT', 'western-sahara|DZA', 'danube|BIH', 'danube|HUN'];

/** @returns {{layer: string, key: string | number}} what the line between two faces is, at a point of it */
function judgeLine(a, b, at) {
  const pair = [a.c, b.c].toSorted((p, q) => (p < q ? -1 : 1)).join('|');
  for (const [face, other] of [
    [a, b],
    [b, a],
  ]) {
    if (face.d === '' || face.d === other.d) continue;
    if (face.d === EDGE_OF_UNIT) return { layer: 'unitLines', key: 5 };
    if (AGREED.includes(`${face.d}|${other.c}`)) return { layer: 'borders', key: 0 };
    return { layer: 'disputedLines', key: face.d };
  }
  const disputed = DISPUTED_PAIRS.find(([p, box]) => p === pair && within(box, at));
  if (disputed !== undefined) return { layer: 'disputedLines', key: disputed[2] };
  return INNER_PAIRS.includes(pair) ? { layer: 'unitLines', key: 6 } : { layer: 'borders', key: 0 };
}

const arcsOf = (geometry) => (geometry.type === 'Polygon' ? [geometry.arcs] : (geometry.arcs ?? []));

/** The faces on each arc: at most two. */
function facesByArc(geometries, count) {
  const sides = Array.from({ length: count }, () => []);
  for (const { properties, polygons } of geometries) {
    for (const arc of polygons.flat(2)) sides[arc < 0 ? ~arc : arc].push(properties);
  }
  return sides;
}

/** Pieces of an arc that are one kind of line each. */
function splitArc(arc, [a, b], grid) {
  const lines = [];
  for (let i = 1; i < arc.length; i++) {
    const middle = [(arc[i - 1][0] + arc[i][0]) / 2, (arc[i - 1][1] + arc[i][1]) / 2];
    const { layer, key } = judgeLine(a, b, middle);
    const last = lines.at(-1);
    if (last !== undefined && last.layer === layer && last.key === key) last.positions.push(arc[i]);
    else lines.push({ layer, key, positions: [arc[i - 1], arc[i]] });
  }
  return lines
    .map(({ layer, key, positions }) => ({ layer, key, points: snapLine(positions, grid) }))
    .filter(({ points }) => points.length > 1);
}

/** A ring on the grid, not closed; an edge is stroked where its arc has land on one side only. */
function ringOf(indices, arcs, sides, grid) {
  const points = [];
  const stroked = [];
  for (const index of indices) {
    const isBack = index < 0;
    const number = isBack ? ~index : index;
    const arc = isBack ? arcs[number].toReversed() : arcs[number];
    const isCoast = sides[number].length === 1;
    for (let i = 1; i < arc.length; i++) {
      const from = grid(arc[i - 1]);
      const to = grid(arc[i]);
      if (from[0] === to[0] && from[1] === to[1]) continue;
      points.push(from);
      stroked.push(isCoast && !isMapEdge(arc[i - 1], arc[i]));
    }
  }
  return { points, stroked };
}

/** Outer rings clockwise on the screen (y down: positive area), holes against it. */
function turned(ring, isHole) {
  if (areaOf(ring.points) > 0 !== isHole) return ring;
  const points = ring.points.toReversed();
  // The edge from point i leads to the one before it now.
  const stroked = points.map((_, i) => ring.stroked.at(ring.points.length - 2 - i));
  return { points, stroked };
}

/**
 * @param {object} topology of `simplifyFaces`
 * @param {(position: number[]) => [number, number]} grid
 * @returns {{layer: string, key: string | number, points: number[][], hole?: boolean, stroked?: boolean[]}[]}
 *   land and disputed faces as rings, holes right after their ring; borders, disputed lines and inner lines
 */
export function cutTopology(topology, grid) {
  const { arcs } = topology;
  const geometries = topology.objects.faces.geometries
    .map((g) => ({ properties: g.properties, polygons: arcsOf(g) }))
    .filter(({ polygons }) => polygons.length > 0);
  const sides = facesByArc(geometries, arcs.length);
  const parts = [];
  for (const { properties, polygons } of geometries) {
    for (const polygon of polygons) {
      polygon.forEach((indices, i) => {
        const ring = turned(ringOf(indices, arcs, sides, grid), i > 0);
        if (ring.points.length < 3 || areaOf(ring.points) === 0) return;
        parts.push({ layer: 'land', key: properties.c, hole: i > 0, ...ring });
        if (properties.d === '' || properties.d === 'akrotiri') return;
        const none = ring.stroked.map(() => false);
        parts.push({ layer: 'disputedFaces', key: properties.d, hole: i > 0, points: ring.points, stroked: none });
      });
    }
  }
  for (const [i, arc] of arcs.entries()) {
    if (sides[i].length === 2) parts.push(...splitArc(arc, sides[i], grid));
  }
  return parts;
}
