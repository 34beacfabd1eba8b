/**
 * Finds coordinates that are likely wrong: latitude and longitude swapped, `0, 0`, or far from all others and outside
 * the larger place that the record names. The reader is asked about them; until there is an answer they are left off
 * the map.
 */
import { wrapLng } from '../base/geo/frame.ts';
import { distanceKm } from '../base/great-circle.ts';
import { anchorOf, centreOf } from './places.ts';
import type { GeometryRecord } from './format/geometry.ts';
import type { DatasetDocument, EventRecord, PlaceRecord, WhereRecord } from './format/schema.ts';

type Doubt = 'swapped' | 'null-island' | 'far';
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
  /** Whether the label or the one point is in doubt; else it is an outline's or a line's positions alone. */
  readonly isPoint: boolean;
  /** Those of its many positions that are in doubt, counted through all its parts from 0. */
  readonly vertices: ReadonlySet<number>;
}

interface Located {
  readonly key: string;
  readonly position: Position;
  readonly name: string;
  readonly row: number | null;
  /** Larger places that the record names, innermost first. */
  readonly wholes: readonly PlaceRecord[];
}
/** What a geometry has of many positions. */
interface Outline extends Omit<Located, 'position'> {
  readonly vertices: readonly Position[];
}

/** A position is far from the others when each of them is farther away than this. */
const FAR_KM = 1000;
/** Swapped coordinates are taken as meant when another position is as near as this. */
const NEAR_KM = 100;
/** A place lies in fewer larger ones than this, whatever a file says. */
const MOST_WHOLES = 24;
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
const isNullIsland = ([lon, lat]: Position): boolean => Math.abs(lon) < 1e-3 && Math.abs(lat) < 1e-3;
const swap = ([lon, lat]: Position): Position => [lat, lon];

/** West, south, east and north of positions, as they are written. */
const boundsOf = (
  positions: readonly Position[],
): readonly [west: number, south: number, east: number, north: number] =>
  positions.reduce<readonly [number, number, number, number]>(
    ([west, south, east, north], [lon, lat]) => [
      Math.min(west, lon),
      Math.min(south, lat),
      Math.max(east, lon),
      Math.max(north, lat),
    ],
    [Infinity, Infinity, -Infinity, -Infinity],
  );

/** Every position that may become a mark or a label, and every geometry of many, in the document's order. */
function locate({ places, events }: DatasetDocument): { readonly points: Located[]; readonly outlines: Outline[] } {
  const byId = new Map(places.map((place) => [place.id, place]));
  const chainOf = (place: PlaceRecord | undefined): PlaceRecord[] => {
    const chain: PlaceRecord[] = [];
    for (
      let at = place;
      at && chain.length < MOST_WHOLES && !chain.includes(at);
      at = at.within === undefined ? undefined : byId.get(at.within)
    )
      chain.push(at);
    return chain;
  };
  const points: Located[] = [];
  const outlines: Outline[] = [];
  places.forEach((place, index) => {
    const position = place.label ?? (place.geometry?.type === 'Point' ? centreOf(place.geometry) : null);
    const item = { key: `places[${index}]`, name: place.name, row: null, wholes: chainOf(place).slice(1) };
    if (position) points.push({ ...item, position });
    if (place.geometry && place.geometry.type !== 'Point')
      outlines.push({ ...item, vertices: verticesOf(place.geometry) });
  });
  events.forEach((event, row) =>
    event.where.forEach((where, index) => {
      const { geometry } = where;
      if (!geometry) return;
      const named = event.where.flatMap(({ place }) => chainOf(place === undefined ? undefined : byId.get(place)));
      const wholes = named.filter(({ kind }) => kind === 'district' || kind === 'region' || kind === 'country');
      const key = `events[${row}].where[${index}]`;
      const item = { key, name: nameOf(where, event, byId), row, wholes };
      const position = centreOf(geometry);
      if (geometry.type !== 'Point') outlines.push({ ...item, vertices: verticesOf(geometry) });
      else if (position) points.push({ ...item, position });
    }),
  );
  return { points, outlines };
}

/** All positions of a geometry, part by part. */
function verticesOf({ coordinates }: GeometryRecord): readonly Position[] {
  const found: Position[] = [];
  const visit = (value: unknown): void => {
    if (!Array.isArray(value)) return;
    const [lon, lat] = value as unknown[];
    if (typeof lon === 'number' && typeof lat === 'number') found.push([lon, lat]);
    else value.forEach(visit);
  };
  visit(coordinates);
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

/** Positions by grid cell, so that what is near one is found without looking at all of them. */
interface Neighbourhood {
  readonly size: number;
  readonly hasNear: (to: Position, km: number) => boolean;
}
/** No position of a cell is farther from its middle, in kilometres. */
const CELL_REACH_KM = 400;

function neighbourhoodOf(positions: readonly Position[]): Neighbourhood {
  const cells = new Map<number, { readonly middle: Position; readonly positions: Position[] }>();
  for (const position of positions) {
    const [column, row] = cellOf(position);
    const cell = cells.get(row * COLUMNS + column);
    if (cell) cell.positions.push(position);
    else
      cells.set(row * COLUMNS + column, {
        middle: [(column + 0.5) * CELL - 180, (row + 0.5) * CELL - 90],
        positions: [position],
      });
  }
  return {
    size: positions.length,
    hasNear: (to, km) => {
      for (const { middle, positions: there } of cells.values()) {
        const away = distanceKm(middle, to);
        if (away + CELL_REACH_KM <= km) return true;
        if (away - CELL_REACH_KM <= km && there.some((at) => distanceKm(at, to) <= km)) return true;
      }
      return false;
    },
  };
}

/** The largest group of positions in adjacent grid cells: what "far from all others" is measured against. */
function mainGroup<T extends Pick<Located, 'position'>>(all: readonly T[]): readonly T[] {
  const cells = new Map<string, T[]>();
  for (const item of all) {
    const key = cellOf(item.position).join();
    const there = cells.get(key);
    if (there) there.push(item);
    else cells.set(key, [item]);
  }
  let main: readonly T[] = [];
  for (const first of cells.keys()) {
    const group: T[] = [];
    const open = [first];
    for (let key = open.pop(); key !== undefined; key = open.pop()) {
      const items = cells.get(key);
      if (!items) continue;
      cells.delete(key);
      for (const item of items) group.push(item);
      const [column = 0, row = 0] = key.split(',').map(Number);
      for (const x of [-1, 0, 1])
        for (const y of [-1, 0, 1]) open.push(`${(column + x + COLUMNS) % COLUMNS},${row + y}`);
    }
    if (group.length > main.length) main = group;
  }
  return main;
}

/** West, south, east and north of each outline, as many places lie in one. */
const boxes = new WeakMap<GeometryRecord, ReturnType<typeof boundsOf>>();
const boxOf = (geometry: GeometryRecord): ReturnType<typeof boundsOf> => {
  const box = boxes.get(geometry) ?? boundsOf(verticesOf(geometry));
  boxes.set(geometry, box);
  return box;
};

/** Degrees around the bounding box of a place's outline that count as in it. */
const AROUND = 1;

/**
 * Whether a position lies in a place: in or around the bounding box of its outline (on longitudes that run on), or
 * within `REACH_KM` of its label. Null where the place has neither.
 */
function isInside(position: Position, whole: PlaceRecord): boolean | null {
  const { geometry } = whole;
  if (geometry && geometry.type !== 'Point') {
    const [west, south, east, north] = boxOf(geometry);
    const middle = (west + east) / 2;
    // The outline may run on past 180°.
    const lon = middle + wrapLng(position[0] - middle);
    const lat = position[1];
    return lon >= west - AROUND && lon <= east + AROUND && lat >= south - AROUND && lat <= north + AROUND;
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

/** @param others what it can be far from; null for one of the largest group itself */
function doubtOf(
  { position, wholes }: Pick<Located, 'position' | 'wholes'>,
  others: Neighbourhood | null,
): Pick<DoubtfulPlace, 'doubt' | 'outside'> | null {
  const swapped = swap(position);
  if (!isPositionOnEarth(position)) return { doubt: 'swapped', outside: '' };
  if (isNullIsland(position)) return { doubt: 'null-island', outside: '' };
  const outer = wholes.find((whole) => isInside(position, whole) === false);
  if (outer && isPositionOnEarth(swapped) && isInside(swapped, outer)) return { doubt: 'swapped', outside: outer.name };
  if (!others || others.size === 0 || others.hasNear(position, FAR_KM)) return null;
  if (isPositionOnEarth(swapped) && others.hasNear(swapped, NEAR_KM) && !isNearer(wholes, position, swapped))
    return { doubt: 'swapped', outside: '' };
  return outer ? { doubt: 'far', outside: outer.name } : null;
}

/** Positions of a geometry that are likely not meant, by index; the doubt is that of the first. */
function doubtOfOutline(
  { wholes, vertices }: Outline,
  main: Neighbourhood,
): Pick<DoubtfulPlace, 'doubt' | 'outside' | 'vertices'> | null {
  const found = (doubt: Doubt, indices: readonly number[], outside = '') =>
    indices.length === 0 ? null : { doubt, outside, vertices: new Set(indices) };
  const which = (isInDoubt: (position: Position) => boolean): readonly number[] =>
    vertices.flatMap((position, index) => (isInDoubt(position) ? [index] : []));
  // Only latitudes tell: a line across 180° is written with longitudes beyond it.
  const offEarth = which(([, lat]) => Math.abs(lat) > 90);
  if (offEarth.length > 0) return found('swapped', offEarth);
  const others = vertices.filter((position) => !isNullIsland(position));
  // What lies round the Gulf of Guinea may well have a corner there.
  if (others.length < vertices.length && !others.some((at) => distanceKm(at, [0, 0]) <= FAR_KM))
    return found('null-island', which(isNullIsland));
  const own = mainGroup(vertices.map((position) => ({ position }))).map(({ position }) => position);
  const isOneGroup = own.length === vertices.length;
  const [west, south, east, north] = boundsOf(own);
  if (isOneGroup) {
    const whole = doubtOf({ wholes, position: [(west + east) / 2, (south + north) / 2] }, main);
    return whole && found(whole.doubt, [...vertices.keys()], whole.outside);
  }
  // Most of it is right, or the rest of the file is what it can be measured by.
  const isMost = own.length * 2 > vertices.length;
  const near = isMost ? neighbourhoodOf(own) : main;
  const reach = isMost ? Math.max(NEAR_KM, distanceKm([west, south], [east, north])) : NEAR_KM;
  const inOwn = new Set(isMost ? own : []);
  const swapped = which(
    (position) =>
      !inOwn.has(position) &&
      isPositionOnEarth(swap(position)) &&
      near.hasNear(swap(position), reach) &&
      !near.hasNear(position, FAR_KM) &&
      !isNearer(wholes, position, swap(position)),
  );
  return found('swapped', swapped);
}

const keysOf = ({ places, events }: DatasetDocument): readonly string[] => [
  ...places.map((_, index) => `places[${index}]`),
  ...events.flatMap(({ where }, row) => where.map((_, index) => `events[${row}].where[${index}]`)),
];

/** The doubtful coordinates of a dataset, in the document's order; each place or scene once. */
export function findDoubtfulPlaces(document: DatasetDocument): readonly DoubtfulPlace[] {
  const { points, outlines } = locate(document);
  const main = mainGroup(points.filter(({ position }) => isPositionOnEarth(position)));
  const inMain = new Set(main);
  const others = neighbourhoodOf(main.map(({ position }) => position));
  const doubts = new Map<string, DoubtfulPlace>();
  for (const item of points) {
    const found = doubtOf(item, inMain.has(item) ? null : others);
    if (!found) continue;
    const { key, position, name, row } = item;
    const swapped = isPositionOnEarth(swap(position)) ? swap(position) : null;
    doubts.set(key, { key, position, name, row, ...found, swapped, isPoint: true, vertices: new Set() });
  }
  for (const item of outlines) {
    const found = doubtOfOutline(item, others);
    if (!found) continue;
    const { key, name, row, vertices } = item;
    const doubted = vertices.filter((_, index) => found.vertices.has(index));
    const position = doubted[0]!; // an outline in doubt has such a position
    const swapped = doubted.every((at) => isPositionOnEarth(swap(at))) ? swap(position) : null;
    const other = doubts.get(key);
    doubts.set(
      key,
      other ? { ...other, vertices: found.vertices } : { key, position, name, row, ...found, swapped, isPoint: false },
    );
  }
  const keys = new Map(keysOf(document).map((key, at) => [key, at]));
  return [...doubts.values()].toSorted((a, b) => keys.get(a.key)! - keys.get(b.key)!); // keys are of this document
}
