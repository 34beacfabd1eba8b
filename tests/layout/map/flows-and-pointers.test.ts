/** What leads over the map's edge: flows with their ends, and pointers to what is beyond it, in the bar's room. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitBar } from '../../../src/layout/map/fit-bar.ts';
import { layoutMap } from '../../../src/layout/map/layout-map.ts';
import type { Pointer } from '../../../src/layout/map/types.ts';
import type { Label } from '../../../src/basemap/labels.ts';
import { placeNames } from '../../../src/basemap/names.ts';
import { tableOf } from '../../fixtures/small.ts';
import { townEvents, textsOf, sceneOf } from './scene.ts';

test('events beyond the edge get a pointer that says where, how many, and which way', () => {
  const layout = layoutMap(sceneOf(tableOf(townEvents(2)), { lat: 50.3, lng: 20 }));
  expect(layout.marks).toEqual([]);
  expect(layout.pointers).toMatchObject([
    { edge: 'right', texts: ['Town'], count: 1, name: 'Town: 2 events beyond the map’s edge, east. Go there' },
  ]);
  expect(layout.pointers[0]?.box.west).toBeCloseTo(36.9, 5);
});

test('what lies beyond one edge has one pointer, the selected event its own before it', () => {
  const places = Array.from({ length: 6 }, (_, i) => ({
    id: `p${i}`,
    name: `P${i}`,
    kind: 'town',
    label: [10 + i, 50],
  }));
  const lines = places
    .map(
      ({ id }, i) =>
        `e${i} | offensive/strike | 2024-05-10 | instant | {"where":[{"place":"${id}","role":"location","precision":"city"}]}`,
    )
    .join('\n');
  const layout = layoutMap(sceneOf(tableOf(lines, { places }), { lng: 40, selected: 'e5' }));
  expect(layout.pointers.map(({ texts, count, isSelected }) => [texts.join(), count, isSelected])).toEqual([
    ['P5', 1, true],
    ['P0,P1,P2,P3,P4', 5, false],
  ]);
  expect(layout.pointers[1]?.box).toMatchObject({ west: expect.closeTo(10, 5), east: expect.closeTo(14, 5) });
});

const FLOW =
  'a | other/arms_supply | 2024-05-10 | instant | {"where":[{"place":"land","role":"origin","precision":"country"},{"place":"far","role":"destination","precision":"country"}],"flow":{"kind":"supply","from":["land"],"to":["far"]}}';
const FLOW_PLACES = {
  places: [
    { id: 'land', name: 'Land', kind: 'country', label: [32, 49] },
    { id: 'far', name: 'Far', kind: 'country', label: [60, 50] },
  ],
};

test('a flow of which an end is out of sight is no arc from nowhere but a pointer, unless its event is selected', () => {
  const at = (selected?: string) =>
    layoutMap(sceneOf(tableOf(FLOW, FLOW_PLACES), { zoom: 4, lng: 22, ...(selected ? { selected } : {}) }));
  expect(at().under).toEqual([]);
  expect(textsOf(at().over)).toEqual([]);
  expect(at().pointers).toMatchObject([{ texts: ['Far'] }]);
  expect(at('a').under).not.toEqual([]);
});

test('a flow is a dashed arc with an arrowhead and the word “schematic” in the wide view, and a pointer in the close one', () => {
  const table = tableOf(FLOW, FLOW_PLACES);
  const wide = layoutMap(sceneOf(table, { zoom: 4, lng: 40 }));
  expect(wide.under.filter((shape) => shape.kind === 'line' && shape.stroke?.dash)).toHaveLength(1);
  expect(textsOf(wide.under)).toEqual(['schematic']);
  const close = layoutMap(sceneOf(table, { zoom: 7, lng: 32 }));
  expect(close.under).toEqual([]);
  expect(close.pointers).toMatchObject([
    { edge: 'right', texts: ['Far'], name: '1 supply link from Land to Far. Go there' },
  ]);
  const selected = layoutMap(sceneOf(table, { zoom: 7, lng: 32, lat: 49, selected: 'a' }));
  expect(selected.under.filter((shape) => shape.kind === 'line')).toHaveLength(2);
});

test('a country at a flow’s end is its name and no ring, and the arc stops at it; a town beyond the edge lies in a direction', () => {
  const wide = layoutMap(sceneOf(tableOf(FLOW, FLOW_PLACES), { zoom: 4, lng: 45, lat: 50 }));
  expect(textsOf(wide.over).toSorted()).toEqual(['Far', 'Land']);
  expect(wide.over.filter(({ kind }) => kind === 'circle')).toEqual([]);
  const arc = wide.under.find((shape) => shape.kind === 'line' && shape.stroke?.dash);
  const far = wide.over.find((shape) => shape.kind === 'text' && shape.text === 'Far');
  if (arc?.kind !== 'line' || far?.kind !== 'text') throw new Error('no arc, or no name');
  expect(arc.points.at(-2)).toBeLessThan(far.x);

  const town = { id: 'far', name: 'Far', kind: 'town', label: [60, 50] };
  const toTown = tableOf(FLOW, { places: [FLOW_PLACES.places[0], town] });
  const close = layoutMap(sceneOf(toTown, { zoom: 7, lng: 32 }));
  expect(close.pointers).toMatchObject([{ texts: ['Far'], name: '1 supply link to Far. Go there' }]);
  const selected = layoutMap(sceneOf(toTown, { zoom: 4, lng: 45, lat: 50, selected: 'a' }));
  expect(selected.over.filter(({ kind }) => kind === 'circle')).toHaveLength(1);
});

const told = (id: string, assertion: string, status: string): string =>
  FLOW.replace(/^a/, id)
    .replace('"flow"', `"certainty":{"assertion":"${assertion}","by":"anna"},"flow"`)
    .replace('"to":["far"]}', `"to":["far"],"status":"${status}"}`);
const nameOf = (records: readonly string[]): string => {
  const table = tableOf(records.join('\n'), FLOW_PLACES);
  const { pointers } = layoutMap(sceneOf(table, { zoom: 7, lng: 32 }));
  expect(pointers.map(({ texts }) => texts)).toEqual([['Far']]);
  return pointers[0]?.name ?? '';
};

test('links that are only read from a claim say so, apart from others', () => {
  expect(nameOf([told('a', 'claimed', 'claimed'), FLOW.replace(/^a/, 'b')])).toBe(
    '1 supply link from Land to Far (inferred from a claim by Anna); 1 supply link from Land to Far. Go there',
  );
});

test('links of which none is reported say by whom they are claimed', () => {
  expect(nameOf([told('a', 'implied', 'implied'), told('b', 'claimed', 'under_way')])).toBe(
    '2 supply links from Land to Far (implied, claimed by Anna). Go there',
  );
  expect(nameOf([told('a', 'claimed', 'under_way'), told('b', 'reported', 'under_way')])).toBe(
    '1 supply link from Land to Far (claimed by Anna); 1 supply link from Land to Far. Go there',
  );
  expect(nameOf([told('a', 'assessment', 'under_way')])).toBe('1 supply link from Land to Far. Go there');
});

test('the selected flow’s ends are named; an arc’s word and the base map’s names keep clear of it', () => {
  const scene = sceneOf(tableOf(FLOW, FLOW_PLACES), { zoom: 4, lng: 45, lat: 50, selected: 'a' });
  const { frame } = scene;
  const layout = layoutMap(scene);
  expect(textsOf(layout.over).toSorted()).toEqual(['Far', 'Land']);
  expect(layout.named.map(({ text }) => text).toSorted()).toEqual(['Far', 'Land']);
  const arc = layout.under.find((shape) => shape.kind === 'line' && shape.stroke?.dash);
  if (arc?.kind !== 'line') throw new Error('no arc');
  const [x, y] = [arc.points[64]!, arc.points[65]!];
  const across: Label = {
    kind: 'city',
    rank: 1,
    names: { en: 'Across' },
    x: (x + frame.originX) / frame.scale,
    y: (y + frame.originY) / frame.scale,
  };
  const beside: Label = { ...across, names: { en: 'Beside' }, y: across.y + 60 / frame.scale };
  const names = placeNames([across, beside], frame, {
    lang: 'en',
    reserved: layout.taken,
    named: layout.named,
    measure: (text, size) => text.length * size * 0.55,
  });
  expect(names.map(({ text }) => text)).toEqual(['Beside']);
});

const pointerTo = (edge: Pointer['edge'], texts: readonly string[], more = 0): Pointer => ({
  key: `${edge} ${texts.join()}`,
  edge,
  texts,
  count: texts.length + more,
  said: texts,
  name: texts.join(),
  isSelected: false,
  isRelated: false,
  box: { west: 0, south: 0, east: 1, north: 1 },
});
const measure = (text: string): number => text.length * 7;
const fit = (
  room: number,
  pointers: readonly Pointer[],
  leads = ['11 have no place on a map', '11 not on a map', '11'],
) => fitBar(leads, pointers, { room, least: 24, measure }, (text) => text);

test('the bar names what is beyond the edges while there is room, then says how many', () => {
  const pointers = [pointerTo('left', ['Washington']), pointerTo('right', ['Iran', 'China', 'N. Korea'], 2)];
  expect(fit(640, pointers)).toEqual({
    lead: '11 have no place on a map',
    texts: ['Washington', 'Iran, China, N. Korea +2'],
  });
  expect(fit(440, pointers).texts).toEqual(['Washington', 'Iran +4']);
  expect(fit(320, pointers)).toEqual({ lead: '11 not on a map', texts: ['Washington', '5'] });
  expect(fit(224, pointers)).toEqual({ lead: '11 not on a map', texts: ['1', '5'] });
  // A second line would take its height from the map.
  expect(fit(140, pointers)).toEqual({ lead: '11', texts: ['1', '5'] });
  const selected = pointers.map((pointer, i) => ({ ...pointer, isSelected: i === 1 }));
  expect(fit(290, selected).texts).toEqual(['1', 'Iran +4']);
});

test('what the bar says fits its room wherever numbers alone do, and leaves out no pointer', () => {
  const pointer = fc
    .record({
      edge: fc.constantFrom('left' as const, 'top' as const, 'bottom' as const, 'right' as const),
      texts: fc.array(fc.string({ minLength: 1, maxLength: 30 }), { minLength: 1, maxLength: 6 }),
      more: fc.nat(200),
    })
    .map(({ edge, texts, more }) => pointerTo(edge, texts, more));
  fc.assert(
    fc.property(
      fc.array(pointer, { maxLength: 6 }),
      fc.integer({ min: 120, max: 1200 }),
      fc.constantFrom(24, 44),
      (pointers, room, least) => {
        const leads = ['11 have no place on a map', '11 not on a map', '11'];
        const { lead, texts } = fitBar(leads, pointers, { room, least, measure }, (text) => text);
        const widthOf = (all: readonly string[]): number =>
          all.reduce((sum, text) => sum + Math.max(least, measure(text) + 30) + 4, 0);
        expect(texts).toHaveLength(pointers.length);
        const shortest = widthOf([leads[2]!, ...pointers.map(({ count }) => String(count))]);
        if (shortest <= room) expect(widthOf([lead, ...texts])).toBeLessThanOrEqual(room);
      },
    ),
  );
});
