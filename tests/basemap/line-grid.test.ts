/** Names keep off the lines that are painted below them. */
import { expect, test } from 'vitest';
import { createLineGrid } from '../../src/basemap/line-grid.ts';
import { placeNames } from '../../src/basemap/names.ts';
import type { Label } from '../../src/basemap/labels.ts';
import { frameAround } from '../../src/base/geo/frame.ts';

const nothing = { moveTo: () => {}, lineTo: () => {} };
const gridWith = (...lines: readonly (readonly [number, number, number, number])[]) => {
  const grid = createLineGrid(400, 300);
  const sink = grid.through(nothing);
  for (const [x0, y0, x1, y1] of lines) {
    sink.moveTo(x0, y0);
    sink.lineTo(x1, y1);
  }
  return grid;
};
const box = (x: number, y: number, width = 8, height = 8) => ({ x, y, width, height });

test('a line is met where it runs, also between far points and beyond the pane, and not where something covers it', () => {
  const grid = gridWith([-100, 150, 500, 150]);
  expect([grid.meets(box(10, 146)), grid.meets(box(200, 146)), grid.meets(box(390, 146))]).toEqual([true, true, true]);
  expect(grid.meets(box(200, 100))).toBe(false);
  grid.clear(box(180, 100, 60, 100));
  expect([grid.meets(box(200, 146)), grid.meets(box(10, 146))]).toEqual([false, true]);
});

test('what is traced through it reaches the canvas unchanged', () => {
  const calls: number[][] = [];
  const sink = createLineGrid(10, 10).through({
    moveTo: (x, y) => calls.push([x, y]),
    lineTo: (x, y) => calls.push([x, y]),
  });
  sink.moveTo(1, 2);
  sink.lineTo(3, 4);
  expect(calls).toEqual([
    [1, 2],
    [3, 4],
  ]);
});

test('a town’s name goes to the side on which no border runs, and crosses one rather than be left out', () => {
  const frame = frameAround(0, 0, 6, 400, 300);
  const town: Label = { kind: 'city', rank: 1, names: { en: 'Town' }, x: 0.5, y: 0.5 };
  const placed = (lines: ReturnType<typeof gridWith> | null) =>
    placeNames([town], frame, { lang: 'en', reserved: [], lines, measure: (text) => text.length * 7 })[0];
  expect(placed(null)?.box.x).toBeGreaterThan(200);
  const east = placed(gridWith([215, 0, 215, 300]));
  expect((east?.box.x ?? 0) + (east?.box.width ?? 0)).toBeLessThan(200);
  const everywhere = gridWith(...Array.from({ length: 100 }, (_, i) => [0, i * 3, 400, i * 3] as const));
  expect(placed(everywhere)?.text).toBe('Town');
});
