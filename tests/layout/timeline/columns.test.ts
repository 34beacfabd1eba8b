/** Columns on the axis where there are too many events for a row each, and what stands beyond them. */
import { expect, test } from 'vitest';
import { layoutTimeline } from '../../../src/layout/timeline/layout.ts';
import type { Shape } from '../../../src/base/paint/shapes.ts';
import { tableOf } from '../../fixtures/small.ts';
import { inputOf, texts } from './layout-input.ts';

const day = (i: number): string => `2024-05-${String(1 + (i % 28)).padStart(2, '0')}`;
const strikes = Array.from({ length: 60 }, (_, i) => `e${i} | offensive/strike | ${day(i)} | instant`);
const many = tableOf(`${strikes.join('\n')}
long   | offensive/strike | 2024-05-03/2024-05-20 | span
ground | offensive/ground_offensive | 2024-05-10/2024-05-14 | span
part   | offensive/territory_captured | 2024-05-12 | instant | {"relations":[{"type":"part_of","to":"ground","basis":"stated"}]}
calls  | diplomatic/advocacy | 2024-05-11/2024-05-13 | repeated | {"relations":[{"type":"response_to","to":"ground","basis":"stated"}]}`);
const layOut = (part: Parameters<typeof inputOf>[1] = {}) => {
  const input = inputOf(many, { window: '2024-05-01..2024-05-28', width: 840, height: 700, ...part });
  return { input, layout: layoutTimeline(input) };
};
const columnsIn = (shapes: readonly Shape[]) =>
  shapes.flatMap((shape) =>
    shape.kind === 'rect' && shape.fill && 'opacity' in shape.fill && shape.fill.token.startsWith('track')
      ? [shape]
      : [],
  );
const rowsIn = ({ layout }: ReturnType<typeof layOut>): readonly string[] =>
  layout.marks.flatMap((mark) => (mark.kind === 'event' ? [many.ids[mark.row]!] : []));

test('columns take two fifths of their side at most, each event counts in every bin that it meets', () => {
  const { layout } = layOut();
  expect(layout.mode).toBe('counts');
  const above = columnsIn(layout.shapes).filter(({ y }) => y < layout.axisTop);
  expect(above.length).toBeGreaterThan(10);
  expect(Math.max(...above.map(({ y }) => layout.axisTop - y))).toBeLessThanOrEqual(0.4 * layout.axisTop);
  // Sixty strikes, one that lasted, an offensive and its part.
  expect(texts(layout.shapes)).toContain('63 events, 2 in several');
});

test('beyond them stand occasions that something puts forward, and nothing that stands alone', () => {
  expect(rowsIn(layOut()).toSorted()).toEqual(['calls', 'ground']);
  expect(texts(layOut().layout.shapes)).toContain('response_to');
  // As many as fit, and one at least: of a lower side too.
  expect(rowsIn(layOut({ height: 520 }))).toContain('ground');
});

test('on a side lower than a hundred pixels there are columns alone, and a bin opens its list', () => {
  const low = layOut({ height: 300, width: 390 });
  expect(rowsIn(low)).toEqual([]);
  const opens = low.layout.marks.flatMap((mark) => (mark.kind === 'bin' ? [mark.opens] : []));
  expect(new Set(opens)).toEqual(new Set(['list']));
  const bins = layOut().layout.marks.flatMap((mark) => (mark.kind === 'bin' ? [mark.opens] : []));
  expect(new Set(bins)).toEqual(new Set(['zoom']));
});

test('what is filtered out stays as an outline, what is named is outlined in its bins', () => {
  const dashed = (shapes: readonly Shape[]) =>
    shapes.filter((shape) => shape.kind === 'line' && shape.stroke?.token === 'noData' && shape.stroke.dash);
  expect(dashed(layOut().layout.shapes)).toHaveLength(0);
  const { layout } = layOut({ filters: { type: { values: ['ground_offensive'], exclude: true } } });
  expect(dashed(layout.shapes).length).toBeGreaterThan(0);
  const outlined = layOut().layout.shapes.filter(
    (shape) => shape.kind === 'rect' && shape.stroke?.token === 'panel' && !shape.fill,
  );
  expect(outlined.length).toBeGreaterThanOrEqual(5);
});

test('zoomed in they are rows again', () => {
  expect(layOut({ window: '2024-05-10..2024-05-12' }).layout.mode).toBe('bars');
});
