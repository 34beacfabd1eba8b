/**
 * What is disputed in a package's file: lines and areas by the dispute's id, drawn by a point of view, else by the
 * map's stated policy. Late code: until it is there the first packages' areas are hatched and their lines left out.
 */
import type { Topology } from 'topojson-specification';
import { borderPen, stroke, type Brush, type GroundLayer } from './brush.ts';
import { featuresOf, piecesOf, ringsOf } from './decode-shapes.ts';
import { paintHatch } from './hatch.ts';
import { buildLevels, type LevelledPaths } from './paths.ts';

/** How a dispute is drawn: its line, or its area; what is hatched has its line dashed. */
export type DisputeLook = 'dashed' | 'hatched' | 'solid' | 'nothing';

/** How a point of view draws a dispute; undefined where it says nothing of it. */
export type LookOf = (dispute: string) => DisputeLook | undefined;

/** A point of view in force, and the stated policy for all else. */
export interface Looks {
  readonly view: LookOf;
  readonly stated: (dispute: string) => DisputeLook;
}

interface DisputeLayers {
  readonly lines: GroundLayer;
  readonly hatch: GroundLayer;
}

const DASH = [5, 3];
/** Seen from afar a line is a few pixels long, and shows as dashed all the same. */
const FAR_DASH = [3, 2];
const FAR_UNTIL = 5;

export const strokeDispute = (brush: Brush, lines: LevelledPaths, look: DisputeLook): void => {
  const { zoom } = brush.frame;
  const border = borderPen(zoom);
  const dash = look === 'solid' ? undefined : zoom < FAR_UNTIL ? FAR_DASH : DASH;
  if (look !== 'nothing') stroke(brush, lines, dash ? { ...border, dash } : border);
};

const readDisputes = (topology: Topology, name: string): ReadonlyMap<string, LevelledPaths> =>
  new Map(
    featuresOf(topology, name).map(({ geometry, properties: { d = '' } }) => {
      if (geometry.type === 'LineString') return [d, buildLevels(piecesOf([geometry.coordinates]), false)];
      if (geometry.type === 'MultiLineString') return [d, buildLevels(piecesOf(geometry.coordinates), false)];
      const areas = geometry.type === 'Polygon' || geometry.type === 'MultiPolygon' ? ringsOf(geometry) : [];
      return [d, buildLevels(areas, true)];
    }),
  );

export const disputeLayers = (topology: Topology, { view, stated }: Looks): DisputeLayers => {
  const lines = readDisputes(topology, 'disputed');
  const areas = readDisputes(topology, 'disputedAreas');
  /** Where what is hatched as a rule ends within its country the line of a unit stands already. */
  const ruleFor = (dispute: string): DisputeLook =>
    areas.has(dispute) && stated(dispute) === 'hatched' ? 'nothing' : stated(dispute);
  return {
    lines: {
      paint: (brush) => {
        for (const [dispute, paths] of lines) strokeDispute(brush, paths, view(dispute) ?? ruleFor(dispute));
      },
    },
    hatch: {
      paint: (brush) => {
        for (const [dispute, rings] of areas)
          if ((view(dispute) ?? stated(dispute)) === 'hatched') paintHatch(brush, rings);
      },
    },
  };
};
