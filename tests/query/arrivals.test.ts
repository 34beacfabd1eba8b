import { expect, test } from 'vitest';
import { ALL_THERE, createArrivals, FADE_MS } from '../../src/query/arrivals.ts';
import { createAsk } from '../../src/query/pipeline.ts';
import type { Answer } from '../../src/query/types.ts';
import { parseIsoUnit } from '../../src/base/calendar.ts';
import { contextOf } from '../../src/selection/context.ts';
import type { Filters } from '../../src/selection/selection.ts';
import { ALL_SHAPES, tableOf } from '../fixtures/small.ts';

const table = tableOf(ALL_SHAPES);
const { window } = contextOf(table);
const ask = createAsk();
const NO_FILTERS: Filters = {};
const soFar = (date: string): Answer =>
  ask(table, {
    window,
    at: parseIsoUnit(date)?.start ?? window.end,
    mode: 'sofar',
    dating: 'best',
    compare: null,
    filters: NO_FILTERS,
  });
const speech = table.indexOf.get('speech') ?? -1;
const ground = table.indexOf.get('ground') ?? -1;

test('while playing, what is new fades in once, what was there stays', () => {
  const arrivals = createArrivals();
  expect(arrivals.at(soFar('2024-05-13'), 0, true)).toBe(ALL_THERE);
  const later = soFar('2024-05-14');
  expect(arrivals.at(later, 1000, true)(speech)).toBeLessThan(0.1);
  const half = arrivals.at(later, 1000 + FADE_MS / 2, true);
  expect(half(speech)).toBe(0.5);
  expect(half(ground)).toBe(1);
  expect(arrivals.at(later, 1000 + FADE_MS, true)).toBe(ALL_THERE);
});

test('without motion everything is there at once', () => {
  const arrivals = createArrivals();
  arrivals.at(soFar('2024-05-13'), 0, false);
  expect(arrivals.at(soFar('2024-05-14'), 10, false)).toBe(ALL_THERE);
});
