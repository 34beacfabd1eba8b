/** The map's names: none over another, over chrome or across the edge; the weightiest win; a small pan changes little. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { frameAround, overlaps, type MapFrame, type Rect } from '../../src/base/geo/frame.ts';
import { decodeLabels, sortLabels, type Label, type LabelFile } from '../../src/basemap/labels.ts';
import { placeNames, type NameOptions, type PlacedName } from '../../src/basemap/names.ts';

const read = (name: string): LabelFile =>
  JSON.parse(readFileSync(new URL(`../../data/basemap/out/${name}`, import.meta.url), 'utf8')) as LabelFile;
const labels = sortLabels([...decodeLabels(read('labels-near.json')), ...decodeLabels(read('labels-far.json'))]);
const CHROME: readonly Rect[] = [
  { x: 12, y: 12, width: 150, height: 28 },
  { x: 12, y: 620, width: 240, height: 88 },
  { x: 430, y: 680, width: 130, height: 28 },
];

const options = (more: Partial<NameOptions> = {}): NameOptions => ({
  lang: 'en',
  reserved: [],
  measure: (text, size, weight) => text.length * size * (weight === 600 ? 0.62 : 0.56),
  ...more,
});
const first = (dx = 0): MapFrame => ({
  ...frameAround(50.1, 33.9, 6.2, 570, 720),
  originX: frameAround(50.1, 33.9, 6.2, 570, 720).originX + dx,
});
const texts = (names: readonly PlacedName[]): readonly string[] => names.map((name) => name.text);
const boxes = (names: readonly PlacedName[]): readonly Rect[] =>
  names.flatMap(({ box, dot }) =>
    dot ? [box, { x: dot.x - dot.r, y: dot.y - dot.r, width: 2 * dot.r, height: 2 * dot.r }] : [box],
  );

const VIEWS: readonly (readonly [name: string, frame: MapFrame])[] = [
  ['the first view', first()],
  ['the world', frameAround(30, 20, 2, 1000, 800)],
  ['Europe', frameAround(48, 33, 4, 1000, 800)],
  ['a phone', frameAround(50.1, 33.9, 5.4, 390, 270)],
  ['Kharkiv', frameAround(50, 36.5, 8, 800, 700)],
  ['Vovchansk', frameAround(50.29, 36.9, 11, 800, 700)],
  ['Crimea', frameAround(45.4, 34.3, 7.5, 800, 700)],
];

describe.each(VIEWS)('%s', (_, frame) => {
  test.each(['en', 'uk'] as const)('in %s: nothing overlaps, nothing is cut, chrome stays free', (lang) => {
    const names = placeNames(labels, frame, options({ lang, reserved: CHROME }));
    const all = boxes(names);
    expect(names.length).toBeGreaterThan(3);
    all.forEach((box, i) => {
      expect(all.slice(i + 1).filter((other) => overlaps(box, other))).toEqual([]);
      expect(CHROME.filter((other) => overlaps(box, other))).toEqual([]);
      expect([box.x >= 0, box.y >= 0, box.x + box.width <= frame.width, box.y + box.height <= frame.height]).toEqual([
        true,
        true,
        true,
        true,
      ]);
    });
  });
});

test('the first view names Kyiv, Kharkiv, Vovchansk, Belgorod and the three countries', () => {
  const shown = texts(placeNames(labels, first(), options()));
  for (const name of ['Kyiv', 'Kharkiv', 'Vovchansk', 'Belgorod', 'Kursk', 'Sumy', 'UKRAINE', 'RUSSIA', 'BELARUS'])
    expect(shown).toContain(name);
});

describe('where a mark covers a town', () => {
  const frame = frameAround(50, 36.23, 8, 600, 600);
  const under = (size: number, width = size, text = 'Kharkiv') => {
    const [own] = placeNames(labels, frame, options()).filter((name) => name.text === text);
    const { x, y } = own!.dot!; // it is named where nothing covers it
    const mark = { x: x - width / 2, y: y - size / 2, width, height: size };
    const found = placeNames(labels, frame, options({ reserved: [mark] })).find((name) => name.text === text);
    return { mark, found };
  };

  test.each([24, 34])('a chief one is named beside it, without a dot: %d pixels', (size) => {
    const { mark, found } = under(size);
    expect(found?.dot).toBeUndefined();
    expect(overlaps(found!.box, mark)).toBe(false);
    expect(Math.abs(found!.box.x - mark.x)).toBeLessThan(120);
  });

  test('a lesser one gives way, and so do all under what is no mark', () => {
    expect(under(24, 24, 'Merefa').found).toBeUndefined();
    expect(under(28, 150).found).toBeUndefined();
  });
});

test('the near file alone names the same', () => {
  const shown = texts(placeNames(sortLabels(decodeLabels(read('labels-near.json'))), first(), options()));
  for (const name of ['Kyiv', 'Kharkiv', 'Vovchansk', 'UKRAINE', 'RUSSIA', 'BELARUS']) expect(shown).toContain(name);
});

test('the world names the capitals of the article', () => {
  const shown = texts(placeNames(labels, frameAround(30, 20, 2, 1000, 800), options()));
  for (const name of ['Kyiv', 'Moscow', 'Washington, D.C.', 'Tehran', 'Pyongyang', 'Beijing'])
    expect(shown).toContain(name);
});

test('Ukrainian names are in Ukrainian', () => {
  const shown = texts(placeNames(labels, first(), options({ lang: 'uk' })));
  for (const name of ['Київ', 'Харків', 'Бєлгород', 'УКРАЇНА', 'РОСІЯ', 'БІЛОРУСЬ']) expect(shown).toContain(name);
});

test('a town whose name a mark writes is not named again', () => {
  const kyiv = placeNames(labels, first(), options()).find((name) => name.text === 'Kyiv')?.dot;
  if (!kyiv) throw new Error('no Kyiv');
  expect(texts(placeNames(labels, first(), options({ named: [{ text: 'Kyiv', ...kyiv }] })))).not.toContain('Kyiv');
});

test('a pan of a few pixels moves the names with the land and changes none of those away from the edge', () => {
  const inner = (names: readonly PlacedName[]): readonly string[] =>
    names
      .filter((n) => n.box.x > 120 && n.box.x + n.box.width < 450 && n.box.y > 120 && n.box.y < 600)
      .map((n) => n.text);
  expect(inner(placeNames(labels, first(3), options()))).toEqual(inner(placeNames(labels, first(), options())));
});

test('a country is named once, from the first of its anchors that is free', () => {
  const at = (lng: number): Label => ({
    kind: 'country',
    rank: 3,
    x: lng / 360 + 0.5,
    y: 0.34,
    names: { en: 'Ukraine', uk: 'Україна' },
  });
  const frame = { ...frameAround(50.1, 33.9, 6.2, 570, 720), originY: 0.34 * 256 * 2 ** 6.2 - 300 };
  const two = [at(31.4), at(35)];
  expect(placeNames(two, frame, options())).toHaveLength(1);
  // Nor where a flow's end has written it, wherever that stands.
  expect(placeNames(two, frame, options({ named: [{ text: 'Ukraine', x: 5, y: 5 }] }))).toEqual([]);
  const free = placeNames(two, frame, options())[0];
  if (!free) throw new Error('no name');
  const moved = placeNames(two, frame, options({ reserved: [{ ...free.box, y: free.box.y - 40, height: 100 }] }));
  expect(moved).toHaveLength(1);
  expect(moved[0]?.x).toBeGreaterThan(free.x + 50);
});

describe('names in any language', () => {
  const frame = frameAround(15.55, 32.53, 9, 800, 600);
  const town: Label = {
    kind: 'city',
    rank: 5,
    x: 32.53 / 360 + 0.5,
    y: (frame.originY + 300) / frame.scale,
    names: { en: 'Port-au-Prince', uk: 'Порт-о-Пренс', und: 'Pòtoprens' },
    localFor: (lang) => (lang === 'ar' ? undefined : 'Pòtoprens'),
  };
  const nameOf = (label: Label, lang: string): string | undefined =>
    texts(placeNames([label], frame, options({ lang })))[0];

  test('a reader’s language first, else the local name if they can read its script, else English', () => {
    expect(nameOf(town, 'uk')).toBe('Порт-о-Пренс');
    expect(nameOf(town, 'fr')).toBe('Pòtoprens');
    expect(nameOf(town, 'ar')).toBe('Port-au-Prince');
  });

  test('a mark’s name is known in whatever language and spelling it is written, near by and not elsewhere', () => {
    const at = { x: 420, y: 310 };
    for (const text of ['Port au Prince', 'порт-о-пренс', 'Potoprens'])
      expect([text, placeNames([town], frame, options({ named: [{ text, ...at }] }))]).toEqual([text, []]);
    expect(placeNames([town], frame, options({ named: [{ text: 'Port-au-Prince', x: 20, y: 20 }] }))).toHaveLength(1);
    // Five kilometres are more pixels the closer one looks.
    const close = frameAround(15.55, 32.53, 12, 800, 600);
    const same = { ...town, y: (close.originY + 300) / close.scale };
    expect(placeNames([same], close, options({ named: [{ text: 'Port-au-Prince', x: 500, y: 300 }] }))).toEqual([]);
  });

  test('where the map goes on past 180° a name stands at each of its places in sight', () => {
    const wide = { ...frameAround(0, 170, 2, 1300, 600) };
    const atSea: Label = { ...town, x: 0.49, y: 0.5, rank: 1 };
    expect(
      placeNames([atSea], wide, options()).map(({ dot }) => Math.round((dot?.x ?? 0) - 0.49 * wide.scale)),
    ).toEqual(
      [Math.round(-wide.originX), Math.round(wide.scale - wide.originX)].filter((x) => x + 0.49 * wide.scale > 0),
    );
  });
});
