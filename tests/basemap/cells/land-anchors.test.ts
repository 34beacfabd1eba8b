/** Where the name of a country stands whose own point and units are out of sight: where its land goes on for longest. */
import { expect, test } from 'vitest';
import { frameAround } from '../../../src/base/geo/frame.ts';
import { squaresOf } from '../../../src/basemap/cells/choose-cells.ts';
import { labelLand } from '../../../src/basemap/cells/country-anchors.ts';
import { findLandAnchors, type Land } from '../../../src/basemap/cells/land-anchors.ts';
import type { Label } from '../../../src/basemap/labels.ts';

type Box = readonly [west: number, north: number, east: number, south: number];
const landOf = (...parts: readonly (readonly [key: number, ...box: Box])[]): Land => ({
  texts: ['AAA', 'BBB', ''],
  land: {
    coords: Float64Array.from(parts.flatMap(([, w, n, e, s]) => [w, n, e, n, e, s, w, s, w, n])),
    starts: Uint32Array.from([...parts.keys(), parts.length], (i) => i * 5),
    boxes: Float64Array.from(parts.flatMap(([, ...box]) => box)),
    tags: new Uint8Array(parts.length),
    keys: Uint16Array.from(parts, ([key]) => key),
  },
});
const SQUARE = { west: 0, north: 0, east: 1, south: 1 };

test('each country of a square has its longest stretch of land along a parallel, without its holes and what lies outside', () => {
  const land = landOf([0, -1, 0, 0.6, 1], [0, 0.1, 0.4, 0.2, 0.6], [1, 0.6, 0, 0.7, 1], [2, 0.7, 0, 1, 1]);
  expect(findLandAnchors(land, SQUARE)).toEqual([
    { code: 'AAA', x: 0.3, y: 0.25, width: 0.6 },
    { code: 'BBB', x: expect.closeTo(0.65), y: 0.5, width: expect.closeTo(0.1) },
  ]);
  expect(findLandAnchors(land, { west: 0, north: 2, east: 1, south: 3 })).toEqual([]);
  expect(findLandAnchors(landOf(), SQUARE)).toEqual([]);
});

const country = (code: string, en: string): Label => ({
  kind: 'country',
  rank: 3,
  x: 0,
  y: 0,
  country: code,
  names: { en },
});
const codeOf = (code: string): string | undefined => ({ AAA: 'AA', BBB: 'BB' })[code];

test('the name comes where it is no longer than the land, the longest stretch first, and not where land is disputed', () => {
  const anchors = [
    { code: 'BBB', x: 0.5, y: 0.5, width: 2 ** -7 },
    { code: 'AAA', x: 0.3, y: 0.5, width: 2 ** -5 },
    { code: 'ZZZ', x: 0.4, y: 0.5, width: 2 ** -4 },
  ];
  const labels = labelLand(anchors, [country('AA', 'Alder'), country('BB', 'Bergamot')], [], codeOf);
  expect(labels.map(({ x, names, rank }) => [x, names['en'], rank])).toEqual([
    [0.3, 'Alder', 4],
    [0.5, 'Bergamot', expect.closeTo(Math.log2((8 * 12 * 128) / 256))],
  ]);
  const disputed = [{ west: 0.2, east: 0.4, north: 0.4, south: 0.6 }];
  expect(labelLand(anchors, [country('AA', 'Alder')], disputed, codeOf)).toEqual([]);
});

test('squares are fixed to the ground, whichever copy of the world is in sight', () => {
  const frame = frameAround(0, 180, 5.4, 300, 200);
  expect(new Set(squaresOf(frame).map(({ z, x }) => `${z}/${x}`))).toEqual(new Set(['5/31', '5/0']));
  expect(squaresOf(frameAround(0, 0, 0, 2000, 200)).length).toBe(1);
});
