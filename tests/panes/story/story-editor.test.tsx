/** Writing a story: views become steps that are worded, moved, doubled, deleted, undone and saved. */
import { act, fireEvent, screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { open, press, settle, type, startEachTestAnew } from './within-editor.tsx';

startEachTestAnew();

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
