/** The status line: one true sentence, silent while something moves. */
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { kyivDay } from '../../fixtures/time.ts';
import { StatusLine } from '../../../src/panes/reading/StatusLine.tsx';
import { storySteps } from '../../../src/query/story/steps.ts';
import { ALL_SHAPES, tableOf } from '../../fixtures/small.ts';
import { nextFrame, renderOn, sessionOn } from './within-session.tsx';

const table = tableOf(ALL_SHAPES);
/** Which days are shown, as it is written. */
const windowText = () => document.querySelector('.status-line-window')?.textContent;
const day = (number: number) => kyivDay(2024, 5, number);

test('says how many are shown, and nothing else; the window and Reset stand beside it', () => {
  renderOn(sessionOn(table), <StatusLine />);
  const status = screen.getByRole('status');
  expect(status.textContent).toBe('Showing 9 of 10 events');
  expect(status.querySelector('button')).toBeNull();
  // No dot after the last thing: it is drawn only where something follows.
  expect(screen.getByText('8–16 May 2024')).toBeTruthy();
});

test('follows a drag before it is committed, in silence, and speaks once after rest', async () => {
  const session = sessionOn(table);
  renderOn(session, <StatusLine />);
  const status = screen.getByRole('status');
  await waitFor(() => expect(document.querySelector('[data-spoken]')).not.toBeNull());
  act(() => session.actions.previewWindow({ start: day(8), end: day(10) }));
  await nextFrame();
  expect(status.textContent).toBe('Showing 1 of 10 events');
  expect(status.getAttribute('aria-live')).toBe('off');
  act(() => session.actions.commitGesture());
  await nextFrame();
  expect(status.getAttribute('aria-live')).toBe('off');
  await waitFor(() => expect(status.getAttribute('aria-live')).toBe('polite'), { timeout: 2000 });
  expect(status.textContent).toBe('Showing 1 of 10 events');
});

test('a count that is not exact says so', () => {
  const session = sessionOn(table);
  const { engine } = session;
  const query: typeof engine.query = (asked, options) => {
    const { now, final } = engine.query(asked, options);
    return { now: now && { ...now, exact: false }, final };
  };
  renderOn({ ...session, engine: { ...engine, query } }, <StatusLine />);
  expect(screen.getByText('not final: a filter is still to be applied')).toBeTruthy();
});

test('an empty result names the filter that empties it, and a button beside it drops that one', async () => {
  const session = sessionOn(table, 'certainty=assessment&track=offensive');
  renderOn(session, <StatusLine />);
  expect(screen.getByRole('status').textContent).toBe('No events: none is an assessment in this window');
  fireEvent.click(await screen.findByRole('button', { name: 'Drop “an assessment”' }));
  await nextFrame();
  expect(screen.getByRole('status').textContent).toBe('Showing 4 of 10 events');
  expect(session.store.getState().selection.filters).toEqual({ track: { values: ['offensive'], exclude: false } });
  expect(screen.queryByRole('button', { name: /Drop/ })).toBeNull();
});

test('so far: says how many may not have happened yet', () => {
  renderOn(sessionOn(table, 'mode=sofar&at=2024-05-11'), <StatusLine />);
  expect(screen.getByText(/perhaps not yet/).textContent).toMatch(/^\d+ perhaps not yet/);
});

test('where the playhead decides, the window says up to which day or on which', () => {
  const { unmount } = renderOn(sessionOn(table, 'mode=sofar&at=2024-05-11'), <StatusLine />);
  expect(screen.getByText('8–16 May 2024, up to 11 May')).toBeTruthy();
  unmount();
  renderOn(sessionOn(table, 'mode=moment&cmp=2023-09-06..2023-09-07'), <StatusLine />);
  expect(windowText()).toBe('A 8–16 May 2024, on 16 May · B 6–7 September 2023');
});

test('Reset brings the first view back', () => {
  const session = sessionOn(table, 't=2024-05-10..2024-05-11&sel=ground&track=offensive');
  renderOn(session, <StatusLine />);
  fireEvent.click(screen.getByRole('button', { name: 'Reset' }));
  expect(session.store.getState().selection).toMatchObject({ window: null, selected: null, filters: {} });
});

test('two windows are both named with their letters, and the union is counted', () => {
  renderOn(sessionOn(table, 't=2024-05-10..2024-05-11&cmp=2023-09-06..2023-09-07'), <StatusLine />);
  expect(screen.getByRole('status').textContent).toBe('Showing 5 of 10 events');
  expect(windowText()).toBe('A 10–11 May 2024 · B 6–7 September 2023');
});

test('no event in either window is said so', () => {
  renderOn(
    sessionOn(tableOf('one | offensive/strike | 2024-05-10 | instant'), 't=2023-10..2023-11&cmp=2024-01..2024-02'),
    <StatusLine />,
  );
  expect(screen.getByRole('status').textContent).toBe('No events: none falls in either window');
});

test('in a story says which step it is and how much it is about; nothing is left out for it', async () => {
  const told = tableOf(ALL_SHAPES, {
    story: [
      { title: 'One', text: 'First.', state: 'at=2024-05-10&mode=sofar&track=offensive' },
      { title: 'Two', text: 'Second.', state: '' },
    ],
  });
  const session = sessionOn(told, '');
  renderOn(session, <StatusLine />);
  const status = screen.getByRole('status');
  const [one, two] = storySteps(told);
  act(() => one && session.actions.goToStep(1, one.view));
  expect(session.answer().shown).toBe(9);
  await nextFrame();
  expect(status.textContent).toMatch(/^Step 1 of 2, about \d events? · Showing 9 of 10 events$/);
  act(() => two && session.actions.goToStep(2, two.view));
  await nextFrame();
  expect(status.textContent).toBe('Step 2 of 2 · Showing 9 of 10 events');
});
