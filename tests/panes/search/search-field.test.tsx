/** The search field: what typing, Enter, Escape and a composition do to the view, and what the list says. */
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, onTestFinished, test, vi } from 'vitest';
import { EventCard } from '../../../src/panes/reading/EventCard.tsx';
import { StatusLine } from '../../../src/panes/reading/StatusLine.tsx';
import { MatchPlace } from '../../../src/panes/search/MatchPlace.tsx';
import { SearchField } from '../../../src/panes/search/SearchField.tsx';
import { hearDeeds } from '../../../src/selection/note-deed.ts';
import { MAX_SEARCH } from '../../../src/selection/selection.ts';
import { ALL_SHAPES, tableOf } from '../../fixtures/small.ts';
import { WithPanels } from '../within-panels.tsx';
import { nextFrame, renderOn, seenText, sessionOn } from '../reading/within-session.tsx';
import { withRows } from '../../fixtures/ask.ts';

const table = tableOf(ALL_SHAPES);
const NAME = 'Search events, people, places';
const field = (): HTMLInputElement => screen.getByRole('combobox', { name: NAME });
const options = (): readonly string[] => screen.queryAllByRole('option').map(seenText);

const open = (link = '', isOpen = true) => {
  const session = sessionOn(table, link);
  const steps: string[] = [];
  session.store.subscribe((state, before) => {
    if (state.selection !== before.selection) steps.push(state.history);
  });
  const view = renderOn(
    session,
    <>
      <WithPanels initial={isOpen ? 'search' : null}>
        {(shown) => (
          <>
            <SearchField />
            <div data-panel={shown}>{shown === 'matches' ? <MatchPlace /> : shown === null && 'What was there'}</div>
          </>
        )}
      </WithPanels>
      <textarea aria-label="Elsewhere" />
    </>,
  );
  /** What it filters by. */
  const query = (): string | undefined => session.store.getState().selection.filters.q?.values[0];
  /** What is searched for and does not filter yet. */
  const typed = (): string | undefined => session.store.getState().typed?.filters.q?.values[0];
  const selected = (): string | null => session.store.getState().selection.selected;
  return { session, steps, query, typed, selected, ...view, user: userEvent.setup() };
};
/** The list is code of its own, which comes with the first focus. */
const listed = () => screen.findByRole('listbox', { name: 'Matches' });

test('each key lights what it finds and leaves nothing out; Enter filters, as one entry of the history', async () => {
  const { user, session, steps, query, typed } = open();
  const shown = session.answer().shown;
  await user.type(field(), 'vis');
  expect([typed(), query(), steps]).toEqual(['vis', undefined, []]);
  const { lit, about, shown: now } = session.answer();
  expect([now, about, lit?.[table.indexOf.get('visit') ?? -1]]).toEqual([shown, 1, 1]);
  await user.keyboard('{Enter}');
  expect([typed(), query(), steps]).toEqual([undefined, 'vis', ['push']]);
  expect([session.answer().shown, session.answer().lit]).toEqual([1, null]);
});

test('a change of what filters already lights again, with all events back', async () => {
  const { user, session, query, typed } = open('q=vis');
  expect(session.answer().shown).toBe(1);
  await user.type(field(), 'i');
  expect([typed(), query(), session.answer().shown, session.answer().about]).toEqual(['visi', undefined, 9, 1]);
});

test('while it is in progress the status says how many match, of all that are shown', async () => {
  const { session, user } = open();
  renderOn(session, <StatusLine />);
  await user.type(field(), 'visit');
  await nextFrame();
  expect(screen.getByRole('status').textContent).toBe('1 event matches · Showing 9 of 10 events');
});

test('a search in progress ends with Escape, Reset and a link, and outlasts a selection', async () => {
  const { user, session, typed } = open();
  await user.type(field(), 'visit');
  act(() => session.actions.select(table.ids[0] ?? null));
  expect(typed()).toBe('visit');
  await user.keyboard('{Escape}');
  expect([typed(), field().value, session.answer().lit]).toEqual([undefined, '', null]);
  for (const end of [
    () => session.actions.reset(),
    () => session.actions.restore(session.store.getState().selection),
  ]) {
    await user.type(field(), 'visit');
    act(end);
    expect([typed(), field().value]).toEqual([undefined, '']);
  }
});

test('matches are listed with what was found; those outside the window come after, under their count', async () => {
  const { user } = open();
  await user.type(field(), 'official visit');
  const list = await listed();
  expect(options()).toEqual([
    'Title of visittype: official visitbegan 14 May°, ongoing · reported',
    'Title of beforetype: official visit6–7 Sept 2023 · reported',
  ]);
  expect(within(list).getByRole('group', { name: /^Outside 8–16 May 2024 ?, 1$/ }).textContent).toContain(
    'Title of before',
  );
  await vi.waitFor(() =>
    expect([...list.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual([
      'visit',
      'official',
      'visit',
      'official',
      'visit',
    ]),
  );
});

test('Enter then walks through what it filters by and round, Shift+Enter back; the place is said and shown, the focus stays', async () => {
  const { user, selected } = open();
  await user.type(field(), 'visit{Enter}');
  await user.click(field());
  await listed();
  const walk: (string | null)[] = [];
  const places: number[] = [];
  onTestFinished(
    hearDeeds((deed) => {
      if (deed.kind === 'match') places.push(deed.place);
    }),
  );
  for (const key of ['{Enter}', '{Enter}', '{Enter}', '{Shift>}{Enter}{/Shift}']) {
    await user.keyboard(key);
    walk.push(selected());
  }
  expect(walk).toEqual(['visit', 'before', 'visit', 'before']);
  expect(screen.getByText('2 of 2')).toBeTruthy();
  expect(places).toEqual([1, 2, 1, 2]);
  expect(document.activeElement).toBe(field());
  expect(screen.queryByRole('listbox')).toBeNull();
});

test('arrows move in the list, Enter selects there, and an event outside the window brings the window', async () => {
  const { user, selected, session } = open();
  await user.type(field(), 'visit');
  await listed();
  await user.keyboard('{ArrowUp}');
  const active = screen.getByRole('option', { selected: true });
  expect(field().getAttribute('aria-activedescendant')).toBe(active.id);
  expect(field().getAttribute('aria-controls')).toBe(screen.getByRole('listbox').id);
  await user.keyboard('{Enter}');
  expect(selected()).toBe('before');
  expect(withRows(session.settledAnswer()).rows).toContain(table.indexOf.get('before'));
  await user.keyboard('{ArrowDown}');
  expect(screen.getByRole('option', { selected: true }).textContent).toContain('Title of visit');
});

test('an option that the matches no longer have is not marked any more, and Enter does not take it', async () => {
  const { user, session, selected } = open();
  await user.type(field(), 'visit');
  await listed();
  await user.keyboard('{ArrowUp}');
  expect(field().getAttribute('aria-activedescendant')).not.toBeNull();
  act(() => session.actions.typeSearch('rally'));
  await waitFor(() => expect(field().getAttribute('aria-activedescendant')).toBeNull());
  await user.keyboard('{Enter}');
  expect(selected()).toBeNull();
});

test('a press on a match selects it and leaves the focus on the button', async () => {
  const { user, selected } = open();
  await user.type(field(), 'visit');
  await listed();
  await user.click(screen.getByText(/6–7 Sept 2023/));
  expect(selected()).toBe('before');
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Search' }));
});

test('the list takes the panels’ place while there is something to look for, and gives it back', async () => {
  const { user, session } = open();
  const isBack = (): boolean =>
    screen.queryByRole('listbox') === null && document.querySelector('.match-place') === null;
  await user.type(field(), ' ');
  expect(isBack()).toBe(true);
  await user.type(field(), 'visit');
  const list = await listed();
  expect([list.closest('[data-panel="matches"]') !== null, list.closest('[role="search"]')]).toEqual([true, null]);
  await user.keyboard('{Escape}');
  expect([isBack(), field().value, document.activeElement === field()]).toEqual([true, '', true]);
  await user.type(field(), 'visit');
  await listed();
  act(() => session.actions.reset());
  expect([isBack(), document.activeElement === field()]).toEqual([true, true]);
  await user.type(field(), 'visit{Enter}');
  expect([isBack(), field().value]).toEqual([true, 'visit']);
});

test('Tab goes from the field into its list and back; Escape there takes the list back and stays in the field', async () => {
  const { user } = open('t=2024-05-08..2024-05-09');
  await user.type(field(), 'visit');
  await listed();
  const isOn = (name: string): boolean => document.activeElement === screen.getByRole('button', { name });
  await user.tab();
  await user.tab();
  expect(isOn('Show them')).toBe(true);
  await user.tab({ shift: true });
  expect(isOn('Clear the search')).toBe(true);
  await user.tab();
  await user.keyboard('{Escape}');
  expect([document.activeElement === field(), field().value, screen.queryByRole('listbox')]).toEqual([true, '', null]);
});

test('of a search that filters Escape closes the list, then empties the field, then closes it', async () => {
  const { user, query } = open('q=visit');
  await user.click(field());
  await listed();
  await user.keyboard('{Escape}');
  expect([screen.queryByRole('listbox'), query()]).toEqual([null, 'visit']);
  await user.keyboard('{Escape}');
  expect([field().value, query()]).toEqual(['', undefined]);
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('combobox')).toBeNull();
});

test('the clear button empties the field, keeps the focus in it, and can be undone', async () => {
  const { user, query, steps } = open('q=visit');
  await user.click(screen.getByRole('button', { name: 'Clear the search' }));
  expect([field().value, query(), document.activeElement === field(), steps]).toEqual(['', undefined, true, ['push']]);
});

test('half a character of a composition is shown, and searched for only when it is whole', () => {
  const { typed, query } = open();
  fireEvent.compositionStart(field());
  fireEvent.input(field(), { target: { value: 'ㅎ' }, isComposing: true });
  expect([field().value, typed()]).toEqual(['ㅎ', undefined]);
  fireEvent.keyDown(field(), { key: 'Enter', isComposing: true });
  fireEvent.input(field(), { target: { value: '한' }, isComposing: true });
  fireEvent.compositionEnd(field());
  expect([typed(), query()]).toEqual(['한', undefined]);
});

test('a paste of ten thousand characters is cut, and one that is cut within a character leaves no half of it', () => {
  const { typed } = open();
  fireEvent.input(field(), { target: { value: 'a'.repeat(10_000) } });
  expect([typed()?.length, field().value.length]).toEqual([MAX_SEARCH, MAX_SEARCH]);
  fireEvent.input(field(), { target: { value: `${'a'.repeat(MAX_SEARCH - 1)}😀` } });
  expect(typed()).toBe('a'.repeat(MAX_SEARCH - 1));
});

test('the field follows the link, and leaves a trailing space alone', async () => {
  const { user, session } = open('q=visit');
  expect(field().value).toBe('visit');
  await user.type(field(), ' ');
  expect(field().value).toBe('visit ');
  act(() => session.actions.setFilter('q', null));
  expect(field().value).toBe('');
});

test('/ brings the focus from anywhere but where text is typed', async () => {
  const { user } = open();
  await user.click(screen.getByRole('textbox', { name: 'Elsewhere' }));
  await user.keyboard('/');
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Elsewhere' }));
  act(() => (document.activeElement as HTMLElement).blur());
  await user.keyboard('/');
  expect([document.activeElement, field().value]).toEqual([field(), '']);
});

test('what only the window hides is counted, and shown at a press', async () => {
  const { user, session } = open('t=2024-05-08..2024-05-09');
  await user.type(field(), 'visit');
  await listed();
  const note = screen.getByText(/^2 matches outside the window shown/);
  await user.click(within(note).getByRole('button', { name: 'Show them' }));
  expect(session.settledAnswer().about).toBe(2);
  await waitFor(() => expect(screen.queryByText(/outside the window/)).toBeNull());
  expect(document.activeElement).toBe(field());
});

test('what only other filters hide is counted, and they are dropped at a press; the search stays', async () => {
  const { user, session } = open('track=offensive');
  await user.type(field(), 'visit');
  expect(await screen.findByText('Nothing found for “visit” with the other filters.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Drop the other filters' }));
  expect([session.store.getState().selection.filters, field().value]).toEqual([{}, 'visit']);
  await listed();
});

test('what is found nowhere keeps the text and says so', async () => {
  const { user } = open();
  await user.type(field(), 'xyzzy');
  expect(await screen.findByText('Nothing found for “xyzzy”.')).toBeTruthy();
  expect([field().value, field().getAttribute('aria-expanded')]).toEqual(['xyzzy', 'false']);
});

test('a misspelt word is answered as the nearest that there is, which is said, and searched for at a press', async () => {
  const { user, typed } = open();
  await user.type(field(), 'vsiit');
  expect(await screen.findByText(/Nothing found for “vsiit”; shown is what “visit” finds/)).toBeTruthy();
  expect([typed(), field().value]).toEqual(['vsiit', 'vsiit']);
  await user.click(screen.getByRole('button', { name: 'Search for “visit”' }));
  expect([typed(), field().value, document.activeElement === field()]).toEqual(['visit', 'visit', true]);
  await listed();
});

test('while a search finds nothing, the status offers to drop it, whatever is typed on', async () => {
  const session = sessionOn(table, 'q=xyz');
  renderOn(session, <StatusLine />);
  act(() => session.actions.setSearch('xyzzy'));
  await nextFrame();
  expect(screen.getByRole('status').textContent).toContain('“xyzzy”');
  // What may be done comes after the first view.
  fireEvent.click(await screen.findByRole('button', { name: 'Drop the search' }, { timeout: 4000 }));
  await nextFrame();
  expect(screen.getByRole('status').textContent).toBe('Showing 9 of 10 events');
});

test('a button opens the field; Escape closes it and gives the focus back', async () => {
  const { user, query, typed } = open('', false);
  const button = screen.getByRole('button', { name: 'Search' });
  await user.click(button);
  expect(document.activeElement).toBe(field());
  await user.type(field(), 'visit');
  await listed();
  await user.keyboard('{Escape}{Escape}');
  expect([screen.queryByRole('combobox'), document.activeElement, query()]).toEqual([null, button, undefined]);
  await user.keyboard('/');
  await user.type(field(), 'visit');
  await user.click(screen.getByRole('button', { name: 'Close the search' }));
  expect([screen.queryByRole('combobox'), typed(), query()]).toEqual([null, undefined, undefined]);
  await user.keyboard('/');
  await user.type(field(), 'visit{Enter}');
  await user.click(screen.getByRole('button', { name: 'Close the search' }));
  expect([screen.queryByRole('combobox'), query()]).toEqual([null, 'visit']);
});

test('the card marks what was searched for in its title and summary', () => {
  const session = sessionOn(table, 'sel=visit&q=title');
  renderOn(session, <EventCard />);
  expect(screen.getByRole('heading', { name: 'Title of visit' }).querySelector('mark')?.textContent).toBe('Title');
});
