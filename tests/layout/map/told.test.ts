/** What a story's step or a search is about, and what has happened by the playhead: dimmed and ghost, in their places. */
import { describe, expect, test } from 'vitest';
import { layoutMap } from '../../../src/layout/map/layout-map.ts';
import type { MapLayout } from '../../../src/layout/map/types.ts';
import { DIMMED_LABEL, DIMMED_MARK, GHOST } from '../../../src/layout/meanings.ts';
import type { Emphasis } from '../../../src/selection/selection.ts';
import { tableOf } from '../../fixtures/small.ts';
import { painted } from '../painted.ts';
import { sceneOf, type SceneParts } from './scene.ts';

const at = (place: string, precision = 'city'): string =>
  `{"where":[{"place":"${place}","role":"location","precision":"${precision}"}]}`;
const strike = (id: string, day: number, place: string): string =>
  `${id} | offensive/strike | 2024-05-${day} | instant | ${at(place)}`;
const talk = (id: string, day: number, place: string): string =>
  `${id} | diplomatic/meeting | 2024-05-${day} | instant | ${at(place)}`;
const places = (['p', 'q', 'far'] as const).map((id, i) => ({
  id,
  name: id.toUpperCase(),
  kind: 'town',
  label: [[36, 36.001, 37][i]!, 50],
}));
// At zoom 7 the first two are one disc.
const lines = [
  ...[10, 11, 12, 13].map((day) => strike(`s${day}`, day, 'p')),
  ...[14, 15].map((day) => talk(`t${day}`, day, 'q')),
  strike('alone', 14, 'far'),
].join('\n');
const table = tableOf(lines, { places });
const layOut = (parts: SceneParts = {}): MapLayout =>
  layoutMap(sceneOf(table, { lat: 50, lng: 36.5, zoom: 7, ...parts }));
const about = (key: 'track' | 'type', value: string): Emphasis => ({
  filters: { [key]: { values: [value], exclude: false } },
  mode: 'window',
});
const placesIn = ({ marks }: MapLayout): readonly string[] => marks.map(({ name, x, y }) => `${name} ${x} ${y}`);
/** The strengths of what has a track's colour, in the order of painting. */
const strengths = ({ over }: MapLayout, x: number): readonly (readonly [token: string, opacity: number])[] =>
  painted(over).flatMap(({ shape, opacity }) =>
    shape.kind === 'path' && shape.x === x && shape.stroke?.token.startsWith('track')
      ? [[shape.stroke.token, opacity] as const]
      : [],
  );
const textAt = ({ over }: MapLayout, text: string) =>
  painted(over).find(({ shape }) => shape.kind === 'text' && shape.text === text);
const discOf = ({ marks }: MapLayout) => marks.find(({ kind }) => kind === 'cluster')!;

describe('a disc that counts what a step is about and other events', () => {
  test('shows the part that is lit, and says how many', () => {
    const plain = layOut();
    const told = layOut({ emphasis: about('track', 'diplomatic') });
    expect(placesIn(told)).toEqual(placesIn(plain));
    expect(strengths(told, discOf(told).x)).toEqual([
      ['track2', 1],
      ['track1', DIMMED_MARK],
    ]);
    expect(discOf(told)).toMatchObject({ count: 6, said: '2 of 6 events highlighted: P, Q' });
    expect(textAt(told, '2/6')?.opacity).toBe(1);
    expect([discOf(plain).said, textAt(plain, '6')?.opacity]).toEqual(['6 events: P, Q', 1]);
  });

  test('is dimmed where none is lit, its number readable', () => {
    const told = layOut({ emphasis: about('type', 'battle') });
    expect(new Set(strengths(told, discOf(told).x).map(([, opacity]) => opacity))).toEqual(new Set([DIMMED_MARK]));
    expect(textAt(told, '6')?.opacity).toBe(DIMMED_LABEL);
    expect(discOf(told).said).toBe('0 of 6 events highlighted: P, Q');
  });

  test('is as it was for who asks for more contrast', () => {
    expect(layOut({ emphasis: about('type', 'battle'), dims: false })).toEqual({ ...layOut() });
  });
});

test('a crowded place’s name and "+n" are dimmed with its glyphs', () => {
  const crowd = tableOf(Array.from({ length: 6 }, (_, i) => strike(`e${i}`, 10 + i, 'p')).join('\n'), { places });
  const { over } = layoutMap(sceneOf(crowd, { lat: 50, lng: 36, emphasis: about('type', 'battle') }));
  const texts = painted(over).flatMap(({ shape, opacity }) =>
    shape.kind === 'text' ? [[shape.text, opacity] as const] : [],
  );
  expect(texts).toEqual([
    ['+2', DIMMED_LABEL],
    ['P', DIMMED_LABEL],
  ]);
});

describe('so far', () => {
  test('what is to come stands as a ghost in its place, without words, and is no button', () => {
    const whole = layOut();
    const early = layOut({ soFar: '2024-05-12' });
    const alone = whole.marks.find(({ name }) => name === 'FAR')!;
    expect(strengths(early, alone.x)).toEqual([['track1', GHOST]]);
    expect(early.marks.map(({ name, kind }) => [name, kind])).toEqual([['', 'cluster']]);
    expect([textAt(early, 'FAR'), textAt(whole, 'FAR')?.opacity]).toEqual([undefined, 1]);
  });

  test('a disc has its size and place from the start, and counts what has come', () => {
    const whole = layOut();
    const early = layOut({ soFar: '2024-05-12' });
    expect(discOf(early).box).toEqual(discOf(whole).box);
    expect(discOf(early)).toMatchObject({ count: 3, said: '3 events: P' });
    expect(strengths(early, discOf(early).x)).toEqual([
      ['track1', 1],
      ['track1', GHOST],
      ['track2', GHOST],
    ]);
    const before = layOut({ soFar: '2024-05-09' });
    expect(before.marks).toEqual([]);
    expect(new Set(strengths(before, discOf(whole).x).map(([, opacity]) => opacity))).toEqual(new Set([GHOST]));
  });

  test('no mark moves from day to day', () => {
    const spots = new Map<string, Set<string>>();
    for (let day = 9; day <= 15; day += 1)
      for (const { name, x, y } of layOut({ zoom: 17, lng: 36, soFar: `2024-05-${String(day).padStart(2, '0')}` })
        .marks)
        spots.set(name, (spots.get(name) ?? new Set()).add(`${x} ${y}`));
    // A place's glyphs: four of the first, two of the second.
    expect([...spots].map(([name, seen]) => [name, seen.size])).toEqual([
      ['P', 4],
      ['Q', 2],
    ]);
  });

  test('of a region that is to come there is the edge alone', () => {
    const region = tableOf(`a | offensive/strike | 2024-05-10 | instant | ${at('shire', 'region')}
b | offensive/strike | 2024-05-14 | instant | ${at('shire', 'region')}`);
    const on = (soFar: string): MapLayout => layoutMap(sceneOf(region, { lat: 49.7, lng: 36.5, soFar }));
    const [early, late] = [on('2024-05-09'), on('2024-05-12')];
    expect(early.outlines).toMatchObject([{ tint: 0, opacity: GHOST, dotted: false }]);
    expect([early.marks, early.over]).toEqual([[], []]);
    expect(late.outlines).toMatchObject([{ opacity: 1 }]);
    expect(late.marks).toMatchObject([{ kind: 'area', count: 1 }]);
  });

  test('what comes in now has a ring in ink, a disc too', () => {
    const scene = sceneOf(table, { lat: 50, lng: 36.5, zoom: 7, soFar: '2024-05-12' });
    const rings = (arriving: ReadonlySet<number>): number =>
      layoutMap({ ...scene, arriving }).over.filter(
        (shape) => shape.kind === 'circle' && shape.stroke?.token === 'ink' && shape.stroke.width === 2,
      ).length;
    expect([rings(new Set()), rings(new Set([table.indexOf.get('s12')!]))]).toEqual([0, 1]);
  });
});
