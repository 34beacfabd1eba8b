/** The painted basemap: what is filled with which colour, that Crimea alone is hatched, and that the region replaces the world. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Topology } from 'topojson-specification';
import { frameAround, scaleOf, worldX, worldY, type MapFrame } from '../../src/base/geo/frame.ts';
import packages from '../../data/basemap/packages.json';
import worldPackage from '../../data/basemap/world.json';
import { decodeShapes } from '../../src/basemap/decode-shapes.ts';
import { disputeLayers, type DisputeLook, type LookOf } from '../../src/basemap/disputes.ts';
import { fillSquare, type GroundLayer } from '../../src/basemap/brush.ts';
import disputed from '../../data/basemap/notes/disputed.json';
import { traceHatch } from '../../src/basemap/hatch.ts';
import { paintGround } from '../../src/basemap/paint-ground.ts';
import { hatchLayer, shapesLayer } from '../../src/basemap/paint-shapes.ts';
import { buildLevels } from '../../src/basemap/paths.ts';
import { fillRings } from '../../src/basemap/trace.ts';
import { LIGHT } from '../../src/theme/tokens.ts';
import { colourAt, isIn, LogCanvas } from './log-canvas.ts';

const read = (name: string): Topology =>
  JSON.parse(readFileSync(new URL(`../../data/basemap/out/${name}`, import.meta.url), 'utf8')) as Topology;
const regionShapes = decodeShapes(read('region.topo.json'), packages[0]!); // there is one
const region = shapesLayer(regionShapes);
const world = shapesLayer(decodeShapes(read('world.topo.json'), worldPackage));
const STATED = new Map(disputed.list.map(({ id, drawn }) => [id, drawn as DisputeLook]));
const stated = (dispute: string): DisputeLook => STATED.get(dispute) ?? 'dashed';
const disputesOf = (file: string, view: LookOf = () => undefined) => disputeLayers(read(file), { view, stated });

const paint = (frame: MapFrame, layers: readonly GroundLayer[]): LogCanvas => {
  const log = new LogCanvas();
  paintGround(log.asContext(), layers, frame, LIGHT);
  return log;
};

test.each([3, 5, 6.2, 8, 11])('at zoom %f land and water have their colours around Vovchansk and in Crimea', (zoom) => {
  const north = frameAround(50.29, 36.94, zoom, 600, 600);
  const log = paint(north, [world, region]);
  expect(colourAt(log, north, 36.94, 50.29)).toBe(LIGHT.land);
  expect(colourAt(log, north, 36.9, 50.42)).toBe(LIGHT.otherLand);
  const south = frameAround(45.2, 34.2, zoom, 600, 600);
  const crimea = paint(south, [world, region]);
  expect(colourAt(crimea, south, 34.2, 45.2)).toBe(LIGHT.land);
  const sea = frameAround(44.1, 34.2, zoom, 600, 600);
  expect(colourAt(paint(sea, [world, region]), sea, 34.2, 44.1)).toBe(LIGHT.water);
});

test('without the region the world has the emphasised country, with Crimea, in its own colour', () => {
  const frame = frameAround(48, 33, 4, 800, 600);
  const log = paint(frame, [world]);
  expect([colourAt(log, frame, 34.3, 45.2), colourAt(log, frame, 31, 49), colourAt(log, frame, 44, 53)]).toEqual([
    LIGHT.land,
    LIGHT.land,
    LIGHT.otherLand,
  ]);
});

test('the region replaces the world within its box, and both meet', () => {
  const frame = frameAround(50, 45, 6, 600, 600);
  const both = paint(frame, [world, region]);
  for (const lng of [45.5, 45.05, 45.0001, 44.9999, 44.95])
    expect(colourAt(both, frame, lng, 52)).toBe(LIGHT.otherLand);
  // The coarse world has no Sea of Azov of the region's shape: within the box its water is the region's.
  const sea = frameAround(46, 36.6, 6, 400, 400);
  expect(colourAt(paint(sea, [world, region]), sea, 36.6, 46)).toBe(LIGHT.water);
});

test('what has not been loaded is paper in the colour of land, never water', () => {
  const frame = frameAround(50, 45, 6, 600, 600);
  expect(colourAt(paint(frame, []), frame, 40, 50)).toBe(LIGHT.land);
  expect(colourAt(paint(frame, [region]), frame, 45.5, 52)).toBe(LIGHT.otherLand);
});

test('the map ends at 85°: beyond it there is neither land nor sea, and no line of sea below Antarctica', () => {
  const frame = frameAround(0, 0, 1, 600, 700);
  const log = paint(frame, [world, region]);
  const at = (y: number): string => log.fills.filter(({ rings }) => isIn([300, y], rings)).at(-1)?.colour ?? '';
  expect([at(20), at(680)]).toEqual([LIGHT.grid, LIGHT.grid]);
  const [north, south] = [-frame.originY, frame.scale - frame.originY];
  expect(at(north + 2)).toBe(LIGHT.water);
  for (let y = (worldY(-79) * frame.scale - frame.originY) | 0; y < south - 1; y += 0.5)
    expect(at(y + 0.25)).toBe(LIGHT.otherLand);
});

test('where two copies of the world meet, land of the coarse map does not lie over what is finer', () => {
  const frame = frameAround(-16.85, 180, 9, 1000, 600);
  const fine: GroundLayer = {
    paint: (brush) => fillSquare(brush, { west: 0, north: 0, east: 1, south: 1 }, 'occupied', 0),
  };
  const log = paint(frame, [world, fine]);
  const lastLand = log.fills.findLastIndex(({ colour }) => colour === LIGHT.otherLand);
  // One for each copy in sight.
  expect(log.fills.slice(lastLand).filter(({ colour }) => colour === LIGHT.occupied)).toHaveLength(2);
});

test('east of 180° the world goes on', () => {
  const frame = frameAround(52, 180, 4, 1000, 600);
  const log = paint(frame, [world, region]);
  const across = { ...frame, originX: frame.originX - frame.scale };
  // Chukotka on both sides of 180°, and the sea beyond it.
  expect([colourAt(log, frame, 178, 67), colourAt(log, across, -176, 67)]).toEqual([LIGHT.otherLand, LIGHT.otherLand]);
  expect([colourAt(log, frame, 175, 50), colourAt(log, across, -175, 50)]).toEqual([LIGHT.water, LIGHT.water]);
  const west = frameAround(50, -181, 3, 1000, 600);
  expect(colourAt(paint(west, [world]), { ...west, originX: west.originX + west.scale }, 100, 60)).toBe(
    LIGHT.otherLand,
  );
  for (const x of [179.9, 179.99, 180.01, 180.1]) expect(colourAt(log, frame, x, 67.5)).toBe(LIGHT.otherLand);
});

test('only Crimea is hatched', () => {
  const log = paint(frameAround(48, 33, 6, 1400, 1000), [world, region, hatchLayer(regionShapes)]);
  const frame = frameAround(48, 33, 6, 1400, 1000);
  const hatch = log.strokes.filter(
    ({ lines }) =>
      lines.length > 20 &&
      lines.every(
        (line) => line.length === 2 && Math.abs(line[0]![0] + line[0]![1] - line[1]![0] - line[1]![1]) < 1e-6,
      ),
  );
  expect(hatch).toHaveLength(1);
  const [west, north, east, south] = [worldX(32.3), worldY(46.3), worldX(36.7), worldY(44.3)].map(
    (v, i) => v * frame.scale - (i % 2 === 0 ? frame.originX : frame.originY),
  ) as [number, number, number, number];
  for (const line of hatch[0]?.lines ?? [])
    for (const [x, y] of line) expect([x > west, x < east, y > north, y < south]).toEqual([true, true, true, true]);
});

/** Strokes of country borders that come near a place; long dashes are disputed. */
const bordersAt = (log: LogCanvas, frame: MapFrame, lng: number, lat: number, reach = 6): string[] => {
  const [x, y] = [worldX(lng) * frame.scale - frame.originX, worldY(lat) * frame.scale - frame.originY];
  const isNear = ([[ax, ay], [bx, by]]: readonly [readonly number[], readonly number[]]): boolean => {
    const [dx, dy] = [bx! - ax!, by! - ay!]; // points have two numbers
    const along = Math.max(0, Math.min(1, ((x - ax!) * dx + (y - ay!) * dy) / (dx * dx + dy * dy || 1)));
    return Math.hypot(ax! + along * dx - x, ay! + along * dy - y) < reach;
  };
  return log.strokes
    .filter(({ colour }) => colour === LIGHT.border)
    .filter(({ lines }) => lines.some((line) => line.some((to, i) => i > 0 && isNear([line[i - 1]!, to]))))
    .map(({ dash }) => (dash.length > 0 ? 'dashed' : 'solid'));
};

const farLines = disputesOf('world.topo.json').lines;

test.each<[string, number, number, string[]]>([
  ['the Line of Control', 74.0, 33.75, ['dashed']],
  ['India and Pakistan', 71.5, 27.9, ['solid']],
  ['the line of actual control', 78.9, 34.3, ['dashed']],
  ['Kosovo and Serbia', 21.3, 42.9, ['dashed']],
  ['Western Sahara and Morocco', -10.5, 27.66, ['dashed']],
  ['Abkhazia', 41.9, 42.8, ['dashed']],
  ['South Ossetia', 44.06, 42.17, ['dashed']],
  ['Somaliland', 48.94, 10.2, ['dashed']],
  ['Northern Cyprus', 33.3, 35.18, ['dashed']],
  ['the 22nd parallel at Hala’ib', 35.5, 22.0, ['dashed']],
  ['the 22nd parallel in the west', 28, 22.0, ['solid']],
  ['Korea', 127.5, 38.3, ['dashed']],
  ['the Golan', 35.65, 33.0, ['dashed']],
  ['Guyana and Venezuela', -61.1, 6.7, ['solid']],
])('seen from afar %s is drawn as the list says', (_, lng, lat, looks) => {
  for (const zoom of [3, 4]) {
    const frame = frameAround(lat, lng, zoom, 300, 300);
    expect([zoom, ...bordersAt(paint(frame, [world, farLines]), frame, lng, lat, zoom - 2)]).toEqual([zoom, ...looks]);
  }
});

test('what is disputed within the first package is drawn at every zoom, and by another point of view otherwise', () => {
  const drawn = (look: DisputeLook | undefined, zoom: number, lng: number, lat: number): string[] => {
    const frame = frameAround(lat, lng, zoom, 400, 400);
    return bordersAt(paint(frame, [region, disputesOf('region.topo.json', () => look).lines]), frame, lng, lat);
  };
  for (const zoom of [3, 6, 9]) {
    // The line of control in Moldova, and where Crimea ends.
    const looks = [undefined, 'dashed', 'solid', 'nothing'] as const;
    expect(looks.map((look) => drawn(look, zoom, 29.094, 47.135).includes('dashed'))).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(looks.map((look) => drawn(look, zoom, 34.392, 46.009))).toEqual([[], ['dashed'], ['solid'], []]);
  }
});

test('the hatch may be taken away, and other land hatched', () => {
  const hatches = (file: string, view?: LookOf): number => {
    const log = paint(frameAround(40, 20, 3, 900, 900), [disputesOf(file, view).hatch]);
    return log.strokes.filter(({ colour }) => colour === LIGHT.occupied).length;
  };
  expect([hatches('region.topo.json'), hatches('region.topo.json', () => 'solid')]).toEqual([1, 0]);
  const only = (wanted: string) => (dispute: string) => (dispute === wanted ? 'hatched' : undefined);
  expect([hatches('world.topo.json'), hatches('world.topo.json', only('western-sahara'))]).toEqual([0, 1]);
});

const square = buildLevels([{ points: [0.5, 0.5, 0.6, 0.5, 0.6, 0.6, 0.5, 0.6, 0.5, 0.5] }], true);
const over = (zoom: number, x: number, y: number): MapFrame => ({
  width: 400,
  height: 300,
  zoom,
  scale: scaleOf(zoom),
  originX: x * scaleOf(zoom),
  originY: y * scaleOf(zoom),
});

test('a ring that surrounds the frame still fills it, in few points', () => {
  const log = new LogCanvas();
  fillRings(log, square.full, over(8, 0.55, 0.55));
  expect(log.fills.some(({ rings }) => isIn([200, 150], rings))).toBe(true);
});

test('a ring beyond the frame is left out', () => {
  const log = new LogCanvas();
  fillRings(log, square.full, over(8, 0.7, 0.7));
  expect(log.fills.flatMap(({ rings }) => rings)).toEqual([]);
});

test('the hatch of a square covers it with lines of even distance that stay on the ground under a pan', () => {
  const lines = (dx: number): [number, number][] => {
    const log = new LogCanvas();
    log.beginPath();
    const frame = over(3, 0.46, 0.49);
    traceHatch(log, square.full, { ...frame, originX: frame.originX + dx }, 7);
    log.stroke();
    return (log.strokes[0]?.lines ?? []).map((line) => line[0]!).toSorted((a, b) => a[0] + a[1] - b[0] - b[1]);
  };
  const still = lines(0);
  const panned = lines(3);
  expect(still.length).toBeGreaterThan(50);
  still.forEach(([x, y], i) => {
    if (i > 0) expect(x + y - still[i - 1]![0] - still[i - 1]![1]).toBeCloseTo(7, 6);
    expect(panned[i]![0]).toBeCloseTo(x - 3, 6);
  });
});

test('a coarser level keeps to the line within a pixel and has far fewer points', () => {
  expect(regionShapes.borders.at(4).coords.length).toBeLessThan(regionShapes.borders.full.coords.length / 5);
  expect(regionShapes.borders.at(4)).toBe(regionShapes.borders.at(3.4));
});
