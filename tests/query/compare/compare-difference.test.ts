import { expect, test } from 'vitest';
import { differenceOf, isBase, percentOf, perDay } from '../../../src/query/compare/compare-difference.ts';
import { presetsFor } from '../../../src/query/compare/compare-presets.ts';
import type { Pair } from '../../../src/query/compare/compare-counts.ts';
import { contextOf, parseWindow } from '../../../src/selection/context.ts';
import { writeWindow } from '../../../src/selection/link.ts';
import { ALL_SHAPES, tableOf } from '../../fixtures/small.ts';

const pair = (a: number, b: number, aHigh = a, bHigh = b): Pair => ({
  a: { low: a, high: aHigh },
  b: { low: b, high: bHigh },
});
const SAME = { a: 7, b: 7 };

test('no percentage from a handful: B must certainly hold ten events', () => {
  expect(percentOf(pair(3, 1), SAME)).toBeNull();
  expect(percentOf(pair(18, 9), SAME)).toBeNull();
  expect(percentOf(pair(18, 9, 18, 30), SAME)).toBeNull();
  expect(percentOf(pair(15, 10), SAME)).toEqual({ low: 50, high: 50 });
  expect(percentOf(pair(0, 10), SAME)).toEqual({ low: -100, high: -100 });
  expect([isBase(pair(99, 9)), isBase(pair(0, 10))]).toEqual([false, true]);
});

test('windows of different length are compared by the day', () => {
  expect(percentOf(pair(20, 20), { a: 10, b: 20 })).toEqual({ low: 100, high: 100 });
  expect(percentOf(pair(20, 20), { a: 0, b: 20 })).toBeNull();
  expect(perDay({ low: 6, high: 12 }, 5)).toEqual({ low: 1.2, high: 2.4 });
});

test('what dates leave open, the difference leaves open', () => {
  expect(differenceOf(pair(4, 2, 6, 3))).toEqual({ low: 1, high: 4 });
  expect(differenceOf(pair(2, 5))).toEqual({ low: -3, high: -3 });
  expect(percentOf(pair(10, 10, 20, 20), SAME)).toEqual({ low: -50, high: 100 });
});

test('presets: the stretch before, the same dates earlier, and the data on either side where there is any', () => {
  const context = contextOf(tableOf(ALL_SHAPES));
  const texts = (window: string): readonly string[] =>
    presetsFor(parseWindow(window, context)!, context.extent, context.zone).map(
      ({ name, span }) => `${name} ${writeWindow(span, context.zone)}`,
    );
  expect(texts('2024-05-08..2024-05-16')).toEqual([
    'before 2024-04-29..2024-05-07',
    'monthEarlier 2024-04-08..2024-04-16',
    'yearEarlier 2023-05-08..2023-05-16',
    'allBefore 2023-09-06..2024-05-07',
  ]);
  expect(texts('2024-03-31..2024-03-31')[1]).toBe('monthEarlier 2024-02-29..2024-02-29');
  expect(texts('2023-09-06..2023-09-07').map((line) => line.split(' ')[0])).toEqual([
    'before',
    'monthEarlier',
    'yearEarlier',
    'allAfter',
  ]);
});
