/** Widths of texts in the house's font, measured once each on a canvas of its own. */
import { fontOf } from '../../base/paint/paint-canvas.ts';
import type { Measure } from '../../layout/map/types.ts';
import { FONT } from '../../theme/tokens.ts';

const widths = new Map<string, number>();
let context: CanvasRenderingContext2D | null | undefined;
const ABOUT = 0.55;

export const measureText: Measure = (text, size, weight) => {
  const key = `${weight} ${size} ${text}`;
  let width = widths.get(key);
  if (width === undefined) {
    context ??= document.createElement('canvas').getContext('2d');
    if (context) context.font = fontOf({ size, weight }, FONT);
    width = context ? Math.ceil(context.measureText(text).width) : text.length * size * ABOUT;
    if (widths.size > 4000) widths.clear();
    widths.set(key, width);
  }
  return width;
};
