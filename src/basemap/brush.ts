/** What the painters of the ground share: fills, lines, and squares cleared for what is drawn over them. */
import type { Palette, TokenName } from '../base/paint/token.ts';
import type { MapFrame } from '../base/geo/frame.ts';
import type { Label } from './labels.ts';
import type { LineGrid } from './line-grid.ts';
import type { WorldRect } from './map-package.ts';
import type { LevelledPaths } from './paths.ts';
import { fillRings, traceLines } from './trace.ts';

export interface Brush {
  readonly ctx: CanvasRenderingContext2D;
  readonly frame: MapFrame;
  readonly palette: Palette;
  /** Remembers where border lines run. */
  readonly lines?: LineGrid | undefined;
}

/** A layer of the ground: it paints one copy of the world, whose left edge lies at `-frame.originX`. */
export interface GroundLayer {
  readonly paint: (brush: Brush) => void;
}

/** A layer over all others. */
export interface CoverLayer extends GroundLayer {
  /** Says what is in view; asks for what is missing of it. */
  readonly look: (frame: MapFrame) => void;
  /** The labels where nothing of it is to be seen: elsewhere it brings its own names. */
  readonly namesBeside: (labels: readonly Label[]) => readonly Label[];
  readonly hasFailed: () => boolean;
  readonly destroy: () => void;
}

interface Pen {
  readonly token: TokenName;
  readonly width: number;
  readonly dash?: readonly number[];
}

export const fill = ({ ctx, frame, palette }: Brush, paths: LevelledPaths, token: TokenName): void => {
  ctx.fillStyle = palette[token];
  fillRings(ctx, paths.at(frame.zoom), frame);
};

export const stroke = (
  { ctx, frame, palette, lines }: Brush,
  paths: LevelledPaths,
  { token, width, dash }: Pen,
  tags: readonly [first: number, last: number] = [0, 255],
): void => {
  ctx.beginPath();
  const isBorder = token === 'border' || dash !== undefined;
  traceLines(isBorder && lines ? lines.through(ctx) : ctx, paths.at(frame.zoom), frame, ...tags);
  ctx.strokeStyle = palette[token];
  ctx.lineWidth = width;
  ctx.setLineDash(dash ? [...dash] : []);
  ctx.stroke();
};

export const borderPen = (zoom: number): Pen => ({ token: 'border', width: zoom < 4 ? 0.6 : zoom < 7 ? 1 : 1.3 });
/** The map draws a river's rank; 0 is the largest. */
const LARGE_RIVER = 6;
const RIVERS_FROM = 4;

export const strokeRivers = (brush: Brush, rivers: LevelledPaths): void => {
  const { zoom } = brush.frame;
  if (zoom < RIVERS_FROM) return;
  const grown = Math.max(0, Math.min(1, (zoom - 5) / 4));
  stroke(brush, rivers, { token: 'water', width: 1 + 2 * grown }, [0, LARGE_RIVER]);
  if (zoom >= 5) stroke(brush, rivers, { token: 'water', width: zoom < 7 ? 1 : 1 + grown }, [LARGE_RIVER + 1, 255]);
};

/** Fills a square in whole pixels, smaller on each side by `-grow` pixels, or wider by so many. */
export const fillSquare = (
  { ctx, frame, palette, lines }: Brush,
  { west, north, east, south }: WorldRect,
  token: TokenName,
  grow: number,
): void => {
  const { scale, originX, originY, width, height } = frame;
  const left = Math.max(0, Math.round(west * scale - originX) - grow);
  const top = Math.max(0, Math.round(north * scale - originY) - Math.min(0, grow));
  const right = Math.min(width, Math.round(east * scale - originX) + grow);
  const bottom = Math.min(height, Math.round(south * scale - originY) + Math.min(0, grow));
  if (right <= left || bottom <= top) return;
  ctx.fillStyle = palette[token];
  ctx.fillRect(left, top, right - left, bottom - top);
  lines?.clear({ x: left, y: top, width: right - left, height: bottom - top });
};
