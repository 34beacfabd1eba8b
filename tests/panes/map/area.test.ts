/** Drawing's pure parts: the draft, the typed edges. */
import { expect, test } from 'vitest';
import { nearestPlace } from '../../../src/layout/map/nearest-place.ts';
import { atlasOf } from '../../../src/query/places/atlas.ts';
import { en } from '../../../src/i18n/en.ts';
import { uk } from '../../../src/i18n/uk.ts';
import { readBox } from '../../../src/panes/map/area/AreaDetails.tsx';
import { areaOfDraft, startDraft, withCorner, withoutLast, type AreaDraft } from '../../../src/panes/map/area/draft.ts';
import { MAX_CORNERS } from '../../../src/selection/area.ts';
import { ALL_SHAPES, tableOf } from '../../fixtures/small.ts';

const drawn = (tool: AreaDraft['tool'], ...corners: readonly (readonly [number, number])[]): AreaDraft =>
  corners.reduce((draft, corner) => withCorner(draft, corner).draft, startDraft(tool));

test('a rectangle is done with its second corner, a polygon from the third on, a measured way never is an area', () => {
  expect(areaOfDraft(drawn('rectangle', [30, 50]))).toBeNull();
  expect(areaOfDraft(drawn('rectangle', [30, 50], [32, 48]))).toHaveLength(4);
  expect(areaOfDraft(drawn('polygon', [30, 50], [32, 48]))).toBeNull();
  expect(areaOfDraft(drawn('polygon', [30, 50], [32, 48], [33, 51]))).toHaveLength(3);
  expect(areaOfDraft(withoutLast(drawn('polygon', [30, 50], [32, 48], [33, 51])))).toBeNull();
  expect(areaOfDraft(drawn('measure', [30, 50], [32, 48], [33, 51]))).toBeNull();
});

test('a rectangle without width is refused, and so is a corner more than a link holds', () => {
  expect(withCorner(drawn('rectangle', [30, 50]), [30, 48])).toMatchObject({
    refused: 'noArea',
    draft: { corners: [[30, 50]] },
  });
  const full = drawn('polygon', ...Array.from({ length: MAX_CORNERS }, (_, i) => [i / 10, (i * i) % 7] as const));
  expect(withCorner(full, [1, 1])).toEqual({ draft: full, refused: 'mostCorners' });
});

test('typed edges are read with point or comma, and refused in words', () => {
  const typed = { west: '30,5', south: '-1', east: '31.25', north: '−0.5' };
  expect(readBox(typed, en.areaTools)).toEqual({
    box: { west: 30.5, south: -1, east: 31.25, north: -0.5 },
    problem: null,
  });
  expect(readBox({ ...typed, west: '' }, en.areaTools).problem).toMatchObject({
    fields: ['west'],
    text: 'West: a number from −180 to 180.',
  });
  expect(readBox({ ...typed, north: '86' }, en.areaTools).problem?.fields).toEqual(['north']);
  expect(readBox({ ...typed, east: '30.5' }, en.areaTools).problem?.fields).toEqual(['west', 'east']);
  expect(readBox({ ...typed, south: '0' }, en.areaTools).problem?.fields).toEqual(['south', 'north']);
});

test('edges across 180° are taken the short way, and are swapped edges otherwise', () => {
  const typed = { west: '170', south: '-20', east: '-170', north: '-10' };
  expect(readBox(typed, en.areaTools).box).toMatchObject({ west: 170, east: 190 });
  expect(readBox({ ...typed, west: '38.5', east: '37.5' }, en.areaTools)).toMatchObject({
    box: null,
    problem: { fields: ['west', 'east'] },
  });
});

test('a spot is told by the nearest named place, if one is near', () => {
  const atlas = atlasOf(tableOf(ALL_SHAPES));
  expect(nearestPlace(atlas, [], [36.9, 50.4])).toMatchObject({ name: 'Town' });
  expect(nearestPlace(atlas, [], [30, 50])).toBeNull();
});

test('distances and positions are written as each language does', () => {
  expect([en.areaTools.distance(0.42), en.areaTools.distance(9.44), en.areaTools.distance(1234.5)]).toEqual([
    '420 m',
    '9.4 km',
    '1,235 km',
  ]);
  expect([uk.areaTools.distance(0.42), uk.areaTools.distance(9.44), uk.areaTools.distance(1234.5)]).toEqual([
    '420 м',
    '9,4 км',
    '1\u00a0235 км',
  ]);
  expect(en.areaTools.position(-1.5, 30)).toBe('1.50 S, 30.00 E');
  expect([1, 3, 12].map((count) => uk.areaTools.events(count, count))).toEqual(['1 подія', '3 події', '12 подій']);
  expect([en.areaTools.events(0, 5), uk.areaTools.events(1, 3)]).toEqual(['0–5 events', '1–3 події']);
});
