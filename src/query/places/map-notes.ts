/**
 * Which of the map's own notes (`data/basemap/notes`) the data or the map in sight hold: they, and no others, stand on
 * the screen.
 */
import { MAP_NOTES } from '../../base/resources.ts';
import { anchorOf, centreOf } from '../../events/places.ts';
import type { EventTable } from '../../events/types.ts';
import type { MapView } from '../../selection/selection.ts';

/** West, south, east, north, in degrees. */
type Box = readonly number[];
type MapNote = (typeof MAP_NOTES)[number];

/** CSS pixels of a large pane: at a given zoom a smaller one shows less. */
const PANE = 1200;

const meets = (
  [boxWest = 0, boxSouth = 0, boxEast = 0, boxNorth = 0]: Box,
  [west = 0, south = 0, east = west, north = south]: Box,
): boolean => west <= boxEast && east >= boxWest && south <= boxNorth && north >= boxSouth;

/** Ids of the notes in whose box a place of the dataset lies, or its own view reaches. */
export const listDataNotes = ({ document }: EventTable): readonly string[] => {
  const points = [
    ...document.places.map(anchorOf),
    ...document.events.flatMap(({ where }) => where.map(({ geometry }) => (geometry ? centreOf(geometry) : null))),
  ].filter((point) => point !== null);
  const view = document.view?.bbox;
  return MAP_NOTES.filter(
    ({ box }) => (view !== undefined && meets(box, view)) || points.some((point) => meets(box, [...point])),
  ).map(({ id }) => id);
};

const boxOf = (view: MapView): Box => {
  if (view.kind === 'bbox') return [view.west, view.south, view.east, view.north];
  const half = ((PANE / 2) * 360) / (256 * 2 ** view.zoom);
  return [view.lng - half, view.lat - half, view.lng + half, view.lat + half];
};

/** @param ofData as `listDataNotes` @param view what the map shows now; null where it is the dataset's own view */
export const notesDue = (ofData: readonly string[], view: MapView | null): readonly MapNote[] =>
  MAP_NOTES.filter(({ id, box }) => ofData.includes(id) || (view !== null && meets(box, boxOf(view))));

/** The lines of the notes that are due, in a language. */
export const dueLines = (ofData: readonly string[], view: MapView | null, lang: string): readonly string[] =>
  notesDue(ofData, view).map(({ line }) => line[lang] ?? line['en'] ?? '');
