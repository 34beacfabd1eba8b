/** What leads over the map's edge: flows with their ends, pointers to events beyond it, and chips that are folded. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { overlaps } from '../../../src/base/geo/frame.ts';
import { foldPointers } from '../../../src/layout/map/fold-pointers.ts';
import { layoutMap } from '../../../src/layout/map/layout-map.ts';
import type { Pointer } from '../../../src/layout/map/types.ts';
import type { Label } from '../../../src/basemap/labels.ts';
import { placeNames } from '../../../src/basemap/names.ts';
import { tableOf } from '../../fixtures/small.ts';
import { IN_TOWN, eventWith, townEvents, textsOf, sceneOf } from './scene.ts';

test('events beyond the edge get a pointer that says where, how many, and which way', () => {
  const layout = layoutMap(sceneOf(tableOf(townEvents(2)), { lat: 50.3, lng: 20 }));
  expect(layout.marks).toEqual([]);
  expect(layout.pointers).toMatchObject([{ edge: 'right', direction: 'east', text: 'Town · 2' }]);
  expect(layout.pointers[0]?.box.west).toBeCloseTo(36.9, 5);
});

test('at most four pointers, the selected event’s first, and the rest is counted', () => {
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
  expect(layout.pointers).toHaveLength(4);
  expect(layout.pointers[0]?.text).toBe('P5 · 1');
  expect(layout.morePointers).toBe(2);
});

const FLOW =
  'a | other/arms_supply | 2024-05-10 | instant | {"where":[{"place":"land","role":"origin","precision":"country"},{"place":"far","role":"destination","precision":"country"}],"flow":{"kind":"supply","from":["land"],"to":["far"]}}';
const FLOW_PLACES = {
  places: [
    { id: 'land', name: 'Land', kind: 'country', label: [32, 49] },
    { id: 'far', name: 'Far', kind: 'country', label: [60, 50] },
  ],
};

test('a flow is a dashed arc with an arrowhead and the word “schematic” in the wide view, and a pointer in the close one', () => {
  const table = tableOf(FLOW, FLOW_PLACES);
  const wide = layoutMap(sceneOf(table, { zoom: 4, lng: 40 }));
  expect(wide.under.filter((shape) => shape.kind === 'line' && shape.stroke?.dash)).toHaveLength(1);
  expect(textsOf(wide.under)).toEqual(['schematic']);
  const close = layoutMap(sceneOf(table, { zoom: 7, lng: 32 }));
  expect(close.under).toEqual([]);
  expect(close.pointers).toMatchObject([{ edge: 'right', direction: null, text: '1 supply link: Land → Far' }]);
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
  expect(close.pointers).toMatchObject([{ direction: 'east', text: '1 supply link to Far' }]);
  const selected = layoutMap(sceneOf(toTown, { zoom: 4, lng: 45, lat: 50, selected: 'a' }));
  expect(selected.over.filter(({ kind }) => kind === 'circle')).toHaveLength(1);
});

const told = (id: string, assertion: string, status: string): string =>
  FLOW.replace(/^a/, id)
    .replace('"flow"', `"certainty":{"assertion":"${assertion}","by":"anna"},"flow"`)
    .replace('"to":["far"]}', `"to":["far"],"status":"${status}"}`);
const chipsOf = (records: readonly string[]): readonly (readonly [string, string])[] => {
  const table = tableOf(records.join('\n'), FLOW_PLACES);
  return layoutMap(sceneOf(table, { zoom: 7, lng: 32 })).pointers.map(({ text, name }) => [text, name]);
};

test('links that are only read from a claim say so on their chip, and stand apart from others', () => {
  expect(chipsOf([told('a', 'claimed', 'claimed'), FLOW.replace(/^a/, 'b')])).toEqual([
    ['Inferred · 1 supply link', '1 supply link: Land → Far · Inferred from a claim by Anna'],
    ['1 supply link: Land → Far', '1 supply link: Land → Far'],
  ]);
});

test('links of which none is reported say so on their chip, and their name says by whom they are claimed', () => {
  expect(chipsOf([told('a', 'implied', 'implied'), told('b', 'claimed', 'under_way')])).toEqual([
    ['Claimed or inferred · 2 supply links', '2 supply links: Land → Far · Implied, Claimed by Anna'],
  ]);
  expect(chipsOf([told('a', 'claimed', 'under_way'), told('b', 'reported', 'under_way')])).toEqual([
    ['Claimed or inferred · 1 supply link', '1 supply link: Land → Far · Claimed by Anna'],
    ['1 supply link: Land → Far', '1 supply link: Land → Far'],
  ]);
  expect(chipsOf([told('a', 'assessment', 'under_way')])).toEqual([
    ['1 supply link: Land → Far', '1 supply link: Land → Far'],
  ]);
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

const FAR = '{"where":[{"place":"city","role":"location","precision":"city"}]}';
test('a chip that would cover a mark is folded into “+n more” at another edge; the selected event’s chip stays', () => {
  const places = [
    { id: 'town', name: 'Town', kind: 'town', label: [36.9, 50.3] },
    { id: 'city', name: 'Far', kind: 'city', label: [-77, 50.3] },
  ];
  const table = tableOf(`${eventWith(IN_TOWN)}\nb | offensive/strike | 2024-05-10 | instant | ${FAR}`, { places });
  // Its own mark stands in the upper left corner, where the chip toward the west would be.
  const corner = { lng: 36.9 + (280 / (256 * 2 ** 7)) * 360, lat: 48, zoom: 7, height: 700 };
  const away = layoutMap(sceneOf(table, { lng: 36.9 }));
  expect(away.pointers.map(({ edge }) => edge)).toEqual(['left']);
  expect(away).toMatchObject({ morePointers: 0, moreEdge: null });
  const scene = sceneOf(table, corner);
  const mark = layoutMap(scene).marks[0]!.box;
  expect(mark.y).toBeLessThan(60);
  expect(layoutMap(scene)).toMatchObject({ pointers: [], morePointers: 1, moreEdge: 'right' });
  expect(layoutMap(sceneOf(table, { ...corner, selected: 'b' })).pointers).toMatchObject([{ isSelected: true }]);
});

const pointerTo = ({ text, edge }: Pick<Pointer, 'text' | 'edge'>): Pointer => ({
  key: text,
  edge,
  direction: 'east',
  text,
  name: text,
  isSelected: false,
  isRelated: false,
  box: { west: 0, south: 0, east: 1, north: 1 },
});

test('in a low map a second chip of a column, which would stand on the buttons below, is folded to another edge', () => {
  const table = tableOf(eventWith(IN_TOWN));
  const foldedAt = (height: number): unknown => {
    const scene = { ...sceneOf(table, { height }), chipHeight: 44 };
    const { pointers, more, moreEdge } = foldPointers(
      scene,
      [pointerTo({ text: 'a', edge: 'right' }), pointerTo({ text: 'b', edge: 'right' })],
      0,
      [],
    );
    return [pointers.map(({ key }) => key), more, moreEdge];
  };
  expect(foldedAt(147)).toEqual([['a'], 1, 'left']);
  expect(foldedAt(400)).toEqual([['a', 'b'], 0, null]);
});

test('no chip covers another or is cut while there is room for its words alone', () => {
  const table = tableOf(eventWith(IN_TOWN));
  const pointer = fc.record({
    edge: fc.constantFrom('left', 'top', 'right', 'bottom'),
    text: fc.string({ minLength: 3, maxLength: 40 }),
  });
  fc.assert(
    fc.property(
      fc.uniqueArray(pointer, { maxLength: 4, selector: ({ text }) => text }),
      fc.integer({ min: 300, max: 1200 }),
      fc.integer({ min: 120, max: 800 }),
      fc.constantFrom(28, 44),
      (wanted, width, height, chipHeight) => {
        const scene = { ...sceneOf(table, { height }), chipHeight, room: width };
        const given = { ...scene, frame: { ...scene.frame, width } };
        const { pointers, more, moreEdge } = foldPointers(given, wanted.map(pointerTo), 0, []);
        expect(pointers.length + more).toBe(wanted.length);
        const chips = [
          ...pointers.map(({ edge, text }) => ({ edge, text, arrow: 20 })),
          ...(moreEdge === null ? [] : [{ edge: moreEdge, text: scene.messages.morePointers(more), arrow: 0 }]),
        ];
        const rows = { left: 0, top: 0, right: 0, bottom: 0 };
        // As the stylesheet places them: each edge a column, its chips below each other and 8 pixels apart.
        const inset = height < 400 || width < 480 ? 8 : 12;
        const boxes = chips.map(({ edge, text, arrow }) => {
          const box = {
            width: Math.min(scene.measure(text, 13, 400) + 26 + arrow, width - 2 * inset),
            height: chipHeight,
          };
          const down = rows[edge]++ * (chipHeight + 8);
          const x = { left: inset, top: (width - box.width) / 2, right: width - inset - box.width };
          return {
            ...box,
            x: edge === 'bottom' ? x.right : x[edge],
            y: edge === 'bottom' ? height - (inset === 8 ? 44 : 76) - chipHeight - down : inset + down,
          };
        });
        boxes.forEach((box, i) => boxes.slice(i + 1).forEach((other) => expect(overlaps(box, other, 7.9)).toBe(false)));
      },
    ),
  );
});
