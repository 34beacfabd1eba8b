/**
 * Which of the map's own notes (`data/basemap/notes`) the data or the map in sight hold: they, and no others, stand on
 * the screen.
 */
import type { GeoBox } from '../../base/geo/frame.ts';
import { MAP_NOTES } from '../../base/resources.ts';
import { anchorOf, centreOf } from '../../events/places.ts';
import type { EventTable } from '../../events/types.ts';
import type { MapView } from '../../selection/selection.ts';

type MapNote = (typeof MAP_NOTES)[number];

/** CSS pixels of a large pane: at a given zoom a smaller one shows less. */
const PANE = 1200;

/** Whether a note's box (west, south, east, north) and another have a point in common. */
const meets = ([boxWest = 0, boxSouth = 0, boxEast = 0, boxNorth = 0]: readonly number[], other: GeoBox): boolean =>
  other.west <= boxEast && other.east >= boxWest && other.south <= boxNorth && other.north >= boxSouth;

/** Ids of the notes in whose box a place of the dataset lies, or its own view reaches. */
export const listDataNotes = ({ document }: EventTable): readonly string[] => {
  const points = [
    ...document.places.map(anchorOf),
    ...document.events.flatMap(({ where }) => where.map(({ geometry }) => (geometry ? centreOf(geometry) : null))),
  ].filter((point) => point !== null);
  const boxes: GeoBox[] = points.map(([lon, lat]) => ({ west: lon, south: lat, east: lon, north: lat }));
  const bbox = document.view?.bbox;
  if (bbox) boxes.push({ west: bbox[0], south: bbox[1], east: bbox[2], north: bbox[3] });
  return MAP_NOTES.filter(({ box }) => boxes.some((other) => meets(box, other))).map(({ id }) => id);
};

const boxOf = (view: MapView): GeoBox => {
  if (view.kind === 'bbox') return view;
  const half = ((PANE / 2) * 360) / (256 * 2 ** view.zoom);
  return { west: view.lng - half, south: view.lat - half, east: view.lng + half, north: view.lat + half };
};

/** @param ofData as `listDataNotes` @param view what the map shows now; null where it is the dataset's own view */
export const notesDue = (ofData: readonly string[], view: MapView | null): readonly MapNote[] =>
  MAP_NOTES.filter(({ id, box }) => ofData.includes(id) || (view !== null && meets(box, boxOf(view))));

/** The lines of the notes that are due, in a language. */
export const dueLines = (ofData: readonly string[], view: MapView | null, lang: string): readonly string[] =>
  notesDue(ofData, view).map(({ line }) => line[lang] ?? line['en'] ?? '');
