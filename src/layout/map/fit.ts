/** Which view shows what: the link's or the dataset's own box, else the events'. */
import type { MapView } from '../../selection/selection.ts';
import type { Question } from '../../query/types.ts';
import { deferredFilters } from '../../query/deferred-filters.ts';
import {
  boxAround,
  fitBox,
  isInside,
  paneX,
  paneY,
  rectOf,
  turnToward,
  type GeoBox,
  type MapFrame,
  type Paddings,
} from '../../base/geo/frame.ts';
import type { Atlas } from '../../query/places/atlas.ts';

/**
 * What the shown events span, and the drawn area or circle if there is one; null without either.
 * @param events the engine's box of them
 */
export const boxOfShown = (events: GeoBox | null, { filters }: Question): GeoBox | null => {
  const drawn = deferredFilters()?.drawnOf(filters) ?? [];
  if (drawn.length === 0) return events;
  return boxAround([...drawn.map(({ box }) => box), ...(events ? [rectOf(events)] : [])]);
};

const NO_PADDING: Paddings = { top: 0, right: 0, bottom: 0, left: 0 };
const WORLD: GeoBox = { west: -170, south: -55, east: 170, north: 75 };

/**
 * The view to show in a pane of this size: a box fits whole (it has its own margins) over what stands at the pane's
 * foot, events fit clear of all chrome.
 * @param fit how a box of events is shown: with the whole of their marks once what sees to it has come
 */
export const viewOf = (
  wanted: MapView | null,
  shown: () => GeoBox | null,
  width: number,
  height: number,
  paddings: Paddings,
  foot = 0,
  fit = fitBox,
): { readonly lat: number; readonly lng: number; readonly zoom: number } => {
  if (wanted?.kind === 'll') return wanted;
  if (wanted) return fitBox(wanted, width, height, { ...NO_PADDING, bottom: foot });
  const box = shown();
  return box ? fit(box, width, height, paddings) : fitBox(WORLD, width, height, NO_PADDING);
};

/** CSS pixels that a place keeps from the pane's edge to be in sight with its mark. */
const MARK_AIR = 24;

/**
 * Whether each shown place in a box is in sight.
 * @param counts how many shown events each anchor of the atlas has
 */
export const showsPlaces = (
  { anchorX, anchorY }: Pick<Atlas, 'anchorX' | 'anchorY'>,
  counts: ArrayLike<number>,
  box: GeoBox,
  frame: MapFrame,
): boolean => {
  const { x, y, width, height } = rectOf(box);
  return anchorX.every((worldX, anchor) => {
    const worldY = anchorY[anchor]!; // a column of the same length
    const right = turnToward(worldX, x + width / 2);
    if (!counts[anchor] || right < x || right > x + width || worldY < y || worldY > y + height) return true;
    const [left, top] = [paneX(worldX, frame), paneY(worldY, frame)];
    return isInside({ x: left, y: top, width: 0, height: 0 }, frame, MARK_AIR);
  });
};
