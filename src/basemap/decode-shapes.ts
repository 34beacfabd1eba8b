/** Turns a package's topology into projected paths, so that nothing is left to compute while painting. */
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, MultiLineString, Topology } from 'topojson-specification';
import { worldX, worldY } from '../base/geo/frame.ts';
import type { MapPackage, PackageBox } from './map-package.ts';
import { buildLevels, type LevelledPaths, type PathPart } from './paths.ts';

/** What the properties of the files hold: country, river rank, dispute. */
interface Properties {
  readonly c?: string;
  readonly rank?: number;
  readonly d?: string;
}
type Collection = GeometryCollection<Properties>;

/** What a package draws; what its file does not hold is empty. */
export interface PackageShapes {
  readonly bbox: PackageBox;
  readonly emphasised: LevelledPaths;
  readonly otherLand: LevelledPaths;
  readonly coast: LevelledPaths;
  readonly borders: LevelledPaths;
  /** Between first-level units of one country. */
  readonly unitLines: LevelledPaths;
  /** What is hatched until a point of view may say otherwise. */
  readonly hatched: LevelledPaths;
  readonly rivers: LevelledPaths;
  readonly lakes: LevelledPaths;
}

/** Lines are cut into pieces of so many points, so that what is out of sight costs nothing. */
const PIECE = 48;
/** World units by which land goes on beyond 180°, so that no gap shows where two copies of the world meet. */
const OVERLAP = 0.00005;

const xOf = (lng: number): number => {
  const x = worldX(lng);
  return x <= 0 ? x - OVERLAP : x >= 1 ? x + OVERLAP : x;
};

const project = (line: readonly Position[]): number[] => line.flatMap(([lng = 0, lat = 0]) => [xOf(lng), worldY(lat)]);

export const ringsOf = (geometry: Polygon | MultiPolygon): PathPart[] => {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons.flatMap((rings) => rings.map((ring, i) => ({ points: project(ring), tag: i === 0 ? 0 : 1 })));
};

export const piecesOf = (lines: readonly Position[][], tag = 0): PathPart[] =>
  lines.flatMap((line) => {
    const points = project(line);
    const pieces: PathPart[] = [];
    for (let i = 0; i < points.length - 2; i += (PIECE - 1) * 2)
      pieces.push({ points: points.slice(i, i + PIECE * 2), tag });
    return pieces;
  });

const NOTHING: Collection = { type: 'GeometryCollection', geometries: [] };

const collectionOf = ({ objects }: Topology, name: string): Collection => {
  const object = objects[name];
  return object?.type === 'GeometryCollection' ? (object as Collection) : NOTHING;
};

export const featuresOf = (topology: Topology, name: string) =>
  feature(topology, collectionOf(topology, name)).features;

const readRivers = (topology: Topology): PathPart[] =>
  featuresOf(topology, 'rivers').flatMap(({ geometry, properties }) =>
    geometry.type === 'LineString'
      ? piecesOf([geometry.coordinates], properties.rank)
      : geometry.type === 'MultiLineString'
        ? piecesOf(geometry.coordinates, properties.rank)
        : [],
  );

/**
 * The rings of an object's areas, neighbours as they are: the borders that are drawn over them hide where they meet.
 */
const readAreas = (topology: Topology, name: string, isWanted = (_country: string): boolean => true): LevelledPaths =>
  buildLevels(
    featuresOf(topology, name).flatMap(({ geometry, properties }) =>
      (geometry.type === 'Polygon' || geometry.type === 'MultiPolygon') && isWanted(properties.c ?? '')
        ? ringsOf(geometry)
        : [],
    ),
    true,
  );

/** The builder has found them: where an area ends at water, or at a neighbour. */
const readLines = (topology: Topology, name: string): LevelledPaths => {
  const object = topology.objects[name];
  const lines = object?.type === 'MultiLineString' ? feature(topology, object as MultiLineString) : null;
  return buildLevels(lines ? piecesOf(lines.geometry.coordinates) : [], false);
};

/** @throws Error when the topology has no countries */
export const decodeShapes = (topology: Topology, { bbox, emphasis: codes }: MapPackage): PackageShapes => {
  if (collectionOf(topology, 'countries') === NOTHING) throw new Error('basemap: no countries');
  const emphasis = new Set(codes);
  return {
    bbox,
    emphasised: readAreas(topology, 'countries', (country) => emphasis.has(country)),
    otherLand: readAreas(topology, 'countries', (country) => !emphasis.has(country)),
    coast: readLines(topology, 'coast'),
    borders: readLines(topology, 'borders'),
    unitLines: readLines(topology, 'unitLines'),
    hatched: readAreas(topology, 'disputedAreas'),
    rivers: buildLevels(readRivers(topology), false),
    lakes: readAreas(topology, 'lakes'),
  };
};
