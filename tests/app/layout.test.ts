import { expect, test } from 'vitest';
import { isLowFor, isOnePaneFor, layoutFor } from '../../src/app/use-layout.ts';

test.each([
  [320, 256, 'narrow'],
  [390, 300, 'narrow'],
  [480, 320, 'middle'],
  [1440, 900, 'wide'],
  [1280, 720, 'wide'],
  [1279, 800, 'middle'],
  [1024, 768, 'middle'],
  [900, 700, 'middle'],
  [700, 560, 'middle'],
  [768, 1024, 'narrow'],
  [390, 844, 'narrow'],
  [375, 640, 'narrow'],
  [844, 390, 'middle'],
  [1920, 400, 'middle'],
] as const)('a page of %i×%i is %s', (width, height, layout) => {
  expect(layoutFor(width, height, 'full')).toBe(layout);
});

test('a low frame is narrow where one pane has room above the other, and they have none side by side', () => {
  expect(layoutFor(320, 240, 'lite')).toBe('middle');
  expect(layoutFor(375, 359, 'lite')).toBe('middle');
  expect(layoutFor(375, 380, 'lite')).toBe('narrow');
  expect(layoutFor(640, 380, 'lite')).toBe('middle');
  expect(layoutFor(375, 640, 'lite')).toBe('narrow');
});

test('a phone on its side is low, a 700×560 frame is not', () => {
  expect(isLowFor(390)).toBe(true);
  expect(isLowFor(560)).toBe(false);
});

test('a frame lower than 360 shows one pane, with its chrome or bare; a page of that height both', () => {
  expect(isOnePaneFor(340, 'lite')).toBe(true);
  expect(isOnePaneFor(360, 'lite')).toBe(false);
  expect(isOnePaneFor(340, 'full')).toBe(false);
  expect(isOnePaneFor(340, 'bare')).toBe(true);
});
