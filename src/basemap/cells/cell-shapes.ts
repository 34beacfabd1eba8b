/** Makes a decoded cell ready to be painted: land by how it is drawn, lines with copies thinned for each zoom. */
import { buildPaths, countParts, levelsOf, type LevelledPaths, type PathPart, type Paths } from '../paths.ts';
import type { Cell, CellPaths } from './decode-cell.ts';
import type { Land } from './land-anchors.ts';

export interface CellShapes {
  readonly emphasised: LevelledPaths;
  readonly otherLand: LevelledPaths;
  readonly lakes: LevelledPaths;
  readonly coast: LevelledPaths;
  readonly borders: LevelledPaths;
  readonly rivers: LevelledPaths;
  readonly unitLines: LevelledPaths;
  /** Lines and areas by the id of the dispute. */
  readonly disputed: ReadonlyMap<string, LevelledPaths>;
  readonly disputedAreas: ReadonlyMap<string, LevelledPaths>;
  /** Whose land is where. */
  readonly owners: Land;
  /** Bytes in memory, about. */
  readonly bytes: number;
}

/** Of the decoded arrays, which are kept: by how they are drawn, and thinned as they are painted. */
const COPIES = 3;

/** The parts whose key is wanted, as paths of their own. */
const pick = (paths: CellPaths, isWanted: (key: number) => boolean): Paths => {
  const parts: PathPart[] = [];
  for (let part = 0; part < countParts(paths); part++) {
    if (!isWanted(paths.keys[part]!)) continue; // as many keys as parts
    const points = paths.coords.subarray(paths.starts[part]! * 2, paths.starts[part + 1]! * 2); // and starts
    parts.push({ points: [...points], tag: paths.tags[part]! });
  }
  return buildPaths(parts);
};

const bytesOf = ({ coords, boxes }: Paths): number => coords.byteLength + boxes.byteLength;

/** @param emphasis codes of the countries whose land is drawn lighter */
export const buildCellShapes = (cell: Cell, emphasis: ReadonlySet<string>): CellShapes => {
  const isEmphasised = (key: number): boolean => emphasis.has(cell.texts[key] ?? '');
  const emphasised = pick(cell.land, isEmphasised);
  const otherLand = pick(cell.land, (key) => !isEmphasised(key));
  const rings = (paths: Paths): LevelledPaths => levelsOf(paths, true);
  const lines = (paths: Paths): LevelledPaths => levelsOf(paths, false);
  const byDispute = (paths: CellPaths, build: typeof rings): ReadonlyMap<string, LevelledPaths> =>
    new Map(
      [...new Set(paths.keys)].map((key) => [cell.texts[key] ?? '', build(pick(paths, (other) => other === key))]),
    );
  return {
    emphasised: rings(emphasised),
    otherLand: rings(otherLand),
    lakes: rings(cell.lakes),
    coast: lines(cell.coast),
    borders: lines(cell.borders),
    rivers: lines(cell.rivers),
    unitLines: lines(cell.unitLines),
    disputed: byDispute(cell.disputedLines, lines),
    disputedAreas: byDispute(cell.disputedFaces, rings),
    owners: { land: cell.land, texts: cell.texts },
    bytes:
      COPIES *
      [
        cell.land,
        cell.coast,
        cell.lakes,
        cell.borders,
        cell.rivers,
        cell.unitLines,
        cell.disputedLines,
        cell.disputedFaces,
      ]
        .map(bytesOf)
        .reduce((sum, bytes) => sum + bytes, 0),
  };
};

/** Makes the thinned copies for a zoom, so that painting finds them ready. */
export const prepareCell = (shapes: CellShapes, zoom: number): void => {
  const { emphasised, otherLand, lakes, coast, borders, rivers, unitLines, disputed } = shapes;
  for (const paths of [emphasised, otherLand, lakes, coast, borders, rivers, unitLines, ...disputed.values()])
    paths.at(zoom);
};
