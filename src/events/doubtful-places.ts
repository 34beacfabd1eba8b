/**
 * Finds coordinates that are likely wrong: latitude and longitude swapped, `0, 0`, or far from all others and outside
 * the larger place that the record names. The reader is asked about them; until there is an answer they are left off
 * the map.
 */
import { wrapLng } from '../base/geo/frame.ts';
import { distanceKm } from '../base/great-circle.ts';
import { anchorOf, centreOf } from './places.ts';
import type { DatasetDocument, EventRecord, PlaceRecord, WhereRecord } from './format/schema.ts';

export type Doubt = 'swapped' | 'null-island' | 'far';
export type Position = readonly [lon: number, lat: number];

export interface DoubtfulPlace {
  /** `places[2]` or `events[5].where[0]`, by index in the document: the key of its answer. */
  readonly key: string;
  readonly doubt: Doubt;
  readonly position: Position;
  /** Null where the swapped numbers are no position. */
  readonly swapped: Position | null;
  /** Name of the larger place that the record names and the position is outside of; '' where there is none. */
  readonly outside: string;
  readonly name: string;
  /** Row of the event, where it is an event's own geometry. */
  readonly row: number | null;
}

interface Located {
  readonly key: string;
  readonly position: Position;
  readonly name: string;
  readonly row: number | null;
  /** Larger places that the record names, innermost first. */
  readonly wholes: readonly PlaceRecord[];
}

/** A position is far from the others when each of them is farther away than this. */
const FAR_KM = 1000;
/** Swapped coordinates are taken as meant when another position is as near as this. */
const NEAR_KM = 100;
/** How far from the label of a place without an outline its parts can lie. */
const REACH_KM: Readonly<Record<PlaceRecord['kind'], number>> = {
  site: 50,
  town: 50,
  city: 100,
  district: 300,
  region: 700,
  country: 3000,
  sea: 3000,
};

export const isPositionOnEarth = ([lon, lat]: Position): boolean => Math.abs(lon) <= 180 && Math.abs(lat) <= 90;

/** Every position that may become a mark or a label, in the document's order. */
function locate({ places, events }: DatasetDocument): readonly Located[] {
  const byId = new Map(places.map((place) => [place.id, place]));
  const chainOf = (place: PlaceRecord | undefined): PlaceRecord[] => {
    const chain: PlaceRecord[] = [];
    for (let at = place; at && !chain.includes(at); at = at.within === undefined ? undefined : byId.get(at.within))
      chain.push(at);
    return chain;
  };
  const found: Located[] = [];
  places.forEach((place, index) => {
    const position = place.label ?? (place.geometry?.type === 'Point' ? centreOf(place.geometry) : null);
    if (position)
      found.push({ key: `places[${index}]`, position, name: place.name, row: null, wholes: chainOf(place).slice(1) });
  });
  events.forEach((event, row) =>
    event.where.forEach((where, index) => {
      if (where.geometry?.type !== 'Point') return;
      const position = centreOf(where.geometry);
      const named = event.where.flatMap(({ place }) => chainOf(place === undefined ? undefined : byId.get(place)));
      const wholes = named.filter(({ kind }) => kind === 'district' || kind === 'region' || kind === 'country');
      const key = `events[${row}].where[${index}]`;
      if (position) found.push({ key, position, name: nameOf(where, event, byId), row, wholes });
    }),
  );
  return found;
}

const nameOf = (where: WhereRecord, event: EventRecord, places: ReadonlyMap<string, PlaceRecord>): string =>
  (where.place === undefined ? undefined : places.get(where.place)?.name) ?? event.title;

/** Degrees. */
const CELL = 5;
const COLUMNS = 360 / CELL;
const cellOf = ([lon, lat]: Position): readonly [column: number, row: number] => [
  (Math.floor((lon + 180) / CELL) + COLUMNS) % COLUMNS,
  Math.floor((lat + 90) / CELL),
];

/** The largest group of positions in adjacent grid cells: what "far from all others" is measured against. */
function mainGroup(all: readonly Located[]): readonly Located[] {
  const cells = new Map<string, Located[]>();
  for (const item of all) {
    const key = cellOf(item.position).join();
    cells.set(key, [...(cells.get(key) ?? []), item]);
  }
  let main: readonly Located[] = [];
  for (const first of cells.keys()) {
    const group: Located[] = [];
    const open = [first];
    for (let key = open.pop(); key !== undefined; key = open.pop()) {
      const items = cells.get(key);
      if (!items) continue;
      cells.delete(key);
      group.push(...items);
      const [column = 0, row = 0] = key.split(',').map(Number);
      for (const x of [-1, 0, 1])
        for (const y of [-1, 0, 1]) open.push(`${(column + x + COLUMNS) % COLUMNS},${row + y}`);
    }
    if (group.length > main.length) main = group;
  }
  return main;
}

/**
 * Whether a position lies in a place: in the bounding box of its outline (on longitudes that run on), widened by one
 * degree, or within `REACH_KM` of its label. Null where the place has neither.
 */
function isInside(position: Position, whole: PlaceRecord): boolean | null {
  const { geometry } = whole;
  if (geometry && geometry.type !== 'Point') {
    const flat: number[][] = [];
    const visit = (value: unknown): void => {
      if (!Array.isArray(value)) return;
      if (typeof value[0] === 'number') flat.push(value as number[]);
      else value.forEach(visit);
    };
    visit(geometry.coordinates);
    // Every position has two numbers.
    const least = (at: number): number => Math.min(...flat.map((item) => item[at]!)) - 1;
    const most = (at: number): number => Math.max(...flat.map((item) => item[at]!)) + 1;
    const [west, east] = [least(0), most(0)];
    const middle = (west + east) / 2;
    // The outline may run on past 180°.
    const lon = middle + wrapLng(position[0] - middle);
    return lon >= west && lon <= east && position[1] >= least(1) && position[1] <= most(1);
  }
  const middle = anchorOf(whole);
  return middle ? distanceKm(middle, position) <= REACH_KM[whole.kind] : null;
}

/** Whether a larger place that the record names lies nearer to one position than to another. */
const isNearer = (wholes: readonly PlaceRecord[], a: Position, b: Position): boolean =>
  wholes.some((whole) => {
    const middle = anchorOf(whole);
    return middle !== null && distanceKm(middle, a) < distanceKm(middle, b);
  });

function doubtOf(item: Located, main: readonly Located[]): Pick<DoubtfulPlace, 'doubt' | 'outside'> | null {
  const { position, wholes } = item;
  const [lon, lat] = position;
  const swapped: Position = [lat, lon];
  if (!isPositionOnEarth(position)) return { doubt: 'swapped', outside: '' };
  if (Math.abs(lon) < 1e-3 && Math.abs(lat) < 1e-3) return { doubt: 'null-island', outside: '' };
  const outer = wholes.find((whole) => isInside(position, whole) === false);
  if (outer && isPositionOnEarth(swapped) && isInside(swapped, outer)) return { doubt: 'swapped', outside: outer.name };
  if (main.includes(item) || main.length === 0) return null;
  const others = main.filter(({ position: other }) => isPositionOnEarth(other));
  const isNear = (to: Position, km: number): boolean => others.some(({ position: at }) => distanceKm(at, to) <= km);
  if (isNear(position, FAR_KM)) return null;
  if (isPositionOnEarth(swapped) && isNear(swapped, NEAR_KM) && !isNearer(wholes, position, swapped))
    return { doubt: 'swapped', outside: '' };
  return outer ? { doubt: 'far', outside: outer.name } : null;
}

/** The doubtful coordinates of a dataset, in the document's order. */
export function findDoubtfulPlaces(document: DatasetDocument): readonly DoubtfulPlace[] {
  const all = locate(document);
  const main = mainGroup(all.filter(({ position }) => isPositionOnEarth(position)));
  const inMain = new Set(main);
  return all.flatMap((item) => {
    const found = doubtOf(item, inMain.has(item) ? [item] : main);
    if (!found) return [];
    const { key, position, name, row } = item;
    const swapped: Position = [position[1], position[0]];
    return [{ key, position, name, row, ...found, swapped: isPositionOnEarth(swapped) ? swapped : null }];
  });
}
