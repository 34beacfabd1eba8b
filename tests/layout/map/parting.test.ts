/** Places part once, as one comes nearer, and what stands apart never touches. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildItems } from '../../../src/layout/map/items.ts';
import { frameAround, overlaps } from '../../../src/base/geo/frame.ts';
import { tableOf } from '../../fixtures/small.ts';
import { sceneOf } from './scene.ts';

interface Town {
  readonly lng: number;
  readonly lat: number;
  readonly events: number;
}

const sceneWith = (towns: readonly Town[]) => {
  const places = towns.map(({ lng, lat }, i) => ({ id: `p${i}`, name: `P${i}`, kind: 'town', label: [lng, lat] }));
  const lines = towns.flatMap(({ events }, i) =>
    Array.from(
      { length: events },
      (_, n) =>
        `e${i}-${n} | offensive/strike | 2024-05-10 | instant | {"where":[{"place":"p${i}","role":"location","precision":"city"}]}`,
    ),
  );
  return sceneOf(tableOf(lines.join('\n'), { places }));
};

/** Of a pane that holds all of the world at any zoom. */
const itemsAt = ({ atlas, places }: ReturnType<typeof sceneOf>, lng: number, zoom: number) =>
  buildItems(atlas, places, frameAround(0, lng, zoom, 2e7, 2e7));

const town = (reach: number) =>
  fc.record({
    lng: fc.double({ min: -reach, max: reach, noNaN: true }),
    lat: fc.double({ min: -reach / 3, max: reach / 3, noNaN: true }),
    events: fc.integer({ min: 1, max: 20 }),
  });
const towns = fc.integer({ min: 0, max: 3 }).chain((power) =>
  fc.tuple(
    fc.array(town(180 / 10 ** power), { minLength: 1, maxLength: 30 }),
    // Across 180° too.
    fc.constantFrom(0, 180 - 90 / 10 ** power),
  ),
);
const zoom = fc.double({ min: 0, max: 14, noNaN: true });

test('once a place stands by itself no disc counts it again at any closer zoom', () => {
  fc.assert(
    fc.property(towns, zoom, zoom, ([list, turn], a, b) => {
      const scene = sceneWith(list.map((each) => ({ ...each, lng: ((each.lng + turn + 540) % 360) - 180 })));
      const apartAt = (at: number): ReadonlySet<number> =>
        new Set(itemsAt(scene, turn, at).flatMap(({ clustered, anchors }) => (clustered ? [] : anchors)));
      const near = apartAt(Math.max(a, b));
      expect([...apartAt(Math.min(a, b))].filter((anchor) => !near.has(anchor))).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test('no mark, row or disc touches another, and each event is counted once', () => {
  fc.assert(
    fc.property(towns, zoom, ([list, turn], at) => {
      const items = itemsAt(sceneWith(list), turn, at);
      expect(items.reduce((sum, { count }) => sum + count, 0)).toBe(list.reduce((sum, { events }) => sum + events, 0));
      for (const [i, { box }] of items.entries())
        for (const other of items.slice(i + 1)) expect(overlaps(box, other.box, -0.01)).toBe(false);
    }),
    { numRuns: 150 },
  );
});

test('a few near each other are drawn singly as soon as there is room', () => {
  const scene = sceneWith([
    { lng: 32.53, lat: 15.59, events: 1 },
    { lng: 32.48, lat: 15.64, events: 1 },
  ]);
  expect(itemsAt(scene, 32.5, 8).map(({ clustered }) => clustered)).toEqual([true]);
  expect(itemsAt(scene, 32.5, 10).map(({ clustered }) => clustered)).toEqual([false, false]);
});
