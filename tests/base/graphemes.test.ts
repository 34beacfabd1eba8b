/** Cutting texts of any script. */
import { expect, test } from 'vitest';
import { cutToFit, graphemesOf } from '../../src/base/graphemes.ts';
import { LINE_LENGTH } from '../../src/events/long-texts.ts';
import { shorten } from '../../src/layout/timeline/place-labels.ts';
import { isolate, withoutDirectionControls } from '../../src/base/text-direction.ts';

test('a letter with its marks, a flag and a family are one character each', () => {
  expect(graphemesOf('ñ🇺🇦👨‍👩‍👧')).toHaveLength(3);
});

test('cut at a grapheme, the longest that fits', () => {
  const fits = (text: string): boolean => graphemesOf(text).length <= 8;
  expect(cutToFit('哈尔科夫方向发生激烈战斗', 6, fits)).toBe('哈尔科夫方向发…');
  expect(cutToFit('👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧', 6, fits)).toBe('👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧…');
  expect(cutToFit('哈尔科夫方向发生激烈战斗', 9, fits)).toBeNull();
});

test('a right-to-left text is kept apart from what stands beside it, others are left alone', () => {
  expect(isolate('שרים: "אש!" (3)')).toBe('\u2068שרים: "אש!" (3)\u2069');
  expect(isolate('Ministers')).toBe('Ministers');
});

test('marks that force a direction are taken out, those that only hint stay', () => {
  expect(withoutDirectionControls('a\u202Eb\u202Cc\u2066d\u2069\u200Fe')).toBe('abcd\u200Fe');
});

test.each(['word '.repeat(LINE_LENGTH / 5), 'x'.repeat(LINE_LENGTH)])(
  'a title of all the length that one may have is cut without much measuring',
  (title) => {
    let measured = 0;
    const measure = (text: string): number => {
      measured += text.length;
      return text.length;
    };
    expect(shorten(title, 60, { size: 14 }, measure)?.length).toBeGreaterThan(50);
    expect(measured).toBeLessThan(1_000_000);
  },
);
