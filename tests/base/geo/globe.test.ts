/** The map's arithmetic on a round globe: the shorter way, whatever turn a longitude is given on. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  boxAround,
  fitBox,
  frameAround,
  MAX_ZOOM,
  minZoomOf,
  paneX,
  paneY,
  worldX,
  worldY,
  wrapLng,
  type GeoBox,
  type Rect,
} from '../../../src/base/geo/frame.ts';

const NONE = { top: 0, right: 0, bottom: 0, left: 0 };
const lng = fc.double({ min: -180, max: 180, noNaN: true });
const lat = fc.double({ min: -84, max: 84, noNaN: true });
const pane = fc.record({ width: fc.integer({ min: 240, max: 1900 }), height: fc.integer({ min: 160, max: 1200 }) });

test('a longitude comes back within ±180, whatever turn it is on', () => {
  fc.assert(
    fc.property(lng, fc.integer({ min: -4, max: 4 }), (at, turns) => {
      const wrapped = wrapLng(at + 360 * turns);
      expect(Math.abs(wrapped)).toBeLessThanOrEqual(180);
      expect(Math.abs(Math.sin(((wrapped - at) * Math.PI) / 360))).toBeLessThan(1e-9);
    }),
  );
});

test('a place is drawn once, on the turn nearest to the middle of the pane, however often that was moved round the globe', () => {
  fc.assert(
    fc.property(lng, lng, pane, fc.integer({ min: -3, max: 3 }), (middle, at, { width, height }, turns) => {
      const frame = frameAround(0, middle, minZoomOf(width, height), width, height);
      const turned = frameAround(0, middle + 360 * turns, minZoomOf(width, height), width, height);
      const x = paneX(worldX(at), frame);
      // The world is as wide as the pane, or narrower.
      expect(Math.abs(x - width / 2)).toBeLessThanOrEqual(frame.scale / 2 + 1e-6);
      expect(frame.scale).toBeLessThanOrEqual(width + 1e-6);
      const away = Math.abs(paneX(worldX(at), turned) - x);
      expect(Math.min(away, Math.abs(away - frame.scale))).toBeLessThan(1e-6);
    }),
  );
});

/** A point or a stretch, in world units. */
const rect = fc
  .record({ at: lng, north: lat, width: fc.double({ min: 0, max: 0.3, noNaN: true }) })
  .map(({ at, north, width }): Rect => ({ x: worldX(at), y: worldY(north), width, height: 0.01 }));

const isIn = ({ west, east }: GeoBox, at: number): boolean => {
  const right = (((at - west) % 360) + 360) % 360;
  return right <= east - west + 1e-6 || right >= 360 - 1e-6;
};

test('a box holds all that it is put around, by the shorter way, and turns with it', () => {
  fc.assert(
    fc.property(fc.array(rect, { minLength: 1, maxLength: 8 }), fc.integer({ min: -360, max: 360 }), (rects, by) => {
      const box = boxAround(rects)!;
      expect(box.east - box.west).toBeLessThanOrEqual(360 + 1e-9);
      for (const { x, width } of rects) {
        expect(isIn(box, (x - 0.5) * 360)).toBe(true);
        expect(isIn(box, (x + width - 0.5) * 360)).toBe(true);
      }
      const turned = boxAround(rects.map((one) => ({ ...one, x: one.x + by / 360 })))!;
      if (box.east - box.west < 359) expect(turned.east - turned.west).toBeCloseTo(box.east - box.west, 6);
    }),
  );
  expect(boxAround([])).toBeNull();
});

test('a box of one place, or of several on one meridian, has no width, whatever rounding does', () => {
  fc.assert(
    fc.property(fc.integer({ min: -18_000, max: 18_000 }), fc.integer({ min: 1, max: 3 }), (hundredths, count) => {
      const x = worldX(hundredths / 100);
      const rects = Array.from({ length: count }, (_, index) => ({ x, y: 0.3 + index / 10, width: 0, height: 0 }));
      const { west, east } = boxAround(rects)!;
      expect(east).toBe(west);
    }),
    { numRuns: 2000 },
  );
  const { west, east } = boxAround([{ x: worldX(30.5), y: 0.34, width: 0, height: 0 }])!;
  expect(east).toBe(west);
});

test('a box of two points is never wider than half of the globe', () => {
  fc.assert(
    fc.property(lng, lng, (a, b) => {
      const { west, east } = boxAround([a, b].map((at) => ({ x: worldX(at), y: 0.5, width: 0, height: 0 })))!;
      expect(east - west).toBeLessThanOrEqual(180 + 1e-9);
    }),
  );
});

test('a fit holds the whole box clear of what covers the edges, across 180° too, unless the world is too narrow for it', () => {
  const box = fc
    .record({ west: lng, width: fc.double({ min: 0.01, max: 350, noNaN: true }), a: lat, b: lat })
    .filter(({ a, b }) => Math.abs(a - b) > 0.01)
    .map(({ west, width, a, b }) => ({ west, east: west + width, south: Math.min(a, b), north: Math.max(a, b) }));
  const edge = fc.integer({ min: 0, max: 60 });
  fc.assert(
    fc.property(box, pane, fc.record({ top: edge, right: edge, bottom: edge, left: edge }), (wanted, size, pad) => {
      const { width, height } = size;
      const { lat: y, lng: x, zoom } = fitBox(wanted, width, height, pad);
      expect(zoom).toBeGreaterThanOrEqual(minZoomOf(width, height));
      expect(zoom).toBeLessThanOrEqual(MAX_ZOOM);
      const isNarrow = zoom === minZoomOf(width, height);
      const frame = frameAround(y, x, zoom, width, height);
      const middle = paneX(worldX((wanted.west + wanted.east) / 2), frame);
      const half = ((wanted.east - wanted.west) / 720) * frame.scale;
      expect(middle - half).toBeGreaterThanOrEqual((isNarrow ? 0 : pad.left) - 0.01);
      expect(middle + half).toBeLessThanOrEqual(width - (isNarrow ? 0 : pad.right) + 0.01);
      if (isNarrow) return;
      expect(paneY(worldY(wanted.north), frame)).toBeGreaterThanOrEqual(pad.top - 0.01);
      expect(paneY(worldY(wanted.south), frame)).toBeLessThanOrEqual(height - pad.bottom + 0.01);
    }),
  );
});

test('a box whose west is more than its east crosses 180°', () => {
  const size = [800, 600, NONE] as const;
  expect(fitBox({ west: 170, east: -170, south: -20, north: 10 }, ...size)).toEqual(
    fitBox({ west: 170, east: 190, south: -20, north: 10 }, ...size),
  );
});

test('the least zoom shows the world whole, pole to pole, in all but very wide panes', () => {
  const scale = (width: number, height: number): number => 256 * 2 ** minZoomOf(width, height);
  // A phone, a split, a phone on its side, a map alone.
  for (const [width, height, least] of [
    [390, 170, 195],
    [605, 700, 605],
    [422, 240, 240],
    [1100, 690, 690],
  ] as const)
    expect(scale(width, height)).toBeCloseTo(least, 6);
  fc.assert(
    fc.property(pane, ({ width, height }) => {
      expect(scale(width, height)).toBeLessThanOrEqual(width + 1e-6);
      if (width < 2 * height) expect(scale(width, height)).toBeLessThanOrEqual(height + 1e-6);
      else expect(scale(width, height)).toBeCloseTo(width / 2, 6);
    }),
  );
});
