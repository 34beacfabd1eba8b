/** Turns the basemap's topologies into projected paths: fills merged, borders as lines, nothing left to compute while painting. */
import type { MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import { feature, merge, mesh } from 'topojson-client';
import type {
  GeometryCollection,
  Polygon as TopoPolygon,
  MultiPolygon as TopoMultiPolygon,
  Topology,
} from 'topojson-specification';
import { worldX, worldY } from '../base/geo/frame.ts';
import { buildLevels, type LevelledPaths, type PathPart } from './paths.ts';

/** What the properties of the files hold: country, unit, names, river rank. */
interface Properties {
  readonly c?: string;
  readonly rank?: number;
}
type TopoArea = TopoPolygon | TopoMultiPolygon;
type Areas = Omit<GeometryCollection, 'geometries'> & { geometries: TopoArea[] };

export interface RegionGeometry {
  readonly ukraine: LevelledPaths;
  readonly otherLand: LevelledPaths;
  readonly coast: LevelledPaths;
  readonly borders: LevelledPaths;
  readonly oblastLines: LevelledPaths;
  readonly occupied: LevelledPaths;
  readonly rivers: LevelledPaths;
  readonly lakes: LevelledPaths;
}

export interface WorldGeometry {
  /** The whole world, for when the region is not there. */
  readonly ukraine: LevelledPaths;
  readonly otherLand: LevelledPaths;
  readonly borders: LevelledPaths;
  /** The world without the region's box, and where the box cuts its land. */
  readonly outsideLand: LevelledPaths;
  readonly outsideBorders: LevelledPaths;
  readonly seams: LevelledPaths;
}

/** West, south, east, north of the region's file, in degrees. */
const REGION_BOX = [21, 43.2, 45, 57] as const;
/** Lines are cut into pieces of so many points, so that what is out of sight costs nothing. */
const PIECE = 48;

/** Degrees by which the world's coarse grid may miss the box that was cut out of it. */
const TOUCH = 0.02;
const snap = (value: number, low: number, high: number): number =>
  Math.abs(value - low) < TOUCH ? low : Math.abs(value - high) < TOUCH ? high : value;

/** World units; what nearly lies on the region's box is put on it, so that region and world meet. */
const project = (line: readonly Position[]): number[] => {
  const [west, south, east, north] = REGION_BOX;
  const points: number[] = [];
  for (const [lng = 0, lat = 0] of line) points.push(worldX(snap(lng, west, east)), worldY(snap(lat, south, north)));
  return points;
};

const ringsOf = (geometry: Polygon | MultiPolygon): PathPart[] => {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons.flatMap((rings) => rings.map((ring, i) => ({ points: project(ring), tag: i === 0 ? 0 : 1 })));
};

const piecesOf = (lines: readonly Position[][], tag = 0): PathPart[] =>
  lines.flatMap((line) => {
    const points = project(line);
    const pieces: PathPart[] = [];
    for (let i = 0; i < points.length - 2; i += (PIECE - 1) * 2)
      pieces.push({ points: points.slice(i, i + PIECE * 2), tag });
    return pieces;
  });

const areas = (topology: Topology, name: string): Areas => {
  const object = topology.objects[name];
  if (object?.type !== 'GeometryCollection') throw new Error(`basemap: no object "${name}"`);
  return object as Areas;
};

const countryOf = ({ properties }: { readonly properties?: Properties | undefined }): string => properties?.c ?? '';

const landOf = (topology: Topology, object: Areas, isWanted: (c: string) => boolean): LevelledPaths => {
  const chosen = object.geometries.filter((g) => isWanted(countryOf(g)));
  return buildLevels(ringsOf(merge(topology, chosen)), true);
};

/** Arcs of the areas by the two that they part; an outer arc has the same area on both sides. */
const linesOf = (topology: Topology, object: Areas, isWanted: Parameters<typeof mesh>[2]): MultiLineString =>
  mesh(topology, object, isWanted);

const isUkraine = (c: string): boolean => c === 'UKR';
const isOther = (c: string): boolean => c !== 'UKR';

const onBox = ([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position): boolean => {
  const [west, south, east, north] = REGION_BOX;
  const both = (a: number, b: number, side: number): boolean =>
    Math.abs(a - side) < TOUCH && Math.abs(b - side) < TOUCH;
  const along = (v: number, low: number, high: number): boolean => v > low - TOUCH && v < high + TOUCH;
  return (
    ((both(ax, bx, west) || both(ax, bx, east)) && along(ay, south, north)) ||
    ((both(ay, by, north) || both(ay, by, south)) && along(ax, west, east))
  );
};

/** The line's segments on the region's box, or all but those. */
const splitAtBox = (lines: readonly Position[][], wantBox: boolean): Position[][] =>
  lines.flatMap((line) => {
    const runs: Position[][] = [];
    let run: Position[] = [];
    line.forEach((point, i) => {
      const before = line[i - 1];
      if (!before || onBox(before, point) !== wantBox) return;
      if (run.at(-1) !== before) runs.push((run = [before]));
      run.push(point);
    });
    return runs;
  });

const readRivers = (topology: Topology): PathPart[] => {
  const rivers = topology.objects['rivers'];
  if (rivers?.type !== 'GeometryCollection') return [];
  return feature(topology, rivers as GeometryCollection<Properties>).features.flatMap(({ geometry, properties }) => {
    if (geometry.type !== 'LineString' && geometry.type !== 'MultiLineString') return [];
    return piecesOf(
      geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates,
      properties.rank ?? 9,
    );
  });
};

const readAreas = (topology: Topology, name: string): PathPart[] => {
  const object = topology.objects[name];
  if (object === undefined) return [];
  const read = feature(topology, object);
  const features = read.type === 'FeatureCollection' ? read.features : [read];
  return features.flatMap(({ geometry }) =>
    geometry.type === 'Polygon' || geometry.type === 'MultiPolygon' ? ringsOf(geometry) : [],
  );
};

/** @throws Error when the topology is not `region.topo.json` */
export const decodeRegion = (topology: Topology): RegionGeometry => {
  const countries = areas(topology, 'countries');
  const oblasts = areas(topology, 'oblasts');
  return {
    ukraine: landOf(topology, countries, isUkraine),
    otherLand: landOf(topology, countries, isOther),
    coast: buildLevels(piecesOf(splitAtBox(linesOf(topology, countries, (a, b) => a === b).coordinates, false)), false),
    borders: buildLevels(piecesOf(linesOf(topology, countries, (a, b) => a !== b).coordinates), false),
    oblastLines: buildLevels(
      piecesOf(linesOf(topology, oblasts, (a, b) => a !== b && countryOf(a) === countryOf(b)).coordinates),
      false,
    ),
    occupied: buildLevels(readAreas(topology, 'occupied'), true),
    rivers: buildLevels(readRivers(topology), false),
    lakes: buildLevels(readAreas(topology, 'lakes'), true),
  };
};

/** @throws Error when the topology is not `world.topo.json` */
export const decodeWorld = (topology: Topology): WorldGeometry => {
  const countries = areas(topology, 'countries');
  const outside = areas(topology, 'outside');
  return {
    ukraine: landOf(topology, countries, isUkraine),
    otherLand: landOf(topology, countries, isOther),
    borders: buildLevels(piecesOf(linesOf(topology, countries, (a, b) => a !== b).coordinates), false),
    outsideLand: landOf(topology, outside, () => true),
    outsideBorders: buildLevels(piecesOf(linesOf(topology, outside, (a, b) => a !== b).coordinates), false),
    seams: buildLevels(piecesOf(splitAtBox(linesOf(topology, outside, (a, b) => a === b).coordinates, true)), false),
  };
};
