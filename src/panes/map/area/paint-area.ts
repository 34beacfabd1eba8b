/**
 * Paints the area, what is being drawn, and a measured way. Solid ink on a halo with corner squares: no mark looks so.
 */
import type { Palette } from '../../../base/paint/token.ts';
import type { MapFrame } from '../../../base/geo/frame.ts';

/** Pane pixels. */
export type Pixel = readonly [x: number, y: number];

const LINE = 1.5;
const HALO = 4;
const SQUARE = 7;
/** The ground outside is veiled by so much; marks and names, which stand above the veil, are not. */
const VEIL = 0.55;
/** With more corners than this the squares would hide the line. */
const MAX_SQUARES = 40;

const trace = (ctx: CanvasRenderingContext2D, points: readonly Pixel[], isClosed: boolean): void => {
  points.forEach(([x, y], i) => {
    if (i === 0) ctx.moveTo(x, y);
    else ctx.lineTo(x, y);
  });
  if (isClosed) ctx.closePath();
};

const strokeTwice = (ctx: CanvasRenderingContext2D, palette: Palette, width = LINE): void => {
  ctx.setLineDash([]);
  ctx.lineJoin = 'round';
  ctx.lineCap = 'round';
  ctx.strokeStyle = palette.land;
  ctx.lineWidth = width + HALO;
  ctx.stroke();
  ctx.strokeStyle = palette.ink;
  ctx.lineWidth = width;
  ctx.stroke();
};

const square = (ctx: CanvasRenderingContext2D, [x, y]: Pixel, palette: Palette, size = SQUARE): void => {
  ctx.beginPath();
  ctx.rect(Math.round(x - size / 2) + 0.5, Math.round(y - size / 2) + 0.5, size - 1, size - 1);
  ctx.fillStyle = palette.land;
  ctx.fill();
  ctx.strokeStyle = palette.ink;
  ctx.lineWidth = LINE;
  ctx.stroke();
};

/** Even-odd, as the filter counts: what is enclosed twice is veiled too. */
export const paintVeil = (
  ctx: CanvasRenderingContext2D,
  { width, height }: MapFrame,
  rings: readonly (readonly Pixel[])[],
  palette: Palette,
): void => {
  ctx.beginPath();
  ctx.rect(0, 0, width, height);
  for (const ring of rings) trace(ctx, ring, true);
  ctx.globalAlpha = VEIL;
  ctx.fillStyle = palette.otherLand;
  ctx.fill('evenodd');
  ctx.globalAlpha = 1;
};

export const paintArea = (ctx: CanvasRenderingContext2D, ring: readonly Pixel[], palette: Palette): void => {
  ctx.beginPath();
  trace(ctx, ring, true);
  strokeTwice(ctx, palette);
  if (ring.length <= MAX_SQUARES) for (const corner of ring) square(ctx, corner, palette);
};

/** The corners set so far, and the line on to where the pointer or the cross is. */
export const paintDraft = (
  ctx: CanvasRenderingContext2D,
  corners: readonly Pixel[],
  next: Pixel | null,
  isRectangle: boolean,
  palette: Palette,
): void => {
  const [first] = corners;
  ctx.beginPath();
  if (isRectangle && first && next)
    ctx.rect(
      Math.min(first[0], next[0]),
      Math.min(first[1], next[1]),
      Math.abs(next[0] - first[0]),
      Math.abs(next[1] - first[1]),
    );
  else trace(ctx, next ? [...corners, next] : corners, false);
  strokeTwice(ctx, palette);
  for (const [i, corner] of corners.entries())
    square(ctx, corner, palette, !isRectangle && i === 0 && corners.length > 2 ? SQUARE + 4 : SQUARE);
};

const TEXT_SIZE = 12;

const label = (ctx: CanvasRenderingContext2D, text: string, [x, y]: Pixel, palette: Palette, font: string): void => {
  ctx.font = `600 ${TEXT_SIZE}px ${font}`;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'alphabetic';
  ctx.lineJoin = 'round';
  ctx.setLineDash([]);
  ctx.strokeStyle = palette.land;
  ctx.lineWidth = 5;
  ctx.strokeText(text, x, y);
  ctx.fillStyle = palette.ink;
  ctx.fillText(text, x, y);
};

export interface Leg {
  readonly line: readonly Pixel[];
  readonly text: string;
}

/** A leg shorter than this in pixels has no room for its length. */
const MIN_LEG = 56;

export const paintWay = (
  ctx: CanvasRenderingContext2D,
  points: readonly Pixel[],
  legs: readonly Leg[],
  palette: Palette,
  font: string,
): void => {
  for (const { line } of legs) {
    ctx.beginPath();
    trace(ctx, line, false);
    strokeTwice(ctx, palette, 2);
  }
  for (const point of points) {
    ctx.beginPath();
    ctx.arc(point[0], point[1], 4, 0, Math.PI * 2);
    ctx.fillStyle = palette.land;
    ctx.fill();
    ctx.strokeStyle = palette.ink;
    ctx.lineWidth = 2;
    ctx.stroke();
  }
  for (const { line, text } of legs) {
    const [a, b] = [line[0], line.at(-1)];
    const middle = line[Math.floor(line.length / 2)];
    if (a && b && middle && Math.hypot(b[0] - a[0], b[1] - a[1]) >= MIN_LEG)
      label(ctx, text, [middle[0], middle[1] - 8], palette, font);
  }
};

const CROSS = 14;
const CROSS_GAP = 3;

/** The cross that the arrow keys move. */
export const paintCross = (ctx: CanvasRenderingContext2D, [x, y]: Pixel, palette: Palette): void => {
  ctx.beginPath();
  for (const [dx, dy] of [
    [1, 0],
    [-1, 0],
    [0, 1],
    [0, -1],
  ] as const) {
    ctx.moveTo(x + dx * CROSS_GAP, y + dy * CROSS_GAP);
    ctx.lineTo(x + dx * CROSS, y + dy * CROSS);
  }
  strokeTwice(ctx, palette, 2);
};
