import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addCorner,
  crossesItself,
  isRectangle,
  middleAfter,
  moveCorner,
  rectangleBetween,
  rectangleOf,
  removeCorner,
  shiftArea,
} from '../../../src/layout/map/area-geometry.ts';
import { boxOfArea } from '../../../src/query/places/area-ring.ts';
import { worldX, worldY } from '../../../src/base/geo/frame.ts';
import { decodeArea, type Area } from '../../../src/selection/area.ts';
import { encodeArea } from '../../../src/selection/encode-area.ts';

const RECTANGLE = rectangleOf({ west: 30, south: 48, east: 36, north: 51 });
const TRIANGLE: Area = [
  [30, 48],
  [36, 48],
  [33, 51],
];
const lon = fc.double({ min: -179, max: 179, noNaN: true });
const lat = fc.double({ min: -84, max: 84, noNaN: true });
const corner = fc.tuple(lon, lat);

test('two opposite corners make the same rectangle in any order, and it is one again after the link', () => {
  expect(rectangleBetween([36, 48], [30, 51])).toEqual(RECTANGLE);
  expect(rectangleBetween([30, 51], [36, 48])).toEqual(RECTANGLE);
  expect(rectangleBetween([30, 51], [30, 48])).toBeNull();
  expect(isRectangle(decodeArea(encodeArea(RECTANGLE))!)).toBe(true);
  expect(isRectangle(TRIANGLE)).toBe(false);
  expect(
    isRectangle([
      [30, 51],
      [36, 48],
      [36, 51],
      [30, 48],
    ]),
  ).toBe(false);
});

test('a moved corner of a rectangle takes its neighbours along; a polygon’s goes alone', () => {
  expect(moveCorner(RECTANGLE, 1, [37, 52])).toEqual(rectangleOf({ west: 30, south: 48, east: 37, north: 52 }));
  expect(moveCorner(RECTANGLE, 1, [30, 52])).toBe(RECTANGLE);
  expect(moveCorner(TRIANGLE, 2, [34, 52])).toEqual([
    [30, 48],
    [36, 48],
    [34, 52],
  ]);
});

test('whatever a rectangle’s corner is moved to, it stays a rectangle within the map', () => {
  fc.assert(
    fc.property(corner, corner, corner, fc.nat(3), (a, b, to, index) => {
      const area = rectangleBetween(a, b);
      fc.pre(area !== null);
      expect(isRectangle(moveCorner(area ?? [], index, to))).toBe(true);
    }),
    { seed: 4 },
  );
  expect(boxOfArea(moveCorner(RECTANGLE, 0, [-300, 89]))).toMatchObject({ west: -300, north: 85 });
});

test('corners are added in the middle of an edge as it is drawn, and taken away down to three', () => {
  const [midLon, midLat] = middleAfter(TRIANGLE, 1);
  expect(midLon).toBeCloseTo(34.5, 9);
  expect(worldY(midLat)).toBeCloseTo((worldY(48) + worldY(51)) / 2, 12);
  expect(addCorner(TRIANGLE, 1)).toHaveLength(4);
  expect(removeCorner(addCorner(TRIANGLE, 1), 2)).toEqual(TRIANGLE);
  expect(removeCorner(TRIANGLE, 0)).toBe(TRIANGLE);
});

test('a shift keeps the shape, goes round the globe and stays on the map', () => {
  fc.assert(
    fc.property(
      fc.array(corner, { minLength: 3, maxLength: 6 }),
      fc.double({ min: -1, max: 1, noNaN: true }),
      fc.double({ min: -1, max: 1, noNaN: true }),
      (area, dx, dy) => {
        const moved = shiftArea(area, dx, dy);
        const [first, movedFirst] = [area[0]!, moved[0]!];
        moved.forEach(([x, y], i) => {
          expect(Math.abs(y)).toBeLessThanOrEqual(85 + 1e-9);
          expect(worldX(x) - worldX(movedFirst[0])).toBeCloseTo(worldX(area[i]![0]) - worldX(first[0]), 9);
          expect(worldY(y) - worldY(movedFirst[1])).toBeCloseTo(worldY(area[i]![1]) - worldY(first[1]), 9);
        });
      },
    ),
    { seed: 4 },
  );
});

test('an area that crosses itself is known as such', () => {
  expect(
    crossesItself([
      [30, 51],
      [36, 48],
      [36, 51],
      [30, 48],
    ]),
  ).toBe(true);
  expect(crossesItself(RECTANGLE)).toBe(false);
  expect(crossesItself(TRIANGLE)).toBe(false);
});
