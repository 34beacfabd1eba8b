/** Drafts of stories that the browser keeps, and what happens where it keeps nothing. */
import { expect, test } from 'vitest';
import { keepDraft, readDrafts, removeDraft } from '../../../src/panes/story/kept-drafts.ts';
import { storageOf } from '../../fixtures/storage.ts';

const story = (title: string) => [{ title, text: '', state: 'sel=a' }];

test('each dataset has its drafts, the last changed first; the one that is being written is replaced, not added', () => {
  const storage = storageOf();
  keepDraft('one', { begun: 1, at: 10, story: story('first') }, storage);
  keepDraft('two', { begun: 2, at: 20, story: story('other') }, storage);
  keepDraft('one', { begun: 3, at: 30, story: story('second') }, storage);
  expect(keepDraft('one', { begun: 1, at: 40, story: story('first, changed') }, storage)).toBe(true);
  expect(readDrafts('one', storage).map((draft) => draft.story[0]?.title)).toEqual(['first, changed', 'second']);
  // The same story once more is no other draft.
  keepDraft('one', { begun: 4, at: 50, story: story('second') }, storage);
  expect(readDrafts('one', storage).map(({ begun }) => begun)).toEqual([4, 1]);
  removeDraft('one', 4, storage);
  removeDraft('one', 1, storage);
  expect(readDrafts('one', storage)).toEqual([]);
  expect(readDrafts('two', storage)).toHaveLength(1);
});

test('ten drafts are kept, the oldest goes', () => {
  const storage = storageOf();
  for (let i = 0; i < 12; i += 1) keepDraft('one', { begun: i, at: i, story: story(`${i}`) }, storage);
  expect(readDrafts('one', storage).map(({ begun }) => begun)).toEqual([11, 10, 9, 8, 7, 6, 5, 4, 3, 2]);
});

test.each([
  '',
  'not json',
  'null',
  '{}',
  '[null,1,{}]',
  '[{"dataset":"one","begun":1,"at":1,"story":[]}]',
  '[{"dataset":"one","begun":1,"at":1,"story":[{"title":1,"text":"","state":""}]}]',
  '[{"dataset":"one","begun":"1","at":1,"story":[{"title":"","text":"","state":""}]}]',
  JSON.stringify([{ dataset: 'one', begun: 1, at: 1, story: Array.from({ length: 51 }, () => story('x')[0]) }]),
])('what lies there from elsewhere is no draft: %#', (text) => {
  expect(readDrafts('one', storageOf({ 'timefront-drafts': text }))).toEqual([]);
});

test('without storage, or with one that throws, nothing is kept, and that is known', () => {
  const broken = storageOf();
  broken.getItem = broken.setItem = () => {
    throw new Error('denied');
  };
  for (const storage of [null, broken]) {
    expect(keepDraft('one', { begun: 1, at: 1, story: story('x') }, storage)).toBe(false);
    expect(readDrafts('one', storage)).toEqual([]);
  }
});
