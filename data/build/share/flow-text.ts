/** Lays out lines of text for the picture: parts side by side, cut where there is no more room. */
import type { Measure, Style } from './fonts.ts';

const ELLIPSIS = '…';

/** The text, cut at its end so that it takes at most `room` pixels. */
export const cutText = (text: string, style: Style, room: number, measure: Measure): string => {
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
  style: Style,
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
