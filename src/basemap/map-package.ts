/**
 * What a map package says of itself: which part of the world it holds, in which files, and how it wants to be drawn.
 */
import { worldX, worldY } from '../base/geo/frame.ts';

/** West, south, east, north in degrees. */
export type PackageBox = readonly number[];

export interface MapPackage {
  readonly id: string;
  readonly bbox: PackageBox;
  /** Names of files; whoever loads a package knows their addresses. */
  readonly files: {
    /**
     * A topology: `countries` (property c, ISO 3166-1 alpha-3), and perhaps `units`, `rivers`, `lakes`, and by dispute
     * (property d) `disputed` lines and `disputedAreas`.
     */
    readonly shapes: string;
    /** Names by language, as `LabelFile`. */
    readonly labels: string;
  };
  /** Zoom from which cells of finer detail are wanted. */
  readonly cellsFrom?: number;
  /** Codes of the countries whose land is drawn lighter than that of others. */
  readonly emphasis?: readonly string[];
}

/** The box in world units: the poles lie at the map's ends. */
export interface WorldRect {
  readonly west: number;
  readonly north: number;
  readonly east: number;
  readonly south: number;
}

export const rectOf = ([west = 0, south = 0, east = 0, north = 0]: PackageBox): WorldRect => ({
  west: worldX(west),
  north: worldY(north),
  east: worldX(east),
  south: worldY(south),
});
