/** Lays out lines of text for the picture: parts side by side, cut where there is no more room. */
import type { TextStyle } from '../../../src/base/paint/paint-svg.ts';
import type { Measure } from './fonts.ts';

const ELLIPSIS = '…';

/** The text, cut at its end so that it takes at most `room` pixels. */
export const cutText = (text: string, style: TextStyle, room: number, measure: Measure): string => {
  if (measure(text, style) <= room) return text;
  const characters = Array.from(text);
  while (characters.length > 0 && measure(`${characters.join('').trimEnd()}${ELLIPSIS}`, style) > room)
    characters.pop();
  return `${characters.join('').trimEnd()}${ELLIPSIS}`;
};

/**
 * Puts parts one after the other, with `gap` between them, on as few lines as possible. A part is never broken, only
 * cut. Pixels.
 */
export const flowParts = (
  parts: readonly string[],
  gap: string,
  style: TextStyle,
  room: number,
  measure: Measure,
): readonly string[] => {
  const lines: string[] = [];
  for (const part of parts) {
    const last = lines.at(-1);
    const longer = last === undefined ? null : `${last}${gap}${part}`;
    if (longer !== null && measure(longer, style) <= room) lines[lines.length - 1] = longer;
    else lines.push(cutText(part, style, room, measure));
  }
  return lines;
};

/** The words on as few lines of at most `room` pixels as possible, about equally long; a word that is longer is cut. */
export const wrapText = (text: string, style: TextStyle, room: number, measure: Measure): readonly string[] => {
  const within = (width: number): readonly string[] => flowParts(text.split(/\s+/u), ' ', style, width, measure);
  let lines = within(room);
  const { length } = lines;
  for (let width = room * 0.97; width > room / 2; width *= 0.97) {
    const narrower = within(width);
    if (narrower.length > length || narrower.some((line) => line.endsWith(ELLIPSIS))) break;
    lines = narrower;
  }
  return lines;
};
