/**
 * Paints the cells of a view: first what is known without their files, then land and water, then lines over all seams.
 */
import type { TokenName } from '../../base/paint/token.ts';
import { borderPen, fill, fillSquare, stroke, strokeRivers, type Brush } from '../brush.ts';
import { strokeDispute, type DisputeLook } from '../disputes.ts';
import type { CellShapes } from './cell-shapes.ts';
import { rectOfCell } from './choose-cells.ts';
import type { FoundCell } from './read-index.ts';

/** Up to this zoom the coarse map of the world stands in for what has not come yet; for what can't be had, always. */
const WORLD_UNTIL = 7;
const UNIT_LINES_FROM = 6;

interface CellsInView {
  readonly shapes: readonly FoundCell[];
  readonly coarser: readonly FoundCell[];
  readonly get: (cell: FoundCell) => CellShapes | undefined;
  /** Whether the cell can't be had now. */
  readonly isLost: (cell: FoundCell) => boolean;
  readonly isEmphasised: (country: string) => boolean;
  readonly lookOf: (dispute: string) => DisputeLook;
}

const landToken = (isEmphasised: boolean): TokenName => (isEmphasised ? 'land' : 'otherLand');

/**
 * Land of a cell reaches two pixels into its neighbours, so that no gap shows; hence all squares are cleared before.
 */
const paintFills = (brush: Brush, cells: readonly CellShapes[]): void => {
  for (const { otherLand, emphasised } of cells) {
    fill(brush, otherLand, 'otherLand');
    fill(brush, emphasised, 'land');
  }
  for (const { lakes } of cells) fill(brush, lakes, 'water');
};

const paintLines = (brush: Brush, cells: readonly CellShapes[], lookOf: CellsInView['lookOf']): void => {
  const { zoom } = brush.frame;
  const border = borderPen(zoom);
  for (const { rivers, coast, unitLines } of cells) {
    strokeRivers(brush, rivers);
    stroke(brush, coast, { token: 'unitLine', width: 0.7 });
    if (zoom >= UNIT_LINES_FROM)
      stroke(brush, unitLines, { token: 'unitLine', width: 1, dash: [1, 2.5] }, [0, Math.floor(zoom)]);
  }
  for (const { borders, disputed } of cells) {
    stroke(brush, borders, border);
    for (const [dispute, lines] of disputed) strokeDispute(brush, lines, lookOf(dispute));
  }
};

/** One copy of the world; cells that are out of its sight cost a comparison each. */
export const paintCells = (brush: Brush, { shapes, coarser, get, isLost, isEmphasised, lookOf }: CellsInView): void => {
  const missing = shapes.filter((cell) => cell.content.kind === 'file' && get(cell) === undefined);
  if (missing.length > 0 && brush.frame.zoom >= WORLD_UNTIL)
    for (const cell of missing) if (!isLost(cell)) fillSquare(brush, rectOfCell(cell), 'otherLand', 0);
  const standIns = missing.length === 0 ? [] : coarser;
  for (const layer of [standIns, shapes]) {
    for (const cell of layer) {
      const { content } = cell;
      if (content.kind === 'land') fillSquare(brush, rectOfCell(cell), landToken(isEmphasised(content.country)), 0);
      else if (content.kind === 'empty' || get(cell)) fillSquare(brush, rectOfCell(cell), 'water', 0);
    }
    const there = layer.flatMap((cell) => get(cell) ?? []);
    paintFills(brush, there);
    paintLines(brush, there, lookOf);
  }
};
