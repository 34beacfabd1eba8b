/** Widths of texts in the house's font, in CSS pixels, measured once each on a canvas of its own. */
import { sight } from '../base/sight-store.ts';
import { fontOf } from '../base/paint/paint-canvas.ts';
import { FONT } from './tokens.ts';

const widths = new Map<string, number>();
let context: CanvasRenderingContext2D | null | undefined;
const ABOUT = 0.55;

export const measureText = (text: string, style: { readonly size: number; readonly weight?: 400 | 600 }): number => {
  const font = fontOf(style, FONT);
  const key = font + text;
  let width = widths.get(key);
  if (width === undefined) {
    context ??= document.createElement('canvas').getContext('2d');
    if (context) context.font = font;
    width = context?.measureText(text).width ?? text.length * style.size * ABOUT;
    if (widths.size > 8000) widths.clear();
    widths.set(key, width);
  }
  const { letters, words } = sight.getState();
  return letters === 0 ? width : width + style.size * (letters * text.length + words * text.split(' ').length - words);
};
