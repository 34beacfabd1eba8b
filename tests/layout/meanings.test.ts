/** How strong each meaning is drawn, in numbers: no two of them can be taken for one another. */
import { expect, test } from 'vitest';
import type { Shape } from '../../src/base/paint/shapes.ts';
import { REGION } from '../../src/layout/meanings.ts';
import { barShapes, type BarSpec } from '../../src/layout/timeline/bar-shapes.ts';
import { glyphBody } from '../../src/layout/glyph-marks.ts';
import { layoutMap } from '../../src/layout/map/layout-map.ts';
import { tableOf } from '../fixtures/small.ts';
import { sceneOf, type SceneParts } from './map/scene.ts';
import { painted } from './painted.ts';

const BAR: BarSpec = {
  shape: 'span',
  assertion: 'reported',
  token: 'track1',
  y: 0,
  thickness: 10,
  x0: 0,
  x1: 100,
  sure0: 0,
  sure1: 60,
};
const inRegion = (role: string): string =>
  `a | offensive/strike | 2024-05-10 | instant | {"where":[{"place":"shire","role":"${role}","precision":"region"}]}`;
const nearTown =
  'a | offensive/strike | 2024-05-10 | instant | {"where":[{"place":"town","role":"location","precision":"near"}]}';
const layOut = (line: string, parts: SceneParts = {}) =>
  layoutMap(sceneOf(tableOf(line), { lat: 49.9, lng: 36.6, ...parts }));
const fillsOf = (shapes: readonly Shape[]): readonly number[] =>
  shapes.flatMap((shape) =>
    'fill' in shape && shape.fill && 'opacity' in shape.fill ? [shape.fill.opacity ?? 1] : [],
  );
const stopsOf = (shapes: readonly Shape[]): readonly number[] =>
  shapes.flatMap((shape) =>
    'fill' in shape && shape.fill && 'fade' in shape.fill ? shape.fill.fade.stops.map(([, opacity]) => opacity) : [],
  );

test('only possible is drawn at .45, a day that is not known fades to .22', () => {
  expect(new Set(stopsOf(barShapes({ ...BAR, sure1: 100, possible: true })))).toEqual(new Set([0.45]));
  expect(glyphBody('reported', 'track1', true, 'land').fill).toMatchObject({ opacity: 0.45 });
  const faded = stopsOf(barShapes(BAR));
  expect([Math.min(...faded), Math.max(...faded)]).toEqual([0.22, 1]);
});

test('a region has a tint of .07, what a selected policy is about one of .09, near a place is .12', () => {
  expect(layOut(inRegion('location')).outlines.map(({ tint }) => tint)).toEqual([0.07]);
  expect(layOut(inRegion('object'), { selected: 'a' }).outlines.map(({ tint }) => tint)).toEqual([0.09]);
  expect(layOut(inRegion('object')).outlines.map(({ tint }) => tint)).toEqual([0]);
  expect(fillsOf(layOut(nearTown, { zoom: 9, lat: 50.3, lng: 36.9 }).under)).toEqual([0.12]);
});

test('the feather of a region is 11 pixels and 4 of blur, .42 at its edge and .34 in the dark', () => {
  expect(REGION.feather).toEqual({ width: 11, blur: 4, light: 0.42, dark: 0.34 });
});

test('what is not told now is drawn at .2, its words at .62', () => {
  const line =
    'a | offensive/strike | 2024-05-10 | instant | {"where":[{"place":"town","role":"location","precision":"city"}]}';
  const other = { filters: { type: { values: ['battle'], exclude: false } }, mode: 'window' } as const;
  const at = { lat: 50.3, lng: 36.9 };
  const strengths = (parts: SceneParts): ReadonlySet<number> =>
    new Set(painted(layOut(line, { ...at, ...parts }).over).map(({ opacity }) => opacity));
  expect(strengths({ emphasis: other })).toEqual(new Set([0.2, 0.62]));
  expect(strengths({ soFar: '2024-05-09' })).toEqual(new Set([0.2]));
});
