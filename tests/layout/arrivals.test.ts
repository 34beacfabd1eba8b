import { expect, test } from 'vitest';
import { ALL_THERE, createArrivals, FADE_MS } from '../../src/layout/arrivals.ts';
import type { Answer, Question } from '../../src/query/types.ts';
import { parseIsoUnit } from '../../src/events/iso-date.ts';
import { contextOf } from '../../src/selection/context.ts';
import type { Filters } from '../../src/selection/selection.ts';
import { ask, viewOf } from '../fixtures/ask.ts';
import { ALL_SHAPES, tableOf } from '../fixtures/small.ts';

const table = tableOf(ALL_SHAPES);
const { window } = contextOf(table);
const arrived = (question: Question, before: Question) => ask(table, { kind: 'arrivals', question, before });
const NO_FILTERS: Filters = {};
const soFar = (date: string): Answer =>
  viewOf(table, {
    window,
    at: parseIsoUnit(date, table.zone)?.start ?? window.end,
    mode: 'sofar',
    dating: 'best',
    compare: null,
    filters: NO_FILTERS,
  });
const speech = table.indexOf.get('speech') ?? -1;
const ground = table.indexOf.get('ground') ?? -1;

test('while playing, what is new fades in once, what was there stays', () => {
  const arrivals = createArrivals(arrived);
  expect(arrivals.at(soFar('2024-05-13'), 0, true)).toBe(ALL_THERE);
  const later = soFar('2024-05-14');
  expect(arrivals.at(later, 1000, true)(speech)).toBeLessThan(0.1);
  const half = arrivals.at(later, 1000 + FADE_MS / 2, true);
  expect(half(speech)).toBe(0.5);
  expect(half(ground)).toBe(1);
  expect(arrivals.at(later, 1000 + FADE_MS, true)).toBe(ALL_THERE);
});

test('without motion everything is there at once', () => {
  const arrivals = createArrivals(arrived);
  arrivals.at(soFar('2024-05-13'), 0, false);
  expect(arrivals.at(soFar('2024-05-14'), 10, false)).toBe(ALL_THERE);
});
