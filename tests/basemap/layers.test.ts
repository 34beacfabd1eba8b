/** Layers over the bundled map: what `basemaps.json` may hold, and which tiles a view asks for. */
import { expect, test } from 'vitest';
import { frameAround } from '../../src/base/geo/frame.ts';
import { decodeLayers, hostOf } from '../../src/basemap/layers.ts';
import { createRasterLayer } from '../../src/basemap/layers/raster.ts';
import { tilesOf } from '../../src/basemap/layers/tile-layer.ts';
import type { Label } from '../../src/basemap/labels.ts';
import { LIGHT } from '../../src/theme/tokens.ts';

const PAGE = 'https://maps.example.org/app/';
const GOOD = {
  id: 'relief',
  label: 'Relief',
  url: 'https://tiles.example.com/{z}/{x}/{y}.png',
  attribution: '© Somebody',
  maxZoom: 12,
  kind: 'raster',
};

/** In a tile of zoom 5, in any copy of the world. */
const labelAt = (x: number, y: number): Label => ({
  kind: 'town',
  rank: 0,
  x: (x + 0.5) / 32 + 1,
  y: (y + 0.5) / 32,
  names: { en: 'A' },
});

test('an entry needs an id, a label, an attribution, a kind and an address of this site or by https', () => {
  expect(decodeLayers([GOOD], PAGE)).toEqual([GOOD]);
  const bad = [
    { ...GOOD, attribution: '' },
    { ...GOOD, attribution: undefined },
    { ...GOOD, id: 'vector' },
    { ...GOOD, id: '<b>' },
    { ...GOOD, url: 'http://tiles.example.com/{z}/{x}/{y}.png' },
    { ...GOOD, url: 'javascript:{z}{x}{y}' },
    { ...GOOD, url: 'https://tiles.example.com/{z}/{x}.png' },
    { ...GOOD, maxZoom: 40 },
    { ...GOOD, kind: 'wms' },
    null,
    'relief',
  ];
  for (const entry of bad) expect([entry, decodeLayers([entry], PAGE)]).toEqual([entry, []]);
  expect(decodeLayers({ layers: [GOOD] }, PAGE)).toEqual([]);
  expect(decodeLayers([GOOD, { ...GOOD, label: 'Again' }], PAGE)).toEqual([GOOD]);
  expect(decodeLayers([{ ...GOOD, url: 'tiles/{z}/{x}/{y}.png' }], PAGE)).toHaveLength(1);
});

test('an archive is one file, of this site or by https; how far one may zoom into it need not be said', () => {
  const { maxZoom: _, ...archive } = { ...GOOD, kind: 'pmtiles', url: 'https://tiles.example.com/city.pmtiles' };
  expect(decodeLayers([archive], PAGE)).toEqual([{ ...archive, maxZoom: 16 }]);
  expect(decodeLayers([{ ...archive, url: 'city.pmtiles', maxZoom: 14 }], PAGE)).toMatchObject([{ maxZoom: 14 }]);
  for (const entry of [
    { ...archive, url: 'http://tiles.example.com/city.pmtiles' },
    { ...archive, attribution: ' ' },
    { ...archive, maxZoom: 1.5 },
  ])
    expect(decodeLayers([entry], PAGE)).toEqual([]);
});

test('whom a layer asks is its host, unless that is this site', () => {
  const [away, here] = decodeLayers([GOOD, { ...GOOD, id: 'own', url: './tiles/{z}/{x}/{y}.png' }], PAGE);
  expect([away && hostOf(away, PAGE), here && hostOf(here, PAGE)]).toEqual(['tiles.example.com', null]);
});

test('a view asks for the tiles that it shows, the middle first, each once and never beyond the deepest zoom', () => {
  const tiles = tilesOf(frameAround(0, 0, 5, 512, 512), 12);
  expect(tiles).toHaveLength(4);
  expect(new Set(tiles.map(({ z }) => z))).toEqual(new Set([5]));
  expect(tilesOf(frameAround(0, 0, 9, 512, 512), 7)[0]?.z).toBe(7);
  // At 180° the map goes on with the tiles of the other side; a whole world has each of its tiles once.
  expect(new Set(tilesOf(frameAround(0.1, 180, 5, 300, 100), 12).map(({ x }) => x))).toEqual(new Set([31, 0]));
  expect(tilesOf(frameAround(0, 0, 1, 3000, 600), 12)).toHaveLength(4);
});

test('tiles are drawn in whole pixels side by side; one that fails leaves the bundled map to be seen, which is known', async () => {
  const drawn: number[][] = [];
  const ctx = {
    drawImage: (_picture: unknown, ...box: number[]) => drawn.push(box),
  } as unknown as CanvasRenderingContext2D;
  const frame = frameAround(0, 0, 5.3, 500, 400);
  let changes = 0;
  const layer = createRasterLayer(
    { url: '/{z}/{x}/{y}', maxZoom: 12 },
    () => {
      changes += 1;
    },
    async (address) => {
      if (address === '/5/15/15') throw new Error('no');
      return {} as HTMLImageElement;
    },
  );
  const labels = [labelAt(13, 15), labelAt(16, 16)];
  expect([layer.namesBeside(labels), layer.hasFailed()]).toEqual([labels, false]);
  layer.look(frame);
  await expect.poll(() => changes).toBeGreaterThanOrEqual(4);
  layer.paint({ ctx, frame, palette: LIGHT });
  expect(drawn).toHaveLength(3);
  for (const value of drawn.flat()) expect(Number.isInteger(value)).toBe(true);
  // Where its pictures are they bring their own names.
  expect([layer.namesBeside(labels), layer.hasFailed()]).toEqual([labels.slice(0, 1), true]);
  layer.destroy();
});
