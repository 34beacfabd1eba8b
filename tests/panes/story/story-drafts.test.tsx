/** Stories that are kept in the browser, come from a file and go into one. */
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import type { OpenedFile } from '../../../src/panes/story/OpenStory.tsx';
import { open, press, startEachTestAnew, STORY } from './within-editor.tsx';

startEachTestAnew();

const offers = () => screen.queryAllByRole('button', { name: 'Go on with this draft' });

test('a draft of an earlier visit is on offer, and is gone on with; a new one does not replace it', () => {
  open();
  press('Move down: One');
  expect(screen.getByText('3 steps, in no file yet. A draft is kept in this browser.')).toBeTruthy();
  cleanup();
  vi.setSystemTime(Date.now() + 60_000);
  const { titles } = open();
  press('Move down: Two');
  expect(titles()).toEqual(['One', 'Three', 'Two']);
  press('Go on with this draft');
  expect(titles()).toEqual(['Two', 'One', 'Three']);
  expect(offers()).toHaveLength(0);
  cleanup();
  open();
  expect(offers()).toHaveLength(2);
  for (const remove of screen.getAllByRole('button', { name: 'Delete this draft' })) fireEvent.click(remove);
  cleanup();
  open();
  expect(offers()).toHaveLength(0);
});

test('what is undone, emptied or set aside stays a draft as it was', () => {
  open();
  press('Move down: One');
  press('Undo');
  press('Redo');
  press('Start with an empty story');
  press('Undo');
  press('Back to the dataset’s story');
  cleanup();
  const { titles } = open();
  expect(offers()).toHaveLength(1);
  press('Go on with this draft');
  expect(titles()).toEqual(['Two', 'One', 'Three']);
});

const choose = async (): Promise<void> => {
  const input = document.querySelector('input[type=file]') as HTMLInputElement;
  fireEvent.change(input, { target: { files: [new File([''], 'mine.json')] } });
  await act(() => vi.advanceTimersByTimeAsync(0));
};

test('a file’s story takes the place of what is there, and Undo brings that back', async () => {
  const story = [{ title: 'From a file', text: '', state: '' }];
  const { titles, log, table } = open('', STORY, () =>
    Promise.resolve({ id: table.document.id, title: 'The same', story }),
  );
  await choose();
  expect(titles()).toEqual(['From a file']);
  expect(screen.getByText('The story of “mine.json” is here: 1 step.')).toBeTruthy();
  press('Undo');
  expect(log.story).toBeNull();
});

test.each<readonly [string, OpenedFile | Error, string]>([
  [
    'no JSON',
    {
      code: 'not-json',
      detail: 'the file ends too early',
      advice: 'Check it.',
      where: 'mine.json',
      facts: { at: { line: 3, column: 7 } },
    },
    'No story was opened (mine.json, line 3, column 7). The file ends too early. Check it.',
  ],
  ['a dataset without a story', { id: 'x', title: 'X', story: [] }, '“mine.json” holds no story.'],
  ['another dataset’s', { id: 'x', title: 'Another war', story: STORY }, 'is about another dataset, “Another war”'],
  ['a reader that did not come', new Error('gone'), 'No story was opened (mine.json). Gone.'],
])('a file that can’t be opened changes nothing and says why: %s', async (_, opened, said) => {
  const { log } = open('', STORY, () => (opened instanceof Error ? Promise.reject(opened) : Promise.resolve(opened)));
  await choose();
  expect(screen.getByRole('alert').textContent).toContain(said);
  expect(log.story).toBeUndefined();
});

test('saving is the app’s; closing too', () => {
  const { onSave, onClose } = open();
  press('Save with the dataset');
  press('Close');
  expect([onSave.mock.calls.length, onClose.mock.calls.length]).toEqual([1, 1]);
});
