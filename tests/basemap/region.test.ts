/** Where the borders run: which country and oblast a place lies in, what is occupied, and which lake is gone. */
import { expect, test } from 'vitest';
import type { Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, MultiLineString, Polygon } from 'topojson-specification';
import packages from '../../data/basemap/packages.json' with { type: 'json' };
import { featuresOf, holds, readCities, readJson, readLabels, readTopology, type Area } from './read.ts';

const region = readTopology('region.topo.json');
const countries = featuresOf(region, 'countries');
const oblasts = featuresOf(region, 'units');

const PLACES: Record<string, [lon: number, lat: number, country: string]> = {
  Simferopol: [34.11, 44.95, 'UKR'],
  Sevastopol: [33.52, 44.6, 'UKR'],
  Kerch: [36.47, 45.35, 'UKR'],
  Kharkiv: [36.23, 49.99, 'UKR'],
  Vovchansk: [36.94, 50.29, 'UKR'],
  Lyptsi: [36.41, 50.2, 'UKR'],
  Strilecha: [36.4, 50.3, 'UKR'],
  Pletenivka: [36.93, 50.333, 'UKR'],
  Belgorod: [36.58, 50.6, 'RUS'],
  Shebekino: [36.89, 50.41, 'RUS'],
  Kursk: [36.19, 51.73, 'RUS'],
  Homiel: [31, 52.44, 'BLR'],
};

test.each(Object.entries(PLACES))('%s lies in its country and no other', (_, [lon, lat, country]) => {
  expect(countries.filter((c) => holds(c, [lon, lat])).map((c) => c.properties.c)).toEqual([country]);
});

test('Ukraine has its 27 units, Crimea and Sevastopol among them', () => {
  const ids = oblasts.filter((o) => o.properties.c === 'UKR').map((o) => o.properties.id);
  expect(new Set(ids).size).toBe(27);
  expect(ids).toContain('UA-43');
  expect(ids).toContain('UA-40');
});

test('every unit has an ISO id, and those that are labelled both names', () => {
  for (const { properties } of oblasts) expect(properties.id).toMatch(/^[A-Z]{2}-[A-Z0-9]{2,3}$/);
  const units = ['labels-near.json', 'labels-far.json'].flatMap((name) => {
    const { kinds, rows } = readLabels(name);
    return rows.filter((row) => kinds[row[2]] === 'unit');
  });
  expect(units.length).toBeGreaterThan(40);
  for (const [, , , , en, uk] of units) {
    expect(en).toMatch(/\p{Script=Latin}/u);
    expect(uk).toMatch(/\p{Script=Cyrillic}/u);
  }
});

test.each([
  ['region.topo.json', packages[0]!.bbox],
  ['world.topo.json', [-180, -80, 180, 83.7]],
])('%s: a coast has land on one side, a border on both, and neither runs along the side of the box', (name, box) => {
  const topology = readTopology(name);
  const uses = new Map<number, number>();
  const count = (arcs: unknown): void => {
    if (typeof arcs === 'number') uses.set(arcs < 0 ? ~arcs : arcs, (uses.get(arcs < 0 ? ~arcs : arcs) ?? 0) + 1);
    else for (const one of arcs as unknown[]) count(one);
  };
  for (const one of (topology.objects['countries'] as GeometryCollection).geometries) count((one as Polygon).arcs);
  const numbersOf = (object: string): number[] =>
    (topology.objects[object] as MultiLineString).arcs.flat().map((arc) => (arc < 0 ? ~arc : arc));
  const coast = numbersOf('coast');
  const borders = numbersOf('borders');
  expect(coast.filter((arc) => uses.get(arc) !== 1)).toEqual([]);
  expect(borders.filter((arc) => uses.get(arc) !== 2)).toEqual([]);
  const drawn = new Set([...coast, ...borders]);
  const isOnBox = ([x = 0, y = 0]: Position): boolean =>
    [x, y, x, y].some((value, side) => Math.abs(value - box[side]!) < 0.02);
  const disputed = feature(topology, topology.objects['disputed'] as GeometryCollection).features.flatMap(
    ({ geometry }) => ('coordinates' in geometry ? geometry.coordinates.flat(3) : []),
  );
  const isBesideDisputed = (arc: number): boolean => {
    const line = feature(topology, { type: 'LineString', arcs: [arc] }).geometry.coordinates;
    const [x = 0, y = 0] = line[line.length >> 1] ?? [];
    const reaches = disputed.some((lng, i) => i % 2 === 0 && Math.hypot(lng - x, disputed[i + 1]! - y) < 2); // pairs
    return uses.get(arc) === 2 && reaches;
  };
  for (const [arc] of uses) {
    const { coordinates } = feature(topology, { type: 'LineString', arcs: [arc] }).geometry;
    // What is not drawn is on the box from end to end, or a border that a disputed line is drawn for.
    if (!drawn.has(arc)) expect(coordinates.every(isOnBox) || isBesideDisputed(arc), `arc ${arc}`).toBe(true);
    else expect(coordinates.length > 2 && coordinates.every(isOnBox), `arc ${arc}`).toBe(false);
  }
});

test.each(readCities())('$en lies in $oblast', ({ lon, lat, oblast }) => {
  expect(oblasts.filter((o) => holds(o, [lon, lat])).map((o) => o.properties.id)).toEqual([oblast]);
});

test('what is hatched as occupied is Crimea with Sevastopol and nothing else', () => {
  const occupied = featuresOf(region, 'disputedAreas');
  const inside = (lon: number, lat: number): boolean => occupied.some((o) => holds(o, [lon, lat]));
  expect([inside(34.11, 44.95), inside(33.52, 44.61), inside(36.47, 45.35)]).toEqual([true, true, true]);
  expect([inside(32.6, 46.7), inside(34.8, 46.2), inside(36.23, 49.99), inside(37.3, 45.2)]).toEqual([
    false,
    false,
    false,
    false,
  ]);
});

test('the Kakhovka reservoir, emptied in June 2023, is not among the lakes, the Kyiv reservoir is', () => {
  const lakes = featuresOf(region, 'lakes');
  const wet = (lon: number, lat: number): boolean => lakes.some((lake) => holds(lake, [lon, lat]));
  expect([wet(34.2, 47.45), wet(34.4, 47.5), wet(33.9, 47.45), wet(33.5, 46.9)]).toEqual([false, false, false, false]);
  expect(wet(30.5, 50.85)).toBe(true);
});

test('the areas lie on the same lines as the oblasts of the map', () => {
  const areas = (readJson('areas.geojson') as { features: (Area & { id: string })[] }).features;
  expect(areas.map((a) => a.id)).toEqual(['UA-63', 'RU-BEL']);
  for (const area of areas) {
    const drawn = oblasts.find((o) => o.properties.id === area.id);
    if (drawn === undefined) throw new Error(area.id);
    const points = (a: Area): number[] => a.geometry.coordinates.flat(3);
    const near = points(drawn).map((v, i) => Math.abs(v - (points(area)[i] ?? Infinity)));
    expect(Math.max(...near)).toBeLessThan(1e-4);
  }
});

test('the world has no line across the antimeridian', () => {
  const world = readTopology('world.topo.json');
  for (const { geometry } of featuresOf(world, 'countries')) {
    const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
    // The ice is cut straight at 80° south, out of sight.
    for (const ring of rings)
      ring.forEach(([x = 0, y = 0], i) =>
        expect(y <= -80 ? 0 : Math.abs(x - (ring[i + 1]?.[0] ?? x))).toBeLessThan(90),
      );
  }
  expect(
    featuresOf(world, 'countries')
      .filter((f) => holds(f, [34.11, 45.1]))
      .map((f) => f.properties.c),
  ).toEqual(['UKR']);
});
