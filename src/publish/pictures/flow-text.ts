/** Lays out lines of text for the picture: parts side by side, cut where there is no more room. */
import type { TextStyle } from '../../base/paint/paint-svg.ts';
import type { Measure } from '../fonts.ts';

const ELLIPSIS = '…';

/** The text, cut at its end so that it takes at most `room` pixels. */
export const cutText = (text: string, style: TextStyle, room: number, measure: Measure): string => {
  if (measure(text, style) <= room) return text;
  const characters = Array.from(text);
  while (characters.length > 0 && measure(`${characters.join('').trimEnd()}${ELLIPSIS}`, style) > room)
    characters.pop();
  return `${characters.join('').trimEnd()}${ELLIPSIS}`;
};

/** Puts them one after the other on lines; what is wider than a line by itself is `broken`. */
const flow = (
  parts: readonly string[],
  gap: string,
  fits: (text: string) => boolean,
  broken: (part: string) => readonly string[],
): readonly string[] => {
  const lines: string[] = [];
  for (const part of parts) {
    const last = lines.at(-1);
    const longer = last === undefined ? null : `${last}${gap}${part}`;
    if (longer !== null && fits(longer)) lines[lines.length - 1] = longer;
    else lines.push(...(fits(part) ? [part] : broken(part)));
  }
  return lines;
};

/**
 * Puts parts one after the other, with `gap` between them, on as few lines as possible. Only a part that is longer than
 * a line is broken, between words; a longer word is cut. Pixels.
 */
export const flowParts = (
  parts: readonly string[],
  gap: string,
  style: TextStyle,
  room: number,
  measure: Measure,
): readonly string[] => {
  const fits = (text: string): boolean => measure(text, style) <= room;
  const cut = (word: string): readonly string[] => [cutText(word, style, room, measure)];
  return flow(parts, gap, fits, (part) => flow(part.split(/\s+/u), ' ', fits, cut));
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
