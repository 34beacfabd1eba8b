/** Whether the drawn map holds what its own notes are about (`data/basemap/notes`): then, and only then, they stand on the screen. */
import { MAP_NOTE } from '../../base/resources.ts';
import { anchorOf, centreOf } from '../../events/places.ts';
import type { EventTable } from '../../events/types.ts';
import type { MapView } from '../../selection/selection.ts';

const [WEST = 0, SOUTH = 0, EAST = 0, NORTH = 0] = MAP_NOTE.box;
/** CSS pixels of a large pane: at a given zoom a smaller one shows less. */
const PANE = 1200;

const meets = (west: number, south: number, east: number, north: number): boolean =>
  west <= EAST && east >= WEST && south <= NORTH && north >= SOUTH;

/** Whether a place of the dataset lies there, or its own view reaches there. */
export const isOnNotedMap = ({ document }: EventTable): boolean => {
  const [west, south, east, north] = document.view?.bbox ?? [];
  if (west !== undefined && south !== undefined && east !== undefined && north !== undefined)
    if (meets(west, south, east, north)) return true;
  const points = [
    ...document.places.map(anchorOf),
    ...document.events.flatMap(({ where }) => where.map(({ geometry }) => (geometry ? centreOf(geometry) : null))),
  ];
  return points.some((point) => point !== null && meets(point[0], point[1], point[0], point[1]));
};

const isViewThere = (view: MapView): boolean => {
  if (view.kind === 'bbox') return meets(view.west, view.south, view.east, view.north);
  const half = ((PANE / 2) * 360) / (256 * 2 ** view.zoom);
  return meets(view.lng - half, view.lat - half, view.lng + half, view.lat + half);
};

/** @param isData whether the data lie there @param view what the map shows now; null where it is the dataset's own view */
export const isMapNoteDue = (isData: boolean, view: MapView | null): boolean =>
  isData || (view !== null && isViewThere(view));
