/** Applies a reader's answers about doubtful coordinates to a dataset: swap, keep, or leave off the map. */
import type { DoubtfulPlace } from './doubtful-places.ts';
import { joinGeometries } from './join-geometry.ts';
import type { DatasetDocument, PlaceRecord } from './format/schema.ts';

/** A reader's answer about one doubtful place. */
export type PlaceAnswer = 'swap' | 'keep' | 'off';
/** By the `key` of the doubtful place. */
export type PlaceAnswers = ReadonlyMap<string, PlaceAnswer>;

/**
 * New documents with the answers applied; `document` is not changed.
 * @returns `original`: what is saved, with swapped coordinates; `shown`: that without the coordinates that have no
 * answer or are to be left off the map, its outlines as the map draws them
 */
export function answerPlaces(
  document: DatasetDocument,
  doubtful: readonly DoubtfulPlace[],
  answers: PlaceAnswers,
): { readonly original: DatasetDocument; readonly shown: DatasetDocument } {
  if (doubtful.length === 0) return { original: document, shown: joinGeometries(document) };
  const swaps = new Set(doubtful.flatMap(({ key }) => (answers.get(key) === 'swap' ? [key] : [])));
  const original = swaps.size === 0 ? document : withPositions(document, swaps, swapped);
  const off = new Set(doubtful.flatMap(({ key }) => (['swap', 'keep'].includes(answers.get(key) ?? '') ? [] : [key])));
  return { original, shown: joinGeometries(off.size === 0 ? original : withPositions(original, off, withheld)) };
}

interface Positioned {
  readonly label?: [number, number] | undefined;
  readonly geometry?: PlaceRecord['geometry'];
}

const swapped = <T extends Positioned>(record: T): T => {
  const { label, geometry } = record;
  return {
    ...record,
    ...(label ? { label: [label[1], label[0]] } : {}),
    ...(geometry?.type === 'Point'
      ? {
          geometry: {
            ...geometry,
            coordinates: [geometry.coordinates[1], geometry.coordinates[0], ...geometry.coordinates.slice(2)],
          },
        }
      : {}),
  };
};

const withheld = <T extends Positioned>(record: T): T => ({ ...record, label: undefined, geometry: undefined });

function withPositions(
  document: DatasetDocument,
  keys: ReadonlySet<string>,
  change: <T extends Positioned>(record: T) => T,
): DatasetDocument {
  return {
    ...document,
    places: document.places.map((place, index) => (keys.has(`places[${index}]`) ? change(place) : place)),
    events: document.events.map((event, row) => {
      const isTouched = event.where.some((_, index) => keys.has(`events[${row}].where[${index}]`));
      if (!isTouched) return event;
      return {
        ...event,
        where: event.where.map((where, index) => (keys.has(`events[${row}].where[${index}]`) ? change(where) : where)),
      };
    }),
  };
}
