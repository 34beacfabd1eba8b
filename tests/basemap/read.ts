/** Reads the basemap's committed files for the tests and asks them simple questions. */
import { readFileSync } from 'node:fs';
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

interface UnitProperties {
  readonly c?: string;
  readonly id?: string;
  readonly en?: string;
  readonly uk?: string;
  readonly rank?: number;
}
export type Area = Feature<Polygon | MultiPolygon, UnitProperties>;
/** Longitude, latitude, kind index, first zoom, English, Ukrainian. */
export type LabelRow = [number, number, number, number, string, string];
interface Labels {
  readonly kinds: string[];
  readonly rows: LabelRow[];
}

const out = (name: string): URL => new URL(`../../data/basemap/out/${name}`, import.meta.url);
export const readBytes = (name: string): Buffer => readFileSync(out(name));
export const readJson = (name: string): unknown => JSON.parse(readFileSync(out(name), 'utf8'));
export const readTopology = (name: string): Topology => readJson(name) as Topology;
export const readLabels = (name: string): Labels => readJson(name) as Labels;

/** The features of one object of a topology. */
export function featuresOf(topology: Topology, name: string): Area[] {
  const object = topology.objects[name];
  if (object === undefined) throw new Error(`no object ${name}`);
  const collection = feature(topology, object as GeometryCollection<UnitProperties>) as unknown as FeatureCollection<
    Polygon | MultiPolygon,
    UnitProperties
  >;
  return collection.features;
}

function crosses([px = 0, py = 0]: Position, [ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position): boolean {
  return ay > py !== by > py && px < ((bx - ax) * (py - ay)) / (by - ay) + ax;
}

/** Whether an area (even-odd over its rings) holds a point given as longitude, latitude. */
export function holds(area: Area, point: Position): boolean {
  const polygons = area.geometry.type === 'Polygon' ? [area.geometry.coordinates] : area.geometry.coordinates;
  let inside = false;
  for (const ring of polygons.flat()) {
    ring.forEach((at, i) => {
      const next = ring[i + 1];
      if (next !== undefined && crosses(point, at, next)) inside = !inside;
    });
  }
  return inside;
}

interface KnownCity {
  readonly en: string;
  readonly uk: string;
  readonly lon: number;
  readonly lat: number;
  readonly oblast: string;
}

/** The hand-kept list of Ukrainian cities. */
export function readCities(): KnownCity[] {
  const lines = readFileSync(new URL('cities.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  return lines.map((line) => {
    const [en = '', uk = '', lon = '', lat = '', oblast = ''] = line.split(' | ');
    return { en, uk, lon: Number(lon), lat: Number(lat), oblast };
  });
}
