/**
 * The detailed world: asks for the cells that a view needs, keeps what came, and paints and names what is there. Late
 * code: it is fetched when a view leaves what finer packages hold.
 */
import type { MapFrame } from '../../base/geo/frame.ts';
import type { GroundLayer } from '../brush.ts';
import type { DisputeLook } from '../disputes.ts';
import { paintHatch } from '../hatch.ts';
import type { Label } from '../labels.ts';
import { rectOf, type MapPackage, type WorldRect } from '../map-package.ts';
import { unpack } from './byte-reader.ts';
import { labelOf } from './cell-labels.ts';
import { anchorCountries, labelLand } from './country-anchors.ts';
import { findLandAnchors, type LandAnchor } from './land-anchors.ts';
import { createLoader, type Loader } from './cell-loader.ts';
import { buildCellShapes, prepareCell, type CellShapes } from './cell-shapes.ts';
import { chooseCells, rectOfCell, squaresOf, type ChosenCells, type Square } from './choose-cells.ts';
import { decodeCell } from './decode-cell.ts';
import { decodeLabels } from './decode-labels.ts';
import { paintCells } from './paint-cells.ts';
import { cellPath, decodeIndex, type CellIndex, type FoundCell } from './read-index.ts';

interface CellSource {
  /** Path of the index. */
  readonly index: string;
  /** Codes of the countries whose land is drawn lighter. */
  readonly emphasis: readonly string[];
  /** Packages over it, which need neither shapes nor names of cells. */
  readonly over: readonly MapPackage[];
  /** Where land is disputed: a unit there does not say whose it is. */
  readonly disputed: readonly WorldRect[];
  readonly lookOf: (dispute: string) => DisputeLook;
  /** ISO 3166-1 alpha-2 of an alpha-3. */
  readonly codeOf: (code: string) => string | undefined;
  /** A file by its path. @throws when it can't be had */
  readonly read: (path: string, signal: AbortSignal) => Promise<Response>;
  readonly onChange: () => void;
}

export interface CellLayer extends GroundLayer {
  /** What is hatched of what the view shows. */
  readonly hatch: GroundLayer;
  /** Says what is in view; asks for what is missing of it. */
  readonly look: (frame: MapFrame) => void;
  /** Lists of the labels in view, a cell each, and one of further places for the names of their countries. */
  readonly names: () => readonly (readonly Label[])[];
  /** Names of countries where their land is in view. */
  readonly namesOnLand: () => readonly Label[];
  /** Whether it is known where there are cells. */
  readonly isIndexed: () => boolean;
  /** Whether all shapes in view are drawn from their own cells. */
  readonly isWhole: () => boolean;
  readonly hasFailed: () => boolean;
  /** Resolves when everything that the view wants is there or can't be had. */
  readonly settled: () => Promise<void>;
  readonly retry: () => void;
  readonly destroy: () => void;
}

/** Lets a frame be painted first: one cell is decoded at a time. */
const pause = (): Promise<void> => new Promise((done) => setTimeout(done));

interface CellNames {
  /** Those that no finer package has. */
  readonly shown: readonly Label[];
  readonly countries: readonly Label[];
}

const MAX_SHAPE_BYTES = 48_000_000;
const MAX_LABEL_BYTES = 12_000_000;
/** Of a label in memory, about. */
const LABEL_BYTES = 400;

const keyOf = ({ z, x, y }: Square): string => `${z}/${x}/${y}`;

const NONE: ChosenCells = { shapes: [], coarser: [], names: [] };

const isIn = ({ x, y }: Label, { west, north, east, south }: WorldRect): boolean =>
  x >= west && x <= east && y >= north && y <= south;

export const createCellLayer = ({
  index: indexPath,
  emphasis,
  over,
  disputed,
  lookOf,
  codeOf,
  read,
  onChange,
}: CellSource): CellLayer => {
  const covered = over.map(({ bbox }) => rectOf(bbox));
  const codes = new Set(emphasis);
  let index: CellIndex | null = null;
  let frame: MapFrame | null = null;
  let chosen: ChosenCells = NONE;
  let gathered: readonly (readonly Label[])[] = [];
  let names: readonly (readonly Label[])[] = [];
  let wanted = '';
  let namesOnLand: readonly Label[] = [];
  let countries: readonly Label[] = [];
  let squares: readonly Square[] = [];

  const bytesAt = async (path: string, signal: AbortSignal): Promise<Uint8Array> =>
    unpack(new Uint8Array(await (await read(path, signal)).arrayBuffer()));
  const pathOf = (cell: FoundCell): string => cellPath(index!, cell); // cells are found in it
  const shapes: Loader<CellShapes> = createLoader({
    load: async (path, signal) => {
      const bytes = await bytesAt(path, signal);
      await pause();
      const made = buildCellShapes(decodeCell(bytes), codes);
      if (frame) prepareCell(made, frame.zoom);
      return made;
    },
    bytesOf: (cell) => cell.bytes,
    maxBytes: MAX_SHAPE_BYTES,
    onChange: () => {
      nameLand();
      onChange();
    },
  });
  const labels: Loader<CellNames> = createLoader({
    load: async (path, signal) => {
      const bytes = await bytesAt(path, signal);
      await pause();
      const rows = decodeLabels(bytes).rows.map(labelOf);
      return {
        shown: rows.filter((label) => !covered.some((rect) => isIn(label, rect))),
        countries: rows.filter(({ kind }) => kind === 'country'),
      };
    },
    bytesOf: ({ shown }) => shown.length * LABEL_BYTES,
    maxBytes: MAX_LABEL_BYTES,
    onChange: () => {
      gather();
      nameLand();
      onChange();
    },
  });
  const gather = (): void => {
    const there = chosen.names.flatMap((cell) => (isFile(cell) ? (labels.get(pathOf(cell)) ?? []) : []));
    countries = there.flatMap((each) => each.countries);
    const found = there.map(({ shown }) => shown);
    if (found.length === gathered.length && found.every((rows, i) => rows === gathered[i])) return;
    gathered = found;
    const anchors = anchorCountries(found, disputed);
    names = anchors.length === 0 ? found : [...found, anchors];
  };
  const get = (cell: FoundCell): CellShapes | undefined => (isFile(cell) ? shapes.get(pathOf(cell)) : undefined);
  /** Found once for each cell and square. */
  const foundAnchors = new WeakMap<CellShapes, Map<string, readonly LandAnchor[]>>();
  const anchorsOf = (cell: CellShapes, square: Square): readonly LandAnchor[] => {
    const bySquare = foundAnchors.get(cell) ?? new Map<string, readonly LandAnchor[]>();
    foundAnchors.set(cell, bySquare);
    const key = keyOf(square);
    const anchors = bySquare.get(key) ?? findLandAnchors(cell.owners, rectOfCell(square));
    bySquare.set(key, anchors);
    return anchors;
  };
  const anchorsIn = (square: Square): readonly LandAnchor[] => {
    const cell = chosen.shapes.find(({ z, x, y }) => {
      const finer = square.z - z;
      return finer >= 0 && x === square.x >> finer && y === square.y >> finer;
    });
    if (!cell) return [];
    if (cell.content.kind === 'land') {
      const { west, north, east, south } = rectOfCell(square);
      return [{ code: cell.content.country, x: (west + east) / 2, y: (north + south) / 2, width: east - west }];
    }
    const made = get(cell);
    return made ? anchorsOf(made, square) : [];
  };
  const nameLand = (): void => {
    namesOnLand = labelLand(squares.flatMap(anchorsIn), countries, disputed, codeOf);
  };
  const isFile = ({ content }: FoundCell): boolean => content.kind === 'file';
  const choose = (): void => {
    if (!index || !frame) return;
    chosen = chooseCells(index, frame, covered);
    const shapePaths = chosen.shapes.filter(isFile).map(pathOf);
    const namePaths = chosen.names.filter(isFile).map(pathOf);
    const key = [...shapePaths, ...namePaths].join();
    if (key === wanted) return;
    wanted = key;
    shapes.want(shapePaths);
    labels.want(namePaths);
    gather();
  };
  /** The index is one file that all else waits for: it is tried again as cells are. */
  const start: Loader<CellIndex> = createLoader({
    load: async (path, signal) => {
      index = decodeIndex(await bytesAt(path, signal));
      choose();
      return index;
    },
    bytesOf: () => 0,
    maxBytes: 0,
    onChange,
  });
  start.want([indexPath]);
  const all = [start, shapes, labels];
  const again = (): void => {
    for (const loader of all) loader.retry();
  };

  return {
    look: (now) => {
      if (frame === now) return;
      frame = now;
      choose();
      const seen = squaresOf(now);
      if (seen.map(keyOf).join() === squares.map(keyOf).join()) return;
      squares = seen;
      nameLand();
      onChange();
    },
    paint: (brush) =>
      paintCells(brush, {
        shapes: chosen.shapes,
        coarser: chosen.coarser,
        get,
        isLost: (cell) => shapes.isLost(pathOf(cell)),
        isEmphasised: (country) => codes.has(country),
        lookOf,
      }),
    hatch: {
      paint: (brush) => {
        for (const [dispute, rings] of chosen.shapes.flatMap((cell) => [...(get(cell)?.disputedAreas ?? [])]))
          if (lookOf(dispute) === 'hatched') paintHatch(brush, rings);
      },
    },
    names: () => names,
    namesOnLand: () => namesOnLand,
    isIndexed: () => index !== null,
    isWhole: () => index !== null && chosen.shapes.every((cell) => !isFile(cell) || get(cell) !== undefined),
    hasFailed: () => all.some((loader) => loader.hasFailed()),
    settled: async () => {
      await start.settled();
      await Promise.all([shapes.settled(), labels.settled()]);
    },
    retry: again,
    destroy: () => {
      for (const loader of all) loader.destroy();
    },
  };
};
