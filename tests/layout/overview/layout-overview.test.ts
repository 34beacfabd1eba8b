/** The overview's histogram as shapes, and what lies beyond it. */
import { expect, test } from 'vitest';
import { millis } from '../../../src/base/brand.ts';
import { findBeyond } from '../../../src/query/time/find-beyond.ts';
import { layoutOverview } from '../../../src/layout/overview/layout-overview.ts';
import { createTimeScale } from '../../../src/layout/timeline/axis.ts';
import type { Shape } from '../../../src/base/paint/shapes.ts';
import { ALL_SHAPES, tableOf } from '../../fixtures/small.ts';
import { kyivDay } from '../../fixtures/time.ts';

const scale = createTimeScale({ start: millis(0), end: millis(40) }, 0, 400);
const edges = Float64Array.of(0, 10, 20, 30, 40);
const counts = (above: number[], below: number[], axis: number[]) =>
  [above, below, axis].map((track) => Uint32Array.from(track));
/** One group a track, on the sides of our own. */
const groups = [
  { track: 0, side: 'above', slot: 1 },
  { track: 1, side: 'below', slot: 2 },
  { track: 2, side: 'axis', slot: 8 },
] as const;
const none = [0, 0, 0, 0];

const inside = (shapes: readonly Shape[]): readonly Shape[] =>
  shapes.flatMap((shape) => (shape.kind === 'clip' ? shape.shapes : [shape]));
const rects = (shapes: readonly Shape[], token: string) =>
  inside(shapes).filter((shape) => shape.kind === 'rect' && shape.fill?.token === token) as Extract<
    Shape,
    { kind: 'rect' }
  >[];
const opacity = (shape: Extract<Shape, { kind: 'rect' }>) =>
  shape.fill && 'opacity' in shape.fill ? shape.fill.opacity : undefined;

const drawn = layoutOverview({
  scale,
  edges,
  height: 44,
  ghost: null,
  counts: {
    groups,
    certain: counts([0, 1, 2, 0], [0, 0, 3, 0], [1, 0, 0, 0]),
    possible: counts([0, 1, 0, 0], none, [0, 1, 0, 0]),
  },
});
const axisY = inside(drawn).flatMap((shape) => (shape.kind === 'line' ? [shape.points[1] ?? 0] : []))[0] ?? 0;

test('a track stands on its own side of the axis, both sides by the same measure', () => {
  const up = rects(drawn, 'track1');
  const down = rects(drawn, 'track2');
  for (const bar of up) expect(bar.y + bar.height).toBeLessThan(axisY);
  for (const bar of down) expect(bar.y).toBeGreaterThan(axisY);
  const tallestUp = Math.max(...up.map((bar) => bar.height));
  expect((down[0]?.height ?? 0) / tallestUp).toBeCloseTo(3 / 2);
});

test('what is only possible is lighter and stands beyond what is certain', () => {
  const [sure, possible] = rects(drawn, 'track1').filter((bar) => bar.x < 200);
  expect(opacity(sure as never)).toBe(1);
  expect(opacity(possible as never)).toBeLessThan(1);
  expect((possible?.y ?? 0) + (possible?.height ?? 0)).toBeCloseTo(sure?.y ?? 0);
});

test('a track on the axis lies along it and never grows', () => {
  const strips = rects(drawn, 'track8');
  expect(strips.map((strip) => strip.height)).toEqual([4, 4]);
  expect(strips.map(opacity)).toEqual([1, 0.45]);
});

test('with filters on, the unfiltered counts are outlined, and the measure is theirs', () => {
  const ghost = { groups, certain: counts([0, 4, 0, 0], none, none), possible: counts(none, none, none) };
  const filtered = layoutOverview({
    scale,
    edges,
    height: 44,
    ghost,
    counts: { groups, certain: counts([0, 1, 0, 0], none, none), possible: counts(none, none, none) },
  });
  const outlines = inside(filtered).filter((shape) => shape.kind === 'line');
  expect(outlines).toHaveLength(3);
  const lowest = Math.min(
    ...outlines.flatMap((line) => (line.kind === 'line' ? line.points.filter((_, i) => i % 2 === 1) : [])),
  );
  const bar = rects(filtered, 'track1')[0];
  expect(bar?.height).toBeLessThan((bar?.y ?? 0) - lowest);
});

test('nothing is drawn taller than the room, however many events', () => {
  const many = layoutOverview({
    scale,
    edges,
    height: 44,
    ghost: null,
    counts: { groups, certain: counts([900, 2, 0, 0], [0, 400, 0, 0], none), possible: counts(none, none, none) },
  });
  for (const bar of [...rects(many, 'track1'), ...rects(many, 'track2')]) {
    expect(bar.y).toBeGreaterThanOrEqual(-0.5);
    expect(bar.y + bar.height).toBeLessThanOrEqual(44.5);
  }
});

test('events wholly beyond a domain are found at its ends, with the time they take', () => {
  const table = tableOf(ALL_SHAPES);
  const domain = { start: kyivDay(2024, 4, 1), end: kyivDay(2024, 5, 12) };
  const all = Uint32Array.from({ length: table.count }, (_, row) => row);
  const { before, after } = findBeyond(table.best, all, domain);
  const ids = (rows: readonly number[] | undefined) => rows?.map((row) => table.ids[row]).toSorted();
  expect(ids(before?.rows)).toEqual(['before']);
  expect(before?.span).toEqual({ start: kyivDay(2023, 9, 6), end: kyivDay(2023, 9, 8) });
  expect(ids(after?.rows)).toEqual(['arms', 'forces', 'once', 'speech', 'visit']);
  expect(findBeyond(table.best, all, { start: millis(0), end: kyivDay(2030, 1, 1) })).toEqual({
    before: null,
    after: null,
  });
});
