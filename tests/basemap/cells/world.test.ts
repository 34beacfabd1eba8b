/** The cells show the world as it is: towns in their countries, lakes of today, no hole and no seam, and what is disputed as the notes say. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { latOf, worldX, worldY } from '../../../src/base/geo/frame.ts';
import type { BandId } from '../../../src/basemap/cells/read-index.ts';
import { findCells } from '../../../src/basemap/cells/read-index.ts';
import {
  around,
  type At,
  cellAt,
  countriesAt,
  disputesAt,
  distanceTo,
  index,
  isLake,
  readCell,
  readNames,
} from './read-cells.ts';

const BANDS: BandId[] = ['mid', 'high'];

interface Town {
  readonly at: At;
  readonly country: string;
  readonly name: string;
}
const towns: Town[] = readFileSync(new URL('towns.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [lon = '', lat = '', country = '', ...name] = line.split(' ');
    return { at: [Number(lon), Number(lat)], country, name: name.join(' ') };
  });

/** Where GeoNames has another country than the stated policy: its own, then ours. */
const BY_POLICY: Readonly<Record<string, readonly string[]>> = { RUS: ['UKR'], IL: ['PSE'], ISR: ['PSE', 'SYR'] };

const isAtHome = (band: BandId, { at, country }: Town): boolean => {
  const allowed = [country, ...(BY_POLICY[country] ?? [])];
  return [at, ...around(at, 1), ...around(at, 2)].some((near) =>
    countriesAt(band, near).some((found) => allowed.includes(found)),
  );
};

test.each(BANDS)('in %s at least 1,960 of 2,000 towns lie in their country', (band) => {
  expect(towns).toHaveLength(2000);
  const strays = towns.filter((town) => !isAtHome(band, town)).map(({ name, country }) => `${name} (${country})`);
  expect(strays.length, strays.join(', ')).toBeLessThanOrEqual(40);
});

test('at least 98 % of 2,000 towns have a name on the map within 2 km', () => {
  const squares = new Map<string, { x: number; y: number }[]>();
  const SIZE = 2 ** 10;
  for (const band of ['names-5', 'names-7', 'names-9', 'names-11']) {
    for (const label of readNames(band)) {
      const key = `${Math.floor(label.x * SIZE)},${Math.floor(label.y * SIZE)}`;
      squares.set(key, [...(squares.get(key) ?? []), label]);
    }
  }
  const METRES = 40_075_017;
  const isNamed = ({ at: [lon, lat] }: Town): boolean => {
    const [x, y] = [worldX(lon), worldY(lat)];
    const metres = METRES * Math.cos((latOf(y) * Math.PI) / 180);
    for (const i of [-1, 0, 1]) {
      for (const j of [-1, 0, 1]) {
        const near = squares.get(`${Math.floor(x * SIZE) + i},${Math.floor(y * SIZE) + j}`) ?? [];
        if (near.some((label) => Math.hypot(label.x - x, label.y - y) * metres < 2000)) return true;
      }
    }
    return false;
  };
  const unnamed = towns.filter((town) => !isNamed(town)).map(({ name, country }) => `${name} (${country})`);
  expect(unnamed.length, unnamed.join(', ')).toBeLessThanOrEqual(40);
});

describe.each(BANDS)('lakes of today in %s', (band) => {
  test.each<[string, At]>([
    ['the Aral Sea’s dry bed', [60.3, 44.6]],
    ['the bed of the Kakhovka reservoir', [34.2, 47.45]],
    ['the dry bed of Lake Chad', [14.1, 13.7]],
  ])('%s is land', (_, at) => {
    expect(isLake(band, at)).toBe(false);
    expect(countriesAt(band, at)).toHaveLength(1);
  });

  test.each<[string, At]>([
    ['Lake Assad', [38.2, 36.0]],
    ['the Mosul reservoir', [42.75, 36.75]],
    ['the North Aral Sea', [60.7, 46.5]],
    ['Lake Victoria', [33, -1]],
    ['Lake Baikal', [108, 53.3]],
    ['Lake Superior', [-87.5, 47.6]],
    ['Lake Volta', [0.0, 6.6]],
  ])('%s is water', (_, at) => {
    expect(isLake(band, at) || countriesAt(band, at).length === 0).toBe(true);
  });

  test.each<[string, At]>([
    ['the inner Río de la Plata', [-57.9, -34.5]],
    ['the Río de la Plata off Montevideo', [-56.6, -35.2]],
    ['the Amazon’s mouth', [-51, -0.5]],
    ['the Pará', [-48.55, -1.1]],
    ['the Yenisei’s mouth', [83, 71.4]],
  ])('%s is water', (_, at) => {
    expect(isLake(band, at) || countriesAt(band, at).length === 0).toBe(true);
  });

  test('no coast runs across the mouth of the Río de la Plata', () => {
    const metres = (at: At): number => {
      const { coast } = readCell(cellAt(band, at));
      return distanceTo(coast, () => true, at) * 40_075_017 * Math.cos((at[1] * Math.PI) / 180);
    };
    for (let part = 0.25; part <= 0.75; part += 0.05) {
      const at: At = [-56.2 - part * 1.0, -34.95 - part * 0.45];
      expect(metres(at), String(at)).toBeGreaterThan(4000);
    }
  });

  test('the Caspian Sea is no country’s land', () => {
    expect(countriesAt(band, [50.5, 41.5])).toEqual([]);
  });
});

describe.each(BANDS)('no holes and no seams in %s', (band) => {
  test.each<[string, At, string]>([
    ['Akrotiri', [32.97, 34.6], 'GBR'],
    ['Dhekelia', [33.74, 35.0], 'GBR'],
    ['Vanua Levu', [179.2, -16.6], 'FJI'],
    ['Lesotho', [28.2, -29.6], 'LSO'],
    ['Oecusse', [124.35, -9.35], 'TLS'],
    ['Puerto Rico', [-66.4, 18.2], 'PRI'],
    ['Svalbard', [17, 78.7], 'SJM'],
    ['the South Pole’s end of the map', [0, -84.9], 'ATA'],
    ['the very end of the map', [60, -85.04], 'ATA'],
  ])('%s is land', (_, at, country) => {
    expect(countriesAt(band, at)).toEqual([country]);
  });

  test('Chukotka and Wrangel Island go on over 180°', () => {
    for (const at of [
      [179.9, 67.5],
      [-179.9, 67.5],
      [179.99, 71.2],
      [-179.99, 71.2],
    ] as At[]) {
      expect(countriesAt(band, at), String(at)).toEqual(['RUS']);
    }
  });

  test('no coast is drawn along 180° or along the map’s lower end', () => {
    const edges = findCells(index, band, { west: 0, east: 1, north: 0, south: 1 }).filter(
      ({ content, z, x, y }) => content.kind === 'file' && (x === 0 || x === 2 ** z - 1 || y === 2 ** z - 1),
    );
    expect(edges.length).toBeGreaterThan(5);
    for (const found of edges) {
      const { coast } = readCell(found);
      for (let part = 0; part < coast.tags.length; part++) {
        for (let i = coast.starts[part]!; i < coast.starts[part + 1]! - 1; i++) {
          const [ax = 0, ay = 0, bx = 0, by = 0] = coast.coords.subarray(i * 2, i * 2 + 4);
          const isOnMeridian = ax === bx && (ax <= 0 || ax >= 1) && Math.abs(by - ay) > 1e-4;
          expect(isOnMeridian || (ay > 0.9995 && by > 0.9995)).toBe(false);
        }
      }
    }
  });
});

interface Disputed {
  readonly policy: Readonly<Record<string, string>>;
  readonly list: readonly {
    readonly id: string;
    readonly bbox: readonly [number, number, number, number];
    readonly drawn: string;
    readonly area?: boolean;
    readonly name: Readonly<Record<string, string>>;
    readonly why: Readonly<Record<string, string>>;
    readonly source: string | null;
  }[];
}
const disputed = JSON.parse(
  readFileSync(new URL('../../../data/basemap/notes/disputed.json', import.meta.url), 'utf8'),
) as Disputed;

describe('what is disputed', () => {
  test('is named and explained in both languages', () => {
    for (const { id, name, why, drawn, source } of disputed.list) {
      expect([name['en'], name['uk'], why['en'], why['uk']].every(Boolean), id).toBe(true);
      expect(['dashed', 'hatched', 'solid', 'nothing'], id).toContain(drawn);
      // What is drawn has a source.
      if (drawn === 'dashed' || drawn === 'hatched') expect(source, id).not.toBeNull();
    }
    expect(disputed.list.filter(({ drawn }) => drawn === 'hatched').map(({ id }) => id)).toEqual(['crimea']);
  });

  test.each(BANDS)('every dispute that %s draws is in the notes, and the other way round', (band) => {
    const lines = new Set<string>();
    const faces = new Set<string>();
    for (const found of findCells(index, band, { west: 0, east: 1, north: 0, south: 1 })) {
      if (found.content.kind !== 'file') continue;
      const { texts, disputedLines, disputedFaces } = readCell(found);
      for (const key of disputedLines.keys) lines.add(texts[key]!); // keys name texts
      for (const key of disputedFaces.keys) faces.add(texts[key]!);
    }
    const drawn = disputed.list.filter((entry) => ['dashed', 'solid'].includes(entry.drawn)).map(({ id }) => id);
    expect([...lines].toSorted()).toEqual(drawn.toSorted());
    const areas = disputed.list.filter(({ area }) => area).map(({ id }) => id);
    // There its outline is of stretches along the line, and not of what is disputed.
    expect([...faces].filter((id) => id !== 'aksai-chin').toSorted()).toEqual(areas.toSorted());
    expect(faces.has('crimea')).toBe(true);
  });

  test.each(BANDS)('is dashed within its box alone, in %s', (band) => {
    for (const { id, bbox, drawn } of disputed.list) {
      const [west, south, east, north] = bbox;
      const box = { west: worldX(west), east: worldX(east), north: worldY(north), south: worldY(south) };
      const all = findCells(index, band, { west: 0, east: 1, north: 0, south: 1 });
      for (const found of all) {
        if (found.content.kind !== 'file') continue;
        const { texts, disputedLines } = readCell(found);
        disputedLines.keys.forEach((key, part) => {
          if (texts[key] !== id) return;
          expect(['dashed', 'solid'], id).toContain(drawn);
          const [w = 0, n = 0, e = 0, s = 0] = disputedLines.boxes.subarray(part * 4, part * 4 + 4);
          const isInside =
            w > box.west - 0.002 && e < box.east + 0.002 && n > box.north - 0.002 && s < box.south + 0.002;
          expect(isInside, `${id} ${band}`).toBe(true);
        });
      }
    }
  });

  test.each<[string, At, string[], string[]]>([
    ['Crimea', [34.3, 45.2], ['UKR'], ['crimea']],
    ['Donetsk', [37.8, 48.0], ['UKR'], []],
    ['Golan', [35.8, 33.0], ['SYR'], ['golan']],
    ['East Jerusalem', [35.24, 31.79], ['PSE'], ['east-jerusalem']],
    ['Gaza', [34.45, 31.5], ['PSE'], []],
    ['Hebron', [35.1, 31.53], ['PSE'], []],
    ['Pristina', [21.17, 42.66], ['XKX'], []],
    ['El Aaiún', [-13.2, 27.15], ['ESH'], ['western-sahara']],
    ['Tifariti', [-10.6, 26.15], ['ESH'], []],
    ['Abyei', [28.43, 9.6], [''], ['abyei']],
    ['Kafia Kingi', [24.1, 9.2], [''], ['kafia-kingi']],
    ['Bir Tawil', [33.75, 21.87], [''], ['bir-tawil']],
    ['Ilemi', [35.1, 4.8], [''], ['ilemi']],
    ['Hala’ib', [36.6, 22.2], ['EGY'], []],
    ['Srinagar', [74.8, 34.08], ['IND'], []],
    ['Muzaffarabad', [73.47, 34.37], ['PAK'], []],
    ['Aksai Chin', [79.3, 35.2], ['CHN'], []],
    ['Itanagar', [93.6, 27.1], ['IND'], []],
    ['Sukhumi', [41.0, 43.0], ['GEO'], []],
    ['Tskhinvali', [43.97, 42.23], ['GEO'], []],
    ['Tiraspol', [29.62, 46.84], ['MDA'], []],
    ['Stepanakert', [46.75, 39.82], ['AZE'], []],
    ['Kyrenia', [33.32, 35.33], ['CYP'], []],
    ['Hargeisa', [44.06, 9.56], ['SOM'], []],
    ['Taipei', [121.5, 25.05], ['TWN'], []],
    ['Kinmen', [118.38, 24.45], ['TWN'], []],
    ['Kunashir', [145.9, 44.1], ['RUS'], []],
    ['Port Stanley', [-57.9, -51.7], ['FLK'], []],
  ])('%s is as the policy says', (_, at, countries, ids) => {
    for (const band of BANDS) {
      expect(countriesAt(band, at), band).toEqual(countries);
      expect(disputesAt(band, at), band).toEqual(ids);
    }
  });

  test.each<[string, string, At]>([
    ['the Line of Control', 'kashmir', [74.0, 33.75]],
    ['Kosovo and Serbia', 'kosovo', [21.4, 42.87]],
    ['the 22nd parallel at Hala’ib', 'halaib', [35.5, 22.0]],
    ['the Green Line in Cyprus', 'northern-cyprus', [33.36, 35.18]],
    ['the Enguri', 'abkhazia', [41.7, 42.5]],
    ['the line at Tskhinvali', 'south-ossetia', [43.95, 42.15]],
    ['Guyana and Venezuela', 'essequibo', [-61.1, 6.7]],
    ['the Nistru', 'transnistria', [29.3, 47.05]],
    ['Somaliland and Somalia', 'somaliland', [48.94, 10.5]],
    ['the strait of Nemuro', 'kurils', [145.5, 43.6]],
    ['the 38th parallel', 'korea', [127, 38.2]],
  ])('%s is a dashed line', (_, id, at) => {
    const cell = readCell(cellAt('high', at));
    const isIt = (part: number): boolean => cell.texts[cell.disputedLines.keys[part]!] === id; // a key for each part
    // 0.001 of the world are 40 km at the equator.
    expect(distanceTo(cell.disputedLines, isIt, at)).toBeLessThan(0.001);
  });
});
