/** Counting events into bins: against a plain reading of the rule, on random data. */
import { expect, test } from 'vitest';
import { countBins } from '../../../src/query/time/count-bins.ts';
import { seeded } from '../../fixtures/random.ts';
import { SHAPES } from '../../../src/events/codes.ts';
import type { DatingColumns } from '../../../src/events/types.ts';

const GROUPS = [0, 1, 2];

type Row = readonly [track: number, shape: number, startMin: number, startMax: number, endMin: number, endMax: number];

const question = (events: readonly Row[], edges: readonly number[]) => {
  const column = (index: number): Float64Array => Float64Array.from(events, (event) => event[index] ?? Number.NaN);
  const none = new Uint8Array(events.length);
  const dates: DatingColumns = {
    startMin: column(2),
    startMax: column(3),
    endMin: column(4),
    endMax: column(5),
    startUnknown: none,
    ongoing: none,
    outside: none,
    precision: none,
    shape: Uint8Array.from(events, ([, shape]) => shape),
    rank: new Uint32Array(0),
    order: Uint32Array.from(events.keys()),
  };
  const groups = {
    of: Uint16Array.from(events, ([group]) => group),
    list: GROUPS.map((track) => ({ track, side: 'above', slot: 1 }) as const),
  };
  return { dates, groups, rows: Uint32Array.from(events.keys()), edges: Float64Array.from(edges) };
};

const plain = (events: readonly Row[], edges: readonly number[]) => {
  const count = (track: number, bin: number, sure: boolean): number => {
    const a = edges[bin] ?? 0;
    const b = edges[bin + 1] ?? 0;
    return events.filter(([of, shape, startMin, startMax, endMin, endMax]) => {
      if (of !== track || SHAPES[shape] === 'state' || Number.isNaN(startMin)) return false;
      const certain = startMax < b && endMin > a;
      return sure ? certain : !certain && startMin < b && endMax > a;
    }).length;
  };
  const bins = edges.slice(1).map((_, bin) => bin);
  return {
    certain: GROUPS.map((track) => bins.map((bin) => count(track, bin, true))),
    possible: GROUPS.map((track) => bins.map((bin) => count(track, bin, false))),
  };
};

const randomEvent = (random: () => number): Row => {
  const whole = (below: number): number => Math.floor(random() * below);
  const startMin = whole(100) - 20;
  const startMax = startMin + (random() < 0.5 ? 0 : whole(30));
  const endMin = startMin + 1 + whole(20);
  const endMax = Math.max(endMin, startMax + 1) + (random() < 0.5 ? 0 : whole(30));
  return random() < 0.05
    ? [whole(3), 0, Number.NaN, Number.NaN, Number.NaN, Number.NaN]
    : [whole(3), whole(5), startMin, startMax, endMin, endMax];
};

test('counts what the rule says, for random events and random uneven bins', () => {
  const random = seeded(7).next;
  for (let round = 0; round < 200; round += 1) {
    const events = Array.from({ length: 40 }, () => randomEvent(random));
    const edges = [
      ...new Set(Array.from({ length: 1 + Math.floor(random() * 12) }, () => Math.floor(random() * 80))),
    ].toSorted((a, b) => a - b);
    const { certain, possible } = countBins(question(events, edges));
    const expected = plain(events, edges);
    expect(certain.map((counts) => [...counts])).toEqual(expected.certain);
    expect(possible.map((counts) => [...counts])).toEqual(expected.possible);
  }
});

test('what happened once on one of several days is possible on each of them and certain on none', () => {
  const { certain, possible } = countBins(question([[0, 2, 10, 12, 11, 13]], [9, 10, 11, 12, 13, 14]));
  expect([...(certain[0] ?? [])]).toEqual([0, 0, 0, 0, 0]);
  expect([...(possible[0] ?? [])]).toEqual([0, 1, 1, 1, 0]);
});

test('the same event is certain in a bin that holds all of those days', () => {
  const { certain, possible } = countBins(question([[0, 2, 10, 12, 11, 13]], [9, 14]));
  expect([...(certain[0] ?? [])]).toEqual([1]);
  expect([...(possible[0] ?? [])]).toEqual([0]);
});

test('standing conditions are not counted', () => {
  const { certain, possible } = countBins(question([[1, SHAPES.indexOf('state'), 0, 0, 50, 50]], [0, 10, 20]));
  expect([...(certain[1] ?? []), ...(possible[1] ?? [])]).toEqual([0, 0, 0, 0]);
});
