/** Paints shapes on a canvas context whose transform already maps CSS pixels. */
import { pageScale, sight } from '../sight-store.ts';
import type { Fill, Shape, Stroke } from './shapes.ts';
import type { Palette, TokenName } from './token.ts';

interface CanvasInk {
  readonly palette: Palette;
  readonly font: string;
}

const withAlpha = (hex: string, opacity: number): string => {
  const byte = Math.round(Math.max(0, Math.min(1, opacity)) * 255)
    .toString(16)
    .padStart(2, '0');
  return `${hex}${byte}`;
};

const fillStyle = (ctx: CanvasRenderingContext2D, fill: Fill, palette: Palette): string | CanvasGradient => {
  const colour = palette[fill.token];
  if ('fade' in fill) {
    const { x0, x1, stops } = fill.fade;
    const gradient = ctx.createLinearGradient(x0, 0, x1 === x0 ? x0 + 1 : x1, 0);
    for (const [offset, opacity] of stops) gradient.addColorStop(offset, withAlpha(colour, opacity));
    return gradient;
  }
  if ('stripes' in fill) return colour;
  return fill.opacity === undefined ? colour : withAlpha(colour, fill.opacity);
};

const applyStroke = (ctx: CanvasRenderingContext2D, stroke: Stroke, palette: Palette): void => {
  ctx.strokeStyle = palette[stroke.token];
  ctx.lineWidth = stroke.width;
  ctx.setLineDash(stroke.dash ? [...stroke.dash] : []);
  ctx.lineCap = stroke.cap ?? 'butt';
};

const paintStripes = (
  ctx: CanvasRenderingContext2D,
  shape: Extract<Shape, { kind: 'rect' }>,
  token: TokenName,
  gap: number,
  width: number,
  palette: Palette,
): void => {
  ctx.save();
  ctx.beginPath();
  ctx.rect(shape.x, shape.y, shape.width, shape.height);
  ctx.clip();
  ctx.strokeStyle = palette[token];
  ctx.lineWidth = width;
  ctx.setLineDash([]);
  ctx.beginPath();
  // Anchored to the frame's origin, so that the stripes stand still while the rectangle grows.
  const first = Math.floor((shape.x - shape.height + (shape.y % gap)) / gap) * gap;
  for (let x = first; x < shape.x + shape.width + shape.height; x += gap) {
    ctx.moveTo(x, shape.y + shape.height);
    ctx.lineTo(x + shape.height, shape.y);
  }
  ctx.stroke();
  ctx.restore();
};

const paths = new Map<string, Path2D>();
const pathOf = (d: string): Path2D => {
  let path = paths.get(d);
  if (!path) {
    if (paths.size > 500) paths.clear();
    path = new Path2D(d);
    paths.set(d, path);
  }
  return path;
};

const paintPath = (ctx: CanvasRenderingContext2D, shape: Extract<Shape, { kind: 'path' }>, palette: Palette): void => {
  ctx.save();
  ctx.translate(shape.x ?? 0, shape.y ?? 0);
  const scale = shape.scale ?? 1;
  ctx.scale(scale, scale);
  const path = pathOf(shape.d);
  if (shape.fill) {
    ctx.fillStyle = fillStyle(ctx, shape.fill, palette);
    ctx.fill(path, shape.evenOdd ? 'evenodd' : 'nonzero');
  }
  if (shape.stroke) {
    applyStroke(ctx, shape.stroke, palette);
    ctx.lineWidth = shape.stroke.width / scale;
    ctx.stroke(path);
  }
  ctx.restore();
};

/** @param spacing of its own, in pixels, beside what a reader wants */
export const spaceText = (ctx: CanvasRenderingContext2D, size: number, spacing = 0): void => {
  const { letters, words } = sight.getState();
  ctx.letterSpacing = `${spacing + size * letters}px`;
  ctx.wordSpacing = `${size * words}px`;
};

const paintText = (ctx: CanvasRenderingContext2D, shape: Extract<Shape, { kind: 'text' }>, ink: CanvasInk): void => {
  ctx.font = fontOf(shape, ink.font);
  ctx.textAlign = shape.align === 'middle' ? 'center' : shape.align === 'end' ? 'right' : 'left';
  ctx.textBaseline = 'alphabetic';
  spaceText(ctx, shape.size, shape.spacing);
  if (shape.halo) {
    ctx.strokeStyle = ink.palette[shape.halo];
    ctx.lineWidth = 6;
    ctx.lineJoin = 'round';
    ctx.setLineDash([]);
    ctx.strokeText(shape.text, shape.x, shape.y);
  }
  if (shape.haloOnly) return;
  ctx.fillStyle = ink.palette[shape.token];
  ctx.fillText(shape.text, shape.x, shape.y);
};

/** The CSS font of a text shape; the same string measures it. */
export const fontOf = (
  text: { readonly size: number; readonly weight?: 400 | 600; readonly italic?: boolean },
  family: string,
): string => `${text.italic ? 'italic ' : ''}${text.weight ?? 400} ${text.size}px ${family}`;

const trace = (ctx: CanvasRenderingContext2D, points: readonly number[], closed: boolean): void => {
  ctx.beginPath();
  for (let i = 0; i + 1 < points.length; i += 2) {
    const [x, y] = [points[i]!, points[i + 1]!]; // indices in range
    if (i === 0) ctx.moveTo(x, y);
    else ctx.lineTo(x, y);
  }
  if (closed) ctx.closePath();
};

const paintOne = (ctx: CanvasRenderingContext2D, shape: Shape, ink: CanvasInk): void => {
  const { palette } = ink;
  switch (shape.kind) {
    case 'text':
      paintText(ctx, shape, ink);
      return;
    case 'path':
      paintPath(ctx, shape, palette);
      return;
    case 'group':
      ctx.save();
      ctx.globalAlpha *= shape.opacity;
      paintShapes(ctx, shape.shapes, ink);
      ctx.restore();
      return;
    case 'clip':
      ctx.save();
      ctx.beginPath();
      ctx.rect(shape.x, shape.y, shape.width, shape.height);
      ctx.clip();
      paintShapes(ctx, shape.shapes, ink);
      ctx.restore();
      return;
    case 'rect':
      if (shape.fill && 'stripes' in shape.fill) {
        paintStripes(ctx, shape, shape.fill.token, shape.fill.stripes.gap, shape.fill.stripes.width, palette);
        return;
      }
      ctx.beginPath();
      if (shape.radius) ctx.roundRect(shape.x, shape.y, shape.width, shape.height, shape.radius);
      else ctx.rect(shape.x, shape.y, shape.width, shape.height);
      break;
    case 'circle':
      ctx.beginPath();
      ctx.arc(shape.x, shape.y, shape.r, 0, Math.PI * 2);
      break;
    case 'line':
      trace(ctx, shape.points, shape.closed ?? false);
      break;
  }
  if (shape.fill) {
    ctx.fillStyle = fillStyle(ctx, shape.fill, palette);
    ctx.fill();
  }
  if (shape.stroke) {
    applyStroke(ctx, shape.stroke, palette);
    ctx.stroke();
  }
};

export const paintShapes = (ctx: CanvasRenderingContext2D, shapes: readonly Shape[], ink: CanvasInk): void => {
  for (const shape of shapes) paintOne(ctx, shape, ink);
};

/**
 * Sizes a canvas to its CSS box at the device's pixel ratio and returns a context that draws in CSS pixels, cleared.
 */
export const prepareCanvas = (
  canvas: HTMLCanvasElement,
  width: number,
  height: number,
): CanvasRenderingContext2D | null => {
  const ratio = Math.min((globalThis.devicePixelRatio || 1) * pageScale(), 3);
  const w = Math.max(1, Math.round(width * ratio));
  const h = Math.max(1, Math.round(height * ratio));
  if (canvas.width !== w || canvas.height !== h) {
    canvas.width = w;
    canvas.height = h;
  }
  const ctx = canvas.getContext('2d');
  if (!ctx) return null;
  ctx.setTransform(ratio, 0, 0, ratio, 0, 0);
  ctx.clearRect(0, 0, width, height);
  // Texts are measured without what a reader's own styles add between words.
  ctx.wordSpacing = '0px';
  return ctx;
};
