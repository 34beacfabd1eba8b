/** A story saved with its dataset: the file is a sound dataset that tells the same story, and says whose it is. */
import { expect, test } from 'vitest';
import { moveStep } from '../../src/query/story/edit-story.ts';
import { decodeDataset } from '../../src/events/format/decode.ts';
import type { DatasetDocument } from '../../src/events/format/schema.ts';
import { validateDataset } from '../../src/events/format/validate.ts';
import { localise } from '../../src/events/localise.ts';
import { en } from '../../src/i18n/en.ts';
import { buildStoryFile } from '../../src/share/download.ts';
import { storyDocument } from '../../src/share/story-document.ts';
import { builtIn } from '../fixtures/dataset.ts';

const before = builtIn();
const story = before.story ?? [];
const reread = (steps: typeof story): DatasetDocument => {
  const { document, problems } = decodeDataset(JSON.parse(buildStoryFile(before, steps, en).text));
  expect(problems).toEqual([]);
  return document as DatasetDocument;
};

test('the file re-read tells the same story, keeps every rule, and differs in nothing else but a note', () => {
  const mine = [
    ...story.slice(0, 2),
    { title: 'Mine', text: 'My own words.', state: 't=2024-05-10..2024-05-12&sel=vovchansk-battle' },
  ];
  const document = reread(mine);
  expect(document.story).toEqual(mine);
  expect(validateDataset(document)).toEqual([]);
  expect(document.events).toEqual(before.events);
  expect(document.method?.notes?.at(-1)).toBe(en.tour.editor.fileNote);
  expect(reread([]).story).toEqual([]);
});

test('saved as it was, it is the dataset itself', () => {
  expect(reread([...story])).toEqual(before);
});

test('a step that moved keeps its text in the other language; one that was reworded has none', () => {
  const moved = moveStep(story, 0, 2).map((step, i) => (i === 0 ? { ...step, title: 'Reworded' } : step));
  const uk = localise(reread(moved), 'uk').story ?? [];
  const ukBefore = localise(before, 'uk').story ?? [];
  expect(uk[2]?.title).toBe(ukBefore[0]?.title);
  expect(uk[0]?.title).toBe('Reworded');
});

test('the note is written once', () => {
  const once = storyDocument(before, [], 'note');
  expect(storyDocument(once, story, 'note').method?.notes).toEqual(once.method?.notes);
});
