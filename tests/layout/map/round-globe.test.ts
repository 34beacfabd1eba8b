/** The map of events on a round globe: across 180°, beyond 85°, at every scale. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  fitBox,
  frameAround,
  minZoomOf,
  paneX,
  paneY,
  worldX,
  type GeoBox,
  type MapFrame,
} from '../../../src/base/geo/frame.ts';
import { distanceKm } from '../../../src/base/great-circle.ts';
import type { EventTable } from '../../../src/events/types.ts';
import { en } from '../../../src/i18n/en.ts';
import { wayOf } from '../../../src/layout/map/flow-arc.ts';
import { layoutMap } from '../../../src/layout/map/layout-map.ts';
import { snapToPlace } from '../../../src/layout/map/snap.ts';
import type { MapLayout, MapScene } from '../../../src/layout/map/types.ts';
import { rowsInArea } from '../../../src/query/places/area-rows.ts';
import { atlasOf } from '../../../src/query/places/atlas.ts';
import { encodeArea } from '../../../src/selection/encode-area.ts';
import { ask } from '../../fixtures/ask.ts';
import { loadCase } from '../../fixtures/cases.ts';
import { loadGlobe, pointEvent, regionEvent, regionOf, townOf, type LonLat } from '../../fixtures/globe.ts';
import { answerOf, sceneOf, trayOf } from './scene.ts';

const AIR = { top: 36, right: 36, bottom: 36, left: 36 };

/** What the map is fitted to. */
const shownBox = (table: EventTable, of: 'near' | 'shown' = 'near'): GeoBox =>
  ask(table, { kind: 'box', question: answerOf(table).question, of })!; // something is on the map

/** What a pane of this size shows when it is fitted to all. */
const fitted = (table: EventTable, width = 600, height = 700): MapScene => {
  const box = shownBox(table);
  const { lat, lng, zoom } = fitBox(box, width, height, AIR);
  return sceneOf(table, { lat, lng, zoom, width, height });
};
const at = (scene: MapScene, frame: MapFrame): MapLayout => layoutMap({ ...scene, frame });

/** Where things are, without what floats on the last digits. */
const rounded = (layout: MapLayout) => ({
  marks: layout.marks.map(({ key, x, y, count }) => [key, x.toFixed(3), y.toFixed(3), count]),
  texts: layout.over.flatMap((shape) =>
    shape.kind === 'text' ? [[shape.text, shape.x.toFixed(3), shape.y.toFixed(3)]] : [],
  ),
  lines: layout.under.flatMap((shape) =>
    shape.kind === 'line' ? [shape.points.map((value) => value.toFixed(2)).join()] : [],
  ),
  outlines: layout.outlines.map(({ rings }) => rings.map((ring) => [...ring].map((value) => value.toFixed(2)).join())),
  pointers: layout.pointers.map(({ edge, texts, name }) => [edge, texts.join(), name]),
});

const BOX = (west: number, south: number, east: number, north: number): LonLat[] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];

describe('the same layout', () => {
  const turnedBy =
    (by: number) =>
    ([lon, lat]: LonLat): LonLat => [lon + by, lat];
  const wrap = ([lon, lat]: LonLat): LonLat => [((((lon + 180) % 360) + 360) % 360) - 180, lat];
  /** Three points, a region and a flow about a middle. */
  const datasetAbout = (spots: readonly LonLat[], place: (spot: LonLat) => LonLat): EventTable =>
    loadGlobe(
      [
        regionOf('Region', 'Polygon', [BOX(-4, 8, 5, 13).map(place)]),
        townOf('here', place([-9, -6])),
        townOf('there', place([30, 12])),
      ],
      [
        ...spots.map((spot, i) => pointEvent(`p${i}`, place(spot))),
        regionEvent('r', 'Region'),
        {
          id: 'f',
          where: [
            { place: 'here', role: 'origin' },
            { place: 'there', role: 'destination' },
          ],
          flow: { from: ['here'], to: ['there'] },
        },
      ],
    ).table;
  const spot = fc
    .tuple(fc.integer({ min: -200, max: 200 }), fc.integer({ min: -150, max: 150 }))
    .map(([x, y]): LonLat => [x / 10, y / 10]);
  const spots = fc.array(spot, { minLength: 1, maxLength: 5 });
  const SIZE = [600, 700] as const;

  test('wherever round the globe the data lie, across 180° or not', () => {
    fc.assert(
      fc.property(spots, fc.integer({ min: -1800, max: 1800 }), fc.integer({ min: 20, max: 60 }), (list, tenths, z) => {
        const by = tenths / 10;
        const zoom = z / 10;
        const here = datasetAbout(list, (one) => one);
        const there = datasetAbout(list, (one) => wrap(turnedBy(by)(one)));
        const scene = sceneOf(here, { lat: 0, lng: 0, zoom, width: 600, height: 700 });
        const other = sceneOf(there, { lat: 0, lng: by, zoom, width: 600, height: 700 });
        expect(rounded(layoutMap(other))).toEqual(rounded(layoutMap(scene)));
      }),
      { numRuns: 60 },
    );
  });

  test('however often the map was moved round the globe', () => {
    const table = datasetAbout(
      [
        [0, 0],
        [170, 3],
        [-170, 3],
      ],
      (one) => one,
    );
    const scene = sceneOf(table, { lng: 175, lat: 0, zoom: 2 });
    for (const turns of [-2, -1, 1, 3])
      expect(rounded(at(scene, frameAround(0, 175 + 360 * turns, 2, ...SIZE)))).toEqual(
        rounded(at(scene, frameAround(0, 175, 2, ...SIZE))),
      );
  });

  test('in a fit, which is as close wherever the data lie', () => {
    fc.assert(
      fc.property(spots, fc.integer({ min: -180, max: 180 }), (list, by) => {
        const box = (place: (one: LonLat) => LonLat) => shownBox(datasetAbout(list, place));
        const [a, b] = [box((one) => one), box((one) => wrap(turnedBy(by)(one)))];
        expect(b.east - b.west).toBeCloseTo(a.east - a.west, 6);
        expect(fitBox(b, 600, 700, AIR).zoom).toBeCloseTo(fitBox(a, 600, 700, AIR).zoom, 6);
      }),
      { numRuns: 40 },
    );
  });
});

test('points on both sides of 180° are fitted side by side', () => {
  const { table } = loadCase('place-antimeridian-points');
  const scene = fitted(table);
  expect(scene.frame.zoom).toBeGreaterThan(6);
  expect(
    layoutMap(scene)
      .marks.map(({ count }) => count)
      .reduce((a, b) => a + b),
  ).toBe(3);
});

test('a region that is split at 180° is one outline with one label on it, and no line along 180°', () => {
  const { table } = loadCase('place-antimeridian-split');
  const scene = fitted(table);
  const layout = layoutMap(scene);
  const areas = layout.marks.filter(({ kind }) => kind === 'area');
  expect(areas).toHaveLength(1);
  expect(layout.outlines).toHaveLength(1);
  const [outline] = layout.outlines;
  const xs = outline!.rings.flatMap((ring) => [...ring].filter((_, i) => i % 2 === 0));
  const [west, east] = [Math.min(...xs), Math.max(...xs)];
  expect(west).toBeGreaterThan(0);
  expect(east).toBeLessThan(600);
  expect(areas[0]!.x).toBeGreaterThan(west);
  expect(areas[0]!.x).toBeLessThan(east);
  const seam = paneX(worldX(180), scene.frame);
  const runsAlong = (line: Float64Array): boolean =>
    [...line].some((x, i) => i % 2 === 0 && Math.abs(x - seam) < 0.01 && Math.abs((line[i + 2] ?? NaN) - seam) < 0.01);
  expect(outline!.rings.some(runsAlong)).toBe(true);
  expect(outline!.lines!.some(runsAlong)).toBe(false);
});

test('a longitude beyond 180° is the same place', () => {
  const layout = layoutMap(fitted(loadCase('place-antimeridian-190').table));
  expect(layout.marks.map(({ kind }) => kind).toSorted()).toEqual(['area', 'event']);
});

test('a flow takes the shorter way over 180°, along the great circle', () => {
  const { table } = loadCase('place-antimeridian-flow');
  const [flow] = atlasOf(table).flows;
  const way = wayOf(flow!);
  const xs = way.map(([x]) => x);
  expect(Math.max(...xs) - Math.min(...xs)).toBeLessThan(0.5);
  // Both ends lie at 36° and 38°; between them the way goes far north of either.
  expect(Math.min(...way.map(([, y]) => y))).toBeLessThan(Math.min(flow!.fromY, flow!.toY) - 0.02);
  const steps = way.slice(1).map(([x, y], i) => [x, y, ...way[i]!]);
  expect(steps.every(([x = 0, , before = 0]) => x > before)).toBe(true);
  // With the pane's middle on the Pacific the whole of it is one line.
  const layout = layoutMap(sceneOf(table, { lat: 40, lng: -170, zoom: minZoomOf(600, 700) }));
  const arcs = layout.under.filter((shape) => shape.kind === 'line' && shape.stroke?.dash);
  expect(arcs).toHaveLength(1);
  // With it on Greenwich the line leaves by one edge and comes in by the other.
  const split = layoutMap(sceneOf(table, { lat: 40, lng: 0, zoom: minZoomOf(600, 700) }));
  expect(split.under.filter((shape) => shape.kind === 'line' && shape.stroke?.dash)).toHaveLength(2);
});

test('what lies beyond 85° is in the tray and says so; up to there it is on the map', () => {
  const { table } = loadCase('place-poles');
  expect(trayOf(answerOf(table), 10).map(({ title, reason }) => [title, reason])).toEqual([
    ['Strike north', en.offMap.beyondMap],
    ['Strike south', en.offMap.beyondMap],
  ]);
  const scene = fitted(table, 390, 844);
  const marks = layoutMap(scene).marks;
  expect(marks).toHaveLength(2);
  for (const { x, y } of marks) {
    expect(x).toBeGreaterThan(0);
    expect(x).toBeLessThan(390);
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(844);
  }
});

test('pointers lead the shorter way: from Fiji to Samoa is east', () => {
  const { table } = loadGlobe(
    [townOf('Suva', [178.44, -18.14]), townOf('Apia', [-171.77, -13.83]), townOf('Nouméa', [166.44, -22.27])],
    [
      { id: 'a', where: [{ place: 'Suva' }] },
      { id: 'b', where: [{ place: 'Apia' }] },
      { id: 'c', where: [{ place: 'Nouméa' }] },
    ],
  );
  const { pointers } = layoutMap(sceneOf(table, { lat: -18.14, lng: 178.44, zoom: 8 }));
  expect(Object.fromEntries(pointers.map(({ texts, edge }) => [texts.join(), edge]))).toEqual({
    Apia: 'right',
    Nouméa: 'left',
  });
});

test('a map of the Bering Strait and one of Antarctica’s stations show all that they hold', () => {
  const bering = loadGlobe(
    [],
    [
      pointEvent('uelen', [-169.81, 66.16]),
      pointEvent('lavrentiya', [-171, 65.58]),
      pointEvent('anadyr', [177.5, 64.73]),
      pointEvent('nome', [-165.4, 64.5]),
    ],
  );
  const stations = loadGlobe(
    [],
    [
      pointEvent('mcmurdo', [166.67, -77.85]),
      pointEvent('vostok', [106.84, -78.46]),
      pointEvent('halley', [-26.2, -75.58]),
      pointEvent('marambio', [-56.63, -64.24]),
      pointEvent('palmer', [-64.05, -64.77]),
    ],
  );
  for (const [{ table }, count] of [
    [bering, 4],
    [stations, 5],
  ] as const) {
    const { marks, pointers } = layoutMap(fitted(table));
    expect(marks.reduce((sum, mark) => sum + mark.count, 0)).toBe(count);
    expect(pointers).toEqual([]);
  }
  expect(fitted(bering.table).frame.zoom).toBeGreaterThan(3.5);
});

test('a region around the pole fills the map’s edge, without a line along 180° or the edge', () => {
  const ring = [-150, -90, -30, 30, 90, 150, -150].map((lon): LonLat => [lon, 75]);
  const { table } = loadGlobe([regionOf('Arctic', 'Polygon', [ring])], [regionEvent('a', 'Arctic')]);
  const scene = fitted(table);
  const { outlines, marks } = layoutMap(scene);
  expect(marks).toHaveLength(1);
  const [outline] = outlines;
  const edge = paneY(0, scene.frame);
  expect(outline!.rings.some((one) => one.some((y, i) => i % 2 === 1 && y - edge < 40))).toBe(true);
  for (const line of outline!.lines!)
    for (let i = 1; i < line.length; i += 2) expect(line[i]! - edge).toBeGreaterThan(20);
});

describe('a drawn area across 180°', () => {
  const suva = pointEvent('suva', [178.44, -18.14]);
  const apia = pointEvent('apia', [-171.77, -13.83]);
  const london = pointEvent('london', [0, 51.5]);
  const sea = regionOf('Sea', 'MultiPolygon', [[BOX(176, -16, 180, -12)], [BOX(-180, -16, -178, -12)]]);
  const { table } = loadGlobe([sea], [suva, apia, london, regionEvent('patrol', 'Sea')]);
  const inside = (west: number, south: number, east: number, north: number) => {
    const rows = rowsInArea(table, encodeArea(BOX(west, south, east, north).slice(0, 4)));
    return table.ids.filter((_, row) => rows[row] === 1);
  };

  test('holds what lies on either side of it, wherever it was drawn', () => {
    expect(inside(175, -25, 190, -10)).toEqual(['suva', 'apia', 'patrol']);
    expect(inside(-185, -25, -170, -10)).toEqual(['suva', 'apia', 'patrol']);
    expect(inside(181, -15, 185, -13)).toEqual(['patrol']);
    expect(inside(183, -25, 190, -10)).toEqual(['apia']);
    expect(inside(-20, 40, 20, 60)).toEqual(['london']);
  });
});

test('a point that is set right beside a place is set at the place', () => {
  const { atlas, frame } = sceneOf(loadCase('place-antimeridian-points').table, { lat: -17, lng: -179.9, zoom: 8 });
  const [x, y] = [paneX(atlas.anchorX[0]!, frame), paneY(atlas.anchorY[0]!, frame)];
  expect(snapToPlace(atlas, [], frame, [x + 6, y - 5], 12)).toEqual([x, y]);
  expect(snapToPlace(atlas, [], frame, [x + 26, y], 12)).toBeNull();
  const town = { x: atlas.anchorX[0]! + 1 + 20 / frame.scale, y: atlas.anchorY[0]! };
  expect(snapToPlace(atlas, [town], frame, [x + 26, y], 12)?.[0]).toBeCloseTo(x + 20, 6);
});

describe('a fit leaves out the few that lie far off', () => {
  const near = Array.from({ length: 9 }, (_, i) => pointEvent(`near${i}`, [30 + i / 10, 50]));
  const far = pointEvent('far', [-70, -30]);

  test('and a pointer leads there; a fit to the whole takes it in', () => {
    const { table } = loadGlobe([], [...near, far]);
    const scene = fitted(table);
    expect(scene.frame.zoom).toBeGreaterThan(7);
    expect(layoutMap(scene).pointers).toHaveLength(1);
    const whole = shownBox(table, 'shown');
    expect(whole.east - whole.west).toBeCloseTo(100.8, 6);
  });

  test('but never many, nor what is only half as far again', () => {
    const many = loadGlobe([], [...near, ...[1, 2, 3].map((i) => pointEvent(`far${i}`, [-70, -30]))]);
    expect(fitted(many.table).frame.zoom).toBeLessThan(3);
    const evenly = loadGlobe(
      [],
      Array.from({ length: 10 }, (_, i) => pointEvent(`e${i}`, [i * 14, 50])),
    );
    const box = shownBox(evenly.table);
    expect(box.east - box.west).toBeCloseTo(126, 6);
  });

  test('a route is held from end to end, the shorter way round; few that lead far from many are not', () => {
    const supply = (id: string, from: string, to: string) => ({
      id,
      where: [
        { place: from, role: 'origin' },
        { place: to, role: 'destination' },
      ],
      flow: { from: [from], to: [to] },
    });
    const places = [townOf('tokyo', [139.69, 35.69]), townOf('coast', [-122.42, 37.77])];
    const strikes = (count: number) => Array.from({ length: count }, (_, i) => pointEvent(`t${i}`, [139.69, 35.69]));
    const boxFor = (...events: Parameters<typeof loadGlobe>[1]) => shownBox(loadGlobe(places, events).table);
    const route = supply('route', 'tokyo', 'coast');
    for (const events of [[route], [...strikes(1), route], [...strikes(3), supply('route', 'coast', 'tokyo')]]) {
      const { west, east } = boxFor(...events);
      expect([west, east]).toEqual([expect.closeTo(139.69, 6), expect.closeTo(237.58, 6)]);
    }
    expect(shownBox(loadCase('place-antimeridian-flow').table).east).toBeCloseTo(237.58, 6);
    const many = loadGlobe(places, [...strikes(4), route]).table;
    expect(shownBox(many).east).toBeCloseTo(139.69, 6);
    expect(shownBox(many, 'shown').east).toBeCloseTo(237.58, 6);
    expect(layoutMap(fitted(many)).pointers).toHaveLength(1);
    const threeOfTwelve = ['a', 'b', 'c'].map((id) => supply(id, 'tokyo', 'coast'));
    expect(boxFor(...strikes(9), ...threeOfTwelve).east).toBeCloseTo(237.58, 6);
  });

  test('what is kept is in sight, whatever the data', () => {
    const spot = fc.tuple(fc.integer({ min: -1799, max: 1800 }), fc.integer({ min: -840, max: 840 }));
    fc.assert(
      fc.property(fc.array(spot, { minLength: 1, maxLength: 12 }), (list) => {
        const { table } = loadGlobe(
          [],
          list.map(([x, y], i) => pointEvent(`p${i}`, [x / 10, y / 10])),
        );
        const scene = fitted(table, 700, 1100);
        const atlas = atlasOf(table);
        const out = [...atlas.anchorX].filter((x, i) => {
          const [px, py] = [paneX(x, scene.frame), paneY(atlas.anchorY[i]!, scene.frame)];
          return px < -0.01 || px > 700.01 || py < -0.01 || py > 1100.01;
        });
        expect(out.length * 5).toBeLessThanOrEqual(atlas.anchorX.length);
      }),
      { numRuns: 60 },
    );
  });
});

test('events of one place stay at their place at every scale: where their row would lie over other lands, a disc counts them', () => {
  const nairobi: LonLat = [36.82, -1.29];
  const { table } = loadGlobe(
    [townOf('Nairobi', nairobi)],
    Array.from({ length: 6 }, (_, i) => ({ id: `n${i}`, where: [{ place: 'Nairobi' }] })),
  );
  for (const zoom of [1, 2, 3, 4, 5, 6, 7, 9, 11]) {
    const scene = sceneOf(table, { lat: -1.29, lng: 36.82, zoom });
    const { marks } = layoutMap(scene);
    for (const { kind, x, y } of marks) {
      if (kind === 'cluster') expect(Math.hypot(x - 300, y - 350)).toBeLessThan(1e-6);
      const lng = ((x + scene.frame.originX) / scene.frame.scale - 0.5) * 360;
      expect(distanceKm(nairobi, [lng, -1.29])).toBeLessThan(500);
    }
    expect(marks.some(({ kind }) => kind === 'event')).toBe(zoom >= 6);
  }
});
