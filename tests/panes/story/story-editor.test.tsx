/** Writing a story: views become steps that are worded, moved, doubled, deleted, undone and saved. */
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createSession, type Session } from '../../../src/session/session.ts';
import { SessionContext } from '../../../src/session/use-session.ts';
import type { StoryRecord } from '../../../src/events/format/schema.ts';
import type { OpenedFile } from '../../../src/panes/story/OpenStory.tsx';
import { StoryEditor } from '../../../src/panes/story/StoryEditor.tsx';
import { contextOf } from '../../../src/selection/context.ts';
import { ALL_SHAPES, tableOf } from '../../fixtures/small.ts';
import { sessionOn } from '../reading/within-session.tsx';

beforeEach(() => {
  vi.useFakeTimers();
  localStorage.clear();
});
afterEach(() => {
  vi.useRealTimers();
});

const STORY: readonly StoryRecord[] = [
  { title: 'One', text: 'First.', state: 'sel=ground' },
  { title: 'Two', text: 'Second.', state: 'mode=sofar' },
  { title: 'Three', text: 'Third.', state: '' },
];

/** As the app does: another story is another table on the same stores. */
const Host = ({
  first,
  onLog,
  onSave,
  readFile,
  onClose,
}: {
  readonly first: Session;
  readonly onLog: (story: readonly StoryRecord[] | null) => void;
  readonly onSave: () => void;
  readonly readFile: (file: File) => Promise<OpenedFile>;
  readonly onClose: () => void;
}) => {
  const [session, setSession] = useState(first);
  const onStory = (story: readonly StoryRecord[] | null): void => {
    onLog(story);
    const table =
      story === null ? first.table : { ...first.table, document: { ...first.table.document, story: [...story] } };
    first.actions.rebase(table);
    setSession(createSession(table, contextOf(table), first.store, first.actions));
  };
  return (
    <SessionContext value={session}>
      <StoryEditor
        written={session.table === first.table ? 'not' : 'unsaved'}
        onStory={onStory}
        onSave={onSave}
        readFile={readFile}
        onClose={onClose}
      />
    </SessionContext>
  );
};

const unread = (): Promise<OpenedFile> => Promise.reject(new Error('nothing was to be read'));

const open = (link = '', story: readonly StoryRecord[] | undefined = STORY, readFile = unread) => {
  const session = sessionOn(tableOf(ALL_SHAPES, story ? { story } : {}), link);
  const log: { story: readonly StoryRecord[] | null | undefined } = { story: undefined };
  const [onSave, onClose] = [vi.fn(), vi.fn()];
  render(
    <Host
      first={session}
      onLog={(next) => {
        log.story = next;
      }}
      onSave={onSave}
      readFile={readFile}
      onClose={onClose}
    />,
  );
  return { ...session, log, onSave, onClose, titles: () => log.story?.map(({ title }) => title) };
};
const press = (name: string | RegExp): void => {
  fireEvent.click(screen.getByRole('button', { name }));
};
const type = (label: string, value: string): void => {
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
};
const settle = (): void => {
  act(() => {
    vi.advanceTimersByTime(1000);
  });
};

test('the view on the screen becomes a step, without what is the reader’s own, and its title comes next', () => {
  const { log } = open('t=2024-05-10..2024-05-12&sel=speech&theme=dark&ui=lite', []);
  press('Add this view as a step');
  expect(log.story).toEqual([{ title: 'Title of speech', text: '', state: 't=2024-05-10..2024-05-12&sel=speech' }]);
  expect(document.activeElement).toBe(screen.getByLabelText('Title'));
});

test('what is typed is shown at once and taken over at a pause', () => {
  const { log } = open();
  press('1 One');
  type('Title', 'A new title');
  type('Text', 'two words');
  expect(log.story).toBeUndefined();
  expect(screen.getByText(/11 of 40 characters/)).toBeTruthy();
  expect(screen.getByText(/2 of 55 words/)).toBeTruthy();
  settle();
  expect(log.story?.[0]).toEqual({ title: 'A new title', text: 'two words', state: 'sel=ground' });
});

test('what was just typed is not lost when the step is closed at once', () => {
  const { titles } = open();
  press('2 Two');
  type('Title', 'In haste');
  press('2 Two');
  expect(titles()).toEqual(['One', 'In haste', 'Three']);
});

test('what is too long or missing is told, and taken all the same', () => {
  const { log } = open();
  press('1 One');
  type('Title', 'x'.repeat(41));
  type('Text', 'word '.repeat(56));
  expect(screen.getByText('Longer than a phone has room for.')).toBeTruthy();
  expect(screen.getByText('Long: a reader of a small frame must scroll.')).toBeTruthy();
  type('Title', ' ');
  expect(screen.getByText('Without a title this step is only a number.')).toBeTruthy();
  settle();
  expect(log.story?.[0]?.text).toHaveLength(280);
});

test('buttons move a step, say where it stands now, and stop at the ends', () => {
  const { titles } = open();
  press('Move down: One');
  expect(titles()).toEqual(['Two', 'One', 'Three']);
  expect(screen.getByText('“One” is now step 2 of 3.')).toBeTruthy();
  press('Move up: Three');
  expect(titles()).toEqual(['Two', 'Three', 'One']);
  press('Move up: Two');
  expect(titles()).toEqual(['Two', 'Three', 'One']);
});

test('a step that is open stays open where it moves to', () => {
  open();
  press('1 One');
  press('Move down: One');
  expect(screen.getByRole('button', { name: '2 One' }).getAttribute('aria-expanded')).toBe('true');
});

test('dragging by the grip moves a step', () => {
  const { titles } = open();
  const items = screen.getAllByRole('listitem');
  items.forEach((item, i) => {
    item.getBoundingClientRect = () => ({ top: i * 40, height: 40 }) as DOMRect;
  });
  const grip = items[0]?.querySelector('.story-grip') as HTMLElement;
  grip.setPointerCapture = () => {};
  fireEvent.pointerDown(grip, { button: 0, pointerId: 1, clientY: 20 });
  fireEvent.pointerMove(grip, { pointerId: 1, clientY: 110 });
  fireEvent.pointerUp(grip, { pointerId: 1, clientY: 110 });
  expect(titles()).toEqual(['Two', 'Three', 'One']);
});

test('a deleted step comes back by Undo, and the focus stays in the list', async () => {
  const { titles, log } = open();
  press('2 Two');
  press('Delete');
  await act(() => vi.advanceTimersByTimeAsync(50));
  expect(titles()).toEqual(['One', 'Three']);
  expect(document.activeElement).toBe(screen.getByRole('button', { name: '2 Three' }));
  press('Undo');
  // Nothing else was changed: it is the dataset's own story again.
  expect(log.story).toBeNull();
  expect(within(screen.getByRole('list')).getAllByRole('listitem')).toHaveLength(3);
});

test('Undo goes back through every change, by its button and by its key, and the page’s own undo is left alone', () => {
  const { titles, log } = open();
  const onPage = vi.fn((event: KeyboardEvent) => event.defaultPrevented);
  document.addEventListener('keydown', onPage);
  const key = (more: object): void => {
    fireEvent.keyDown(screen.getByRole('list'), { key: 'z', ctrlKey: true, ...more });
  };
  press('Move down: One');
  press('1 Two');
  type('Title', 'Second');
  fireEvent.blur(screen.getByLabelText('Title'));
  const last = screen.getByRole('button', { name: 'Start with an empty story' });
  last.focus();
  fireEvent.click(last);
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Add this view as a step' }));
  key({});
  expect(titles()).toEqual(['Second', 'One', 'Three']);
  key({});
  expect(titles()).toEqual(['Two', 'One', 'Three']);
  press('Undo');
  expect(log.story).toBeNull();
  key({});
  expect(log.story).toBeNull();
  key({ shiftKey: true });
  key({ key: 'y' });
  expect(titles()).toEqual(['Second', 'One', 'Three']);
  press('Redo');
  expect(titles()).toEqual([]);
  expect(screen.queryByRole('button', { name: 'Redo' })).toBeNull();
  // Another change: what was undone before it is gone.
  press('Undo');
  press('Move down: Second');
  expect(screen.queryByRole('button', { name: 'Redo' })).toBeNull();
  expect(onPage.mock.results.map(({ value }): unknown => value)).toEqual([true, true, true, true, true]);
  document.removeEventListener('keydown', onPage);
});

test('a deleted new step comes back closed: its field takes no focus, and the next key is the list’s again', async () => {
  const { titles } = open('sel=speech');
  press('Add this view as a step');
  press('Delete');
  await act(() => vi.advanceTimersByTimeAsync(50));
  press('Undo');
  expect(titles()).toEqual(['One', 'Two', 'Three', 'Title of speech']);
  expect(screen.queryByLabelText('Title')).toBeNull();
});

test('in a field the key is the field’s', () => {
  const { titles } = open();
  press('Move down: One');
  press('1 Two');
  fireEvent.keyDown(screen.getByLabelText('Title'), { key: 'z', ctrlKey: true });
  expect(titles()).toEqual(['Two', 'One', 'Three']);
});

test('a step is doubled, shown, and given the present view', () => {
  const { log, store } = open('t=2024-05-11..2024-05-12');
  press('1 One');
  press('Duplicate');
  expect(log.story?.map(({ title }) => title)).toEqual(['One', 'One', 'Two', 'Three']);
  press('Update to the present view');
  expect(log.story?.map(({ state }) => state)).toEqual(['t=2024-05-11..2024-05-12', 'sel=ground', 'mode=sofar', '']);
  press('3 Two');
  press('Show');
  const { story, emphasis } = store.getState().selection;
  expect([story, emphasis?.mode]).toEqual([3, 'sofar']);
});

test('an own story can be set aside, emptied and taken back', () => {
  const { log } = open();
  expect(screen.queryByRole('button', { name: 'Back to the dataset’s story' })).toBeNull();
  press('Start with an empty story');
  expect(log.story).toEqual([]);
  press('Undo');
  expect(log.story).toBeNull();
  press('Move down: One');
  press('Back to the dataset’s story');
  expect(log.story).toBeNull();
  press('Undo');
  expect(log.story?.[0]?.title).toBe('Two');
});

test('fifty steps are the most', () => {
  const { log } = open(
    '',
    Array.from({ length: 50 }, (_, i) => ({ title: `T${i}`, text: 'x', state: '' })),
  );
  press('Add this view as a step');
  press('1 T0');
  press('Duplicate');
  expect(log.story).toBeUndefined();
  expect(screen.getByText('A story holds 50 steps at most.')).toBeTruthy();
});

test('a view that no longer fits the data is said', () => {
  open('', [{ title: 'Old', text: '', state: 'sel=gone' }]);
  press('1 Old');
  expect(screen.getByText(/left out: sel\./)).toBeTruthy();
});

test('a step that shows nothing new is told, and whether it says anything new', () => {
  open('', [
    { title: 'One', text: 'First.', state: 'sel=ground&mode=sofar' },
    { title: 'Two', text: 'Second.', state: 'mode=sofar&sel=ground' },
    { title: 'Three', text: 'Third.', state: '' },
    { title: 'Three', text: 'Third.', state: '' },
  ]);
  const items = screen.getAllByRole('listitem').map((item) => item.textContent ?? '');
  expect(items[0]).not.toContain('same');
  expect(items[1]).toContain('Shows the same view as step 1.');
  expect(items[2]).not.toContain('same');
  expect(items[3]).toContain('The same as step 3: view, title and text.');
});

test('nothing is replaced under a press: what was typed goes to the app once the click has come', () => {
  const { log, titles } = open();
  press('1 One');
  type('Title', 'Typed');
  fireEvent.pointerDown(document.body);
  fireEvent.blur(screen.getByLabelText('Title'));
  settle();
  expect(log.story).toBeUndefined();
  expect(screen.getByLabelText<HTMLInputElement>('Title').value).toBe('Typed');
  fireEvent.pointerUp(document.body);
  settle();
  expect(titles()).toEqual(['Typed', 'Two', 'Three']);
});

test('what waits for a press to end is in what is saved', () => {
  const { titles, onSave } = open();
  onSave.mockImplementation(() => expect(titles()).toEqual(['Typed', 'Two', 'Three']));
  press('1 One');
  type('Title', 'Typed');
  const save = screen.getByRole('button', { name: 'Save with the dataset' });
  fireEvent.pointerDown(save);
  fireEvent.blur(screen.getByLabelText('Title'));
  fireEvent.pointerUp(save);
  fireEvent.click(save);
  expect(onSave).toHaveBeenCalledOnce();
});

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
