import { expect, test } from 'vitest';
import type { Shape } from '../../../src/base/paint/shapes.ts';
import { overlaps } from '../../../src/base/geo/frame.ts';
import { layoutMap } from '../../../src/layout/map/layout-map.ts';
import { linksOf } from '../../../src/query/relations/find-links.ts';
import { SHIRE, tableOf } from '../../fixtures/small.ts';
import { sceneOf, answerOf, type SceneParts, trayOf } from './scene.ts';

const PLACES = [
  SHIRE,
  { id: 'town', name: 'Town', kind: 'town', label: [36.9, 50.9] },
  { id: 'city', name: 'City', kind: 'city', label: [34.2, 50.6] },
  { id: 'far', name: 'Far', kind: 'city', label: [-77, 38.9] },
  { id: 'land', name: 'Land', kind: 'country', label: [32, 49] },
];
const event = (id: string, place: string, relations: string): string =>
  `${id} | diplomatic/statement | 2024-05-10 | instant | {"where":[${place ? `{"place":"${place}","role":"location","precision":"${place === 'shire' ? 'region' : 'city'}"}` : ''}]${relations ? `,"relations":[${relations}]` : ''}}`;
const relation = (type: string, to: string, basis = 'stated', more = ''): string =>
  `{"type":"${type}","to":"${to}","basis":"${basis}"${more}}`;
const OUTSIDE = ',"evidence":[{"source":"other"}]';

const table = tableOf(
  [
    event('attack', 'shire', ''),
    event('answer', 'city', relation('response_to', 'attack')),
    event('part', 'town', relation('part_of', 'attack', 'inferred')),
    event('later', 'city', relation('follows', 'answer', 'inferred')),
    event('away', 'far', relation('about', 'attack')),
    event('placeless', '', relation('response_to', 'attack')),
    event('claimed', 'town', relation('supports', 'answer', 'stated', OUTSIDE)),
  ].join('\n'),
  { places: PLACES },
);
const layout = (selected: string, parts: SceneParts = {}) =>
  layoutMap(sceneOf(table, { lat: 50.2, lng: 35.8, zoom: 7, selected, ...parts }));
const curvesOf = (shapes: readonly Shape[]) =>
  shapes.flatMap((shape) => (shape.kind === 'line' && !shape.closed && shape.stroke?.token === 'ink' ? [shape] : []));
const textsOf = (shapes: readonly Shape[]): string[] =>
  shapes.flatMap((shape) => (shape.kind === 'text' && shape.italic ? [shape.text] : []));

test('links are known from both ends; with the article’s dating none that only an outside source states', () => {
  const row = (id: string): number => table.indexOf.get(id) ?? -1;
  expect(
    linksOf(table, 'best', row('answer')).map(({ from, to, relation: { type } }) => [
      table.ids[from],
      type,
      table.ids[to],
    ]),
  ).toEqual([
    ['answer', 'response_to', 'attack'],
    ['later', 'follows', 'answer'],
    ['claimed', 'supports', 'answer'],
  ]);
  expect(linksOf(table, 'article', row('answer'))).toHaveLength(2);
  expect(linksOf(table, 'best', -1)).toEqual([]);
});

test('curves run from place to place in thin ink, dotted where the relation is inferred, with a word each, and end clear of the marks', () => {
  const { under, over, marks } = layout('attack');
  const curves = curvesOf(under);
  expect(curves.map(({ stroke }) => String(stroke?.dash)).toSorted()).toEqual(['1.5,3.5', 'undefined']);
  expect(textsOf(over).toSorted()).toEqual(['answers', 'part of']);
  const mark = (text: string) =>
    marks.find(({ key, name }) => key.startsWith(text === 'Shire' ? 'area' : 'event') && name === text)!.box;
  const ends = curves.map(({ points }) => ({ x: points.at(-2)!, y: points.at(-1)!, width: 0, height: 0 }));
  for (const end of ends) {
    expect(overlaps(end, mark('Shire'))).toBe(false);
    expect(overlaps(end, mark('Shire'), 5)).toBe(true);
  }
});

test('a relation is a plain line, for an arrow on a map is a movement; a region and what lies in it have none', () => {
  const { under } = layout('attack');
  expect(curvesOf(under)).not.toEqual([]);
  expect(under.filter((shape) => shape.kind === 'line' && shape.fill)).toEqual([]);
  const inside = { id: 'inside', name: 'Inside', kind: 'town', label: [37.9, 49.1] };
  const lines = [event('attack', 'shire', ''), event('fight', 'inside', relation('part_of', 'attack'))].join('\n');
  const own = layoutMap(
    sceneOf(tableOf(lines, { places: [SHIRE, inside] }), { lat: 49.7, lng: 36.5, zoom: 8, selected: 'fight' }),
  );
  expect(own.marks.map(({ relation: said }) => said !== undefined)).toEqual([false, true]);
  expect(own.under.filter(({ kind }) => kind === 'line')).toEqual([]);
});

test('words of relations cover no mark, no name and no chrome, and the base map’s names are told to keep off the curves', () => {
  const { over, marks, taken, under } = layout('attack', { reserved: [{ x: 200, y: 300, width: 120, height: 60 }] });
  for (const shape of over) {
    if (shape.kind !== 'text' || !shape.italic) continue;
    const box = { x: shape.x, y: shape.y - 12, width: shape.text.length * 12 * 0.55, height: 16 };
    expect(
      [...marks.map((mark) => mark.box), { x: 200, y: 300, width: 120, height: 60 }].filter((other) =>
        overlaps(other, box),
      ),
    ).toEqual([]);
    expect(taken.some((other) => overlaps(other, box))).toBe(true);
  }
  for (const { points } of curvesOf(under))
    for (let i = 0; i + 1 < points.length; i += 2)
      expect(taken.some((box) => overlaps(box, { x: points[i]!, y: points[i + 1]!, width: 1, height: 1 }))).toBe(true);
});

test('a related event at the same place has no curve: its mark is underlined and named', () => {
  const { under, over, marks } = layout('answer', { lat: 50.6, lng: 34.2, zoom: 10 });
  expect(curvesOf(under).length).toBe(0);
  const later = marks.find(({ rows }) => rows[0] === table.indexOf.get('later'));
  expect(later?.relation).toBe('after the selected event (order in time only)');
  const lines = over.filter(
    (shape) => shape.kind === 'rect' && 'token' in (shape.fill ?? {}) && shape.fill?.token === 'ink',
  );
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatchObject({ y: Math.round(later!.box.y + later!.box.height) });
});

test('one that “+n” hides at the same place has no curve either: “+n” is underlined', () => {
  const crowd = Array.from(
    { length: 5 },
    (_, i) =>
      `c${i} | diplomatic/statement | 2024-05-0${1 + i} | instant | {"where":[{"place":"city","role":"location","precision":"city"}]}`,
  );
  const crowded = tableOf([...crowd, event('late', 'city', relation('follows', 'c0'))].join('\n'), { places: PLACES });
  const { under, marks } = layoutMap(sceneOf(crowded, { lat: 50.6, lng: 34.2, zoom: 9, selected: 'c0' }));
  expect(curvesOf(under)).toEqual([]);
  expect(marks.filter(({ relation: said }) => said).map(({ kind }) => kind)).toEqual(['more']);
});

test('a related event beyond the edge has a pointer that says so; one without a place leads with it in the tray', () => {
  expect(
    layout('attack').pointers.map(({ texts, isRelated, name }) => [
      texts,
      isRelated,
      name.endsWith('Related to the selected event'),
    ]),
  ).toEqual([[['Far'], true, true]]);
  const entries = trayOf(answerOf(table), 10, table.indexOf.get('attack'));
  expect(entries).toMatchObject([{ reason: 'answers the selected event · place not given', isRelated: true }]);
  expect(trayOf(answerOf(table), 10)).toMatchObject([{ reason: 'place not given', isRelated: false }]);
});

test('nothing is drawn without a selected event, or toward one that is not shown', () => {
  expect(curvesOf(layoutMap(sceneOf(table, { lat: 50.2, lng: 35.8 })).under)).toEqual([]);
  const scene = sceneOf(table, { lat: 50.2, lng: 35.8, selected: 'answer' });
  const hidden = new Set(['attack', 'claimed', 'later'].map((id) => table.indexOf.get(id)));
  const presence = scene.answer.presence.map((value, row) => (hidden.has(row as never) ? 0 : value));
  const answer = { ...scene.answer, presence };
  // From far away, a hidden event's place is in a cluster of others.
  for (const { frame } of [scene, sceneOf(table, { lat: 50.2, lng: 35.8, zoom: 3 })]) {
    const { under, marks } = layoutMap({ ...scene, answer, frame });
    expect(curvesOf(under)).toEqual([]);
    expect(marks.some(({ relation: said }) => said)).toBe(false);
  }
});
