/** How exact the map says that it is: only where the screen shows more, and by what is drawn there. */
import { expect, test } from 'vitest';
import detail from '../../data/basemap/detail.json';
import disputed from '../../data/basemap/notes/disputed.json';
import packages from '../../data/basemap/packages.json';
import { frameAround } from '../../src/base/geo/frame.ts';
import { accuracyIn } from '../../src/basemap/accuracy.ts';

const at = (lat: number, lng: number, zoom: number, isWhole = true): number | null =>
  accuracyIn(frameAround(lat, lng, zoom, 800, 600), packages, isWhole);

test('within the first packages only the closest zooms show more than is known', () => {
  expect([at(50, 34, 6), at(50, 34, 10), at(50, 34, 10.5)]).toEqual([null, null, 250]);
  // A copy of the world is the same place.
  expect(at(50, 34 + 360, 10.5)).toBe(250);
});

test('elsewhere it is the cells that are drawn, and until they have come the coarse map', () => {
  expect([at(15, 32, 4), at(15, 32, 6.5), at(15, 32, 8), at(15, 32, 11)]).toEqual([null, null, null, 1000]);
  expect([at(15, 32, 4, false), at(15, 32, 6, false)]).toEqual([null, 7000]);
});

test('About says the same of the lines in cells as the map does', () => {
  const kilometres = detail.cells.at(-1)!.metres / 1000; // there are steps
  expect(disputed.policy.en).toContain(`Lines are good to about ${kilometres} km,`);
  expect(disputed.policy.uk).toContain(`Точність ліній близько ${kilometres} км,`);
});
