import { expect, test } from 'vitest';
import { overlaps } from '../../../src/base/geo/frame.ts';
import { layoutMap } from '../../../src/layout/map/layout-map.ts';
import type { Shape } from '../../../src/base/paint/shapes.ts';
import { buildTable } from '../../../src/events/build.ts';
import { tableOf } from '../../fixtures/small.ts';
import { syntheticDataset } from '../../fixtures/synthetic.ts';
import { answerOf, sceneOf, trayOf } from './scene.ts';

const at = (place: string, precision = 'city'): string =>
  `{"where":[{"place":"${place}","role":"location","precision":"${precision}"}]}`;
const WINDOWS = { window: '2024-05-08..2024-05-16', compare: '2024-05-01..2024-05-09' };
const textsOf = (shapes: readonly Shape[]): string[] =>
  shapes.flatMap((shape) =>
    shape.kind === 'text' ? [shape.text] : shape.kind === 'group' ? textsOf(shape.shapes) : [],
  );
const DAYS = { first: '2024-05-12', second: '2024-05-03', both: '2024-05-08/2024-05-09' } as const;
const lines = (place: string, precision?: string): string =>
  Object.entries(DAYS)
    .map(([id, day]) => `${id} | offensive/strike | ${day} | span | ${at(place, precision)}`)
    .join('\n');

test('each glyph of a place has the letters of its windows, in the order of time', () => {
  const layout = layoutMap(sceneOf(tableOf(lines('town')), WINDOWS));
  expect(textsOf(layout.over)).toEqual(['B', 'AB', 'A', 'Town']);
  expect(layout.marks.map(({ periods }) => periods)).toEqual([
    { a: 0, b: 1 },
    { a: 1, b: 1 },
    { a: 1, b: 0 },
  ]);
});

test('without a comparison there are no letters and no room for them', () => {
  const layout = layoutMap(sceneOf(tableOf(lines('town'))));
  expect(textsOf(layout.over)).toEqual(['Town']);
  expect(layout.marks.every(({ periods }) => periods === null)).toBe(true);
});

test('a region, a disc and a pointer say how many are in each window', () => {
  const region = layoutMap(sceneOf(tableOf(lines('shire', 'region')), { ...WINDOWS, lat: 49.7, lng: 36.5 }));
  expect(textsOf(region.over).join(' ')).toBe('A 2, B 2, somewhere in Shire');
  const crowd = Array.from(
    { length: 20 },
    (_, i) => `c${i} | offensive/strike | 2024-05-${i < 12 ? '12' : '03'} | instant | ${at('town')}`,
  ).join('\n');
  expect(textsOf(layoutMap(sceneOf(tableOf(crowd), WINDOWS)).over)).toEqual(['20', 'A 12, B 8', 'Town']);
  expect(layoutMap(sceneOf(tableOf(crowd), { ...WINDOWS, lng: 60 })).pointers).toMatchObject([
    {
      texts: ['Town, A 12, B 8'],
      name: 'Town, A 12, B 8: 12 in period A, 8 in period B, beyond the map’s edge, west. Go there',
    },
  ]);
});

test('in the tray each event has its period', () => {
  const table = tableOf(
    `a | offensive/strike | 2024-05-12 | instant\nb | offensive/strike | 2024-05-03 | instant\nc | offensive/strike | | `,
  );
  expect(trayOf(answerOf(table, WINDOWS), 9).map(({ period }) => period)).toEqual([2, 1, 3]);
  expect(trayOf(answerOf(table), 9).map(({ period }) => period)).toEqual([0, 0, 0]);
});

test('letters and counts touch no mark, no name and no letters of another, with 5,000 events at any zoom', () => {
  const table = buildTable(syntheticDataset(5000));
  for (const zoom of [3, 5, 6, 7, 9]) {
    const scene = sceneOf(table, {
      lat: 49,
      lng: 31,
      zoom,
      width: 900,
      height: 700,
      window: '2024-01..2024-12',
      compare: '2023-01..2024-02',
    });
    const layout = layoutMap(scene);
    const marks = layout.marks.filter(({ kind }) => kind !== 'area');
    for (const [i, mark] of marks.entries())
      for (const other of marks.slice(i + 1)) expect(overlaps(mark.box, other.box, -1)).toBe(false);
    const boxes = layout.over.flatMap((shape) => {
      if (shape.kind !== 'text' || shape.size !== 12 || shape.weight !== 600 || !/^(A|B|AB)( \d|$)/.test(shape.text))
        return [];
      const width = scene.measure(shape.text, 12, 600);
      return [{ x: shape.x - width / 2, y: shape.y - 9, width, height: 9 }];
    });
    expect(boxes.length).toBeGreaterThan(0);
    for (const [i, box] of boxes.entries()) {
      for (const other of boxes.slice(i + 1)) expect(overlaps(box, other)).toBe(false);
      for (const mark of marks) if (mark.kind !== 'cluster') expect(overlaps(box, mark.box, -1)).toBe(false);
    }
  }
});
