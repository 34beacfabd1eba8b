/** Which events lie in a drawn area, held against a slow oracle: small steps to both sides of every piece of every edge. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { describeNotes } from '../../../src/wording/describe-notes.ts';
import { pointsInArea, rowsInArea } from '../../../src/query/places/area-rows.ts';
import { worldX, worldY } from '../../../src/base/geo/frame.ts';
import type { Question } from '../../../src/query/types.ts';
import { decodeArea, type Area } from '../../../src/selection/area.ts';
import { encodeArea } from '../../../src/selection/encode-area.ts';
import { en } from '../../../src/i18n/en.ts';
import { contextOf } from '../../../src/selection/context.ts';
import { tableOf } from '../../fixtures/small.ts';
import { countsOf } from '../../fixtures/ask.ts';

type Point = readonly [x: number, y: number];
type Ring = readonly Point[];
const world = (area: readonly (readonly number[])[]): Ring =>
  area.map(([lon = 0, lat = 0]) => [worldX(lon), worldY(lat)]);

/** Even-odd, by crossings of a ray to the right. */
const isIn = (rings: readonly Ring[], [x, y]: Point): boolean => {
  let crossings = 0;
  for (const ring of rings) {
    ring.forEach(([ax, ay], i) => {
      const [bx, by] = ring[(i + 1) % ring.length]!;
      if (ay > y !== by > y && ax + ((bx - ax) * (y - ay)) / (by - ay) > x) crossings += 1;
    });
  }
  return crossings % 2 === 1;
};

const edgesOf = (rings: readonly Ring[]): readonly (readonly [Point, Point])[] =>
  rings.flatMap((ring) => ring.map((a, i) => [a, ring[(i + 1) % ring.length]!] as const));

/** Whether two sets of rings share any part: every face of their arrangement lies beside some piece of an edge. */
const share = (a: readonly Ring[], b: readonly Ring[]): boolean => {
  const edges = [...edgesOf(a), ...edgesOf(b)];
  return edges.some(([[px, py], [qx, qy]]) => {
    const cuts = edges.flatMap(([[rx, ry], [sx, sy]]) => {
      const d = (qx - px) * (sy - ry) - (qy - py) * (sx - rx);
      const t = ((rx - px) * (sy - ry) - (ry - py) * (sx - rx)) / d;
      const u = ((rx - px) * (qy - py) - (ry - py) * (qx - px)) / d;
      return t > 0 && t < 1 && u >= 0 && u <= 1 ? [t] : [];
    });
    const stops = [0, ...cuts.toSorted((s, t) => s - t), 1];
    return stops.slice(1).some((stop, i) => {
      const t = (stop + stops[i]!) / 2;
      const length = Math.hypot(qx - px, qy - py) || 1;
      return [1e-10, -1e-10].some((off) => {
        const point: Point = [
          px + (qx - px) * t - ((qy - py) / length) * off,
          py + (qy - py) * t + ((qx - px) / length) * off,
        ];
        return isIn(a, point) && isIn(b, point);
      });
    });
  });
};

const OUTER = [
  [34.1, 48.1],
  [38.3, 48.2],
  [38.2, 51.1],
  [34.2, 51.3],
  [34.1, 48.1],
];
const HOLE = [
  [35.1, 49.1],
  [37.2, 49.2],
  [37.1, 50.2],
  [35.2, 50.1],
  [35.1, 49.1],
];
const ISLAND = [
  [40.1, 48.3],
  [41.2, 48.4],
  [40.7, 49.6],
  [40.1, 48.3],
];
const PLACES = [
  {
    id: 'holed',
    name: 'Holed',
    kind: 'region',
    label: [34.5, 50.8],
    geometry: { type: 'MultiPolygon', coordinates: [[OUTER, HOLE], [ISLAND]] },
  },
  { id: 'town', name: 'Town', kind: 'town', label: [36.011, 49.507] },
  { id: 'shire', name: 'Shire', kind: 'region', label: [33, 47] },
  { id: 'land', name: 'Land', kind: 'country', label: [36, 49.5] },
];
const where = (place: string, role: string, precision: string): string =>
  `{"where":[{"place":"${place}","role":"${role}","precision":"${precision}"}]}`;
const table = tableOf(
  `
point  | offensive/strike | 2024-05-10 | instant | ${where('town', 'location', 'city')}
region | offensive/strike | 2024-05-10 | instant | ${where('holed', 'location', 'region')}
bare   | offensive/strike | 2024-05-10 | instant | ${where('shire', 'location', 'region')}
object | diplomatic/sanction | 2024-05-10 | instant | ${where('holed', 'object', 'region')}
wide   | offensive/strike | 2024-05-10 | instant | ${where('land', 'location', 'country')}
none   | offensive/strike | 2024-05-10 | instant`,
  { places: PLACES },
);

const corner = fc.tuple(fc.double({ min: 31, max: 43, noNaN: true }), fc.double({ min: 46, max: 53, noNaN: true }));
const polygon = fc.array(corner, { minLength: 3, maxLength: 7 });
const square = fc.tuple(corner, fc.double({ min: 0.05, max: 2, noNaN: true })).map(([[lon, lat], size]): Area => [
  [lon, lat],
  [lon + size, lat + size / 17],
  [lon + size, lat + size],
  [lon - size / 19, lat + size],
]);
const REGION = [OUTER, HOLE, ISLAND].map((ring) => world(ring.slice(0, -1)));

test('points, regions with holes and islands, and areas that cross themselves are counted as the oracle counts them', () => {
  const seen = { true: 0, false: 0 };
  fc.assert(
    fc.property(fc.oneof(polygon, square), (drawn) => {
      const text = encodeArea(drawn);
      const area = [world(decodeArea(text)!)];
      const rows = rowsInArea(table, text);
      const meets = share(area, REGION);
      seen[`${meets}`] += 1;
      expect([...rows]).toEqual(
        [
          isIn(area, [worldX(36.011), worldY(49.507)]),
          meets,
          isIn(area, [worldX(33), worldY(47)]),
          false,
          false,
          false,
        ].map(Number),
      );
      expect(pointsInArea(table, text)[1]).toBe(0);
    }),
    { seed: 4, numRuns: 600 },
  );
  expect(Math.min(seen.true, seen.false)).toBeGreaterThan(100);
});

test('an area in a region’s hole does not meet the region, one around it all does', () => {
  const rectangle = (west: number, south: number, east: number, north: number): string =>
    encodeArea([
      [west, south],
      [east, south],
      [east, north],
      [west, north],
    ]);
  expect(rowsInArea(table, rectangle(35.5, 49.3, 36.5, 49.9))[1]).toBe(0);
  expect(rowsInArea(table, rectangle(30, 45, 45, 55))[1]).toBe(1);
  expect(rowsInArea(table, rectangle(40.5, 48.5, 40.8, 48.8))[1]).toBe(1);
});

test('of an area that crosses itself, what is enclosed twice is outside', () => {
  // A pentagram about the town: its middle is wound round twice.
  const star = [0, 2, 4, 1, 3].map(
    (i) => [36 + 2 * Math.sin((i * 2 * Math.PI) / 5), 49.5 + 1.3 * Math.cos((i * 2 * Math.PI) / 5)] as const,
  );
  expect(rowsInArea(table, encodeArea(star))[0]).toBe(0);
});

test('an area says how many are known only to a region, and how many it leaves out because they have no place', () => {
  const { extent } = contextOf(table);
  const values = [
    encodeArea([
      [35.5, 49.3],
      [42, 49.3],
      [42, 50],
      [35.5, 50],
    ]),
  ];
  const question: Question = {
    window: extent,
    at: extent.end,
    mode: 'window',
    dating: 'best',
    compare: null,
    filters: { area: { values, exclude: false } },
  };
  const { status, area } = countsOf(table, question, 'status', 'area');
  expect(describeNotes(table, status, en)).toContain('1 perhaps outside the area');
  expect(area).toEqual({ inside: 1, onlyRegion: 1, placeless: 3 });
  expect(countsOf(table, { ...question, filters: {} }, 'area').area).toBeNull();
});
