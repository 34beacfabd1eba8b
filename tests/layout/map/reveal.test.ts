import { expect, test } from 'vitest';
import { selectMarkBoxes, shiftInto } from '../../../src/layout/map/reveal.ts';
import { overlaps, type Rect } from '../../../src/base/geo/frame.ts';
import { tableOf } from '../../fixtures/small.ts';
import { sceneOf, placesOf } from './scene.ts';

const PANE = { width: 600, height: 400 };
const CARD: Rect = { x: 12, y: 60, width: 320, height: 328 };
const mark = (x: number, y: number): Rect => ({ x, y, width: 24, height: 24 });
const moved = (box: Rect, shift: readonly [number, number] | null): Rect => ({
  ...box,
  x: box.x + (shift?.[0] ?? 0),
  y: box.y + (shift?.[1] ?? 0),
});

test('a mark in full view stays where it is, even close to chrome or the edge', () => {
  expect(shiftInto([mark(2, 2)], [CARD], PANE)).toBeNull();
  expect(shiftInto([mark(333, 200)], [CARD], PANE)).toBeNull();
});

test('a mark under a card moves to the nearest place beside it, clear of all other chrome', () => {
  const tray: Rect = { x: 340, y: 100, width: 252, height: 200 };
  const box = mark(290, 200);
  const shift = shiftInto([box], [CARD, tray], PANE);
  const after = moved(box, shift);
  expect(shift).not.toBeNull();
  expect([CARD, tray].some((other) => overlaps(other, after))).toBe(false);
  expect(after.x + after.width).toBeLessThanOrEqual(PANE.width);
});

test('beyond the edge it comes just into sight', () => {
  const after = moved(mark(-300, 200), shiftInto([mark(-300, 200)], [], PANE));
  expect(after).toMatchObject({ x: 8, y: 200 });
});

test('one visible mark of an event is enough; without any free place nothing moves', () => {
  expect(shiftInto([mark(100, 100), mark(400, 100)], [CARD], PANE)).toBeNull();
  expect(shiftInto([mark(100, 100)], [{ x: 0, y: 0, ...PANE }], PANE)).toBeNull();
});

test('a row at a place stands for its place’s mark; a row off the map has none', () => {
  const table = tableOf(
    'a | offensive/strike | 2024-05-10 | instant | {"where":[{"place":"town","role":"location","precision":"city"}]}\nb | offensive/strike | 2024-05-10 | instant',
  );
  const { answer, atlas, frame } = sceneOf(table);
  expect(selectMarkBoxes(placesOf(answer).places, atlas, frame, 0)).toMatchObject([{ width: 24, height: 24 }]);
  expect(selectMarkBoxes(placesOf(answer).places, atlas, frame, 1)).toEqual([]);
});
