import type { Measure } from './types.ts';

/** Breaks a text at its spaces into `count` lines of about the same width. */
export const breakText = (text: string, count: number, measure: Measure, size: number): readonly string[] => {
  if (count === 1) return [text];
  const words = text.split(' ');
  let best: readonly string[] = [text];
  let least = Infinity;
  for (let i = 1; i < words.length; i += 1) {
    const lines = [words.slice(0, i).join(' '), ...breakText(words.slice(i).join(' '), count - 1, measure, size)];
    const width = Math.max(...lines.map((line) => measure(line, size, 600)));
    if (width < least) {
      least = width;
      best = lines;
    }
  }
  return best;
};
