/** Editing a story's list of steps: nothing is lost, and what is not touched stays the same object. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  changeStep,
  countWords,
  duplicateStep,
  insertStep,
  moveStep,
  removeStep,
  type Story,
} from '../../../src/query/story/edit-story.ts';

const storyOf = (titles: readonly string[]): Story => titles.map((title) => ({ title, text: '', state: '' }));
const titles = (story: Story): string => story.map(({ title }) => title).join('');
const abc = storyOf(['a', 'b', 'c']);

test('a step moves to where it is wanted, and no farther than the ends', () => {
  expect([moveStep(abc, 0, 1), moveStep(abc, 0, 9), moveStep(abc, 2, -1), moveStep(abc, 2, 0)].map(titles)).toEqual([
    'bac',
    'bca',
    'cab',
    'cab',
  ]);
  expect(moveStep(abc, 0, -1)).toBe(abc);
  expect(moveStep(abc, 7, 0)).toBe(abc);
});

test('moving there and back is the same story', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 12 }),
      fc.nat(11),
      fc.nat(11),
      (names, a, b) => {
        const [from, to] = [a % names.length, b % names.length];
        const story = storyOf(names);
        expect(moveStep(moveStep(story, from, to), to, from)).toEqual(story);
        expect(moveStep(story, from, to)[to]).toBe(story[from]);
      },
    ),
  );
});

test('changing, adding, doubling and removing touch one step', () => {
  const changed = changeStep(abc, 1, { title: 'x' });
  expect(titles(changed)).toBe('axc');
  expect([changed[0], changed[2]]).toEqual([abc[0], abc[2]]);
  expect(changed[0]).toBe(abc[0]);
  expect(titles(insertStep(abc, 3, { title: 'd', text: '', state: '' }))).toBe('abcd');
  expect(titles(duplicateStep(abc, 0))).toBe('aabc');
  expect(duplicateStep(abc, 0)[1]).not.toBe(abc[0]);
  expect(titles(removeStep(abc, 1))).toBe('ac');
});

test('words are counted as they are read', () => {
  expect(['', '  ', 'one', ' two\nwords '].map(countWords)).toEqual([0, 0, 1, 2]);
});
