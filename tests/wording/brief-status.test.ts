/** The status in few words: the whole of it first, then less and less of either line, the fewest words last. */
import { expect, test } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { briefStep, briefWindows } from '../../src/wording/brief-status.ts';
import { contextOf, parseWindow } from '../../src/selection/context.ts';
import { inputOf, table } from '../layout/timeline/layout-input.ts';

const { answer } = inputOf(table);
const counts = { ...answer, shown: 30, total: 31, possiblyInside: 0, attestedLater: 0, atPlayhead: 30 };

test('a step gives up a word here and there before a line gives up most', () => {
  const ways = briefStep({ ...answer, lit: answer.presence, about: 4 }, counts, 3, 7, en);
  expect(ways[0]).toEqual(['Step 3 of 7, about 4 events', 'Showing 30 of 31 events']);
  expect(ways.indexOf(ways.find(([first]) => first === 'Step 3/7')!)).toBeGreaterThan(
    ways.indexOf(ways.find(([first, second]) => first === 'Step 3 of 7, about 4' && second === '30 of 31 events')!),
  );
  expect(ways.at(-1)).toEqual(['Step 3/7', '30 of 31']);
  // Of a step that is about all of them it is not said.
  expect(briefStep({ ...answer, lit: null }, counts, 3, 7, en)[0]).toEqual(['Step 3 of 7', 'Showing 30 of 31 events']);
});

test('two windows give up a year that is the same for both, and never one that is not', () => {
  const ways = (second: string) => {
    const compare = parseWindow(second, contextOf(table));
    return briefWindows({ ...answer, question: { ...answer.question, compare } }, en);
  };
  expect(ways('2024-05-10..2024-05-11')).toEqual([
    ['A 8–16 May 2024', 'B 10–11 May 2024'],
    ['A 8–16 May', 'B 10–11 May'],
    ['A 8–16 May', 'B 10–11 May'],
  ]);
  expect(ways('2023-09-10..2023-09-11').at(-1)).toEqual(['A 8–16 May 2024', 'B 10–11 Sept 2023']);
});
