/**
 * Many rings or lines as flat arrays in world units (0..1, y down), with a box for each and coarser copies for low
 * zooms.
 */
import { scaleOf } from '../base/geo/frame.ts';

export interface Paths {
  /** x0,y0,x1,y1,… of all parts, one after the other, in world units. */
  readonly coords: Float64Array;
  /** First point of each part, and the number of all points at the end. */
  readonly starts: Uint32Array;
  /** West, north, east, south of each part, in world units. */
  readonly boxes: Float64Array;
  /** Of a river: its rank. Of a ring: 1 when it is a hole in the ring before it. Else 0. */
  readonly tags: Uint8Array;
}

/** Positions of one ring or line in world units, flat. */
export interface PathPart {
  readonly points: readonly number[];
  readonly tag?: number;
}

export const countParts = (paths: Paths): number => paths.starts.length - 1;

/** Copies the parts into flat arrays. */
export const buildPaths = (parts: readonly PathPart[]): Paths => {
  const total = parts.reduce((sum, part) => sum + part.points.length, 0);
  const coords = new Float64Array(total);
  const starts = new Uint32Array(parts.length + 1);
  const boxes = new Float64Array(parts.length * 4);
  const tags = new Uint8Array(parts.length);
  let at = 0;
  parts.forEach((part, i) => {
    coords.set(part.points, at);
    at += part.points.length;
    starts[i + 1] = at / 2;
    tags[i] = part.tag ?? 0;
    boxes.set(boxOf(part.points), i * 4);
  });
  return { coords, starts, boxes, tags };
};

const boxOf = (points: readonly number[]): readonly [number, number, number, number] => {
  let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity];
  // Points are pairs, so both indices are in range.
  for (let i = 0; i < points.length; i += 2) {
    const x = points[i]!;
    const y = points[i + 1]!;
    if (x < west) west = x;
    if (x > east) east = x;
    if (y < north) north = y;
    if (y > south) south = y;
  }
  return [west, north, east, south];
};

const LAST_LEVEL = 11;
/** How far a thinned line may leave the true one, and how small a ring is no longer drawn. */
const DEVIATION_PIXELS = 0.7;
const SMALLEST_PIXELS = 1;

/** Square of the distance of point i from the segment a–b. @param i, a, b numbers of points, in range */
const offset2 = (coords: Float64Array, i: number, a: number, b: number): number => {
  const ax = coords[a * 2]!;
  const ay = coords[a * 2 + 1]!;
  const dx = coords[b * 2]! - ax;
  const dy = coords[b * 2 + 1]! - ay;
  const px = coords[i * 2]! - ax;
  const py = coords[i * 2 + 1]! - ay;
  const length2 = dx * dx + dy * dy;
  const t = length2 === 0 ? 0 : Math.max(0, Math.min(1, (px * dx + py * dy) / length2));
  return (px - t * dx) ** 2 + (py - t * dy) ** 2;
};

/** Douglas and Peucker's choice of the points `first`…`last` that keep the line within `limit` (world units). */
const chooseShape = (coords: Float64Array, first: number, last: number, limit: number): number[] => {
  const keep = new Uint8Array(last - first + 1);
  keep[0] = 1;
  keep[last - first] = 1;
  const open = [first, last];
  while (open.length > 0) {
    // They are put there by twos.
    const b = open.pop()!;
    const a = open.pop()!;
    let farthest = 0;
    let at = 0;
    for (let i = a + 1; i < b; i++) {
      const off = offset2(coords, i, a, b);
      if (off > farthest) {
        farthest = off;
        at = i;
      }
    }
    if (farthest <= limit * limit) continue;
    keep[at - first] = 1;
    open.push(a, at, at, b);
  }
  const points: number[] = [];
  // Points of the part are in range.
  for (let i = first; i <= last; i++) if (keep[i - first] === 1) points.push(coords[i * 2]!, coords[i * 2 + 1]!);
  return points;
};

/** What a screen at `pixels` per world unit can tell apart; the ends of lines always stay. */
const thin = (paths: Paths, pixels: number, areRings: boolean): Paths => {
  const smallest = SMALLEST_PIXELS / pixels;
  const parts: PathPart[] = [];
  for (let part = 0; part < countParts(paths); part++) {
    // A part has four bounds, a start and a tag.
    const [west, north, east, south] = paths.boxes.subarray(part * 4, part * 4 + 4);
    if (areRings && Math.max(east! - west!, south! - north!) < smallest) continue;
    const points = chooseShape(
      paths.coords,
      paths.starts[part]!,
      paths.starts[part + 1]! - 1,
      DEVIATION_PIXELS / pixels,
    );
    parts.push({ points, tag: paths.tags[part]! });
  }
  return buildPaths(parts);
};

/** Rings or lines with a thinned copy for each zoom, made when first asked for. */
export interface LevelledPaths {
  readonly full: Paths;
  readonly at: (zoom: number) => Paths;
}

export const levelsOf = (full: Paths, areRings: boolean): LevelledPaths => {
  const levels = new Map<number, Paths>();
  return {
    full,
    at: (zoom) => {
      const level = Math.ceil(zoom);
      if (level > LAST_LEVEL) return full;
      const known = levels.get(level);
      if (known) return known;
      const made = thin(full, scaleOf(level), areRings);
      levels.set(level, made);
      return made;
    },
  };
};

export const buildLevels = (parts: readonly PathPart[], areRings: boolean): LevelledPaths =>
  levelsOf(buildPaths(parts), areRings);
