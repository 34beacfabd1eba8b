/** A phone's frame with text of twice the size: a timeline of 190 pixels, on which nothing is cut or crossed. */
import { expect, test } from 'vitest';
import { layoutAsBars } from '../../../src/layout/timeline/layout-as-bars.ts';
import { layoutAxis } from '../../../src/layout/timeline/axis-labels.ts';
import { layoutCounts } from '../../../src/layout/timeline/layout-counts.ts';
import { bandFrame } from '../../../src/layout/timeline/band-frame.ts';
import { plotFrame } from '../../../src/layout/timeline/plot-frame.ts';
import type { TextShape } from '../../../src/base/paint/shapes.ts';
import { buildTable } from '../../../src/events/build.ts';
import { builtIn } from '../../fixtures/dataset.ts';
import { painted } from '../painted.ts';
import { inputOf, measure } from './layout-input.ts';

const table = buildTable(builtIn());
const HALF_HANDLE = 7;

interface Written {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly y: number;
}
const boxOf = (shape: TextShape): Written => {
  const width = measure(shape.text, shape);
  const from = shape.x - (shape.align === 'middle' ? width / 2 : shape.align === 'end' ? width : 0);
  return { text: shape.text, from, to: from + width, y: shape.y };
};

test.each([
  [187, 189],
  [187, 250],
  [195, 280],
  [250, 225],
])('at %d×%d every word is within the pane, and none is under a handle of the axis', (width, height) => {
  const input = inputOf(table, { width, height });
  const layout = layoutAsBars(input) ?? layoutCounts(input);
  const words = painted(layout.shapes).flatMap(({ shape }) =>
    shape.kind === 'text' && !shape.haloOnly ? [boxOf(shape)] : [],
  );
  expect(words.length).toBeGreaterThan(5);
  expect(words.filter(({ from, to }) => from < -1 || to > width + 1)).toEqual([]);
  const { window } = input.answer.question;
  const handles = [window.start, window.end].map((edge) => input.scale.x(edge));
  const onAxis = words.filter(({ y }) => y > layout.axisTop && y <= layout.axisTop + input.frame.band);
  expect(onAxis.length).toBeGreaterThan(1);
  for (const { text, from, to } of onAxis)
    for (const x of handles) expect(from < x + HALF_HANDLE && to > x - HALF_HANDLE, text).toBe(false);
});

test('so narrow the steps stand below the axis, which has the room before it', () => {
  expect(plotFrame({ width: 187, height: 189, hasCaption: false })).toMatchObject({ isTiny: false });
  expect(plotFrame({ width: 320, height: 189, hasCaption: false })).toMatchObject({ isTiny: true });
});

test('before a tiny pane’s axis four buttons have room, a fingertip each, in the narrowest nearly so', () => {
  const roomAt = (width: number, isTouched: boolean): number =>
    plotFrame({ width, height: 189, hasCaption: false, isTouched }).left;
  expect(roomAt(320, false)).toBeGreaterThanOrEqual(44 + 3 * 24);
  expect(roomAt(700, true)).toBeGreaterThanOrEqual(4 * 44);
  expect(roomAt(360, true)).toBeGreaterThanOrEqual(4 * 44);
  expect(roomAt(320, true)).toBeGreaterThanOrEqual(44 + 3 * 36);
  expect(bandFrame({ width: 320, height: 52, isTouched: true }).left).toBe(roomAt(320, true));
});

test('an axis with no room for words has none', () => {
  const input = inputOf(table, { width: 187, height: 70 });
  const frame = bandFrame({ width: 187, height: 70 });
  const axis = layoutAxis(
    { scale: { ...input.scale, left: frame.left, right: frame.right } } as Parameters<typeof layoutAxis>[0],
    30,
  );
  expect(axis.labels).toEqual([]);
});
