/** The grid of a band: degrees to whole units of Web Mercator, and rings and lines cut to boxes on it. */

/** Beyond this the map has no room: what the source ends with there runs on to the map's own end. */
const LAST_SOUTH = -84.9;
const LAST_LATITUDE = 85.0511287798;

export const worldX = (lon) => lon / 360 + 0.5;
export const worldY = (lat) => {
  const sin = Math.sin((Math.max(-LAST_LATITUDE, Math.min(LAST_LATITUDE, lat)) * Math.PI) / 180);
  return 0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI);
};

/** @returns {(position: number[]) => [number, number]} degrees → grid units of a world 2^bits wide; Antarctica reaches past the map's end */
export function gridOf(bits) {
  const size = 2 ** bits;
  return ([lon, lat]) => [
    Math.round(worldX(lon) * size),
    lat < LAST_SOUTH ? size * (1 + 2 ** -8) : Math.round(worldY(lat) * size),
  ];
}

/** Edges where the map is cut open, and not land from water. */
export const isMapEdge = ([lonA, latA], [lonB, latB]) =>
  (Math.abs(lonA) > 179.98 && Math.abs(lonB) > 179.98) || (latA < LAST_SOUTH && latB < LAST_SOUTH);

/** Where a–b crosses `value` along `axis`; the same whichever end comes first, so that neighbouring rings agree. */
function crossing(a, b, axis, value) {
  const [p, q] = a[axis] < b[axis] ? [a, b] : [b, a];
  const other = 1 - axis;
  const at = p[other] + ((q[other] - p[other]) * (value - p[axis])) / (q[axis] - p[axis]);
  const point = [0, 0];
  point[axis] = value;
  point[other] = Math.round(at);
  return point;
}

/** Cuts a ring by a half-plane (Sutherland and Hodgman); edges along the cut are not stroked. */
function cutRing({ points, stroked }, axis, value, keepsGreater) {
  const isIn = (p) => (keepsGreater ? p[axis] >= value : p[axis] <= value);
  const kept = [];
  const strokes = [];
  // The stroke of an edge stands at its first point: what leaves the box gets an edge along the cut, which has none.
  for (let i = 0; i < points.length; i++) {
    const a = points[i];
    const b = points[(i + 1) % points.length];
    const aIn = isIn(a);
    const bIn = isIn(b);
    if (aIn) {
      kept.push(a);
      strokes.push(stroked[i]);
      if (!bIn) {
        kept.push(crossing(a, b, axis, value));
        strokes.push(false);
      }
    } else if (bIn) {
      kept.push(crossing(a, b, axis, value));
      strokes.push(stroked[i]);
    }
  }
  return tidy(kept, strokes, axis, value);
}

/** Leaves out edges of no length, and unstrokes what lies on the cut. */
function tidy(points, strokes, axis, value) {
  const kept = [];
  const stroked = [];
  for (let i = 0; i < points.length; i++) {
    const a = points[i];
    const b = points[(i + 1) % points.length];
    if (a[0] === b[0] && a[1] === b[1]) continue;
    kept.push(a);
    stroked.push(strokes[i] && !(axis !== undefined && a[axis] === value && b[axis] === value));
  }
  return { points: kept, stroked };
}

export const areaOf = (points) => {
  let twice = 0;
  for (let i = 0; i < points.length; i++) {
    const [ax, ay] = points[i];
    const [bx, by] = points[(i + 1) % points.length];
    twice += ax * by - bx * ay;
  }
  return twice / 2;
};

const boundsOf = (points) => {
  let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    if (x < west) west = x;
    if (x > east) east = x;
    if (y < north) north = y;
    if (y > south) south = y;
  }
  return [west, north, east, south];
};

/** @returns {object | null} the part of the ring inside the box (west, north, east, south), or null when nothing is */
export function clipRing(ring, box) {
  const bounds = boundsOf(ring.points);
  const [west, north, east, south] = box;
  if (bounds[0] >= east || bounds[2] <= west || bounds[1] >= south || bounds[3] <= north) return null;
  let cut = ring;
  if (bounds[0] < west) cut = cutRing(cut, 0, west, true);
  if (bounds[2] > east) cut = cutRing(cut, 0, east, false);
  if (bounds[1] < north) cut = cutRing(cut, 1, north, true);
  if (bounds[3] > south) cut = cutRing(cut, 1, south, false);
  if (cut.points.length < 3 || areaOf(cut.points) === 0) return null;
  return { ...ring, ...cut };
}

/** Splits edges at the box and unstrokes what lies outside it or along it: the neighbouring cell strokes that. */
export function strokeInside(ring, box) {
  let { points, stroked } = ring;
  for (const [axis, value] of [
    [0, box[0]],
    [1, box[1]],
    [0, box[2]],
    [1, box[3]],
  ]) {
    const split = [];
    const strokes = [];
    for (let i = 0; i < points.length; i++) {
      const a = points[i];
      const b = points[(i + 1) % points.length];
      split.push(a);
      strokes.push(stroked[i]);
      if (stroked[i] && a[axis] < value !== b[axis] < value && a[axis] !== value && b[axis] !== value) {
        split.push(crossing(a, b, axis, value));
        strokes.push(true);
      }
    }
    ({ points, stroked } = tidy(split, strokes));
  }
  const isOut = (a, b) =>
    (a[0] <= box[0] && b[0] <= box[0]) ||
    (a[0] >= box[2] && b[0] >= box[2]) ||
    (a[1] <= box[1] && b[1] <= box[1]) ||
    (a[1] >= box[3] && b[1] >= box[3]);
  stroked = stroked.map((s, i) => s && !isOut(points[i], points[(i + 1) % points.length]));
  return startAtRun({ ...ring, points, stroked });
}

/** Turns a ring so that it does not begin in the middle of a stroke. */
function startAtRun(ring) {
  const first = ring.stroked.findIndex((s, i) => s && !ring.stroked.at(i - 1));
  if (first <= 0) return ring;
  const turn = (list) => [...list.slice(first), ...list.slice(0, first)];
  return { ...ring, points: turn(ring.points), stroked: turn(ring.stroked) };
}

/** The part of the segment a–b in the box as fractions of it, or null (Liang and Barsky). */
function clipSegment([ax, ay], [bx, by], [west, north, east, south]) {
  let from = 0;
  let to = 1;
  for (const [p, q] of [
    [ax - bx, ax - west],
    [bx - ax, east - ax],
    [ay - by, ay - north],
    [by - ay, south - ay],
  ]) {
    if (p === 0 && q < 0) return null;
    if (p < 0) from = Math.max(from, q / p);
    if (p > 0) to = Math.min(to, q / p);
  }
  return from < to ? [from, to] : null;
}

/** @returns {object[]} the pieces of the line inside the box */
export function clipLine(line, box) {
  const bounds = boundsOf(line.points);
  if (bounds[0] > box[2] || bounds[2] < box[0] || bounds[1] > box[3] || bounds[3] < box[1]) return [];
  if (bounds[0] >= box[0] && bounds[2] <= box[2] && bounds[1] >= box[1] && bounds[3] <= box[3]) return [line];
  const pieces = [];
  let piece = [];
  for (let i = 1; i < line.points.length; i++) {
    const a = line.points[i - 1];
    const b = line.points[i];
    const found = clipSegment(a, b, box);
    if (found === null) continue;
    const at = (t) =>
      t === 0 ? a : t === 1 ? b : [Math.round(a[0] + (b[0] - a[0]) * t), Math.round(a[1] + (b[1] - a[1]) * t)];
    const [start, end] = [at(found[0]), at(found[1])];
    const last = piece.at(-1);
    if (last === undefined || last[0] !== start[0] || last[1] !== start[1]) pieces.push((piece = [start]));
    if (start[0] !== end[0] || start[1] !== end[1]) piece.push(end);
  }
  return pieces.filter((points) => points.length > 1).map((points) => ({ ...line, points }));
}

/** Points of the grid without repetitions. */
export function snapLine(line, grid) {
  const points = [];
  for (const position of line) {
    const point = grid(position);
    const last = points.at(-1);
    if (last === undefined || last[0] !== point[0] || last[1] !== point[1]) points.push(point);
  }
  return points;
}
