/** Paints areas as outlines that lie inside their own edge: clipped to the area, stroked twice as wide. */
import type { Palette } from '../../base/paint/token.ts';
import type { Outline } from '../../layout/map/types.ts';

const WIDTH = 2;
/** Pixels. Dots are stroked on the edge itself without a clip, which would cut them in half. */
const DOT = 3;

const trace = (ctx: CanvasRenderingContext2D, rings: readonly Float64Array[], isClosed = true): void => {
  ctx.beginPath();
  for (const ring of rings) {
    // The coordinates are pairs, so both indices are in range.
    for (let i = 0; i + 1 < ring.length; i += 2) {
      if (i === 0) ctx.moveTo(ring[i]!, ring[i + 1]!);
      else ctx.lineTo(ring[i]!, ring[i + 1]!);
    }
    if (isClosed) ctx.closePath();
  }
};

const paintOutline = (ctx: CanvasRenderingContext2D, outline: Outline, palette: Palette): void => {
  ctx.save();
  trace(ctx, outline.rings);
  if (!outline.dotted || outline.emphasis) ctx.clip('evenodd');
  if (outline.tint > 0) {
    ctx.globalAlpha = outline.tint * outline.opacity;
    ctx.fillStyle = palette[outline.token];
    ctx.fill('evenodd');
  }
  ctx.globalAlpha = outline.opacity;
  if (outline.lines) trace(ctx, outline.lines, false);
  ctx.lineJoin = 'round';
  ctx.lineCap = outline.dotted ? 'round' : 'butt';
  if (outline.emphasis) {
    ctx.strokeStyle = palette[outline.emphasis];
    ctx.setLineDash([]);
    ctx.lineWidth = WIDTH * 6;
    ctx.stroke();
    ctx.strokeStyle = palette.land;
    ctx.lineWidth = WIDTH * 4;
    ctx.stroke();
  }
  ctx.strokeStyle = palette[outline.token];
  ctx.setLineDash(outline.dotted ? [0.1, 5.5] : []);
  ctx.lineWidth = outline.dotted ? DOT : WIDTH * 2;
  ctx.stroke();
  ctx.restore();
};

export const paintOutlines = (ctx: CanvasRenderingContext2D, outlines: readonly Outline[], palette: Palette): void => {
  for (const outline of outlines) if (outline.rings.length > 0) paintOutline(ctx, outline, palette);
};
