/** The detailed world over made-up cells: which of them a view asks for, what is drawn before and after they come, and their names. */
import { expect, test } from 'vitest';
import { encodeCell, encodeIndex, encodeLabels, type WrittenNode } from '../../../data/basemap/world-detail/encode.mjs';
import { frameAround, type MapFrame } from '../../../src/base/geo/frame.ts';
import { createCellLayer, type CellLayer } from '../../../src/basemap/cells/cell-layer.ts';
import { paintGround } from '../../../src/basemap/paint-ground.ts';
import type { GroundLayer } from '../../../src/basemap/brush.ts';
import type { DisputeLook } from '../../../src/basemap/disputes.ts';
import { LIGHT } from '../../../src/theme/tokens.ts';
import { colourAt, LogCanvas } from '../log-canvas.ts';

const BITS = 12;
/** Of a cell of zoom 1. */
const SIDE = 2 ** (BITS - 1);
const FILE: WrittenNode = { bytes: 100 };

/**
 * North-west a file, north-east the sea, south-west all land of AAA, south-east all land of BBB; the coarser band has files
 * in all four.
 */
const INDEX = encodeIndex({
  version: 'abc',
  bands: [
    { id: 'mid', firstZoom: 5, lastZoom: 6, root: [FILE, FILE, FILE, FILE] },
    { id: 'high', firstZoom: 7, lastZoom: 24, root: [FILE, 'empty', { land: 'AAA' }, { land: 'BBB' }] },
    { id: 'names-7', firstZoom: 7, lastZoom: 24, root: [FILE, 'empty', 'empty', 'empty'] },
  ],
});

const box = (left: number, top: number, right: number, bottom: number): [number, number][] => [
  [left, top],
  [right, top],
  [right, bottom],
  [left, bottom],
];

/** The north-west: its eastern half is land of AAA, with a disputed line down the middle of it; the rest is sea. */
const CELL = encodeCell({
  bits: BITS,
  z: 1,
  x: 0,
  y: 0,
  layers: {
    land: [{ key: 'AAA', points: box(SIDE / 2, 0, SIDE + 2, SIDE + 2), stroked: [false, false, false, true] }],
    disputedFaces: [
      { key: 'quarrel', points: box(1844, SIDE - 200, 1946, SIDE), stroked: [false, false, false, false] },
    ],
    disputedLines: [
      {
        key: 'quarrel',
        points: [
          [1844, SIDE - 200],
          [1844, SIDE],
        ],
      },
      {
        key: 'settled',
        points: [
          [1946, SIDE - 200],
          [1946, SIDE],
        ],
      },
    ],
  },
});

const NAMES = encodeLabels({
  bits: BITS,
  z: 1,
  x: 0,
  y: 0,
  rows: [
    {
      x: SIDE - 8,
      y: SIDE - 8,
      kind: 'town',
      firstZoom: 7,
      country: 'AA',
      english: 'Old Town',
      local: 'المدينة',
      names: { uk: 'Старе Місто' },
    },
  ],
});

const FILES: Readonly<Record<string, Uint8Array<ArrayBuffer>>> = {
  'index.bin': INDEX,
  'cells/abc/high/1-0-0.bin': CELL,
  'cells/abc/mid/1-0-0.bin': CELL,
  'cells/abc/names-7/1-0-0.bin': NAMES,
};

interface World {
  readonly layer: CellLayer;
  readonly asked: string[];
  /** Files that are answered from now on. */
  readonly serve: (...paths: string[]) => void;
  readonly paint: (frame: MapFrame, coarse?: GroundLayer) => LogCanvas;
}

const open = (
  over: readonly number[][] = [],
  files: Readonly<Record<string, BlobPart>> = FILES,
  quarrel: DisputeLook = 'dashed',
): World => {
  const asked: string[] = [];
  const served = new Set<string>(['index.bin']);
  const waiting = new Map<string, () => void>();
  const layer = createCellLayer({
    index: 'index.bin',
    emphasis: ['BBB'],
    disputed: [],
    codeOf: () => undefined,
    lookOf: (dispute) => (dispute === 'settled' ? 'nothing' : quarrel),
    over: over.map((bbox, i) => ({ id: String(i), bbox, files: { shapes: '', labels: '' } })),
    read: async (path) => {
      asked.push(path);
      if (!served.has(path))
        await new Promise<void>((done) => {
          waiting.set(path, done);
        });
      const bytes = files[path];
      if (!bytes) throw new Error(path);
      return new Response(bytes);
    },
    onChange: () => {},
  });
  return {
    layer,
    asked,
    serve: (...paths) => {
      for (const path of paths) {
        served.add(path);
        waiting.get(path)?.();
      }
    },
    paint: (frame, coarse) => {
      const log = new LogCanvas();
      layer.look(frame);
      paintGround(log.asContext(), [...(coarse ? [coarse] : []), layer, layer.hatch], frame, LIGHT);
      return log;
    },
  };
};

const MIDDLE = frameAround(0.02, -0.02, 8, 600, 600);
const ALL_SEA: GroundLayer = {
  paint: ({ ctx, frame: { width, height }, palette }) => {
    ctx.fillStyle = palette.water;
    ctx.fillRect(0, 0, width, height);
  },
};
const until = async (isSo: () => boolean): Promise<void> => {
  await expect.poll(isSo, { timeout: 5000, interval: 1 }).toBe(true);
};
const HIGH = 'cells/abc/high/1-0-0.bin';

test('before its cell has come a place is paper in the colour of land, never sea, whatever the coarse map says', async () => {
  const { layer, paint, serve } = open();
  paint(MIDDLE);
  await until(() => layer.isIndexed());
  const before = paint(MIDDLE, ALL_SEA);
  expect(colourAt(before, MIDDLE, -0.5, 0.5)).toBe(LIGHT.otherLand);
  expect(layer.isWhole()).toBe(false);
  // What the index alone says is drawn at once.
  expect([
    colourAt(before, MIDDLE, 0.5, 0.5),
    colourAt(before, MIDDLE, -0.5, -0.5),
    colourAt(before, MIDDLE, 0.5, -0.5),
  ]).toEqual([LIGHT.water, LIGHT.otherLand, LIGHT.land]);
  serve(HIGH);
  await until(() => layer.isWhole());
  const far = frameAround(60, -135, 8, 600, 600);
  expect(colourAt(paint(far), far, -135, 60)).toBe(LIGHT.water);
  expect(colourAt(paint(MIDDLE), MIDDLE, -0.5, 0.5)).toBe(LIGHT.otherLand);
});

test('where its cell fails the coarse map stands in, and that it failed is known', async () => {
  const { layer, paint, serve } = open([], { 'index.bin': INDEX, [HIGH]: new Uint8Array([0x74, 0x66, 0x63, 9]) });
  paint(MIDDLE);
  serve(HIGH, 'cells/abc/names-7/1-0-0.bin');
  await until(() => layer.isIndexed());
  await layer.settled();
  expect([layer.hasFailed(), layer.isWhole()]).toEqual([true, false]);
  expect(colourAt(paint(MIDDLE, ALL_SEA), MIDDLE, -0.5, 0.5)).toBe(LIGHT.water);
  const low = frameAround(60, -135, 5.5, 400, 400);
  expect(colourAt(paint(low, ALL_SEA), low, -135, 60)).toBe(LIGHT.water);
  layer.destroy();
});

test('a coarser cell that is there stands in for a finer one that has not come', async () => {
  const { layer, paint, serve } = open();
  const far6 = frameAround(60, -135, 6, 600, 600);
  paint(far6);
  serve('cells/abc/mid/1-0-0.bin');
  await until(() => layer.isWhole());
  const far8 = { ...frameAround(60, -135, 8, 600, 600) };
  expect(colourAt(paint(far8), far8, -135, 60)).toBe(LIGHT.water);
  expect(layer.isWhole()).toBe(false);
});

test('disputed lines are dashed, those that are said not to be drawn are not', async () => {
  const { layer, paint, serve } = open();
  paint(MIDDLE);
  serve(HIGH);
  await until(() => layer.isWhole());
  const near = frameAround(1, -18, 7, 800, 800);
  const dashed = paint(near).strokes.filter(({ dash }) => dash.length > 0 && dash[0]! > 2);
  expect(dashed.flatMap(({ lines }) => lines)).toHaveLength(1);
});

test.each<[DisputeLook, number, boolean]>([
  ['dashed', 1, false],
  ['hatched', 1, true],
  ['solid', 0, false],
  ['nothing', 0, false],
])('a dispute that is to be %s is drawn so', async (look, dashes, isHatched) => {
  const { layer, paint, serve } = open([], FILES, look);
  paint(MIDDLE);
  serve(HIGH);
  await until(() => layer.isWhole());
  const { strokes } = paint(frameAround(1, -18, 7, 800, 800));
  const long = strokes.filter(({ dash }) => dash.length > 0 && dash[0]! > 2);
  expect(long.flatMap(({ lines }) => lines)).toHaveLength(dashes);
  const isDiagonal = (line: readonly (readonly [number, number])[]): boolean =>
    Math.abs(line[0]![0] + line[0]![1] - line[1]![0] - line[1]![1]) < 1e-6; // a line has two points
  expect(strokes.some(({ lines }) => lines.every(isDiagonal))).toBe(isHatched);
  const solid = strokes.filter(
    ({ dash, colour, lines }) => dash.length === 0 && colour === LIGHT.border && !lines.every(isDiagonal),
  );
  expect(solid).toHaveLength(look === 'solid' ? 1 : 0);
});

test('only what a view needs is asked for: not beyond it, not within a finer package, not below the first zoom', async () => {
  const low = open();
  low.paint(frameAround(0, 0, 4, 600, 600));
  await until(() => low.layer.isIndexed());
  expect(low.asked).toEqual(['index.bin']);

  const covered = open([[-180, 0, 0, 85.06]]);
  covered.paint(MIDDLE);
  await until(() => covered.layer.isIndexed());
  covered.paint({ ...MIDDLE });
  expect(covered.asked).toEqual(['index.bin']);

  const away = open();
  away.paint(frameAround(-60, 135, 8, 600, 600));
  await until(() => away.layer.isIndexed());
  expect(away.asked).toEqual(['index.bin']);
  away.paint(MIDDLE);
  expect(away.asked).toEqual(['index.bin', HIGH, 'cells/abc/names-7/1-0-0.bin']);
});

test('across 180° a view has the cells of both sides, each once', async () => {
  const { layer, paint, asked } = open();
  paint(frameAround(40, 180, 8, 600, 600));
  await until(() => layer.isIndexed());
  const log = paint({ ...frameAround(40, 180, 8, 600, 600) });
  expect(asked.filter((path) => path === HIGH)).toEqual([HIGH]);
  const frame = frameAround(40, 180, 8, 600, 600);
  expect(colourAt(log, frame, 179.5, 40)).toBe(LIGHT.water);
  expect(colourAt(log, frame, 180.5, 40)).toBe(LIGHT.otherLand);
});

test('names have their languages, and the local one for those who can read it', async () => {
  const { layer, paint, serve } = open();
  paint(MIDDLE);
  serve('cells/abc/names-7/1-0-0.bin', HIGH);
  await until(() => layer.names().length === 1);
  const label = layer.names()[0]?.[0];
  expect(label).toMatchObject({ kind: 'town', rank: 7, names: { en: 'Old Town', uk: 'Старе Місто', und: 'المدينة' } });
  expect([label?.localFor?.('ar'), label?.localFor?.('fr'), label?.localFor?.('no such tag')]).toEqual([
    'المدينة',
    undefined,
    undefined,
  ]);
});
