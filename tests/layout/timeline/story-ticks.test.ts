/** The story's numbers along the timeline: at their times, apart from one another, within the plot. */
import { expect, test } from 'vitest';
import { kyivDay } from '../../fixtures/time.ts';
import { storySteps } from '../../../src/query/story/steps.ts';
import { createTimeScale } from '../../../src/layout/timeline/axis.ts';
import { layoutStoryTicks } from '../../../src/layout/timeline/story-ticks.ts';
import { contextOf } from '../../../src/selection/context.ts';
import { ALL_SHAPES, tableOf } from '../../fixtures/small.ts';

const ROOM = { left: 14, right: 386, pitch: 24 };
const scale = createTimeScale({ start: kyivDay(2024, 5, 8), end: kyivDay(2024, 5, 16) }, 20, 368);

const layout = (states: readonly string[], current = 1) => {
  const table = tableOf(ALL_SHAPES, { story: states.map((state) => ({ title: '', text: '', state })) });
  return layoutStoryTicks(storySteps(table), current, contextOf(table), scale, ROOM);
};

test('a step stands at its playhead, else in the middle of its window; beyond the plot at its edge', () => {
  const { ticks } = layout(['at=2024-05-10', 't=2024-05-12..2024-05-13', 't=2023-09-01..2023-09-30', 'at=2024-05-14']);
  const at = new Map(ticks.map((tick) => [tick.number, tick.at]));
  expect([at.get(1), at.get(2), at.get(3), at.get(4)]).toEqual([
    scale.x(kyivDay(2024, 5, 10)),
    scale.x(kyivDay(2024, 5, 13)),
    scale.left,
    scale.x(kyivDay(2024, 5, 14)),
  ]);
});

test('numbers of one time stand side by side, in the story’s order', () => {
  const { ticks } = layout(['at=2024-05-14', 'at=2024-05-14', 'at=2024-05-14', 'at=2024-05-10']);
  expect(ticks.map(({ number }) => number)).toEqual([4, 1, 2, 3]);
  const places = ticks.map(({ x }) => x ?? Number.NaN);
  for (let i = 1; i < places.length; i += 1)
    expect((places[i] ?? 0) - (places[i - 1] ?? 0)).toBeGreaterThanOrEqual(ROOM.pitch);
  expect(places.every((x) => x >= ROOM.left && x <= ROOM.right)).toBe(true);
});

test('where not all fit, those next to the present step keep their numbers', () => {
  const { ticks } = layout(
    Array.from({ length: 40 }, () => 'at=2024-05-12'),
    20,
  );
  const numbered = ticks.filter(({ x }) => x !== null).map(({ number }) => number);
  expect(numbered.length).toBe(Math.floor((ROOM.right - ROOM.left) / ROOM.pitch) + 1);
  expect(numbered).toContain(20);
  expect(Math.max(...numbered) - Math.min(...numbered)).toBe(numbered.length - 1);
  expect(ticks).toHaveLength(40);
});

test('the present step’s window is kept on the plot', () => {
  expect(layout(['t=2024-04-01..2024-05-11']).window).toEqual({ from: scale.left, to: scale.x(kyivDay(2024, 5, 12)) });
  expect(layout([''], 7).window).toBeNull();
});
