import { expect, test } from 'vitest';
import { GLYPHS } from '../../../src/base/paint/glyphs.ts';
import { DEFAULT_VOCABULARY } from '../../fixtures/vocabulary.ts';

const numbersOf = (path: string): number[] => (path.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);

test('no two glyphs have the same outline, and each fits its box of 24 pixels', () => {
  const paths = Object.values(GLYPHS);
  expect(new Set(paths).size).toBe(paths.length);
  for (const path of paths) {
    expect(path).toMatch(/^M[-\d. LQAMZ]+Z$/);
    expect(Math.max(...numbersOf(path).map(Math.abs))).toBeLessThanOrEqual(12);
  }
});

test('every glyph stands for a type of the vocabulary', () => {
  const used = new Set([...DEFAULT_VOCABULARY.types.values()].map(({ glyph }) => glyph));
  expect(Object.keys(GLYPHS).filter((name) => !used.has(name as never))).toEqual([]);
});
