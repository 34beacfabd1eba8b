/** Columns on the axis where there are too many events for a row each, and what stands beyond them. */
import { describe, expect, test } from 'vitest';
import { en } from '../../../src/i18n/en.ts';
import { DIMMED_MARK, GHOST } from '../../../src/layout/meanings.ts';
import { layoutTimeline } from '../../../src/layout/timeline/layout.ts';
import type { Shape } from '../../../src/base/paint/shapes.ts';
import { nameBin } from '../../../src/panes/timeline/bin-names.ts';
import { tableOf } from '../../fixtures/small.ts';
import { painted } from '../painted.ts';
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

test('where nothing is put forward they take the height of their side; words say how long each is', () => {
  const window = '2024-05-01..2024-05-28';
  const layout = layoutTimeline(inputOf(tableOf(strikes.join('\n')), { window, width: 840, height: 700 }));
  const columns = columnsIn(layout.shapes);
  expect(Math.max(...columns.map(({ height }) => height))).toBeGreaterThan(0.6 * layout.axisTop);
  const of = en.many.counted;
  expect(of(118, 20, 0, 'week', 1)).toBe('118 events by week, 20 of them in several weeks');
  expect(of(118, 0, 0, 'week', 2)).toBe('118 events, 2 weeks a column');
});

test('on a side lower than a hundred pixels there are columns alone, and a bin opens its list', () => {
  const low = layOut({ height: 300, width: 390 });
  expect(rowsIn(low)).toEqual(['calls']); // of the lower side, which has room for it
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

describe('columns of which a step or a search is about some', () => {
  const about = (type: string) => ({
    emphasis: { filters: { type: { values: [type], exclude: false } }, mode: 'window' as const },
  });
  const heights = (shapes: readonly Shape[], opacity: number): number =>
    painted(shapes).reduce(
      (sum, { shape, opacity: of }) =>
        of === opacity && columnsIn([shape]).length > 0 && shape.kind === 'rect' ? sum + shape.height : sum,
      0,
    );
  const lengthOf = (shapes: readonly Shape[]): number => heights(shapes, 1) + heights(shapes, DIMMED_MARK);

  test('show that part at full strength next to the axis, and the rest dimmed', () => {
    const plain = layOut().layout;
    const told = layOut(about('ground_offensive')).layout;
    expect(lengthOf(told.shapes)).toBeCloseTo(lengthOf(plain.shapes));
    // One event, in the bins of five days.
    expect(heights(told.shapes, 1) / heights(told.shapes, DIMMED_MARK)).toBeLessThan(0.1);
    const lit = painted(told.shapes).filter(({ shape, opacity }) => opacity === 1 && columnsIn([shape]).length > 0);
    for (const { shape } of lit) if (shape.kind === 'rect') expect(shape.y + shape.height).toBeCloseTo(told.axisTop);
    expect(lit.length).toBeGreaterThan(3);
  });

  test('say how many those are', () => {
    const { layout, input } = layOut(about('ground_offensive'));
    const bins = layout.marks.flatMap((mark) => (mark.kind === 'bin' ? [mark] : []));
    const names = bins.map((bin) => nameBin(bin, input.answer, en));
    expect(names.filter((name) => name.includes(', 1 highlighted,')).length).toBeGreaterThan(3);
    expect(names.filter((name) => name.includes(', 0 highlighted,')).length).toBeGreaterThan(3);
    expect(texts(layout.shapes).filter((text) => text.startsWith('1/')).length).toBeGreaterThan(3);
    expect(layOut().layout.marks.some((mark) => mark.kind === 'bin' && mark.lit !== undefined)).toBe(false);
  });
});

const binsIn = ({ layout }: ReturnType<typeof layOut>) =>
  layout.marks.flatMap((mark) => (mark.kind === 'bin' ? [mark] : []));
const namesIn = (of: ReturnType<typeof layOut>): readonly string[] =>
  binsIn(of).map((bin) => nameBin(bin, of.input.answer, en));

test('a bin says how many of its events only may lie in it, and that it opens a list', () => {
  const window = '2024-05-01..2024-05-28';
  const namesOf = (text: string): readonly string[] => {
    const input = inputOf(tableOf(text), { window, width: 840, height: 700 });
    return namesIn({ input, layout: layoutTimeline(input) });
  };
  const names = namesOf(`${strikes.join('\n')}\nsome | offensive/ground_offensive | 2024-05-03~ | instant`);
  const perhaps = names.filter((name) => /^\d+ events, 1 of them perhaps, /.test(name));
  expect(perhaps.length).toBeGreaterThan(0);
  expect(perhaps.length).toBeLessThan(names.length);
  for (const name of names) expect(name).toMatch(/\. List$/);
  expect(namesOf(strikes.join('\n')).some((name) => name.includes('perhaps'))).toBe(false);
});

test('a pointer zooms to a bin as long as there is something nearer to see', () => {
  expect(new Set(binsIn(layOut()).map(({ opens }) => opens))).toEqual(new Set(['zoom']));
  const crowded = tableOf(strikes.map((_, i) => `e${i} | offensive/strike | 2024-05-03 | instant`).join('\n'));
  const input = inputOf(crowded, { window: '2024-05-03..2024-05-03', width: 840, height: 700 });
  const all = binsIn({ input, layout: layoutTimeline(input) });
  expect(all.map(({ opens }) => opens)).toEqual(['list']);
});

test('what is yet to come is the ghost of its columns, which do not change their scale while it comes', () => {
  const whole = layOut().layout;
  const early = layOut({ mode: 'sofar', at: '2024-05-10' }).layout;
  const boxes = (shapes: readonly Shape[], isGhost: boolean): readonly string[] =>
    painted(shapes).flatMap(({ shape, opacity }) =>
      shape.kind === 'rect' &&
      columnsIn([shape]).length > 0 &&
      (opacity === GHOST) === isGhost &&
      shape.y < whole.axisTop
        ? [`${shape.x.toFixed()} ${shape.height.toFixed(1)}`]
        : [],
    );
  const ghosts = boxes(early.shapes, true);
  expect(ghosts.length).toBeGreaterThan(3);
  expect(boxes(early.shapes, false).length).toBeGreaterThan(3);
  // The last days have not begun: their columns are all ghost, as high as they will be.
  expect(boxes(whole.shapes, false)).toEqual(expect.arrayContaining(ghosts.slice(-3)));
});
