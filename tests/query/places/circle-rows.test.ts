/** A circle as filter: what lies within so many kilometres, on a round globe. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distanceKm, type LonLat } from '../../../src/base/great-circle.ts';
import { en } from '../../../src/i18n/en.ts';
import { circleRing } from '../../../src/layout/map/circle-ring.ts';
import { pointsInCircle, rowsInCircle } from '../../../src/query/places/circle-rows.ts';
import { boxOfCircle } from '../../../src/query/places/drawn.ts';
import { readCircle, writeCircle } from '../../../src/selection/circle.ts';
import { parseLink, writeLink } from '../../../src/selection/link.ts';
import { describeCircle } from '../../../src/wording/describe-circle.ts';
import { loadGlobe, pointEvent, regionEvent, regionOf, townOf } from '../../fixtures/globe.ts';

const spot = fc.tuple(fc.integer({ min: -180, max: 179 }), fc.integer({ min: -80, max: 80 }));
const BOX = (west: number, south: number, east: number, north: number): LonLat[] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];

test('points within the distance are in, across 180° and near the poles too', () => {
  fc.assert(
    fc.property(
      fc.array(spot, { minLength: 1, maxLength: 8 }),
      spot,
      fc.integer({ min: 1, max: 9000 }),
      (list, at, km) => {
        const { table } = loadGlobe(
          [],
          list.map((one, i) => pointEvent(`p${i}`, one)),
        );
        const rows = pointsInCircle(table, writeCircle({ lat: at[1], lng: at[0], km }));
        list.forEach((one, i) => {
          // The radius is written with four figures.
          fc.pre(Math.abs(distanceKm(at, one) - km) > 1);
          // What lies at 0, 0 is asked about, and is not on the map until then.
          fc.pre(one[0] !== 0 || one[1] !== 0);
          expect(rows[i]).toBe(distanceKm(at, one) <= km ? 1 : 0);
        });
      },
    ),
    { numRuns: 60, seed: 5 },
  );
});

describe('a region that meets the circle may be in it', () => {
  const { table } = loadGlobe(
    [
      regionOf('Shire', 'Polygon', [BOX(10, 40, 14, 44)]),
      regionOf('Sea', 'MultiPolygon', [[BOX(176, -16, 180, -12)], [BOX(-180, -16, -178, -12)]]),
    ],
    [regionEvent('shire', 'Shire'), regionEvent('sea', 'Sea'), pointEvent('town', [20, 42])],
  );
  const met = (lat: number, lng: number, km: number) => {
    const rows = rowsInCircle(table, writeCircle({ lat, lng, km }));
    return table.ids.filter((_, row) => rows[row] === 1);
  };

  test('from within, across its edge, by an edge far longer than the circle, and over 180°', () => {
    expect(met(42, 12, 5)).toEqual(['shire']);
    expect(met(42, 9.5, 60)).toEqual(['shire']);
    expect(met(42, 9.5, 30)).toEqual([]);
    expect(met(42, 20, 1)).toEqual(['town']);
    expect(met(42, 17, 300)).toEqual(['shire', 'town']);
    expect(met(-14, 179.5, 1)).toEqual(['sea']);
    expect(met(-14, -177.5, 60)).toEqual(['sea']);
    expect(met(-14, 175.5, 60)).toEqual(['sea']);
  });

  test('and surely in it are points alone', () => {
    expect([...pointsInCircle(table, '42,17,300')]).toEqual([0, 0, 1]);
  });
});

test('the ring that is drawn is as far from the middle as it says, and runs on past 180°', () => {
  for (const [lat, lng, km] of [
    [50.45, 30.52, 30],
    [-18, 179.8, 400],
    [70, -170, 1500],
  ] as const) {
    const ring = circleRing({ lat, lng, km });
    for (const corner of ring) expect(Math.abs(distanceKm([lng, lat], corner) - km)).toBeLessThan(km / 100);
    for (const [i, [lon]] of ring.entries()) expect(Math.abs(lon - ring.at(i - 1)![0])).toBeLessThan(90);
    const box = boxOfCircle({ lat, lng, km });
    expect(Math.max(...ring.map(([, y]) => y))).toBeLessThanOrEqual(box.north + 0.01);
  }
  // Around the pole it is a cap, closed along the map's edge.
  const cap = circleRing({ lat: 88, lng: 0, km: 1000 });
  expect(Math.max(...cap.map(([lon]) => lon)) - Math.min(...cap.map(([lon]) => lon))).toBe(360);
});

describe('in the link', () => {
  const near = (value: string) => parseLink(`near=${value}`, null);

  test('it is three numbers, the longitude within ±180°, and equal circles are written alike', () => {
    expect(writeLink(near('50.450001,30.52,30').selection, null)).toBe('near=50.45,30.52,30');
    expect(writeLink(near('-18,190,12.3456').selection, null)).toBe('near=-18,-170,12.35');
    expect(near('50,30,30').dropped).toEqual([]);
  });

  test.each(['', '50,30', '50,30,0', '50,30,-5', '91,30,5', '50,600,5', '50,30,20000', 'a,b,c', '50,30,30,1'])(
    '“%s” is dropped',
    (value) => {
      expect(near(value).dropped).toEqual(['near']);
    },
  );

  test('it stands beside an area: both are asked for', () => {
    const { selection } = parseLink('area=_p~iF~ps|U_ulLnnqC_mqNvxq`@&near=1,2,3', null);
    expect(Object.keys(selection.filters)).toEqual(['area', 'near']);
  });

  test('what is written is read as the same', () => {
    fc.assert(
      fc.property(spot, fc.double({ min: 0.01, max: 10_000, noNaN: true }), ([lng, lat], km) => {
        const text = writeCircle({ lat, lng, km });
        expect(writeCircle(readCircle(text)!)).toBe(text);
      }),
    );
  });
});

test('in words it is about the place in its middle, else about a position', () => {
  const { table } = loadGlobe([townOf('Kyiv', [30.523, 50.45])], [{ id: 'a', where: [{ place: 'Kyiv' }] }]);
  expect(describeCircle(table, '50.4501,30.5231,30', en)).toBe('within 30 km of Kyiv');
  expect(describeCircle(table, '50,30,2.5', en)).toBe('within 2.5 km of 50.00 N, 30.00 E');
  expect(en.area.circle).toBe('Circle');
});
