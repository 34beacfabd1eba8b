/** What events span on the map, in degrees. */
import type { RowAnswer } from '../types.ts';
import { atlasOf, type Atlas } from './atlas.ts';
import { boxAround, worldX, type GeoBox, type Rect } from '../../base/geo/frame.ts';

/** What is shown, with or without the few events that lie far from all others; the whole dataset; or a single row. */
export type BoxOf = 'near' | 'shown' | 'all' | number;

/** Something of the events that a fit is to show, in world units, and how many of them are there. */
interface CountedRect {
  readonly rect: Rect;
  readonly count: number;
}

/** The rows' points and areas, each once. */
const placesOf = (atlas: Atlas, rows: Iterable<number>): readonly CountedRect[] => {
  const counts = new Map<number, number>();
  const add = (place: number): unknown => counts.set(place, (counts.get(place) ?? 0) + 1);
  for (const row of rows) {
    // Rows and entries are in range: there is one start more than rows.
    for (let entry = atlas.pointStart[row]!; entry < atlas.pointStart[row + 1]!; entry += 1)
      add(atlas.pointAnchor[entry]!);
    // Areas are told from anchors by their sign.
    for (let entry = atlas.areaStart[row]!; entry < atlas.areaStart[row + 1]!; entry += 1)
      add(~atlas.areaIndex[entry]!);
  }
  // What an entry names is in range.
  return [...counts].map(([place, count]) => ({
    count,
    rect:
      place < 0
        ? atlas.areas[~place]!.bounds
        : { x: atlas.anchorX[place]!, y: atlas.anchorY[place]!, width: 0, height: 0 },
  }));
};

const boxOf = (placed: readonly CountedRect[]): GeoBox | null => boxAround(placed.map(({ rect }) => rect));

/** A fit leaves out at most one event in this many. */
const EVENTS_PER_OUTLIER = 5;
/** What is left out lies this many times as far from the middle as the farthest of the others. */
const OUTLIER_FACTOR = 5;
/** And it lies at least this far from the middle; world units, about 2,000 km. */
const MIN_OUTLIER_DISTANCE = 0.05;

/** Without the few that lie so far off that a view of all would show next to nothing of the others. */
const withoutOutliers = (placed: readonly CountedRect[]): readonly CountedRect[] => {
  const total = placed.reduce((sum, { count }) => sum + count, 0);
  const box = boxOf(placed);
  if (!box || total < EVENTS_PER_OUTLIER) return placed;
  const start = worldX(box.west);
  const spots = placed.map((item) => {
    const { x, y, width, height } = item.rect;
    const right = x + width / 2 - start;
    return { item, x: right - Math.floor(right), y: y + height / 2, reach: Math.max(width, height) / 2 };
  });
  /** Half of the events lie on either side of it. */
  const middle = (axis: 'x' | 'y'): number => {
    let left = total / 2;
    return spots.toSorted((a, b) => a[axis] - b[axis]).find(({ item }) => (left -= item.count) <= 0)?.[axis] ?? 0;
  };
  const [midX, midY] = [middle('x'), middle('y')];
  const byDistance = spots
    .map(({ item, x, y, reach }) => ({ item, reach, away: Math.max(Math.abs(x - midX), Math.abs(y - midY)) }))
    .sort((a, b) => a.away - b.away);
  let [kept, farthest] = [0, 0];
  for (const [index, { item, away, reach }] of byDistance.entries()) {
    if (
      (total - kept) * EVENTS_PER_OUTLIER <= total &&
      away > Math.max(MIN_OUTLIER_DISTANCE, farthest * OUTLIER_FACTOR)
    )
      return byDistance.slice(0, index).map((one) => one.item);
    kept += item.count;
    farthest = Math.max(farthest, away + reach);
  }
  return placed;
};

/** The least box around them; null where none of them is on the map. */
export const findBox = ({ table, rows }: RowAnswer, of: BoxOf): GeoBox | null => {
  const placed = placesOf(atlasOf(table), typeof of === 'number' ? [of] : of === 'all' ? table.ids.keys() : rows);
  return boxOf(of === 'near' ? withoutOutliers(placed) : placed);
};
