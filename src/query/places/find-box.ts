/** What events span on the map, in degrees. */
import type { RowAnswer } from '../types.ts';
import { atlasOf, type Atlas } from './atlas.ts';
import { boxAround, rectOf, turnToward, worldX, type GeoBox, type Rect } from '../../base/geo/frame.ts';
import type { Flow } from './flows.ts';
import { selectFlows } from './select-flows.ts';

/**
 * What is shown, routes with their ends too, with or without the few that lie far from all others; the places where
 * something of the whole dataset happened; or those of a single row.
 */
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

/** A route from end to end, the shorter way round. */
const rectOfFlow = ({ fromX, fromY, toX, toY }: Flow): Rect => {
  const endX = turnToward(toX, fromX);
  return {
    x: Math.min(fromX, endX),
    y: Math.min(fromY, toY),
    width: Math.abs(endX - fromX),
    height: Math.abs(toY - fromY),
  };
};

const boxOf = (placed: readonly CountedRect[]): GeoBox | null => boxAround(placed.map(({ rect }) => rect));

const countOf = (placed: readonly CountedRect[]): number => placed.reduce((sum, { count }) => sum + count, 0);

/** A fit leaves out at most one event in this many. */
const EVENTS_PER_OUTLIER = 5;
/** What is left out lies this many times as far from the middle as the farthest of the others. */
const OUTLIER_FACTOR = 5;
/** And it lies at least this far from the middle; world units, about 2,000 km. */
const MIN_OUTLIER_DISTANCE = 0.05;

/** Without the few that lie so far off that a view of all would show next to nothing of the others. */
const withoutOutliers = (placed: readonly CountedRect[]): readonly CountedRect[] => {
  const total = countOf(placed);
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

/** A country or a region at an end is only a name on the map: such a route counts half. */
const countRoute = (flow: Flow): CountedRect => ({
  rect: rectOfFlow(flow),
  count: flow.isFromTown && flow.isToTown ? 1 : 0.5,
});

/** The places but for outliers, and the routes unless they are few and lead far beyond those places. */
const nearOnes = (places: readonly CountedRect[], routes: readonly CountedRect[]): readonly CountedRect[] => {
  const near = withoutOutliers(places);
  const box = boxOf(near);
  if (!box) return withoutOutliers(routes);
  const { x, y, width, height } = rectOf(box);
  const [midX, midY] = [x + width / 2, y + height / 2];
  const most = Math.max(MIN_OUTLIER_DISTANCE, (Math.max(width, height) / 2) * OUTLIER_FACTOR);
  const isFar = ({ rect }: CountedRect): boolean => {
    const right = turnToward(rect.x + rect.width / 2, midX);
    return (
      Math.abs(right - midX) + rect.width / 2 > most ||
      Math.abs(rect.y + rect.height / 2 - midY) + rect.height / 2 > most
    );
  };
  const far = routes.filter(isFar);
  const total = countOf(places) + countOf(routes);
  const isFew = total >= EVENTS_PER_OUTLIER && countOf(far) * EVENTS_PER_OUTLIER <= total;
  return [...near, ...(isFew ? routes.filter((route) => !isFar(route)) : routes)];
};

/** The least box around them; null where none of them is on the map. */
export const findBox = (answer: RowAnswer, of: BoxOf): GeoBox | null => {
  const { table, rows } = answer;
  const atlas = atlasOf(table);
  if (typeof of === 'number') return boxOf(placesOf(atlas, [of]));
  if (of === 'all') return boxOf(placesOf(atlas, table.ids.keys()));
  const places = placesOf(atlas, rows);
  const routes = selectFlows(answer).map(countRoute);
  return boxOf(of === 'near' ? nearOnes(places, routes) : [...places, ...routes]);
};
