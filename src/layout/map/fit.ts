/** Which view shows what: the link's or the dataset's own box, else the events'. */
import type { MapView } from '../../selection/selection.ts';
import type { Question } from '../../query/types.ts';
import { deferredFilters } from '../../query/deferred-filters.ts';
import { boxAround, fitBox, rectOf, type GeoBox, type Paddings } from '../../base/geo/frame.ts';

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
 */
export const viewOf = (
  wanted: MapView | null,
  shown: () => GeoBox | null,
  width: number,
  height: number,
  paddings: Paddings,
  foot = 0,
): { readonly lat: number; readonly lng: number; readonly zoom: number } => {
  if (wanted?.kind === 'll') return wanted;
  if (wanted) return fitBox(wanted, width, height, { ...NO_PADDING, bottom: foot });
  const box = shown();
  return fitBox(box ?? WORLD, width, height, box ? paddings : NO_PADDING);
};
