/**
 * Further places for the names of countries, wherever a view lies: in each square of a grid, the middle of the longest
 * stretch of a country's land. The grid is fixed to the ground, so that names stay where they are when it is panned.
 */
import { countParts } from '../paths.ts';
import type { WorldRect } from '../map-package.ts';
import type { CellPaths } from './decode-cell.ts';

export interface LandAnchor {
  /** ISO 3166-1 alpha-3. */
  readonly code: string;
  /** World units. */
  readonly x: number;
  readonly y: number;
  /** How far the land goes on along the parallel, within the square. */
  readonly width: number;
}

export interface Land {
  readonly land: CellPaths;
  readonly texts: readonly string[];
}

/** Parallels that are tried, as parts of a square's height. */
const ROWS = [0.5, 0.25, 0.75];

/** The longest stretch of the sorted crossings' insides that lies between two meridians. */
const longestIn = (crossings: readonly number[], west: number, east: number): readonly [from: number, to: number] => {
  let best: readonly [number, number] = [west, west];
  for (let i = 0; i + 1 < crossings.length; i += 2) {
    const from = Math.max(west, crossings[i]!); // i + 1 is within
    const to = Math.min(east, crossings[i + 1]!);
    if (to - from > best[1] - best[0]) best = [from, to];
  }
  return best;
};

/** Where a parallel crosses the rings of each country. */
const crossingsAt = ({ coords, starts, boxes, keys }: CellPaths, y: number): ReadonlyMap<number, number[]> => {
  const found = new Map<number, number[]>();
  for (let part = 0; part < keys.length; part++) {
    if (boxes[part * 4 + 1]! > y || boxes[part * 4 + 3]! < y) continue; // four a part
    const key = keys[part]!; // part is within
    const crossings = found.get(key) ?? [];
    found.set(key, crossings);
    for (let i = starts[part]! + 1; i < starts[part + 1]!; i++) {
      const ay = coords[i * 2 - 1]!; // two a point
      const by = coords[i * 2 + 1]!;
      if (ay > y === by > y) continue;
      const ax = coords[i * 2 - 2]!;
      crossings.push(ax + ((y - ay) / (by - ay)) * (coords[i * 2]! - ax));
    }
  }
  return found;
};

/** One for each country that has land on one of the parallels. */
export const findLandAnchors = (
  { land, texts }: Land,
  { west, north, east, south }: WorldRect,
): readonly LandAnchor[] => {
  if (countParts(land) === 0) return [];
  const best = new Map<string, LandAnchor>();
  for (const row of ROWS) {
    const y = north + row * (south - north);
    for (const [key, crossings] of crossingsAt(land, y)) {
      const code = texts[key] ?? '';
      const [from, to] = longestIn(
        crossings.toSorted((a, b) => a - b),
        west,
        east,
      );
      if (code !== '' && to - from > (best.get(code)?.width ?? 0))
        best.set(code, { code, x: (from + to) / 2, y, width: to - from });
    }
  }
  return [...best.values()];
};
