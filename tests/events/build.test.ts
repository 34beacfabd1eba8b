/** The columns: both datings, the order of events, scenes, and what may be a point. */
import { describe, expect, test } from 'vitest';
import { buildTable } from '../../src/events/build.ts';
import type { EventRecord, WhenRecord } from '../../src/events/format/schema.ts';
import { centreOf, isPoint } from '../../src/events/places.ts';
import { validateDataset } from '../../src/events/format/validate.ts';
import { SHAPES, WHEN_PRECISIONS, WHERE_PRECISIONS } from '../../src/events/codes.ts';
import type { DatingColumns } from '../../src/events/types.ts';
import { soundDataset, soundEvent } from '../fixtures/dataset.ts';
import { syntheticDataset } from '../fixtures/synthetic.ts';
import { kyivDay } from '../fixtures/time.ts';

const may = (day: number): number => kyivDay(2024, 5, day);
const dated = (id: string, when: WhenRecord, change: Partial<EventRecord> = {}): EventRecord =>
  soundEvent({ id, when, ...change });
const extent = (dates: DatingColumns, row: number): unknown[] => [dates.startMin[row], dates.endMax[row]];

describe('two datings', () => {
  const table = buildTable(
    soundDataset([
      dated('plain', { edtf: '2024-05-10', shape: 'instant', basis: 'calendar' }),
      dated('outside', { edtf: '2024-05-12', shape: 'instant', basis: 'outside', stated: '2024-05' }),
      dated('none-stated', { edtf: '2024-05-12', shape: 'instant', basis: 'outside', stated: null }),
      dated('assumed', { edtf: '2024-05-13', shape: 'instant', basis: 'assumed', stated: null }),
      dated('attested-outside', {
        edtf: '/..',
        shape: 'state',
        basis: 'outside',
        attested: '2024-05-11',
        stated: '/..',
      }),
      { ...soundEvent({ id: 'undated' }), when: undefined },
    ]),
  );

  test('the best known', () => {
    expect(extent(table.best, 0)).toEqual([may(10), may(11)]);
    expect(extent(table.best, 1)).toEqual([may(12), may(13)]);
    expect(extent(table.best, 4)).toEqual([may(11), may(16)]);
    expect(extent(table.best, 5)).toEqual([NaN, NaN]);
    expect([...table.best.outside]).toEqual([0, 1, 1, 0, 1, 0]);
  });

  test('the article alone: a coarse date says “within”, a null says nothing, and what attests from outside is forgotten', () => {
    expect(extent(table.article, 0)).toEqual([may(10), may(11)]);
    expect(extent(table.article, 1)).toEqual([may(1), may(16)]);
    expect(SHAPES[table.article.shape[1] ?? 0]).toBe('within');
    expect(WHEN_PRECISIONS[table.article.precision[1] ?? 0]).toBe('month');
    expect([extent(table.article, 2), extent(table.article, 3)]).toEqual([
      [NaN, NaN],
      [NaN, NaN],
    ]);
    expect(extent(table.article, 4)).toEqual([may(14), may(16)]);
    expect(Math.max(...table.article.outside)).toBe(0);
  });

  test('undated rows are in no order', () => {
    expect([...table.best.order]).toEqual([0, 4, 1, 2, 3]);
    expect([...table.article.order]).toEqual([1, 0, 4]);
    expect(table.basis[5]).toBe(255);
  });
});

test('events go by earliest start, then the whole before its parts, then as the file has them', () => {
  const at = (id: string, edtf: string, ...wholes: string[]): EventRecord => ({
    ...dated(id, { edtf, shape: 'instant', basis: 'stated' }),
    relations: wholes.map((to) => ({ type: 'part_of', to, basis: 'stated' })),
  });
  const order = (...records: EventRecord[]): string[] => {
    const { best, ids } = buildTable(soundDataset(records));
    expect([...best.order].map((row) => best.rank[row])).toEqual([...best.order].map((_, position) => position));
    return [...best.order].map((row) => ids[row]!);
  };
  expect(order(at('c', '2024-05-10'), at('b', '2024-05-09'), at('a', '2024-05-10'))).toEqual(['b', 'c', 'a']);
  expect(order(at('part', '2024-05-10', 'whole'), at('x', '2024-05-10'), at('whole', '2024-05-10'))).toEqual([
    'whole',
    'part',
    'x',
  ]);
  expect(order(at('limb', '2024-05-10', 'part'), at('part', '2024-05-10', 'whole'), at('whole', '2024-05-10'))).toEqual(
    ['whole', 'part', 'limb'],
  );
  expect(order(at('late', '2024-05-11'), at('part', '2024-05-10', 'late'))).toEqual(['part', 'late']);
});

test('what is dated spans from the first start to the last end', () => {
  const at = (id: string, edtf: string): EventRecord => dated(id, { edtf, shape: 'instant', basis: 'stated' });
  const table = buildTable(soundDataset([at('c', '2024-05-10'), at('b', '2024-05-09')]));
  expect(table.extent).toEqual({ start: may(9), end: may(11) });
});

test('a dataset without an as-of date knows up to the last moment that it names', () => {
  const table = buildTable(
    soundDataset(
      [
        dated('a', { edtf: '2024-05-10/..', shape: 'span', basis: 'stated' }),
        dated('b', { edtf: '2024-05-20', shape: 'instant', basis: 'stated' }),
      ],
      { asOf: undefined },
    ),
  );
  expect(extent(table.best, 0)).toEqual([may(10), may(21)]);
});

describe('places', () => {
  const at = (place: string, role: 'location' | 'object', precision: 'city' | 'region' | 'country'): EventRecord =>
    soundEvent({ id: `${place}-${role}`, where: [{ place, role, precision }] });
  const table = buildTable(
    soundDataset([
      at('town', 'location', 'city'),
      at('town', 'object', 'city'),
      at('province', 'location', 'region'),
      at('land', 'location', 'city'),
      soundEvent({ id: 'nowhere', where: [] }),
    ]),
  );

  test('only a scene known to a city or better is a point, and a country never is', () => {
    const points = table.records.flatMap(({ where }) =>
      where.map((each) => isPoint(each, table.places.get(each.place ?? ''))),
    );
    expect(points).toEqual([true, false, false, false]);
  });

  test('the scene of an event is its best located place; objects are no scene, and a country is known no better', () => {
    expect([...table.scene].map((index) => WHERE_PRECISIONS[index])).toEqual([
      'city',
      'unknown',
      'region',
      'country',
      'unknown',
    ]);
  });

  test('the middle of an outline is the middle of its box', () => {
    expect(
      centreOf({
        type: 'Polygon',
        coordinates: [
          [
            [30, 48],
            [34, 48],
            [34, 50],
            [30, 50],
            [30, 48],
          ],
        ],
      }),
    ).toEqual([32, 49]);
    expect(centreOf({ type: 'MultiPoint', coordinates: [] })).toBeNull();
  });
});

test('5,000 synthetic events keep the rules and are built alike for one seed', () => {
  const document = syntheticDataset(5000, 7);
  expect(validateDataset(document)).toEqual([]);
  expect(syntheticDataset(5000, 7)).toEqual(document);
  const table = buildTable(document);
  expect(table.best.order.length).toBeGreaterThan(4800);
  expect(new Set(table.best.shape)).toEqual(new Set([0, 1, 2, 3, 4, 255]));
});
