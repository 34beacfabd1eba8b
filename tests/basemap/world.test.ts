/** The rest of the world: what of it has a name where all of it is seen at once. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { frameAround } from '../../src/base/geo/frame.ts';
import { sortLabels } from '../../src/basemap/labels.ts';
import { placeNames } from '../../src/basemap/names.ts';
import { createWorld } from '../../src/basemap/world.ts';

test('a phone that shows the whole world names large countries and oceans', async () => {
  const abort = new AbortController();
  const world = createWorld({
    over: [],
    loaded: [],
    read: async (file) => new Response(readFileSync(new URL(`../../data/basemap/out/${file}`, import.meta.url))),
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
