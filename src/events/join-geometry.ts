/**
 * Outlines as the map draws them: what a file cuts at 180° (RFC 7946) becomes one again, on longitudes that run on past
 * 180°; a ring around a pole is closed over it. Degrees.
 */
import { boxAround, turnToward, worldX, wrapLng } from '../base/geo/frame.ts';
import type { GeometryRecord } from './format/geometry.ts';
import type { DatasetDocument } from './format/schema.ts';

type Position = number[];
type Ring = Position[];

const FULL = 360;
const POLE = 90;
/** Square degrees: a ring with less is a line. */
const MIN_AREA = 1e-9;

const lonOf = ([lon = 0]: Position): number => lon;
const latOf = ([, lat = 0]: Position): number => lat;
const withLon = (position: Position, lon: number): Position => [lon, ...position.slice(1)];
const turnLon = (lon: number, to: number): number => turnToward(lon / FULL, to / FULL) * FULL;

/** A line on longitudes that run on: each step takes the shorter way; along a pole's edge it stays as it is written. */
const runOn = (line: readonly Position[]): Ring => {
  let shift = 0;
  return line.map((position, i) => {
    const before = line[i - 1];
    const isAtPole = before !== undefined && Math.abs(latOf(before)) === POLE && Math.abs(latOf(position)) === POLE;
    if (before && !isAtPole && Math.abs(lonOf(position) - lonOf(before)) > FULL / 2)
      shift += turnLon(lonOf(position), lonOf(before)) - lonOf(position);
    return shift === 0 ? position : withLon(position, lonOf(position) + shift);
  });
};

/** Square degrees, as d3's `polygonArea`: d3 lives in layout and panes, and what reads data does without it. */
const areaOf = (ring: readonly Position[]): number =>
  Math.abs(
    ring.reduce((sum, position, i) => {
      const next = ring[(i + 1) % ring.length] ?? position;
      return sum + lonOf(position) * latOf(next) - lonOf(next) * latOf(position);
    }, 0) / 2,
  );

/**
 * A ring that goes once round the globe, closed over the pole that it is nearer to. It is cut where it crosses 180°,
 * since the map draws no line there.
 */
const closeOverPole = (ring: readonly Position[]): Ring => {
  const eastward = lonOf(ring.at(-1) ?? []) > lonOf(ring[0] ?? []);
  const steps = (eastward ? ring : [...ring].reverse()).slice(0, -1);
  const first = lonOf(steps[0] ?? []);
  const seam = Math.ceil((first - FULL / 2) / FULL) * FULL + FULL / 2;
  const start = steps.findIndex((position) => lonOf(position) >= seam);
  const at = start < 0 ? steps.length : start;
  // From the seam eastward, the steps before it a turn later.
  const turned = [...steps.slice(at), ...steps.slice(0, at).map((one) => withLon(one, lonOf(one) + FULL))].map((one) =>
    withLon(one, lonOf(one) - seam - FULL / 2),
  );
  const [head, tail] = [turned[0] ?? [], turned.at(-1) ?? []];
  const gap = lonOf(head) + FULL - lonOf(tail);
  const share = gap === 0 ? 0 : (FULL / 2 - lonOf(tail)) / gap;
  const lat = latOf(tail) + (latOf(head) - latOf(tail)) * share;
  const pole = Math.sign(steps.reduce((sum, position) => sum + latOf(position), 0)) * POLE;
  const west = -FULL / 2;
  return [[west, lat], ...turned, [-west, lat], [-west, pole], [west, pole], [west, lat]];
};

const joinRing = (ring: Ring): Ring => {
  const run = runOn(ring);
  const turns = Math.round((lonOf(run.at(-1) ?? []) - lonOf(run[0] ?? [])) / FULL);
  if (turns !== 0) return closeOverPole(run);
  // A box round the whole globe would be nothing by the shorter way.
  return areaOf(run) < MIN_AREA ? ring : run;
};

/** West and east of a polygon's outer ring or of a line. */
const spanOf = (line: readonly Position[]): readonly [west: number, east: number] => {
  let [west, east] = [Infinity, -Infinity];
  for (const position of line) {
    west = Math.min(west, lonOf(position));
    east = Math.max(east, lonOf(position));
  }
  return [west, east];
};

/** The parts side by side: each on the turn of the globe on which all together take the least room. */
const gather = <T>(parts: T[], outer: (part: T) => readonly Position[], move: (part: T, by: number) => T): T[] => {
  const spans = parts.map((part) => spanOf(outer(part)));
  const box = boxAround(
    spans.map(([west, east]) => ({ x: worldX(west), y: 0, width: worldX(east) - worldX(west), height: 0 })),
  );
  if (!box || box.east - box.west >= FULL) return parts;
  const middle = wrapLng((box.west + box.east) / 2);
  return parts.map((part, i) => {
    const [west, east] = spans[i] ?? [0, 0];
    const by = turnLon((west + east) / 2, middle) - (west + east) / 2;
    return Math.abs(by) < FULL / 2 ? part : move(part, by);
  });
};

const moveLine = (line: Ring, by: number): Ring => line.map((position) => withLon(position, lonOf(position) + by));
const movePolygon = (rings: Ring[], by: number): Ring[] => rings.map((ring) => moveLine(ring, by));
const itself = (line: Ring): Ring => line;
const outerOf = ([outer = []]: Ring[]): Ring => outer;

/** The holes on the same turn as the outer ring. */
const joinPolygon = (rings: Ring[]): Ring[] => {
  const joined = rings.map(joinRing);
  const [west, east] = spanOf(outerOf(joined));
  return joined.map((ring, i) => {
    if (i === 0) return ring;
    const [from, to] = spanOf(ring);
    const by = turnLon((from + to) / 2, (west + east) / 2) - (from + to) / 2;
    return Math.abs(by) < FULL / 2 ? ring : moveLine(ring, by);
  });
};

/** The same geometry on longitudes that run on past 180°. */
export function joinGeometry(geometry: GeometryRecord): GeometryRecord {
  switch (geometry.type) {
    case 'Point':
      return geometry;
    case 'MultiPoint':
      return {
        ...geometry,
        coordinates: gather(
          geometry.coordinates,
          (point) => [point],
          (point, by) => withLon(point, lonOf(point) + by),
        ),
      };
    case 'LineString':
      return { ...geometry, coordinates: runOn(geometry.coordinates) };
    case 'MultiLineString':
      return { ...geometry, coordinates: gather(geometry.coordinates.map(runOn), itself, moveLine) };
    case 'Polygon':
      return { ...geometry, coordinates: joinPolygon(geometry.coordinates) };
    case 'MultiPolygon':
      return { ...geometry, coordinates: gather(geometry.coordinates.map(joinPolygon), outerOf, movePolygon) };
  }
}

interface Located {
  readonly geometry?: GeometryRecord | null | undefined;
}

/** Whether two lists of lists hold the same numbers. */
const isAlike = (a: unknown, b: unknown): boolean =>
  a === b ||
  (Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((item, i) => isAlike(item, b[i])));

/** The same record where nothing of it changes. */
const joined = <T extends Located>(record: T): T => {
  const { geometry } = record;
  if (!geometry || geometry.type === 'Point') return record;
  const next = joinGeometry(geometry);
  return isAlike(next.coordinates, geometry.coordinates) ? record : { ...record, geometry: next };
};

const each = <T>(list: T[], change: (item: T) => T): T[] => {
  const next = list.map(change);
  return next.every((item, i) => item === list[i]) ? list : next;
};

/** A dataset with its outlines as the map draws them; itself where no outline changes. */
export function joinGeometries(document: DatasetDocument): DatasetDocument {
  const places = each(document.places, joined);
  const events = each(document.events, (event) => {
    const where = each(event.where, joined);
    return where === event.where ? event : { ...event, where };
  });
  return places === document.places && events === document.events ? document : { ...document, places, events };
}
