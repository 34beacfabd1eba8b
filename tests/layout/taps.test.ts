/** A grid of taps over timeline and map: each within a finger's reach of a mark is on the nearest one, no other on any. */
import { describe, expect, test } from 'vitest';
import type { Rect } from '../../src/base/geo/frame.ts';
import { layoutMap } from '../../src/layout/map/layout-map.ts';
import { nearestMark, TAP_REACH } from '../../src/layout/nearest-mark.ts';
import { layoutTimeline } from '../../src/layout/timeline/layout.ts';
import { buildTable } from '../../src/events/build.ts';
import { builtIn } from '../fixtures/dataset.ts';
import { syntheticDataset } from '../fixtures/synthetic.ts';
import { sceneOf } from './map/scene.ts';
import { inputFor, SIZES, STATES } from './timeline/fit-input.ts';

const STEP = 9;
/** Buttons over marks may share a few lines of pixels with their neighbours. */
const SHARED = 3.5;

/** The box's own points, in place of the formula that is tested. */
const gapTo = (box: Rect, x: number, y: number): number => {
  const nearX = Math.min(Math.max(x, box.x), box.x + box.width);
  const nearY = Math.min(Math.max(y, box.y), box.y + box.height);
  return Math.sqrt((nearX - x) ** 2 + (nearY - y) ** 2);
};

/** What a tap does, as the page has it: a button takes what falls on it, the last one on top; else the nearest mark. */
const tapped = (boxes: readonly Rect[], x: number, y: number): Rect | null =>
  boxes.findLast((box) => gapTo(box, x, y) === 0) ?? nearestMark(boxes, (box) => box, x, y);

interface Taps {
  readonly hits: number;
  readonly none: number;
  readonly wrong: readonly string[];
}
const tapAll = (boxes: readonly Rect[], width: number, height: number): Taps => {
  let [hits, none] = [0, 0];
  const wrong: string[] = [];
  for (let x = 3; x < width; x += STEP)
    for (let y = 3; y < height; y += STEP) {
      const hit = tapped(boxes, x, y);
      const least = Math.min(...boxes.map((box) => gapTo(box, x, y)));
      const isRight = hit === null ? least > TAP_REACH : least <= TAP_REACH && gapTo(hit, x, y) <= least + SHARED;
      if (!isRight) wrong.push(`${x},${y}`);
      if (hit) hits += 1;
      else none += 1;
    }
  return { hits, none, wrong };
};

/** Pixels of one box that another has too, across their shorter side. */
const sharedBy = (a: Rect, b: Rect): number => {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, Math.min(width, height));
};
const mostShared = (boxes: readonly Rect[]): number =>
  Math.max(0, ...boxes.flatMap((a, i) => boxes.slice(i + 1).map((b) => sharedBy(a, b))));

const { rest, 'an address is open, and a strip': opened } = STATES;
describe.each(Object.entries({ rest, opened }))('the timeline, %s', (_, state) => {
  test.each(SIZES.map((size) => ({ size })))('at $size', ({ size }) => {
    for (const lang of ['en', 'uk'] as const) {
      const { marks } = layoutTimeline(inputFor(lang, size, 1, state));
      const [width, height] = size;
      expect(mostShared(marks), lang).toBeLessThanOrEqual(SHARED);
      const { hits, wrong } = tapAll(marks, width, height);
      expect(wrong, lang).toEqual([]);
      expect(hits, lang).toBeGreaterThan(marks.length);
    }
  });
});

/** Of the map's pane: wide, on a phone, in frames. */
const PANES = [
  [605, 700],
  [390, 214],
  [375, 166],
  [320, 150],
] as const;
/** The first view's country, its front, a continent, the world. */
const VIEWS = [
  [49, 33, 5],
  [50.2, 37, 8],
  [48, 20, 3],
  [30, 0, 1],
] as const;
const TABLES = { 'the built-in data': buildTable(builtIn()), '300 events': buildTable(syntheticDataset(300)) };
describe.each(Object.entries(TABLES))('the map, %s', (_, table) => {
  test.each(PANES.map((pane) => ({ pane })))('at $pane', ({ pane: [width, height] }) => {
    for (const [lat, lng, zoom] of VIEWS) {
      const at = `${lat} ${lng} ${zoom}`;
      const { marks } = layoutMap(sceneOf(table, { lat, lng, zoom, width, height }));
      const { hits, wrong } = tapAll(
        marks.map(({ box }) => box),
        width,
        height,
      );
      expect(wrong, at).toEqual([]);
      expect(hits, at).toBeGreaterThan(0);
    }
  });
});
