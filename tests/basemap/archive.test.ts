/** A PMTiles archive over the bundled map: read in parts, drawn in our colours, and given up when it can't be had. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve, type Served } from '../../src/build/serve.mjs';
import { frameAround } from '../../src/base/geo/frame.ts';
import { createArchiveLayer } from '../../src/basemap/layers/archive.ts';
import { listLabelRules, listPaintRules, nameProps } from '../../src/basemap/layers/vector-style.ts';
import { createTileDrawer } from '../../src/basemap/layers/vector-tiles.ts';
import { DARK, LIGHT } from '../../src/theme/tokens.ts';
import { tinyArchive } from '../fixtures/tiny-archive.ts';

const folder = mkdtempSync(join(tmpdir(), 'timefront-'));
let served: Served;

beforeAll(async () => {
  writeFileSync(join(folder, 'tiny.pmtiles'), tinyArchive());
  writeFileSync(join(folder, 'pictures.pmtiles'), tinyArchive(2));
  writeFileSync(join(folder, 'none.pmtiles'), 'not an archive');
  served = await serve(folder, { port: 0 });
});
afterAll(async () => {
  await served.close();
  rmSync(folder, { recursive: true });
});

/** A canvas that writes down with which colours it was filled, stroked and written on. */
const createPad = () => {
  const fills: unknown[] = [];
  const strokes: { colour: unknown; dash: unknown }[] = [];
  const texts: string[] = [];
  const saved: { fillStyle: unknown; strokeStyle: unknown; dash: unknown }[] = [];
  const state = { fillStyle: null as unknown, strokeStyle: null as unknown, dash: [] as unknown };
  const known: Record<string, unknown> = {
    fill: () => fills.push(state.fillStyle),
    stroke: () => strokes.push({ colour: state.strokeStyle, dash: state.dash }),
    fillText: (text: string) => texts.push(text),
    setLineDash: (dash: unknown) => {
      state.dash = dash;
    },
    save: () => saved.push({ ...state }),
    restore: () => Object.assign(state, saved.pop()),
    measureText: (text: string) => ({
      width: text.length * 6,
      actualBoundingBoxAscent: 9,
      actualBoundingBoxDescent: 3,
    }),
  };
  const ctx = new Proxy(known, {
    get: (_, name: string) => known[name] ?? (name in state ? state[name as keyof typeof state] : () => {}),
    set: (_, name: string, value: unknown) => {
      if (name in state) state[name as keyof typeof state] = value;
      return true;
    },
  });
  const canvas = { getContext: () => ctx } as unknown as HTMLCanvasElement;
  return { canvas, fills, strokes, texts };
};

const look = { palette: LIGHT, font: 'sans-serif', lang: 'en' };

test('a tile is drawn in the palette: land, water, roads, borders, disputed ones dashed, and names', async () => {
  for (const [palette, lang, name] of [
    [LIGHT, 'en', 'Testtown'],
    [DARK, 'uk', 'Тестмісто'],
  ] as const) {
    const pad = createPad();
    const draw = await createTileDrawer(
      `${served.url}tiny.pmtiles`,
      { ...look, palette, lang },
      () => {},
      () => pad.canvas,
    );
    expect(await draw({ z: 2, x: 2, y: 0 })).toBe(pad.canvas);
    expect(pad.fills).toEqual([palette.otherLand, palette.water]);
    const borders = pad.strokes.filter(({ colour }) => colour === palette.border).map(({ dash }) => dash);
    expect(borders).toEqual([[], [5, 3]]);
    expect(pad.texts).toContain(name);
    // Deeper than the archive goes its tiles are enlarged: here lies the highway.
    expect(await draw({ z: 6, x: 32, y: 15 })).toBe(pad.canvas);
    expect(pad.strokes.map(({ colour }) => colour)).toContain(palette.land);
  }
});

test('where the archive has nothing there is nothing, and other files are refused', async () => {
  const draw = await createTileDrawer(
    `${served.url}tiny.pmtiles`,
    look,
    () => {},
    () => createPad().canvas,
  );
  expect(await draw({ z: 2, x: 0, y: 0 })).toBeNull();
  expect(await draw({ z: 9, x: 500, y: 500 })).toBeNull();
  for (const name of ['pictures', 'none', 'missing'])
    await expect(
      createTileDrawer(
        `${served.url}${name}.pmtiles`,
        look,
        () => {},
        () => createPad().canvas,
      ),
    ).rejects.toThrow();
});

test('an archive that can’t be had is said to have failed; names stay where it shows nothing', async () => {
  let changes = 0;
  const onChange = (): void => {
    changes += 1;
  };
  const broken = createArchiveLayer({ url: '', maxZoom: 16 }, look, onChange, () => Promise.reject(new Error('no')));
  const frame = frameAround(20, 0, 3, 256, 256);
  expect(broken.hasFailed()).toBe(false);
  broken.look(frame);
  await expect.poll(() => broken.hasFailed()).toBe(true);
  broken.destroy();

  const east = {} as CanvasImageSource;
  const layer = createArchiveLayer(
    { url: '', maxZoom: 16 },
    look,
    onChange,
    async () =>
      async ({ x }) =>
        x >= 4 ? east : null,
  );
  layer.look(frame);
  changes = 0;
  await expect.poll(() => changes).toBeGreaterThanOrEqual(4);
  const labels = [0.49, 0.51].map((x) => ({ kind: 'town', rank: 0, x, y: 0.44, names: { en: 'A' } }) as const);
  expect(layer.namesBeside(labels)).toEqual(labels.slice(0, 1));
  expect(layer.hasFailed()).toBe(false);
  layer.destroy();
});

test('a name is in the reader’s language, else the local one where it is read, else English', () => {
  const feature = (name: string) => ({ props: { name } }) as unknown as Parameters<typeof nameProps>[0];
  expect(nameProps(feature('Київ'), 'uk')).toEqual(['name:uk', 'name', 'name:en', 'name']);
  expect(nameProps(feature('القاهرة'), 'uk')).toEqual(['name:uk', 'name:en', 'name']);
  expect(nameProps(feature('Wien'), 'en')).toEqual(['name:en', 'name', 'name:en', 'name']);
});

test('the style takes its colours from the palette alone', () => {
  const colours = new Set(Object.values(LIGHT));
  const found = JSON.stringify([listPaintRules(LIGHT), listLabelRules(LIGHT, 'sans-serif', 'en')]).match(
    /#[0-9a-f]{6}/g,
  );
  expect(found?.length).toBeGreaterThan(10);
  for (const colour of found ?? []) expect(colours).toContain(colour);
});
