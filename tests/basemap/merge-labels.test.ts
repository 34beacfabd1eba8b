/** Labels of several sources become one list: a town that an earlier one has, by any of its names, is not there twice. */
import { expect, test } from 'vitest';
import type { Label } from '../../src/basemap/labels.ts';
import { createMerge, mergeLabels } from '../../src/basemap/merge-labels.ts';

const KM = 1 / 40_075;
const town = (names: Label['names'], x = 0.5, more: Partial<Label> = {}): Label => ({
  kind: 'town',
  rank: 7,
  x,
  y: 0.5,
  names,
  ...more,
});

test('one town by any of its names and within fifteen kilometres; the earlier list has it', () => {
  const first = town({ en: 'Kharkiv', uk: 'Харків' });
  const others = [
    town({ en: 'Charkiw', uk: 'харків' }, 0.5 + 5 * KM, { kind: 'city' }),
    town({ en: 'Harkov', und: 'Khárkiv' }, 0.5 - 14 * KM),
    town({ en: 'Kharkiv' }, 0.5 + 20 * KM),
    town({ en: 'Elsewhere' }),
  ];
  expect(mergeLabels([[first], others]).map(({ names }) => names['en'])).toEqual(['Kharkiv', 'Kharkiv', 'Elsewhere']);
});

test('kilometres are shorter on the map near the equator than in the north, and go round at 180°', () => {
  const north = (x: number): Label => town({ en: 'Alta' }, x, { y: 0.19 });
  // At 75° north the same distance on the map is about a quarter of it on the ground.
  expect(mergeLabels([[north(0.5)], [north(0.5 + 30 * KM)]])).toHaveLength(1);
  expect(mergeLabels([[town({ en: 'A' }, 0.5)], [town({ en: 'A' }, 0.5 + 30 * KM)]])).toHaveLength(2);
  expect(mergeLabels([[town({ en: 'A' }, 0.00005)], [town({ en: 'A' }, 0.99995)]])).toHaveLength(1);
});

test('two towns of one list are two, however near; countries and seas may stand several times', () => {
  expect(mergeLabels([[], [town({ en: 'A' }), town({ en: 'A' })]])).toHaveLength(2);
  const sea = town({ en: 'Sea' }, 0.5, { kind: 'sea' });
  expect(mergeLabels([[sea], [sea]])).toHaveLength(2);
});

test('it is merged anew only when a list is another', () => {
  const merge = createMerge();
  const [a, b] = [[town({ en: 'A' })], [town({ en: 'B' })]];
  expect(merge([a, b])).toBe(merge([a, b]));
  expect(merge([a, [...b]])).not.toBe(merge([a, b]));
});
