/** A country whose own point is out of sight is named at one of its units, but not where land is disputed. */
import { expect, test } from 'vitest';
import { frameAround, worldX, worldY } from '../../../src/base/geo/frame.ts';
import { anchorCountries } from '../../../src/basemap/cells/country-anchors.ts';
import type { Label } from '../../../src/basemap/labels.ts';
import { placeNames } from '../../../src/basemap/names.ts';

const label = (kind: Label['kind'], en: string, country: string, lon: number, lat: number): Label => ({
  kind,
  rank: kind === 'country' ? 3 : 6,
  x: worldX(lon),
  y: worldY(lat),
  country,
  names: { en },
});
const LISTS = [
  [label('country', 'Farland', 'FA', 60, 0)],
  [label('unit', 'Near Unit', 'FA', 0, 0), label('unit', 'Contested', 'FA', 2, 0), label('unit', 'Alone', 'ZZ', 1, 1)],
];
const DISPUTED = [{ west: worldX(1.5), east: worldX(3), north: worldY(1), south: worldY(-1) }];

test('the country has a further place at each of its units, but for those in a dispute or of no known country', () => {
  expect(anchorCountries(LISTS, DISPUTED).map(({ kind, x, names }) => [kind, x, names['en']])).toEqual([
    ['country', worldX(0), 'Farland'],
  ]);
});

test('a view that shows only the unit names the country, once', () => {
  const labels = [...LISTS.flat(), ...anchorCountries(LISTS, [])];
  const shown = placeNames(labels, frameAround(0, 1, 7, 900, 600), {
    lang: 'en',
    reserved: [],
    measure: (text, size) => text.length * size * 0.6,
  });
  expect(shown.filter(({ text }) => text === 'FARLAND')).toHaveLength(1);
});
