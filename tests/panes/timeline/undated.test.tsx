/** A dataset without a single date: no axis and no sliders, but a list that says so and the way from event to event. */
import { fireEvent, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { StatusLine } from '../../../src/panes/reading/StatusLine.tsx';
import { PlaybackBar } from '../../../src/panes/timeline/playback/PlaybackBar.tsx';
import { UndatedList } from '../../../src/panes/timeline/UndatedList.tsx';
import { contextOf } from '../../../src/selection/context.ts';
import { parseLink } from '../../../src/selection/link.ts';
import { tableOf } from '../../fixtures/small.ts';
import { renderOn, sessionOn } from '../reading/within-session.tsx';

const table = tableOf(
  `
second | offensive/strike     |
first  | diplomatic/statement |
`,
  { view: undefined, asOf: undefined },
);

test('the list says that nothing has a date, and a press selects', () => {
  const session = sessionOn(table);
  renderOn(session, <UndatedList />);
  expect(screen.getByRole('region', { name: 'Timeline' }).textContent).toMatch(/^TimelineNo event here has a date/);
  const buttons = screen.getAllByRole('button');
  expect(buttons).toHaveLength(2);
  fireEvent.click(screen.getByRole('button', { name: /^Title of first/ }));
  expect(session.store.getState().selection.selected).toBe('first');
});

test('where a filter leaves none, neither the list nor the status speaks of an order or a window', async () => {
  const session = sessionOn(table);
  session.actions.setFilter('type', { values: ['meeting'], exclude: false });
  renderOn(session, <UndatedList />);
  expect(screen.getByRole('region', { name: 'Timeline' }).textContent).toBe('TimelineNo event here has a date.');
  const { container } = renderOn(session, <StatusLine />);
  await screen.findByText(/^No events/);
  expect(container.textContent).toContain('No events: none is of the type meeting');
  expect(container.textContent).not.toContain('window');
});

test('the bar has no sliders, no dates and nothing to play', async () => {
  const session = sessionOn(table);
  renderOn(session, <PlaybackBar />);
  await screen.findByRole('button', { name: 'Next event' });
  expect(screen.queryAllByRole('slider')).toEqual([]);
  expect(screen.getAllByRole('button').map((button) => button.getAttribute('aria-label'))).toEqual([
    'Previous event',
    'Next event',
  ]);
  fireEvent.click(screen.getByRole('button', { name: 'Next event' }));
  expect(session.store.getState().selection.selected).not.toBeNull();
});

test('the status names no window, and no day of 1970', () => {
  const { container } = renderOn(sessionOn(table), <StatusLine />);
  expect(container.textContent).toContain('Showing 2 of 2 events');
  expect(container.textContent).toContain('none has a date');
  expect(container.textContent).not.toMatch(/1970|without a date/);
});

test('a window, a playhead or a comparison in a link is left out and said', () => {
  const { selection, dropped } = parseLink('t=2024-05-01..2024-05-02&at=latest&cmp=earliest..latest', contextOf(table));
  expect(dropped).toEqual(['t', 'at', 'cmp']);
  expect(selection).toMatchObject({ window: null, at: null, compare: null });
});
