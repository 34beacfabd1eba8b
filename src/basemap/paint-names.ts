/** Writes the placed names with a halo, and the towns' dots. */
import { spaceText } from '../base/paint/paint-canvas.ts';
import type { Palette } from '../base/paint/token.ts';
import type { PlacedName } from './names.ts';

const HALO = 3;

const writeFont = ({ italic, weight, size }: PlacedName, font: string): string =>
  `${italic ? 'italic ' : ''}${weight} ${size}px ${font}`;

/** @param font the family list, as in the theme */
export const paintNames = (
  ctx: CanvasRenderingContext2D,
  names: readonly PlacedName[],
  palette: Palette,
  font: string,
): void => {
  ctx.save();
  ctx.textAlign = 'left';
  ctx.textBaseline = 'alphabetic';
  ctx.lineJoin = 'round';
  ctx.setLineDash([]);
  for (const name of names) {
    if (name.dot) paintDot(ctx, name.dot, name, palette);
    ctx.font = writeFont(name, font);
    spaceText(ctx, name.size, name.spacing);
    ctx.strokeStyle = name.kind === 'sea' ? palette.water : palette.land;
    ctx.lineWidth = HALO;
    ctx.strokeText(name.text, name.x, name.y);
    ctx.fillStyle = palette[name.token];
    ctx.fillText(name.text, name.x, name.y);
  }
  ctx.restore();
};

const paintDot = (
  ctx: CanvasRenderingContext2D,
  dot: NonNullable<PlacedName['dot']>,
  { token }: PlacedName,
  palette: Palette,
): void => {
  ctx.beginPath();
  ctx.arc(dot.x, dot.y, dot.r, 0, 2 * Math.PI);
  ctx.fillStyle = palette.land;
  ctx.fill();
  ctx.strokeStyle = palette[token];
  ctx.lineWidth = 1.2;
  ctx.stroke();
};
