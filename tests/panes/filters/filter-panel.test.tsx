/** The filters' panel: choices with counts, only these or all but these, by keyboard. */
import { act, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { kyivDay } from '../../fixtures/time.ts';
import type { Session } from '../../../src/session/session.ts';
import { buildTable } from '../../../src/events/build.ts';
import { writeLink } from '../../../src/selection/link.ts';
import { FilterPanel } from '../../../src/panes/filters/FilterPanel.tsx';
import { manySourcesTable } from '../../fixtures/many-sources.ts';
import { ALL_SHAPES, tableOf } from '../../fixtures/small.ts';
import { syntheticDataset } from '../../fixtures/synthetic.ts';
import { nextFrame, renderOn, sessionOn } from '../reading/within-session.tsx';
import { withRows } from '../../fixtures/ask.ts';

const table = tableOf(`${ALL_SHAPES}
meets | diplomatic/meeting | 2024-05-13 | instant | {"actors":[{"actor":"anna","role":"visitor"},{"actor":"boris","role":"host"}],"where":[{"place":"town","role":"location","precision":"city"}]}
`);

const renderPanel = (session: Session, onClose = () => {}) => {
  renderOn(
    session,
    <>
      <button type="button" data-opens="filters">
        Opener
      </button>
      <FilterPanel onClose={onClose} />
    </>,
  );
  return within(screen.getByRole('region', { name: 'Filters' }));
};
const filtersOf = (session: Session) => session.store.getState().selection.filters;
const heading = (name: RegExp) => screen.getByRole('button', { name, expanded: false });
const choice = (name: RegExp) => screen.getByRole('checkbox', { name });

test('it is the one region named Filters, holds how sure, and takes the focus', () => {
  const panel = renderPanel(sessionOn(table));
  expect(panel.getByRole('button', { name: /Reported by the source/ })).toBeTruthy();
  expect(panel.getByRole('switch', { name: 'Article only' })).toBeTruthy();
  expect(document.activeElement?.textContent).toBe('Filters');
});

test('a choice carries its count, filters when it is ticked, and what leaves nothing stays to be unticked', async () => {
  const session = sessionOn(table, 'type=strike');
  renderPanel(session);
  fireEvent.click(heading(/^Track/));
  expect(choice(/Fighting/).closest('label')?.textContent).toBe('Fighting1');
  const diplomatic = choice(/Diplomatic/);
  expect(diplomatic.closest('label')?.hasAttribute('data-none')).toBe(true);
  fireEvent.click(diplomatic);
  await nextFrame();
  expect(session.answer().shown).toBe(0);
  expect((diplomatic as HTMLInputElement).checked).toBe(true);
  expect(screen.getByRole('button', { name: 'Track 1 chosen' })).toBeTruthy();
  fireEvent.click(diplomatic);
  expect(filtersOf(session)).toEqual({ type: { values: ['strike'], exclude: false } });
});

test('counts follow a drag before it is committed', async () => {
  const session = sessionOn(table);
  renderPanel(session);
  expect(choice(/Diplomatic/).closest('label')?.textContent).toBe('Diplomatic5');
  act(() => session.actions.previewWindow({ start: kyivDay(2024, 5, 8), end: kyivDay(2024, 5, 10) }));
  await nextFrame();
  expect(choice(/Diplomatic/).closest('label')?.textContent).toBe('Diplomatic1');
  expect(screen.getByText('1 of 11 events')).toBeTruthy();
});

test('all but these: chosen before or after the choices, kept when the last is unticked', () => {
  const session = sessionOn(table);
  renderPanel(session);
  fireEvent.click(screen.getByRole('radio', { name: 'All but these' }));
  expect(filtersOf(session)).toEqual({});
  fireEvent.click(choice(/Fighting/));
  expect(filtersOf(session).track).toEqual({ values: ['offensive'], exclude: true });
  expect(screen.getByRole('button', { name: 'Track 1 left out' })).toBeTruthy();
  fireEvent.click(choice(/Fighting/));
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'All but these' }).checked).toBe(true);
  fireEvent.click(choice(/Fighting/));
  fireEvent.click(screen.getByRole('radio', { name: 'Only these' }));
  expect(filtersOf(session).track).toEqual({ values: ['offensive'], exclude: false });
});

test('an actor as initiator or as target: the choice turns round what is ticked, and counts with it', () => {
  const session = sessionOn(table, 'actor=anna');
  renderPanel(session);
  expect(choice(/Anna/).closest('label')?.textContent).toBe('Anna1');
  fireEvent.click(screen.getByRole('radio', { name: 'Target' }));
  expect(filtersOf(session).actor?.values).toEqual(['to.anna']);
  expect(choice(/Anna/).closest('label')?.textContent).toBe('Anna0');
  expect(choice(/Boris/).closest('label')?.textContent).toBe('Boris1');
});

test('actors of another side than the list’s, which a link may ask for, are named with it and can be unticked', () => {
  const session = sessionOn(table, 'actor=by.anna~to.boris~boris');
  renderPanel(session);
  fireEvent.click(choice(/^to Boris/));
  expect(filtersOf(session).actor?.values).toEqual(['by.anna', 'boris']);
});

test('both precisions are one group of two lists, included or left out together', () => {
  const session = sessionOn(table, 'prec=!t.day');
  renderPanel(session);
  const place = within(screen.getByRole('group', { name: 'The place' }));
  fireEvent.click(place.getByRole('checkbox', { name: /known to the town or city/ }));
  expect(filtersOf(session).prec).toEqual({ values: ['t.day', 'g.city'], exclude: true });
  expect(
    within(screen.getByRole('group', { name: 'The date' })).getByRole<HTMLInputElement>('checkbox', {
      name: /to the day/,
    }).checked,
  ).toBe(true);
});

test('a long list shows the most frequent, all on demand, and what one types for', () => {
  renderPanel(sessionOn(buildTable(syntheticDataset(300, 2))));
  fireEvent.click(heading(/^Place/));
  expect(screen.getAllByRole('checkbox')).toHaveLength(3 + 8);
  const find = screen.getByRole('searchbox', { name: 'Find a place' });
  fireEvent.change(find, { target: { value: 'TOWN 7' } });
  expect(screen.getAllByRole('checkbox', { name: /^Town 7/ }).length).toBeGreaterThan(1);
  expect(screen.queryByRole('checkbox', { name: /^Country/ })).toBeNull();
  fireEvent.keyDown(find, { key: 'Escape' });
  fireEvent.click(screen.getByRole('button', { name: /^Show all \d+/ }));
  expect(screen.getAllByRole('checkbox').length).toBeGreaterThan(60);
});

test('by keyboard alone: open a group, tick, drop all, leave by Escape; the focus goes back to the button', async () => {
  const user = userEvent.setup();
  const onClose = vi.fn<() => void>();
  const session = sessionOn(table);
  renderPanel(session, onClose);
  heading(/^Who vouches/).focus();
  await user.keyboard('{Enter}');
  await user.tab();
  await user.tab();
  await user.keyboard(' ');
  expect(filtersOf(session).certainty).toEqual({ values: ['reported'], exclude: false });
  screen.getByRole('button', { name: 'Drop all' }).focus();
  await user.keyboard('{Enter}');
  expect(filtersOf(session)).toEqual({});
  expect(document.activeElement?.textContent).toBe('Filters');
  await user.keyboard('{Escape}');
  expect(onClose).toHaveBeenCalledOnce();
  expect(document.activeElement?.textContent).toBe('Opener');
});

test('at least two voices is asked for with a press, beside how many events that leaves', async () => {
  const session = sessionOn(manySourcesTable());
  const panel = renderPanel(session);
  const line = panel.getByRole('button', { name: 'At least two voices 1' });
  expect(line.getAttribute('aria-pressed')).toBe('false');
  fireEvent.click(line);
  await nextFrame();
  // Two papers of one house, and a wire with the paper that repeats it, are a voice each.
  expect([...withRows(session.answer()).rows].map((row) => session.table.ids[row])).toEqual(['seven-sources']);
  expect(writeLink(session.store.getState().selection, session.table)).toBe('voices=2');
  fireEvent.click(panel.getByRole('button', { name: 'At least two voices 1', pressed: true }));
  expect(filtersOf(session)).toEqual({});
});

test('a link may ask for more voices, and the line says so', () => {
  const panel = renderPanel(sessionOn(manySourcesTable(), 'voices=3'));
  expect(panel.getByRole('button', { name: 'At least 3 voices 1', pressed: true })).toBeTruthy();
});
