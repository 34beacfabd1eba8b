/** A drawn area on a round globe: what is written is read as the same, by the shorter way. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeArea, type Area } from '../../src/selection/area.ts';
import { encodeArea } from '../../src/selection/encode-area.ts';

const box = (west: number, south: number, east: number, north: number): Area => [
  [west, north],
  [east, north],
  [east, south],
  [west, south],
];

test('an area across 180° is itself again, whatever turn of the globe it was drawn on', () => {
  const across = box(170, -20, 189, -10);
  for (const turns of [-2, -1, 0, 1, 3])
    expect(decodeArea(encodeArea(across.map(([lon, lat]) => [lon + 360 * turns, lat])))).toEqual(across);
});

test('corners within ±180° of a stranger are joined by the shorter way', () => {
  // 178, -179, -179, 178.
  expect(decodeArea('~|}rB_sl}`@?~p}acA_qo]??_q}acA')).toEqual([
    [178, -19],
    [181, -19],
    [181, -14],
    [178, -14],
  ]);
});

test('a rectangle wider than half of the globe keeps its width and its four corners', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -180, max: 179 }),
      fc.integer({ min: 1, max: 360 }),
      fc.integer({ min: -80, max: 0 }),
      (west, width, south) => {
        const drawn = box(west, south, west + width, south + 40);
        const area = decodeArea(encodeArea(drawn))!;
        const turn = area[0]![0] - west;
        expect(Math.abs(turn % 360)).toBe(0);
        expect(area).toEqual(drawn.map(([lon, lat]) => [lon + turn, lat]));
        const middle = (area[0]![0] + area[1]![0]) / 2;
        expect(Math.abs(middle)).toBeLessThanOrEqual(180);
        // Equal areas have equal links.
        expect(encodeArea(area)).toBe(encodeArea(drawn));
      },
    ),
  );
});
