/** What is known only to a region, and what an event is only about. */
import { expect, test } from 'vitest';
import { overlaps, paneX, worldX } from '../../../src/base/geo/frame.ts';
import { en } from '../../../src/i18n/en.ts';
import { OBJECT_TINT, REGION } from '../../../src/layout/meanings.ts';
import { layoutMap } from '../../../src/layout/map/layout-map.ts';
import { nameMark } from '../../../src/panes/map/mark-words.ts';
import { saySilence } from '../../../src/wording/say-silence.ts';
import { SHIRE, tableOf } from '../../fixtures/small.ts';
import { eventWith, sceneOf, textsOf, type SceneParts } from './scene.ts';

const IN_SHIRE = '{"where":[{"place":"shire","role":"location","precision":"region"}]}';

test('a region is an outline with “somewhere in”, never a point, even if its record claims a city’s precision', () => {
  for (const json of [IN_SHIRE, IN_SHIRE.replace('"region"', '"city"')]) {
    const layout = layoutMap(sceneOf(tableOf(eventWith(json)), { lat: 49.7, lng: 36.5 }));
    expect(layout.marks.map(({ kind }) => kind)).toEqual(['area']);
    expect(layout.outlines).toMatchObject([{ token: 'track1', tint: 0.07, dotted: false }]);
    expect(textsOf(layout.over).join(' ')).toBe('1 event, somewhere in Shire');
  }
});

test('several events of a region are counted in its label', () => {
  const lines = ['a', 'b', 'c'].map((id) => `${id} | offensive/strike | 2024-05-10 | instant | ${IN_SHIRE}`).join('\n');
  const layout = layoutMap(sceneOf(tableOf(lines), { lat: 49.7, lng: 36.5 }));
  expect(textsOf(layout.over).join(' ')).toBe('3 events, somewhere in Shire');
  expect(layout.marks[0]).toMatchObject({ kind: 'area', count: 3, rows: [0, 1, 2] });
  expect(layout.namedAreas).toBe('Shire');
});

test('however little room there is, a region’s label is only wrapped, or says how many inside, or nothing', () => {
  const lines = ['a', 'b', 'c'].map((id) => `${id} | offensive/strike | 2024-05-10 | instant | ${IN_SHIRE}`).join('\n');
  const said = new Set<string>();
  for (const zoom of [4, 4.5, 5, 5.5, 6, 6.5, 7])
    for (const height of [80, 120, 200, 400])
      said.add(
        textsOf(layoutMap(sceneOf(tableOf(lines), { lat: 49.7, lng: 36.5, zoom, width: 160, height })).over).join(' '),
      );
  expect([...said].filter((text) => text !== '').toSorted()).toEqual(['3 events', '3 events, somewhere in Shire']);
});

test('a region’s label keeps clear of its feather where it fits inside, else a line leads from beside it into it', () => {
  const table = tableOf(eventWith(IN_SHIRE));
  const labelAt = (zoom: number) => {
    const { marks, outlines, over } = layoutMap(sceneOf(table, { lat: 49.7, lng: 36.5, zoom }));
    const box = marks.find(({ kind }) => kind === 'area')?.box;
    const ring = outlines[0]?.rings[0];
    if (!box || !ring) throw new Error('no region');
    const leads = over.flatMap((shape) =>
      shape.kind === 'line' && shape.stroke?.token === 'track1Text' ? [shape] : [],
    );
    const xs = [...ring].filter((_, i) => i % 2 === 0);
    const ys = [...ring].filter((_, i) => i % 2 === 1);
    const edge = { x: Math.min(...xs), y: Math.min(...ys) };
    return { box, leads, edge: { ...edge, width: Math.max(...xs) - edge.x, height: Math.max(...ys) - edge.y } };
  };
  const near = labelAt(7.5);
  const inner = {
    x: near.edge.x + REGION.feather.width,
    y: near.edge.y + REGION.feather.width,
    right: near.edge.x + near.edge.width - REGION.feather.width,
    bottom: near.edge.y + near.edge.height - REGION.feather.width,
  };
  expect(near.box.x).toBeGreaterThanOrEqual(inner.x);
  expect(near.box.y).toBeGreaterThanOrEqual(inner.y);
  expect(near.box.x + near.box.width).toBeLessThanOrEqual(inner.right);
  expect(near.box.y + near.box.height).toBeLessThanOrEqual(inner.bottom);
  expect(near.leads).toEqual([]);
  const far = labelAt(5);
  expect(overlaps(far.box, far.edge)).toBe(false);
  const [start, end] = far.leads.map(({ points: [x0, y0, x1, y1] }) => [
    { x: x0!, y: y0!, width: 0, height: 0 },
    { x: x1!, y: y1!, width: 0, height: 0 },
  ])[0]!;
  expect(overlaps(start!, far.box, 1)).toBe(true);
  expect(overlaps(end!, far.edge)).toBe(true);
});

test('beside a region too small to see stand no words, and no dash under them while it is related', () => {
  const table = tableOf(
    `a | offensive/strike | 2024-05-10 | instant | ${IN_SHIRE}\nb | diplomatic/statement | 2024-05-11 | instant | {"where":[{"place":"town","role":"location","precision":"city"}],"relations":[{"type":"about","to":"a","basis":"stated"}]}`,
    { places: [SHIRE, { id: 'town', name: 'Town', kind: 'town', label: [44, 52] }] },
  );
  const at = (zoom: number) => layoutMap(sceneOf(table, { lat: 49.7, lng: 40, zoom, selected: 'b' }));
  expect(textsOf(at(5).over).join(' ')).toContain('somewhere in Shire');
  expect(textsOf(at(2.5).over).join(' ')).not.toContain('1 event');
  expect(at(2.5).marks.find(({ kind }) => kind === 'area')).toMatchObject({ isLabelled: false, count: 1 });
  expect(at(2.5).over.filter(({ kind }) => kind === 'rect')).toEqual([]);
});

test('words that have no room in their region stand on no ground of another', () => {
  const next = (id: string, west: number, south: number) => ({
    ...SHIRE,
    id,
    name: id,
    label: [west + 1.5, south + 0.7],
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [west, south],
          [west + 3, south],
          [west + 3, south + 1.4],
          [west, south + 1.4],
          [west, south],
        ],
      ],
    },
  });
  const around = [next('below', 35, 47.6), next('west', 32, 49), next('above', 35, 50.4)];
  const lines = around.map(
    ({ id }) =>
      `${id} | diplomatic/policy_restriction | 2024-05-10 | instant | {"where":[{"place":"${id}","role":"object","precision":"region"}]}`,
  );
  const table = tableOf([`a | offensive/strike | 2024-05-10 | instant | ${IN_SHIRE}`, ...lines].join('\n'), {
    places: [SHIRE, ...around],
  });
  const scene = sceneOf(table, { lat: 49.7, lng: 37, zoom: 5 });
  const { marks } = layoutMap(scene);
  const { box } = marks.find(({ areaRole }) => areaRole === 'location')!;
  const right = paneX(worldX(38), scene.frame);
  expect(box.x).toBeGreaterThan(right);
});

test('what a rule is about is an outline of grey dots that says in what event it is named, in itself or aloud', () => {
  const rule = (extra: string) =>
    tableOf(
      `a | diplomatic/policy_restriction | 2024-05-10 | instant | {${extra}"where":[{"place":"shire","role":"object","precision":"region"}]}`,
    );
  const scene = sceneOf(rule('"label":"A rule",'), { lat: 49.7, lng: 36.5 });
  const layout = layoutMap(scene);
  expect(layout.outlines).toMatchObject([{ token: 'muted', tint: 0, dotted: true }]);
  expect(textsOf(layout.over).join(' ')).toBe('Shire, named in: A rule');
  expect(nameMark(scene.answer, layout.marks[0]!, en, saySilence)).toContain(
    'about Shire; the source tells of nothing there',
  );
  const long = layoutMap(sceneOf(rule(`"title":"${'A rule '.repeat(9)}",`), { lat: 49.7, lng: 36.5 }));
  expect(textsOf(long.over).join(' ')).toBe('Shire, named in: 1 event');
});

test('what a rule is about is quiet, stronger while its event is selected, and not on a map with little room', () => {
  const table = tableOf(
    'a | diplomatic/policy_restriction | 2024-05-10 | instant | {"where":[{"place":"shire","role":"object","precision":"region"}]}',
  );
  const at = { lat: 49.7, lng: 36.5 };
  const looks = (parts: SceneParts) => {
    const { outlines, over } = layoutMap(sceneOf(table, { ...at, ...parts }));
    const words = over.filter((shape) => shape.kind === 'text');
    return [outlines.map(({ tint }) => tint), [...new Set(words.map(({ token, size }) => `${token} ${size}`))]];
  };
  expect(looks({})).toEqual([[0], ['muted 12']]);
  expect(looks({ selected: 'a' })).toEqual([[OBJECT_TINT], ['track2Text 12']]);
  expect(looks({ width: 290 })).toEqual([[], []]);
  expect(looks({ width: 290, selected: 'a' })[0]).toEqual([OBJECT_TINT]);
});

test('an area whose label finds no room is still a button', () => {
  const layout = layoutMap(
    sceneOf(tableOf(eventWith(IN_SHIRE)), {
      lat: 49.7,
      lng: 36.5,
      reserved: [{ x: 0, y: 0, width: 600, height: 700 }],
    }),
  );
  expect(textsOf(layout.over)).toEqual([]);
  expect(layout.marks).toMatchObject([{ kind: 'area', box: { width: 24, height: 24 } }]);
});

test('a region of which only a point is known is a disc that fades, as wide at every zoom, and says that it is no border', () => {
  const dot = { id: 'dot', name: 'Dotland', kind: 'region', label: [36.9, 50.3] };
  const inDot = (role: string) =>
    `{"where":[{"place":"dot","role":"${role}","precision":"region"}],"actors":[],"summary":""}`;
  const layoutAt = (zoom: number, role = 'location') =>
    layoutMap(sceneOf(tableOf(eventWith(inDot(role)), { places: [dot] }), { zoom }));
  for (const zoom of [3, 6, 10]) {
    const { under, over, outlines } = layoutAt(zoom);
    const radii = under.flatMap((shape) => (shape.kind === 'circle' && !shape.stroke ? [shape.r] : []));
    expect(radii.length).toBeGreaterThan(4);
    expect(radii).toEqual(radii.toSorted((a, b) => b - a));
    expect(radii[0]).toBe(44);
    expect(outlines).toEqual([]);
    expect(textsOf(over).join(' ')).toBe('1 event, somewhere in Dotland (the disc is no border)');
  }
  expect(layoutAt(6, 'object').under).toEqual([]);
  expect(layoutMap(sceneOf(tableOf(eventWith(IN_SHIRE)))).under).toEqual([]);
});
