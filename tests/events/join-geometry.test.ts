/** Outlines that a file cuts at 180° or draws around a pole are one area for the map. */
import { expect, test } from 'vitest';
import { joinGeometry } from '../../src/events/join-geometry.ts';
import { centreOf } from '../../src/events/places.ts';

const box = (west: number, south: number, east: number, north: number): [number, number][] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];
const lonsOf = (coordinates: unknown): number[] =>
  Array.isArray(coordinates)
    ? typeof coordinates[0] === 'number'
      ? [coordinates[0]]
      : coordinates.flatMap((item: unknown) => lonsOf(item))
    : [];
const spanOf = (coordinates: unknown): readonly [number, number] => {
  const lons = lonsOf(coordinates);
  return [Math.min(...lons), Math.max(...lons)];
};

test('the halves of a region that is split at 180° lie side by side, and its middle is between them', () => {
  const joined = joinGeometry({
    type: 'MultiPolygon',
    coordinates: [[box(158, 62, 180, 71)], [box(-180, 64, -169.5, 68)]],
  });
  expect(spanOf(joined.coordinates)).toEqual([158, 190.5]);
  expect(centreOf(joined)).toEqual([174.25, 66.5]);
});

test('an outline that jumps over 180° takes the shorter way, its hole on the same turn', () => {
  const joined = joinGeometry({
    type: 'Polygon',
    coordinates: [box(177, -19, -178, -16), box(-179.5, -18, -179, -17)],
  });
  expect(joined.coordinates[0]).toEqual(box(177, -19, 182, -16));
  expect(spanOf(joined.coordinates[1])).toEqual([180.5, 181]);
  expect(centreOf(joined)).toEqual([179.5, -17.5]);
});

test('a middle beyond 180° is told within it', () => {
  expect(centreOf(joinGeometry({ type: 'Polygon', coordinates: [box(179, -19, -171, -16)] }))).toEqual([-176, -17.5]);
});

test('a ring around a pole is closed over it and cut at 180°', () => {
  const ring = [0, 90, 180, -90, 0].map((lon) => [lon, -70]);
  const joined = joinGeometry({ type: 'Polygon', coordinates: [ring] });
  expect(spanOf(joined.coordinates)).toEqual([-180, 180]);
  expect(joined.coordinates[0]).toEqual(
    expect.arrayContaining([
      [180, -70],
      [180, -90],
      [-180, -90],
      [-180, -70],
    ]),
  );
  const north = joinGeometry({
    type: 'Polygon',
    coordinates: [[-150, 170, 100, 10, -60, -150].map((lon) => [lon, 80])],
  });
  expect(spanOf(north.coordinates)).toEqual([-180, 180]);
  expect(JSON.stringify(north.coordinates)).toContain('90]');
});

test('what is written whole stays as it is: a coast along the pole, a box round the globe, a land far from 180°', () => {
  for (const ring of [
    [
      [-180, -90],
      [-180, -84],
      [-60, -64],
      [60, -67],
      [180, -84],
      [180, -90],
      [-180, -90],
    ],
    box(-180, -60, 180, -50),
    box(30, 45, 40, 50),
  ])
    expect(joinGeometry({ type: 'Polygon', coordinates: [ring] }).coordinates[0]).toEqual(ring);
});

test('points and lines that belong together lie on one turn', () => {
  expect(
    centreOf(
      joinGeometry({
        type: 'MultiPoint',
        coordinates: [
          [179, 10],
          [-179, 12],
        ],
      }),
    )?.[1],
  ).toBe(11);
  expect(
    spanOf(
      joinGeometry({
        type: 'LineString',
        coordinates: [
          [179, 10],
          [-179, 12],
          [-178, 12],
        ],
      }).coordinates,
    ),
  ).toEqual([179, 182]);
});
