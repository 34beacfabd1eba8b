/** Which cells of the detailed world a view asks for. */
import type { MapFrame } from '../../base/geo/frame.ts';
import type { WorldRect } from '../map-package.ts';
import { holds, rectInSight } from '../rects.ts';
import { findCells, type Band, type BandId, type CellIndex, type FoundCell } from './read-index.ts';

/** Zoom levels: a view fitted slightly below a whole zoom shows that zoom's names. */
const EARLY = 0.3;

export interface ChosenCells {
  /** Of the band whose shapes the zoom asks for, nearest to the middle first; those without a file as well. */
  readonly shapes: readonly FoundCell[];
  /** Of the band before it, with which the map makes do until the others have come. */
  readonly coarser: readonly FoundCell[];
  readonly names: readonly FoundCell[];
}

export const rectOfCell = ({ z, x, y }: Pick<FoundCell, 'z' | 'x' | 'y'>): WorldRect => {
  const size = 2 ** -z;
  return { west: x * size, north: y * size, east: (x + 1) * size, south: (y + 1) * size };
};

/** A square of Web Mercator's XYZ grid. */
export type Square = Pick<FoundCell, 'z' | 'x' | 'y'>;

/** The squares that a frame shows, 256 to 512 pixels wide; x is that of the world, whichever copy is in sight. */
export const squaresOf = ({ originX, originY, width, height, scale, zoom }: MapFrame): readonly Square[] => {
  const z = Math.floor(zoom);
  const count = 2 ** z;
  const size = scale / count;
  const squares: Square[] = [];
  for (let y = Math.max(0, Math.floor(originY / size)); y < count && y * size < originY + height; y++)
    for (let x = Math.floor(originX / size), i = 0; i < count && x * size < originX + width; x++, i++)
      squares.push({ z, x: ((x % count) + count) % count, y });
  return squares;
};

const isNames = ({ id }: Band): boolean => id.startsWith('names');

/** Squares of the distance to the middle of the view, whose x may lie in another copy of the world. */
const distance2 = (cell: FoundCell, x: number, y: number): number => {
  const { west, east, north, south } = rectOfCell(cell);
  const dx = (west + east) / 2 - x;
  return (dx - Math.round(dx)) ** 2 + ((north + south) / 2 - y) ** 2;
};

/** What of a cell is in sight, by the nearest copy of the world. */
const visiblePart = (cell: WorldRect, box: WorldRect): WorldRect => {
  const copy = Math.round((box.west + box.east - cell.west - cell.east) / 2);
  return {
    west: Math.max(cell.west, box.west - copy),
    east: Math.min(cell.east, box.east - copy),
    north: Math.max(cell.north, box.north),
    south: Math.min(cell.south, box.south),
  };
};

/** @param covered what finer packages hold: cells of which nothing else is in sight are left out */
export const chooseCells = (index: CellIndex, frame: MapFrame, covered: readonly WorldRect[]): ChosenCells => {
  const box = rectInSight(frame);
  const middleX = (box.west + box.east) / 2;
  const middleY = (box.north + box.south) / 2;
  const find = (band: Band | undefined): readonly FoundCell[] =>
    band === undefined
      ? []
      : // Bands of the index are found by the ids that it gives them.
        findCells(index, band.id as BandId, box)
          .filter((cell) => !covered.some((rect) => holds(rect, visiblePart(rectOfCell(cell), box))))
          .toSorted((a, b) => distance2(a, middleX, middleY) - distance2(b, middleX, middleY));
  const bands = [...index.bands.values()].toSorted((a, b) => a.firstZoom - b.firstZoom);
  const shapes = bands.filter((band) => !isNames(band) && band.firstZoom <= frame.zoom);
  const names = bands.filter((band) => isNames(band) && band.firstZoom <= frame.zoom + EARLY);
  return { shapes: find(shapes.at(-1)), coarser: find(shapes.at(-2)), names: names.flatMap(find) };
};
