/** The built-in dataset's story: each step is about exactly the events that its text rests on, and its texts keep their limits. */
import { describe, expect, test } from 'vitest';
import { countWords } from '../../../src/query/story/edit-story.ts';
import { storySteps } from '../../../src/query/story/steps.ts';
import { buildTable } from '../../../src/events/build.ts';
import { STORY_TEXT_WORDS, STORY_TITLE_CHARACTERS } from '../../../src/events/format/values.ts';
import { localise } from '../../../src/events/localise.ts';
import { builtIn } from '../../fixtures/dataset.ts';
import { sessionOn } from '../../panes/reading/within-session.tsx';
import { withRows } from '../../fixtures/ask.ts';

const document = builtIn();
const table = buildTable(document);
const steps = storySteps(table);

/** What each step speaks of, by its selected event; null = everything in its window. */
const SHOWN: readonly (readonly [selected: string | null, shown: readonly string[] | null])[] = [
  ['kharkiv-offensive', ['kharkiv-offensive']],
  ['vovchansk-battle', ['villages-captured', 'vovchansk-battle']],
  [
    'calls-to-lift-restriction',
    ['arakhamia-delegation', 'calls-to-lift-restriction', 'kharkiv-offensive', 'us-strike-restriction'],
  ],
  ['blinken-visit-2024-05', ['blinken-kyiv-speech', 'blinken-visit-2024-05', 'blinken-zelensky-meeting']],
  [
    'china-parts-to-russia',
    ['blinken-kyiv-speech', 'china-parts-to-russia', 'iran-drones-to-russia', 'north-korea-artillery-to-russia'],
  ],
  [
    'us-equipment-arriving',
    [
      'appeal-air-defence',
      'appeal-f-16',
      'us-aid-announced',
      'us-equipment-arriving',
      'zelensky-political-decisions',
      'zelensky-video-address',
    ],
  ],
  [null, null],
];

const idsOf = (rows: readonly number[]): string[] => rows.map((row) => table.ids[row] ?? '').toSorted();

/** What a step shows, and what of it is lit. */
const shownAt = (number: number): { readonly shown: readonly number[]; readonly lit: string[] | null } => {
  const session = sessionOn(table);
  const step = steps[number - 1];
  if (step) session.actions.goToStep(number, step.view);
  const { rows, lit, about } = withRows(session.answer());
  const told = [...rows].filter((row) => lit?.[row] === 1);
  if (lit) expect(told).toHaveLength(about);
  return { shown: [...rows], lit: lit && idsOf(told) };
};
const shownAtFirst = [...withRows(sessionOn(table).answer()).rows];

test('five to seven steps', () => {
  expect(steps.length).toBe(SHOWN.length);
  expect(steps.length).toBeGreaterThanOrEqual(5);
  expect(steps.length).toBeLessThanOrEqual(7);
});

describe.each(steps.map((step, i) => ({ step, number: step.number, expected: SHOWN[i] })))(
  'step $number',
  ({ step, number, expected }) => {
    test('its state is read without a loss, and is about what its text speaks of; nothing is left out for it', () => {
      expect(step.dropped).toEqual([]);
      expect(step.view.unknown).toEqual([]);
      expect(step.view.selected).toBe(expected?.[0]);
      expect(shownAt(number).lit).toEqual(expected?.[1]);
      expect(shownAt(number).shown).toEqual(shownAtFirst);
      expect(shownAtFirst).toHaveLength(30);
    });

    test('its texts keep their limits, in Ukrainian too', () => {
      const own = localise(document, 'uk').story?.[number - 1];
      for (const { title, text } of [step, own ?? { title: '', text: '' }]) {
        expect(title.length).toBeGreaterThan(0);
        expect(title.length).toBeLessThanOrEqual(STORY_TITLE_CHARACTERS);
        expect(countWords(text)).toBeLessThanOrEqual(STORY_TEXT_WORDS);
      }
      expect(own?.title).toMatch(/[а-яіїєґ]/i);
      expect(own?.state).toBe(document.story?.[number - 1]?.state);
    });

    test('a date from outside the source carries its °', () => {
      // The visit, and when the fight for the town began, are known from outside alone.
      expect(step.text.includes('°')).toBe([2, 4].includes(number));
    });
  },
);

test('the last step says what is not told', () => {
  expect(steps.at(-1)?.text).toMatch(/no Russian one .* no front line .* no outcome/);
});
