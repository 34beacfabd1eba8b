/** The rest of the world: what of it has a name where all of it is seen at once, and when it is fetched. */
import { readFileSync } from 'node:fs';
import { afterEach, expect, test, vi } from 'vitest';
import { frameAround } from '../../src/base/geo/frame.ts';
import { sortLabels } from '../../src/basemap/labels.ts';
import type { MapPackage } from '../../src/basemap/map-package.ts';
import { placeNames } from '../../src/basemap/names.ts';
import { createWorld } from '../../src/basemap/world.ts';

const readFrom = async (file: string): Promise<Response> =>
  new Response(readFileSync(new URL(`../../data/basemap/out/${file}`, import.meta.url)));

afterEach(() => {
  vi.unstubAllGlobals();
});

test('a phone that shows the whole world names large countries and oceans', async () => {
  const abort = new AbortController();
  const world = createWorld({
    over: [],
    loaded: [],
    read: readFrom,
    signal: abort.signal,
    onChange: () => {},
  });
  await world.load();
  const names = placeNames(sortLabels(world.labelsWith([])), frameAround(15, 10, 0.5, 390, 378), {
    lang: 'uk',
    reserved: [],
    measure: (text, size) => text.length * size * 0.6,
  });
  const texts = names.map(({ text }) => text);
  expect(texts).toEqual(expect.arrayContaining(['БРАЗИЛІЯ', 'АВСТРАЛІЯ', 'Індійський океан']));
  expect(names.filter(({ kind }) => kind !== 'country' && kind !== 'sea')).toEqual([]);
  abort.abort();
});

test('in a frame it is fetched once a view shows any of it, and a failure is told and tried again', async () => {
  vi.stubGlobal('window', { parent: {} });
  const asked: string[] = [];
  const told: (boolean | undefined)[] = [];
  let isDown = true;
  const abort = new AbortController();
  const world = createWorld({
    over: [{ bbox: [20, 40, 45, 60] } as unknown as MapPackage],
    loaded: [],
    read: async (file) => {
      asked.push(file);
      if (isDown) throw new Error('no network');
      return readFrom(file);
    },
    signal: abort.signal,
    onChange: (hasFailed) => told.push(hasFailed),
  });
  const inside = frameAround(50, 36, 6, 700, 500);
  world.look(inside);
  await world.load();
  world.look(inside);
  expect([asked, told]).toEqual([[], [undefined]]);
  world.look(frameAround(50, 36, 2, 700, 500));
  await vi.waitFor(() => expect(told).toContain(true));
  isDown = false;
  await world.load();
  expect(told.at(-1)).toBe(undefined);
  expect(world.layers().length).toBeGreaterThan(0);
  abort.abort();
});
