/**
 * Paints areas inside their own edge, clipped to it: a region with a tint, a feather and a dotted hairline, what a
 * policy is about with dots alone.
 */
import type { Palette } from '../../base/paint/token.ts';
import { REGION } from '../../layout/meanings.ts';
import type { Outline } from '../../layout/map/types.ts';
import { DARK } from '../../theme/tokens.ts';

/** Strokes that lie on one another, each wider than the one before, are as soft as a blurred one. */
const LAYERS = 6;
/** Pixels. Dots are stroked on the edge itself without a clip, which would cut them in half. */
const DOT = { thin: 1.5, strong: 3.2 };
const HAIRLINE = [1, 2];

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

/**
 * Of what is painted within the clip. A canvas keeps eight bits: strokes that are next to nothing each would leave it
 * another hue, so that it is painted in full and taken away again. SVG has no such limit, and no such way.
 */
const canFade = (ctx: CanvasRenderingContext2D, { dotted, tint, opacity }: Outline): boolean =>
  opacity < 1 && !dotted && tint > 0 && 'globalCompositeOperation' in ctx;
const fade = (ctx: CanvasRenderingContext2D, rings: Outline['rings'], opacity: number): void => {
  trace(ctx, rings);
  ctx.globalCompositeOperation = 'destination-out';
  ctx.globalAlpha = 1 - opacity;
  ctx.fill('evenodd');
};

/** Of each of its strokes. */
export const featherOpacity = (isDark: boolean): number =>
  1 - (1 - (isDark ? REGION.feather.dark : REGION.feather.light)) ** (1 / LAYERS);

/** From the edge inward, weaker and weaker. */
const paintFeather = (ctx: CanvasRenderingContext2D, isDark: boolean, opacity: number): void => {
  const { width, blur } = REGION.feather;
  ctx.setLineDash([]);
  ctx.globalAlpha = opacity * featherOpacity(isDark);
  for (let layer = 1; layer <= LAYERS; layer += 1) {
    // Half of a stroke lies outside the clip.
    ctx.lineWidth = 2 * (width + blur) * (layer / LAYERS);
    ctx.stroke();
  }
  ctx.globalAlpha = opacity;
};

/** Two pixels in the accent, two from the edge. */
const paintEmphasis = (ctx: CanvasRenderingContext2D, color: string, ground: string): void => {
  ctx.setLineDash([]);
  ctx.strokeStyle = color;
  ctx.lineWidth = 10;
  ctx.stroke();
  ctx.strokeStyle = ground;
  ctx.lineWidth = 6;
  ctx.stroke();
};

const paintOutline = (ctx: CanvasRenderingContext2D, outline: Outline, palette: Palette): void => {
  const { rings, lines, token, tint, dotted, emphasis } = outline;
  const fades = canFade(ctx, outline);
  const opacity = fades ? 1 : outline.opacity;
  ctx.save();
  trace(ctx, rings);
  if (!dotted || tint > 0) ctx.clip('evenodd');
  if (tint > 0) {
    ctx.globalAlpha = tint * opacity;
    ctx.fillStyle = palette[token];
    ctx.fill('evenodd');
  }
  ctx.globalAlpha = opacity;
  if (lines) trace(ctx, lines, false);
  ctx.lineJoin = 'round';
  ctx.strokeStyle = palette[token];
  if (!dotted && tint > 0) paintFeather(ctx, palette.panel === DARK.panel, opacity);
  if (emphasis) paintEmphasis(ctx, palette[emphasis], palette.land);
  ctx.strokeStyle = palette[token];
  ctx.lineCap = dotted ? 'round' : 'butt';
  ctx.setLineDash(dotted ? [0.1, 5.5] : HAIRLINE);
  // Half of what is clipped is seen.
  ctx.lineWidth = dotted ? (tint > 0 ? 2 * DOT.strong : DOT.thin) : 2;
  ctx.stroke();
  if (fades) fade(ctx, rings, outline.opacity);
  ctx.restore();
};

/** The faintest first: taking away leaves what comes later. */
export const paintOutlines = (ctx: CanvasRenderingContext2D, outlines: readonly Outline[], palette: Palette): void => {
  for (const outline of outlines.toSorted((a, b) => a.opacity - b.opacity))
    if (outline.rings.length > 0) paintOutline(ctx, outline, palette);
};
