/** Paints the ground under the events, layer over layer, in each copy of the world that is in sight. */
import type { Palette } from '../base/paint/token.ts';
import type { MapFrame } from '../base/geo/frame.ts';
import type { GroundLayer } from './brush.ts';
import type { LineGrid } from './line-grid.ts';

/** The frame as each copy of the world in sight sees it: east of 180° the world begins again. */
const copiesInSight = (frame: MapFrame): readonly MapFrame[] => {
  const { originX, width, scale } = frame;
  const copies: MapFrame[] = [];
  for (let copy = Math.floor(originX / scale); copy * scale < originX + width; copy++)
    copies.push(copy === 0 ? frame : { ...frame, originX: originX - copy * scale });
  return copies;
};

/**
 * Paints everything below the events. What has not been loaded is paper in the colour of land, never water.
 * @param ctx its transform maps CSS pixels; its state is left as it was
 * @param lines is told where border lines run
 */
export const paintGround = (
  ctx: CanvasRenderingContext2D,
  layers: readonly GroundLayer[],
  frame: MapFrame,
  palette: Palette,
  lines?: LineGrid,
): void => {
  ctx.save();
  // Lines are too thin for the joints to show; round ones take twice the time.
  ctx.lineJoin = 'bevel';
  ctx.lineCap = 'butt';
  ctx.fillStyle = layers.length === 0 ? palette.land : palette.otherLand;
  ctx.fillRect(0, 0, frame.width, frame.height);
  const copies = copiesInSight(frame);
  // A layer in all copies before the next one: land of a coarse map goes on a little over 180°, below what is finer.
  for (const layer of layers) for (const copy of copies) layer.paint({ ctx, frame: copy, palette, lines });
  // Beyond the ends of the map there is nothing to be seen.
  const { width, height, scale, originY } = frame;
  ctx.fillStyle = palette.grid;
  if (originY < 0) ctx.fillRect(0, 0, width, -originY);
  if (scale - originY < height) ctx.fillRect(0, scale - originY, width, height);
  ctx.restore();
};
