import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Shape } from '../../../src/base/paint/shapes.ts';
import { overlaps, paneX, paneY, worldX } from '../../../src/base/geo/frame.ts';
import { distanceKm } from '../../../src/base/great-circle.ts';
import { POSSIBLE } from '../../../src/layout/meanings.ts';
import { layoutMap } from '../../../src/layout/map/layout-map.ts';
import { buildTable } from '../../../src/events/build.ts';
import { writeCircle } from '../../../src/selection/circle.ts';
import { encodeArea } from '../../../src/selection/encode-area.ts';
import { builtIn } from '../../fixtures/dataset.ts';
import { tableOf } from '../../fixtures/small.ts';
import { syntheticDataset } from '../../fixtures/synthetic.ts';
import { IN_TOWN, eventWith, townEvents, textsOf, sceneOf } from './scene.ts';
import { withRows } from '../../fixtures/ask.ts';

const IN_SHIRE = '{"where":[{"place":"shire","role":"location","precision":"region"}]}';
const strokesOf = (shapes: readonly Shape[], token: string): number =>
  shapes.filter((shape) => shape.kind !== 'text' && 'stroke' in shape && shape.stroke?.token === token).length;

test('a single event in a town is one mark of 24 pixels on the town itself, beside the town’s name', () => {
  const layout = layoutMap(sceneOf(tableOf(eventWith(IN_TOWN))));
  expect(layout.marks).toHaveLength(1);
  expect(layout.marks[0]).toMatchObject({ kind: 'event', rows: [0], name: 'Town', box: { width: 24, height: 24 } });
  expect(layout.marks[0]?.x).toBeCloseTo(300, 0);
  expect(textsOf(layout.over)).toEqual(['Town']);
  expect(layout.named.map(({ text }) => text)).toEqual(['Town']);
});

test('four events of a place stand in a row; a fifth goes behind “+1”', () => {
  const four = layoutMap(sceneOf(tableOf(townEvents(4))));
  expect(four.marks.map(({ kind }) => kind)).toEqual(['event', 'event', 'event', 'event']);
  for (const [i, mark] of four.marks.entries())
    for (const other of four.marks.slice(i + 1)) expect(overlaps(mark.box, other.box)).toBe(false);
  const five = layoutMap(sceneOf(tableOf(townEvents(5))));
  const more = five.marks.find(({ kind }) => kind === 'more');
  expect(more).toMatchObject({ count: 1, name: 'Town' });
  expect(more?.rows).toHaveLength(5);
  expect(textsOf(five.over)).toContain('+1');
});

test('a selected event never hides behind “+n”', () => {
  const layout = layoutMap(sceneOf(tableOf(townEvents(7)), { selected: 'e6' }));
  expect(layout.marks.filter(({ kind }) => kind === 'event').map(({ rows }) => rows[0])).toContain(6);
  expect(strokesOf(layout.over, 'accent')).toBe(1);
});

test('a row that hides some shows one of each kind first', () => {
  const lines = `${townEvents(5)}\nvisit | diplomatic/official_visit | 2024-05-20 | instant | ${IN_TOWN}`;
  const seen = layoutMap(sceneOf(tableOf(lines)))
    .marks.filter(({ kind }) => kind === 'event')
    .map(({ rows }) => rows[0]);
  expect(seen[0]).toBe(5);
});

test('a country, a missing place, an origin and a destination never become marks', () => {
  const lines = `
country | offensive/strike | 2024-05-10 | instant | {"where":[{"place":"land","role":"location","precision":"country"}]}
pinned  | offensive/strike | 2024-05-10 | instant | {"where":[{"place":"land","role":"location","precision":"city"}]}
none    | offensive/strike | 2024-05-10 | instant
going   | diplomatic/lobbying_delegation | 2024-05-10 | instant | {"where":[{"place":"town","role":"destination","precision":"city"}]}`;
  const layout = layoutMap(sceneOf(tableOf(lines), { zoom: 5 }));
  expect(layout.marks).toEqual([]);
  expect(layout.outlines).toEqual([]);
});

test('who vouches is seen in the glyph’s body: filled, hollow, dashed, with a dot', () => {
  const glyph = (certainty: string): readonly Shape[] =>
    layoutMap(
      sceneOf(
        tableOf(
          eventWith(`{"certainty":${certainty},"where":[{"place":"town","role":"location","precision":"city"}]}`),
        ),
      ),
    ).over;
  const bodyOf = (shapes: readonly Shape[]) => shapes.findLast((shape) => shape.kind === 'path');
  expect(bodyOf(glyph('{"assertion":"reported"}'))).toMatchObject({ fill: { token: 'track1', opacity: 1 } });
  expect(bodyOf(glyph('{"assertion":"claimed","by":"anna"}'))).toMatchObject({
    fill: { token: 'land' },
    stroke: { token: 'track1', width: 1.5 },
  });
  expect(bodyOf(glyph('{"assertion":"implied"}'))).toMatchObject({ stroke: { dash: [4, 2] } });
  expect(glyph('{"assertion":"assessment"}').some((shape) => shape.kind === 'circle' && shape.r === 2)).toBe(true);
});

test('a presence that is only possible is lighter in its fill, and its outline stays whole', () => {
  const table = tableOf(`${eventWith(IN_TOWN)}\nb | offensive/strike | 2024-05-20 | instant | ${IN_TOWN}`);
  const scene = sceneOf(table);
  const presence = scene.answer.presence.slice();
  presence[0] = 1;
  const bodies = layoutMap({ ...scene, answer: { ...scene.answer, presence } }).over.filter(
    (shape) => shape.kind === 'path' && shape.stroke?.token === 'track1',
  );
  expect(
    bodies.map((shape) => ('fill' in shape && shape.fill && 'opacity' in shape.fill ? shape.fill.opacity : undefined)),
  ).toEqual([POSSIBLE, 1]);
});

test('a place known only as near gets a halo in the map’s metres', () => {
  const near = tableOf(eventWith(IN_TOWN.replace('city', 'near')));
  const radius = (zoom: number): number => {
    const halo = layoutMap(sceneOf(near, { zoom })).under[0];
    return halo?.kind === 'circle' ? halo.r : 0;
  };
  expect(radius(9) / radius(8)).toBeCloseTo(2, 5);
  expect(layoutMap(sceneOf(tableOf(eventWith(IN_TOWN)), { zoom: 9 })).under).toEqual([]);
});

describe('no name is crossed by the edge of what is drawn', () => {
  // Each runs through where the town's name would stand, beside the mark.
  const EAST = 37.2;
  const square = encodeArea([
    [36, 51],
    [EAST, 51],
    [EAST, 50],
    [36, 50],
  ]);
  const CENTRE = { lat: 50.3, lng: 36 };
  const km = distanceKm([CENTRE.lng, CENTRE.lat], [EAST, CENTRE.lat]);

  test.each([
    ['an area', 'area', square],
    ['a circle', 'near', writeCircle({ ...CENTRE, km })],
    ['a circle whose longitude is written with a turn more', 'near', `${CENTRE.lat},${CENTRE.lng - 360},${km}`],
  ])('%s', (_, key, value) => {
    const scene = sceneOf(tableOf(eventWith(IN_TOWN)));
    const filters = { [key]: { values: [value], exclude: false } };
    const edged = layoutMap({
      ...scene,
      answer: { ...scene.answer, question: { ...scene.answer.question, filters } },
    });
    const name = (layout: ReturnType<typeof layoutMap>) => layout.over.find((shape) => shape.kind === 'text');
    const edgeX = worldX(EAST) * scene.frame.scale - scene.frame.originX;
    const plain = name(layoutMap(scene));
    const moved = name(edged);
    if (plain?.kind !== 'text' || moved?.kind !== 'text') throw new Error('no name');
    const width = 'Town'.length * 13 * 0.55;
    expect([plain.x < edgeX, plain.x + width > edgeX]).toEqual([true, true]);
    expect(moved.x > edgeX || moved.x + width < edgeX).toBe(true);
  });
});

test('three rows of marks close to each other have their places’ names', () => {
  const spots = { khartoum: [32.53, 15.59], omdurman: [32.48, 15.64], bahri: [32.55, 15.65] } as const;
  const places = Object.entries(spots).map(([id, label]) => ({ id, name: id, kind: 'town', label: [...label] }));
  const events = places.flatMap(({ id }) =>
    Array.from(
      { length: 6 },
      (_, i) =>
        `${id}${i} | offensive/strike | 2024-05-1${i} | instant | {"where":[{"place":"${id}","role":"location","precision":"city"}]}`,
    ),
  );
  const layout = layoutMap(sceneOf(tableOf(events.join('\n'), { places }), { lat: 15.62, lng: 32.515, zoom: 11 }));
  expect(layout.named.map(({ text }) => text).toSorted()).toEqual(['bahri', 'khartoum', 'omdurman']);
});

test('the name of a place within a small circle is written all the same', () => {
  const scene = sceneOf(tableOf(eventWith(IN_TOWN)), { zoom: 7 });
  const filters = { near: { values: ['50.3,36.9,18'], exclude: false } };
  const layout = layoutMap({
    ...scene,
    answer: { ...scene.answer, question: { ...scene.answer.question, filters } },
  });
  expect(textsOf(layout.over)).toEqual(['Town']);
});

test('a crowded place becomes a disc on its own point before it takes in a place that the disc does not touch', () => {
  // 60 pixels east and west of the town at zoom 7: where its row of glyphs would be, but clear of its disc.
  const beside = (60 / (256 * 2 ** 7)) * 360;
  const places = [
    { id: 'town', name: 'Town', kind: 'town', label: [36.9, 50.3] },
    { id: 'next', name: 'Next', kind: 'town', label: [36.9 + beside, 50.3] },
    { id: 'other', name: 'Other', kind: 'town', label: [36.9 - beside, 50.3] },
  ];
  const far = ['next', 'other'].map(
    (id) =>
      `${id} | offensive/battle | 2024-05-10 | instant | {"where":[{"place":"${id}","role":"location","precision":"city"}]}`,
  );
  const layout = layoutMap(sceneOf(tableOf(`${townEvents(8)}\n${far.join('\n')}`, { places })));
  expect(layout.marks).toMatchObject([
    { kind: 'event', name: 'Next' },
    { kind: 'event', name: 'Other' },
    { kind: 'cluster', count: 8, name: 'Town' },
  ]);
  expect(layout.marks[2]?.x).toBeCloseTo(300, 0);
});

test('places whose marks would overlap become one cluster, and part again when there is room', () => {
  const places = [
    { id: 'p', name: 'P', kind: 'town', label: [36, 50] },
    { id: 'q', name: 'Q', kind: 'town', label: [36.3, 50] },
  ];
  const lines = ['p', 'q']
    .map(
      (id) =>
        `in-${id} | offensive/strike | 2024-05-10 | instant | {"where":[{"place":"${id}","role":"location","precision":"city"}]}`,
    )
    .join('\n');
  const marksAt = (zoom: number) => layoutMap(sceneOf(tableOf(lines, { places }), { lat: 50, lng: 36.1, zoom })).marks;
  expect(marksAt(5)).toMatchObject([{ kind: 'cluster', count: 2 }]);
  expect(marksAt(9).map(({ kind }) => kind)).toEqual(['event', 'event']);
});

test('no mark overlaps another and none is lost, whatever the zoom, with 5,000 events', () => {
  const table = buildTable(syntheticDataset(5000));
  for (const zoom of [3, 5, 6, 7, 9]) {
    const scene = sceneOf(table, { lat: 49, lng: 31, zoom, width: 900, height: 700 });
    const layout = layoutMap(scene);
    const marks = layout.marks.filter(({ kind }) => kind !== 'area');
    expect(layout.marks.length).toBeLessThanOrEqual(200);
    for (const [i, mark] of marks.entries())
      for (const other of marks.slice(i + 1)) expect(overlaps(mark.box, other.box, -1)).toBe(false);
    if (zoom > 3) continue;
    const onPoints = [...withRows(scene.answer).rows].filter(
      (row) => scene.atlas.pointStart[row] !== scene.atlas.pointStart[row + 1],
    ).length;
    expect(marks.reduce((sum, mark) => sum + mark.count, 0)).toBe(onPoints);
  }
});

test('names, labels and chrome keep clear of one another on the built-in dataset', () => {
  const table = buildTable(builtIn());
  const reserved = [{ x: 0, y: 590, width: 350, height: 120 }];
  const layout = layoutMap(sceneOf(table, { lat: 50.15, lng: 33.9, zoom: 6.6, reserved }));
  const labels = layout.marks.filter(({ kind }) => kind === 'area').map(({ box }) => box);
  expect(labels.length).toBe(2);
  for (const label of labels)
    for (const other of [...layout.marks.filter(({ kind }) => kind !== 'area').map(({ box }) => box), ...reserved])
      expect(overlaps(label, other)).toBe(false);
  expect(layout.named.map(({ text }) => text).sort()).toEqual(['Kyiv', 'Vovchansk']);
});

test('a place with very many events is a named disc with its count, whose rim is shared between the tracks', () => {
  const table = tableOf(
    `${Array.from({ length: 20 }, (_, i) => `d${i} | diplomatic/statement | 2024-05-10 | instant | ${IN_TOWN}`).join('\n')}\n${eventWith(IN_TOWN)}`,
  );
  const layout = layoutMap(sceneOf(table));
  expect(layout.marks).toMatchObject([{ kind: 'cluster', count: 21 }]);
  expect(textsOf(layout.over)).toEqual(['21', 'Town']);
  expect([
    strokesOf(layout.over, 'track1'),
    strokesOf(layout.over, 'track2'),
    strokesOf(layout.over, 'track8'),
  ]).toEqual([1, 1, 0]);
});

test('the base map’s names are told to keep off the outlines', () => {
  const layout = layoutMap(sceneOf(tableOf(eventWith(IN_SHIRE)), { lat: 49.7, lng: 36.5 }));
  const edge = layout.taken.filter(({ width, height }) => width === 4 && height === 4);
  expect(edge.length).toBeGreaterThan(50);
});

test('a town that names an area is written before the area’s label, which keeps clear of it', () => {
  const table = tableOf(eventWith(IN_SHIRE));
  const { labelX: x, labelY: y } = sceneOf(table).atlas.areas[0]!;
  const cities = [
    { text: 'Centre', x, y },
    { text: 'Elsewhere', x: x + 0.1, y },
  ];
  const layout = layoutMap(sceneOf(table, { lat: 49.7, lng: 36.5, cities }));
  expect(textsOf(layout.over)[0]).toBe('Centre');
  expect(textsOf(layout.over)).not.toContain('Elsewhere');
  expect(layout.named.map(({ text }) => text)).toEqual(['Centre']);
  const dot = layout.over.find((shape) => shape.kind === 'circle');
  expect(dot).toBeDefined();
  const label = layout.marks.find(({ kind }) => kind === 'area')!.box;
  if (dot?.kind === 'circle') expect(overlaps(label, { x: dot.x - 2, y: dot.y - 2, width: 4, height: 4 })).toBe(false);
});

test('an object’s words stand within its area or nowhere; its button stays', () => {
  const table = tableOf(eventWith(IN_SHIRE.replace('"location"', '"object"')));
  const layout = layoutMap(sceneOf(table, { lat: 49.7, lng: 36.5, zoom: 3 }));
  expect(textsOf(layout.over)).toEqual([]);
  expect(layout.marks.map(({ kind }) => kind)).toEqual(['area']);
});

test('no row of a place in sight is cut by the edge or lies under the credits: it turns, or slides along its place', () => {
  const places = ['a', 'b', 'c'].map((id, i) => ({
    id,
    name: id,
    kind: 'town',
    label: [36.9 + i * 0.5, 50.3 - i * 0.4],
  }));
  const lines = places.flatMap(({ id }) =>
    [10, 11, 12].map(
      (day) =>
        `${id}${day} | offensive/strike | 2024-05-${day} | instant | {"where":[{"place":"${id}","role":"location","precision":"city"}]}`,
    ),
  );
  const table = tableOf(lines.join('\n'), { places });
  const coordinate = fc.double({ min: -1.2, max: 1.2, noNaN: true });
  const side = fc.integer({ min: 240, max: 900 });
  fc.assert(
    fc.property(coordinate, coordinate, side, side, (dx, dy, width, height) => {
      const credits = { x: 0, y: height - 24, width, height: 24 };
      const scene = sceneOf(table, { lng: 37.4 + dx, lat: 49.9 + dy, zoom: 7, width, height, reserved: [credits] });
      const { anchorX, anchorY } = scene.atlas;
      for (const { kind, box, anchors } of layoutMap(scene).marks) {
        const isInSight = anchors.every((at) => {
          const [x, y] = [paneX(anchorX[at]!, scene.frame), paneY(anchorY[at]!, scene.frame)]; // in range
          return x > 24 && x < width - 24 && y > 40 && y < height - 24;
        });
        if (kind === 'area' || !isInSight) continue;
        expect(box.x).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width).toBeLessThanOrEqual(width);
        expect(box.y).toBeGreaterThanOrEqual(0);
        if (kind !== 'cluster') expect(overlaps(box, credits)).toBe(false);
      }
    }),
  );
});
