/** Coordinates that are likely not meant: which are asked about, which are not, and what an answer does. */
import { describe, expect, test } from 'vitest';
import { answerPlaces, type PlaceAnswer } from '../../src/events/answer-places.ts';
import { buildLoaded, type Loaded } from '../../src/load/build-loaded.ts';
import { atlasOf } from '../../src/query/places/atlas.ts';
import { loadCase } from '../fixtures/cases.ts';
import { soundDataset } from '../fixtures/dataset.ts';

const at = (id: string, coordinates: readonly number[], where: object = {}): object => ({
  id,
  title: `Event ${id}`,
  when: { edtf: '2024-05-10' },
  where: [{ geometry: { type: 'Point', coordinates }, ...where }],
  evidence: [{ source: 'paper' }],
});
const load = (events: readonly object[], places: readonly object[] = soundDataset().places): Loaded =>
  buildLoaded(JSON.stringify({ ...soundDataset(), places, events }), 'a file');
const asked = ({ doubtful }: Loaded): readonly string[] => doubtful.map(({ key, doubt }) => `${doubt} ${key}`);

const KYIV = [30.52, 50.45];
const KHARKIV = [36.23, 49.99];

describe('asked about', () => {
  test('what is a place only the other way round', () => {
    expect(asked(load([at('a', [49.99, 136.23]), at('b', KYIV)]))).toEqual(['swapped events[0].where[0]']);
  });

  test('0, 0', () => {
    expect(asked(loadCase('place-null-island'))).toEqual(['null-island events[0].where[0]']);
  });

  test('what is far from all the rest, and among it the other way round', () => {
    expect(asked(loadCase('place-swapped'))).toEqual(['swapped events[1].where[0]']);
    const swappedPlace = { id: 'kharkiv', name: 'Kharkiv', kind: 'city', label: [49.99, 36.23] };
    expect(asked(load([at('a', KYIV), at('b', KHARKIV), at('c', [36.3, 50])], [swappedPlace]))).toEqual([
      'swapped places[0]',
    ]);
  });

  test('several of them at once, as long as most of the file is right', () => {
    const events = [
      at('a', KYIV),
      at('b', KHARKIV),
      at('c', [36.3, 50]),
      at('d', [50.45, 30.52]),
      at('e', [49.99, 36.23]),
    ];
    expect(asked(load(events, []))).toEqual(['swapped events[3].where[0]', 'swapped events[4].where[0]']);
  });

  test('what is far from all the rest and outside of the region that the record names', () => {
    const province = { id: 'province', name: 'Province', kind: 'region', label: [36, 49] };
    const town = { id: 'town', name: 'Town', kind: 'town', within: 'province', label: [-60, 50] };
    expect(asked(load([at('a', KYIV), at('b', KHARKIV)], [province, town]))).toEqual(['far places[1]']);
  });
});

describe('not asked about', () => {
  test.each([
    [
      'one that is far away, for things happen elsewhere too',
      [at('a', KYIV), at('b', KHARKIV), at('c', [-77.04, 38.9])],
      [],
    ],
    [
      'one that would fit the other way round, in a country that it names',
      [at('a', [35.7, 51.4]), at('b', KYIV), at('c', KHARKIV)],
      [
        { id: 'iran', name: 'Iran', kind: 'country', label: [54, 32] },
        { id: 'tehran', name: 'Tehran', kind: 'city', within: 'iran', label: [51.4, 35.7] },
      ],
    ],
    ['a file with nothing to compare with', [at('a', [50.45, 30.52])], []],
  ] as const)('%s', (_, events, places) => {
    expect(asked(load(events, places))).toEqual([]);
  });
});

describe('of many positions', () => {
  const shaped = (type: string, coordinates: unknown): object => ({
    ...at('shape', KYIV),
    where: [{ geometry: { type, coordinates } }],
  });
  const around = [at('a', KYIV), at('b', KHARKIV)];
  const key = 'events[2].where[0]';

  test.each([
    [
      'a line with a corner that is a place only the other way round',
      'LineString',
      [
        [36, 50],
        [50, 136],
      ],
      'swapped',
    ],
    [
      'points of which one is 0, 0',
      'MultiPoint',
      [
        [36, 50],
        [0, 0],
        [36.5, 50],
      ],
      'null-island',
    ],
    [
      'an area of which one corner is swapped',
      'Polygon',
      [
        [
          [36, 50],
          [37, 50],
          [50.5, 36.5],
          [36, 50],
        ],
      ],
      'swapped',
    ],
    [
      'an area that is swapped altogether',
      'Polygon',
      [
        [
          [50, 36],
          [50, 36.4],
          [50.3, 36.4],
          [50, 36],
        ],
      ],
      'swapped',
    ],
    [
      'a line of two ends, one of them swapped',
      'LineString',
      [
        [30.5, 50.4],
        [50, 36.2],
      ],
      'swapped',
    ],
  ] as const)('asked about: %s', (_, type, coordinates, doubt) => {
    const { doubtful, table } = load([...around, shaped(type, coordinates)], []);
    expect(doubtful.map((place) => [place.doubt, place.key])).toEqual([[doubt, key]]);
    expect(atlasOf(table).offMap).toEqual([null, null, 'doubtful']);
  });

  test.each([
    [
      'a line across 180°',
      'LineString',
      [
        [175, -18],
        [190, -14],
      ],
    ],
    [
      'a line to another continent',
      'LineString',
      [
        [36.2, 50],
        [-77, 38.9],
      ],
    ],
    [
      'an area with a corner at 0, 0, near the rest of it',
      'Polygon',
      [
        [
          [0, 0],
          [1, 0],
          [1, 1],
          [0, 0],
        ],
      ],
    ],
  ] as const)('not asked about: %s', (_, type, coordinates) => {
    expect(asked(load([...around, shaped(type, coordinates)], []))).toEqual([]);
  });

  test('“swap” turns only those positions round that are in doubt', () => {
    const line = [
      ...around,
      shaped('LineString', [
        [36, 50],
        [50, 136],
      ]),
    ];
    const { table, doubtful } = load(line, []);
    const { shown } = answerPlaces(table.original, doubtful, new Map([[key, 'swap' as const]]));
    expect(shown.events[2]?.where[0]?.geometry?.coordinates).toEqual([
      [36, 50],
      [136, 50],
    ]);
  });

  test('a good label beside a swapped outline is not turned', () => {
    const oblast = {
      id: 'oblast',
      name: 'Oblast',
      kind: 'region',
      label: [36, 50],
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [36, 50],
            [37, 50],
            [50, 136],
            [36, 50],
          ],
        ],
      },
    };
    const { table, doubtful } = load(around, [oblast]);
    const { shown } = answerPlaces(table.original, doubtful, new Map([['places[0]', 'swap' as const]]));
    expect([shown.places[0]?.label, shown.places[0]?.geometry?.coordinates]).toEqual([
      [36, 50],
      [
        [
          [36, 50],
          [37, 50],
          [136, 50],
          [36, 50],
        ],
      ],
    ]);
  });
});

describe('an answer', () => {
  const { table, doubtful, issues } = loadCase('place-swapped');
  const answer = (choice: PlaceAnswer) =>
    answerPlaces(table.original, doubtful, new Map([['events[1].where[0]', choice]]));
  const pointOf = (document: typeof table.document) => document.events[1]?.where[0]?.geometry?.coordinates;

  test('unanswered: off the map with a word, on the timeline, and in the file as it came', () => {
    expect([pointOf(table.document), pointOf(table.original)]).toEqual([undefined, [50.45, 30.52]]);
    expect(atlasOf(table).offMap).toEqual([null, 'doubtful']);
    expect(issues.map(({ done, code, path, right }) => [done, code, path, right])).toEqual([
      ['asked', 'swapped', 'events[1].where[0]', '[30.52,50.45]'],
    ]);
  });

  test('“swap” stands in what is saved too', () => {
    const { original, shown } = answer('swap');
    expect([pointOf(original), pointOf(shown)]).toEqual([
      [30.52, 50.45],
      [30.52, 50.45],
    ]);
  });

  test('“keep” draws it where it was written, “leave off” leaves it to the file', () => {
    expect([pointOf(answer('keep').shown), pointOf(answer('off').shown), pointOf(answer('off').original)]).toEqual([
      [50.45, 30.52],
      undefined,
      [50.45, 30.52],
    ]);
  });
});

test('an outline of many positions in one corner of the world is looked through once, not once for each of them', () => {
  const ring = Array.from({ length: 140_000 }, (_, i) => {
    const angle = (i / 140_000) * 2 * Math.PI;
    return [31 + Math.cos(angle), 47 + Math.sin(angle)];
  });
  const whole = {
    id: 'ring',
    name: 'Ring',
    kind: 'region',
    geometry: { type: 'Polygon', coordinates: [[...ring, ring[0]]] },
  };
  expect(asked(load([at('a', KYIV)], [whole]))).toEqual([]);
});
