/** Applies a reader's answers about doubtful coordinates to a dataset: swap, keep, or leave off the map. */
import type { DoubtfulPlace } from './doubtful-places.ts';
import { joinGeometries } from './join-geometry.ts';
import { shortenTexts } from './long-texts.ts';
import type { Problem } from './format/problem.ts';
import type { DatasetDocument, PlaceRecord } from './format/schema.ts';

/** A reader's answer about one doubtful place. */
export type PlaceAnswer = 'swap' | 'keep' | 'off';
/** By the `key` of the doubtful place. */
export type PlaceAnswers = ReadonlyMap<string, PlaceAnswer>;

/**
 * New documents with the answers applied; `document` is not changed.
 * @returns `original`: what is saved, with swapped coordinates; `shown`: that without the coordinates that have no
 * answer or are to be left off the map, its outlines as the map draws them, texts no longer than anybody reads;
 * `cuts`: what of those was cut
 */
export function answerPlaces(
  document: DatasetDocument,
  doubtful: readonly DoubtfulPlace[],
  answers: PlaceAnswers,
): { readonly original: DatasetDocument; readonly shown: DatasetDocument; readonly cuts: readonly Problem[] } {
  const shownAs = (original: DatasetDocument, placed: DatasetDocument) => {
    const { document: shown, cuts } = shortenTexts(joinGeometries(placed));
    return { original, shown, cuts };
  };
  if (doubtful.length === 0) return shownAs(document, document);
  const answered = (isMeant: (answer: PlaceAnswer | undefined) => boolean): DoubtsByKey =>
    new Map(doubtful.filter(({ key }) => isMeant(answers.get(key))).map((place) => [place.key, place]));
  const swaps = answered((answer) => answer === 'swap');
  const original = swaps.size === 0 ? document : withPositions(document, swaps, swapped);
  const off = answered((answer) => answer !== 'swap' && answer !== 'keep');
  return shownAs(original, off.size === 0 ? original : withPositions(original, off, withheld));
}

interface Positioned {
  readonly label?: [number, number] | undefined;
  readonly geometry?: PlaceRecord['geometry'];
}

type DoubtsByKey = ReadonlyMap<string, DoubtfulPlace>;
type Change = <T extends Positioned>(record: T, doubtful: DoubtfulPlace) => T;

const turned = ([lon, lat, ...rest]: readonly number[]): number[] => [lat!, lon!, ...rest]; // a position has both

/** `coordinates` of any depth with those positions turned round that are in doubt. */
function turnVertices(coordinates: unknown, { vertices }: DoubtfulPlace): unknown {
  let index = -1;
  const visit = (value: unknown): unknown => {
    if (!Array.isArray(value)) return value;
    const items = value as readonly unknown[];
    if (typeof items[0] !== 'number') return items.map(visit);
    index += 1;
    return vertices.has(index) ? turned(items as readonly number[]) : items;
  };
  return visit(coordinates);
}

const swapped: Change = (record, doubtful) => {
  const { label, geometry } = record;
  if (!geometry) return label ? { ...record, label: turned(label) } : record;
  const coordinates =
    geometry.type !== 'Point'
      ? turnVertices(geometry.coordinates, doubtful)
      : doubtful.isPoint
        ? turned(geometry.coordinates)
        : geometry.coordinates;
  return {
    ...record,
    ...(label && doubtful.isPoint ? { label: turned(label) } : {}),
    geometry: { ...geometry, coordinates },
  };
};

const withheld: Change = (record) => ({ ...record, label: undefined, geometry: undefined });

function withPositions(document: DatasetDocument, doubts: DoubtsByKey, change: Change): DatasetDocument {
  const changed = <T extends Positioned>(record: T, key: string): T => {
    const doubtful = doubts.get(key);
    return doubtful ? change(record, doubtful) : record;
  };
  return {
    ...document,
    places: document.places.map((place, index) => changed(place, `places[${index}]`)),
    events: document.events.map((event, row) => {
      const where = event.where.map((item, index) => changed(item, `events[${row}].where[${index}]`));
      return where.every((item, index) => item === event.where[index]) ? event : { ...event, where };
    }),
  };
}
