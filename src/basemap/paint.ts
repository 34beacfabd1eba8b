/** Paints the basemap under the events: water, land, rivers, lines, and the hatch that says "occupied". */
import type { Palette, TokenName } from '../base/paint/token.ts';
import type { MapFrame } from '../base/geo/frame.ts';
import type { RegionGeometry, WorldGeometry } from './decode.ts';
import type { LevelledPaths } from './paths.ts';
import { traceHatch } from './hatch.ts';
import { fillRings, traceLines } from './trace.ts';

export interface BasemapGeometry {
  readonly region?: RegionGeometry;
  readonly world?: WorldGeometry;
}

interface Brush {
  readonly ctx: CanvasRenderingContext2D;
  readonly frame: MapFrame;
  readonly palette: Palette;
}

/** The source's lakes are triangles from here on. */
const LAKES_UNTIL = 10;
const OBLAST_LINES_FROM = 6;
const RIVERS_FROM = 4;
const LARGE_RIVER = 6;

const fill = ({ ctx, frame, palette }: Brush, paths: LevelledPaths, token: TokenName): void => {
  ctx.fillStyle = palette[token];
  fillRings(ctx, paths.at(frame.zoom), frame);
};

interface Pen {
  readonly token: TokenName;
  readonly width: number;
  readonly dash?: readonly number[];
}

const stroke = (
  { ctx, frame, palette }: Brush,
  paths: LevelledPaths,
  { token, width, dash }: Pen,
  ranks: readonly [first: number, last: number] = [0, 255],
): void => {
  ctx.beginPath();
  traceLines(ctx, paths.at(frame.zoom), frame, ...ranks);
  ctx.strokeStyle = palette[token];
  ctx.lineWidth = width;
  ctx.setLineDash(dash ? [...dash] : []);
  ctx.stroke();
};

const borderPen = (zoom: number): Pen => ({ token: 'border', width: zoom < 4 ? 0.6 : zoom < 7 ? 1 : 1.3 });

const paintWorld = (brush: Brush, world: WorldGeometry, hasRegion: boolean): void => {
  if (hasRegion) {
    fill(brush, world.outsideLand, 'otherLand');
    // Antialiasing leaves a thin gap between adjacent fills; a stroke of the same colour closes it.
    stroke(brush, world.seams, { token: 'otherLand', width: 1.5 });
  } else {
    fill(brush, world.otherLand, 'otherLand');
    fill(brush, world.ukraine, 'land');
  }
  stroke(brush, hasRegion ? world.outsideBorders : world.borders, borderPen(brush.frame.zoom));
};

const paintWaters = (brush: Brush, region: RegionGeometry): void => {
  const { zoom } = brush.frame;
  if (zoom < LAKES_UNTIL) fill(brush, region.lakes, 'water');
  if (zoom < RIVERS_FROM) return;
  const grown = Math.max(0, Math.min(1, (zoom - 5) / 4));
  stroke(brush, region.rivers, { token: 'water', width: 1 + 2 * grown }, [0, LARGE_RIVER]);
  if (zoom >= 5)
    stroke(brush, region.rivers, { token: 'water', width: zoom < 7 ? 1 : 1 + grown }, [LARGE_RIVER + 1, 255]);
};

/** Thin diagonals over the occupied land; nothing else on the map is hatched. */
const paintOccupied = ({ ctx, frame, palette }: Brush, occupied: LevelledPaths): void => {
  ctx.beginPath();
  traceHatch(ctx, occupied.at(frame.zoom), frame, frame.zoom < 5 ? 5 : 7);
  ctx.strokeStyle = palette.occupied;
  ctx.lineWidth = 0.8;
  ctx.setLineDash([]);
  ctx.stroke();
};

const paintRegion = (brush: Brush, region: RegionGeometry): void => {
  const { zoom } = brush.frame;
  fill(brush, region.otherLand, 'otherLand');
  fill(brush, region.ukraine, 'land');
  paintOccupied(brush, region.occupied);
  paintWaters(brush, region);
  if (zoom >= 5) stroke(brush, region.coast, { token: 'oblastLine', width: 0.7 });
  if (zoom >= OBLAST_LINES_FROM) stroke(brush, region.oblastLines, { token: 'oblastLine', width: 1, dash: [1, 2.5] });
  stroke(brush, region.borders, borderPen(zoom));
};

/**
 * Paints everything below the events; what has not been loaded is left out.
 * @param ctx its transform maps CSS pixels; its state is left as it was
 */
export const paintBasemap = (
  ctx: CanvasRenderingContext2D,
  geometry: BasemapGeometry,
  frame: MapFrame,
  palette: Palette,
): void => {
  const brush: Brush = { ctx, frame, palette };
  ctx.save();
  // Lines are too thin for the joints to show; round ones take twice the time.
  ctx.lineJoin = 'bevel';
  ctx.lineCap = 'butt';
  ctx.fillStyle = palette.water;
  ctx.fillRect(0, 0, frame.width, frame.height);
  if (geometry.world) paintWorld(brush, geometry.world, geometry.region !== undefined);
  if (geometry.region) paintRegion(brush, geometry.region);
  ctx.restore();
};
