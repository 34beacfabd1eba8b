import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distanceKm, greatCircle, pathKm, pointsAround, type LonLat } from '../../src/base/great-circle.ts';

const KYIV: LonLat = [30.523, 50.45];
const KHARKIV: LonLat = [36.231, 49.993];
const point = fc.tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -85, max: 85, noNaN: true }));
const HALF_ROUND = Math.PI * 6371.0088;

test('known distances: Kyiv to Kharkiv, Kyiv to Washington, a degree of the equator', () => {
  expect(distanceKm(KYIV, KHARKIV)).toBeGreaterThan(405);
  expect(distanceKm(KYIV, KHARKIV)).toBeLessThan(415);
  expect(distanceKm(KYIV, [-77.037, 38.895])).toBeCloseTo(7845, -2);
  expect(distanceKm([0, 0], [1, 0])).toBeCloseTo(111.195, 2);
  expect(distanceKm([179, 0], [-179, 0])).toBeCloseTo(222.39, 1);
});

test('it is the same both ways, nought from a point to itself, never more than half way round, and no detour is shorter', () => {
  fc.assert(
    fc.property(point, point, point, (a, b, c) => {
      expect(distanceKm(a, b)).toBeCloseTo(distanceKm(b, a), 6);
      expect(distanceKm(a, a)).toBe(0);
      expect(distanceKm(a, b)).toBeLessThanOrEqual(HALF_ROUND + 1e-6);
      expect(distanceKm(a, b)).toBeLessThanOrEqual(pathKm([a, c, b]) + 1e-6);
    }),
    { seed: 4 },
  );
});

test('the line begins and ends where it should, is no longer than the distance, and never jumps round the world', () => {
  fc.assert(
    fc.property(point, point, (a, b) => {
      fc.pre(distanceKm(a, b) < HALF_ROUND - 100);
      const line = greatCircle(a, b, 16);
      expect(line[0]).toEqual(a);
      expect(distanceKm(line.at(-1)!, b)).toBeLessThan(0.01);
      expect(pathKm(line)).toBeCloseTo(distanceKm(a, b), 2);
      for (const [i, [lon]] of line.entries())
        if (i > 0) expect(Math.abs(lon - line[i - 1]![0])).toBeLessThanOrEqual(180);
    }),
    { seed: 4 },
  );
});

test('points around one are all as far from it, the last is the first, and longitudes never jump', () => {
  fc.assert(
    fc.property(point, fc.integer({ min: 1, max: 10_000 }), (centre, km) => {
      const points = pointsAround(centre, km, 24);
      for (const [i, at] of points.entries()) {
        expect(distanceKm(centre, at)).toBeCloseTo(km, 2);
        if (i > 0) expect(Math.abs(at[0] - points[i - 1]![0])).toBeLessThanOrEqual(180);
      }
      expect(distanceKm(points[0]!, points.at(-1)!)).toBeLessThan(0.01);
    }),
    { seed: 4 },
  );
});
