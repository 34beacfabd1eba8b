import { expect, test } from 'vitest';
import { encodeArea } from '../../../src/selection/encode-area.ts';
import { fitMarks } from '../../../src/layout/map/fit-marks.ts';
import { boxOfShown, showsPlaces, viewOf } from '../../../src/layout/map/fit.ts';
import {
  boxAround,
  fitBox,
  frameAround,
  isInside,
  latOf,
  lngOf,
  paneX,
  paneY,
  worldX,
  worldY,
  type GeoBox,
} from '../../../src/base/geo/frame.ts';
import { tableOf } from '../../fixtures/small.ts';
import { ask } from '../../fixtures/ask.ts';
import { elsewhere } from '../../fixtures/elsewhere.ts';
import { buildTable } from '../../../src/events/build.ts';
import { buildItems } from '../../../src/layout/map/items.ts';
import { atlasOf } from '../../../src/query/places/atlas.ts';
import { answerOf, placesOf } from './scene.ts';

const NONE = { top: 0, right: 0, bottom: 0, left: 0 };
const OPENING = { west: 29.6, south: 47.9, east: 38.2, north: 52.3 };
const TOWNS = { kyiv: [50.45, 30.523], kharkiv: [49.993, 36.231], vovchansk: [50.29, 36.941] } as const;

test('degrees become world units and come back', () => {
  for (const [lat, lng] of [...Object.values(TOWNS), [-60, -170], [0, 0]] as const) {
    expect(latOf(worldY(lat))).toBeCloseTo(lat, 9);
    expect(lngOf(worldX(lng))).toBeCloseTo(lng, 9);
  }
});

test('the opening view has Kyiv, Kharkiv and Vovchansk in sight at every size of the layouts, clear of the edge', () => {
  for (const [width, height] of [
    [590, 720],
    [512, 500],
    [390, 270],
    [375, 208],
    [350, 300],
    [1440, 700],
  ] as const) {
    const { lat, lng, zoom } = fitBox(OPENING, width, height, NONE);
    const frame = frameAround(lat, lng, zoom, width, height);
    for (const [townLat, townLng] of Object.values(TOWNS)) {
      const x = worldX(townLng) * frame.scale - frame.originX;
      const y = worldY(townLat) * frame.scale - frame.originY;
      expect(x).toBeGreaterThan(20);
      expect(x).toBeLessThan(width - 20);
      expect(y).toBeGreaterThan(20);
      expect(y).toBeLessThan(height - 40);
    }
  }
});

test('paddings move a fit aside: a box clears what covers the left', () => {
  const { lat, lng, zoom } = fitBox(OPENING, 800, 600, { ...NONE, left: 340 });
  const frame = frameAround(lat, lng, zoom, 800, 600);
  expect(worldX(OPENING.west) * frame.scale - frame.originX).toBeGreaterThanOrEqual(339.9);
  expect(worldX(OPENING.east) * frame.scale - frame.originX).toBeLessThanOrEqual(800.1);
});

test('a single place is shown from zoom 8, not from the closest zoom', () => {
  expect(fitBox({ west: 30, east: 30, south: 50, north: 50 }, 600, 600, NONE).zoom).toBe(8);
});

test('a box around one point is that point, wherever it is', () => {
  for (let hundredths = -18_000; hundredths < 18_000; hundredths += 7) {
    const box = boxAround([{ x: worldX(hundredths / 100), y: 0.4, width: 0, height: 0 }])!; // of one
    expect(fitBox(box, 600, 600, NONE).zoom).toBe(8);
  }
});

test('a fit to events takes points and areas, and nothing of what is off the map', () => {
  const table = tableOf(`
point | offensive/strike | 2024-05-10 | instant | {"where":[{"place":"town","role":"location","precision":"city"}]}
area  | offensive/strike | 2024-05-10 | instant | {"where":[{"place":"shire","role":"location","precision":"region"}]}
land  | offensive/strike | 2024-05-10 | instant | {"where":[{"place":"land","role":"location","precision":"country"}]}`);
  const { question } = answerOf(table);
  const boxOf = (of: 'shown' | 'all' | number) => ask(table, { kind: 'box', question, of });
  const box = boxOf('all');
  expect(boxOf('shown')).toEqual(box);
  expect(box?.west).toBeCloseTo(35, 6);
  expect(box?.east).toBeCloseTo(38, 6);
  expect(boxOf(2)).toBeNull();
  expect(viewOf({ kind: 'll', lat: 1, lng: 2, zoom: 3 }, () => box, 100, 100, NONE)).toMatchObject({
    lat: 1,
    lng: 2,
    zoom: 3,
  });
  const inNothing = { ...question, filters: { type: { values: ['speech'], exclude: false } } };
  expect(ask(table, { kind: 'box', question: inNothing, of: 'shown' })).toBeNull();
  const drawn = encodeArea([
    [10, 40],
    [12, 40],
    [12, 42],
  ]);
  const withArea = { ...question, filters: { area: { values: [drawn], exclude: false } } };
  const inDegrees = (shown: GeoBox | null) => shown && Object.values(shown).map((value) => Number(value.toFixed(6)));
  expect(inDegrees(boxOfShown(null, withArea))).toEqual([10, 12, 42, 40]);
  expect(inDegrees(boxOfShown(box, withArea))).toEqual([10, 38, 50.4, 40]);
});

test('in a pane too low for all of a box nothing of it is under what covers the foot', () => {
  const poles = { west: -60, east: 100, south: -78.46, north: 82.5 };
  for (const [width, height] of [
    [1440, 250],
    [844, 400],
    [700, 340],
    [320, 160],
  ] as const) {
    const paddings = { top: 24, right: 32, bottom: 62, left: 32, foot: 46 };
    const { lat, lng, zoom } = fitBox(poles, width, height, paddings);
    const frame = frameAround(lat, lng, zoom, width, height);
    const y = worldY(poles.south) * frame.scale - frame.originY;
    expect(y <= height - 46 + 1e-6 || y > height, `${width}×${height}: ${y}`).toBe(true);
  }
  // Where there is room it stands in the middle of it, as ever.
  const roomy = { top: 24, right: 32, bottom: 62, left: 32 };
  expect(fitBox(OPENING, 600, 500, { ...roomy, foot: 46 })).toEqual(fitBox(OPENING, 600, 500, roomy));
});

test('a pane that shrinks still shows the places of its view, or not: those that are shown, clear of the edge', () => {
  const towns = Object.values(TOWNS);
  const atlas = {
    anchorX: Float64Array.from(towns, ([, lng]) => worldX(lng)),
    anchorY: Float64Array.from(towns, ([lat]) => worldY(lat)),
  };
  const { lat, lng, zoom } = fitBox(OPENING, 806, 884, NONE);
  const shows = (width: number, counts: readonly number[], box: GeoBox = OPENING): boolean =>
    showsPlaces(atlas, counts, box, frameAround(lat, lng, zoom, width, 884));
  expect(shows(806, [1, 1, 1])).toBe(true);
  expect(shows(520, [1, 1, 1])).toBe(false);
  expect(shows(520, [0, 1, 0])).toBe(true);
  expect(shows(520, [1, 1, 1], { west: 35, south: 47.9, east: 36.5, north: 52.3 })).toBe(true);
});

test('a fit has whole rows of glyphs in sight, not their places alone', () => {
  const padding = { top: 24, right: 32, bottom: 32, left: 32 };
  const rowsAt = (frame: ReturnType<typeof frameAround>) =>
    Object.values(TOWNS).map(([lat, lng]) => {
      const [x, y] = [paneX(worldX(lng), frame), paneY(worldY(lat), frame)];
      return { x, y, box: { x: x - 98, y: y - 40, width: 104, height: 46 } };
    });
  const box = boxAround(
    Object.values(TOWNS).map(([lat, lng]) => ({ x: worldX(lng), y: worldY(lat), width: 0, height: 0 })),
  )!;
  const { lat, lng, zoom } = fitMarks(box, 300, 200, padding, rowsAt);
  const frame = frameAround(lat, lng, zoom, 300, 200);
  for (const row of rowsAt(frame)) expect(isInside(row.box, frame, 3)).toBe(true);
});

test('and is as close as it can be with them: no mark gives the others more room than they need', () => {
  const table = buildTable(elsewhere({ count: 40 }));
  const answer = answerOf(table);
  const { places } = placesOf(answer);
  const padding = { top: 30, right: 30, bottom: 44, left: 30 };
  const box = ask(table, { kind: 'box', question: answer.question, of: 'shown' })!;
  for (const [width, height, most, least] of [
    [390, 214, 0.2, 6],
    [298, 405, 1.5, 2],
  ] as const) {
    const itemsAt = (frame: ReturnType<typeof frameAround>) => buildItems(atlasOf(table), places, frame);
    const { lat, lng, zoom } = fitMarks(box, width, height, padding, itemsAt);
    const frame = frameAround(lat, lng, zoom, width, height);
    const items = itemsAt(frame);
    const name = `${width}×${height}`;
    for (const item of items) expect(isInside(item.box, frame, 3), name).toBe(true);
    expect(items.length, name).toBeGreaterThanOrEqual(least);
    expect(fitBox(box, width, height, padding).zoom - zoom, name).toBeLessThan(most);
  }
});

test('a row that slides away from the edge keeps apart from the row beside it', () => {
  const table = buildTable(elsewhere({ count: 24 }));
  const answer = answerOf(table);
  const { places } = placesOf(answer);
  const box = ask(table, { kind: 'box', question: answer.question, of: 'shown' })!;
  let rows = 0;
  for (const height of [214, 196]) {
    const itemsAt = (frame: ReturnType<typeof frameAround>) => buildItems(atlasOf(table), places, frame);
    const { lat, lng, zoom } = fitMarks(box, 390, height, { top: 30, right: 30, bottom: 44, left: 30 }, itemsAt);
    const boxes = itemsAt(frameAround(lat, lng, zoom, 390, height)).flatMap((item) => (item.row ? [item.box] : []));
    rows += boxes.length;
    for (const a of boxes)
      for (const b of boxes)
        if (a.x < b.x && a.y < b.y + b.height && b.y < a.y + a.height)
          expect(b.x - a.x - a.width, `390×${height}`).toBeGreaterThanOrEqual(8);
  }
  expect(rows).toBeGreaterThan(6);
});
