/** How many of the shown events that have a place are in sight of the map. Late code. */
import { isInside, overlaps, paneX, paneY, type MapFrame, type Rect } from '../../base/geo/frame.ts';
import type { Atlas } from '../../query/places/atlas.ts';
import { rowsAt, type PlaceRows } from '../../query/places/place-rows.ts';
import type { AreaUse } from '../../query/places/select-areas.ts';

export interface Sight {
  /** Rows. */
  readonly seen: ReadonlySet<number>;
  /** How many have a place at all. */
  readonly placed: number;
}

const rectInPane = ({ x, y, width, height }: Rect, frame: MapFrame): Rect => {
  const middle = paneX(x + width / 2, frame);
  return {
    x: middle - (width * frame.scale) / 2,
    y: paneY(y, frame),
    width: width * frame.scale,
    height: height * frame.scale,
  };
};

/** A point is in sight inside the pane, an area if any of the box around it is. */
export const findInSight = (
  { anchorX, anchorY }: Pick<Atlas, 'anchorX' | 'anchorY'>,
  places: PlaceRows,
  areas: readonly AreaUse[],
  frame: MapFrame,
): Sight => {
  const [seen, placed] = [new Set<number>(), new Set<number>()];
  const add = (rows: Iterable<number>, isSeen: boolean): void => {
    for (const row of rows) {
      placed.add(row);
      if (isSeen) seen.add(row);
    }
  };
  anchorX.forEach((worldX, anchor) => {
    if (!places.all[anchor]) return;
    // Columns of the same length.
    const at = { x: paneX(worldX, frame), y: paneY(anchorY[anchor]!, frame), width: 0, height: 0 };
    add(rowsAt(places, anchor), isInside(at, frame, 0));
  });
  const pane = { x: 0, y: 0, width: frame.width, height: frame.height };
  for (const { area, rows } of areas) add(rows, overlaps(rectInPane(area.bounds, frame), pane));
  return { seen, placed: placed.size };
};

const isSameSet = (a: ReadonlySet<number>, b: ReadonlySet<number>): boolean =>
  a.size === b.size && [...a].every((row) => b.has(row));

/** Whether who sees the map sees something else of it than before: nearer, farther, or other events. */
export const isOtherSight = (
  [before, from]: readonly [Sight, MapFrame],
  [after, to]: readonly [Sight, MapFrame],
): boolean => from.scale !== to.scale || !isSameSet(before.seen, after.seen);
