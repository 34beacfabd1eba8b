/** The table: one row for each event that is left, in words, sorted as asked, walked through by keys. */
import { act, fireEvent, screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { buildTable } from '../../../src/events/build.ts';
import { PrintTable } from '../../../src/panes/table/PrintTable.tsx';
import { TablePane } from '../../../src/panes/table/TablePane.tsx';
import { ALL_SHAPES, tableOf } from '../../fixtures/small.ts';
import { syntheticDataset } from '../../fixtures/synthetic.ts';
import { renderOn, sessionOn } from '../reading/within-session.tsx';
import { withRows } from '../../fixtures/ask.ts';

const table = tableOf(ALL_SHAPES);
const titles = (): (string | null)[] => screen.getAllByRole('rowheader').map((cell) => cell.textContent);
const head = (name: string): HTMLElement => screen.getByRole('columnheader', { name });
const sortBy = (name: string): void => {
  fireEvent.click(within(head(name)).getByRole('button'));
};
const rowText = (title: string): string =>
  screen.getByRole('rowheader', { name: title }).closest('tr')?.textContent ?? '';

test('has the columns of the contract and one row for each event shown', () => {
  const session = sessionOn(table);
  renderOn(session, <TablePane />);
  expect(screen.getAllByRole('columnheader').map((cell) => cell.textContent)).toEqual([
    'Date',
    'Event',
    'Track',
    'Place',
    'Actors',
    'Status',
    'Source',
  ]);
  expect(titles()).toEqual([...withRows(session.answer()).rows].map((row) => table.records[row]?.title));
});

test('filters and the window are honoured', () => {
  renderOn(sessionOn(table, 'certainty=claimed&track=offensive'), <TablePane />);
  expect(titles()).toEqual(['Title of forces']);
});

test('where the playhead decides, the table says up to which day it counts', () => {
  renderOn(sessionOn(table, 'mode=sofar&at=2024-05-10'), <TablePane />);
  expect(
    screen
      .getByRole('table')
      .getAttribute('aria-labelledby')
      ?.split(' ')
      .map((id) => document.getElementById(id)?.textContent)
      .at(-1),
  ).toMatch(/^\d of 10 events, up to 10 May$/);
});

test('nothing left: the table says why and what to do', () => {
  const session = sessionOn(table, 'type=speech&certainty=claimed');
  renderOn(session, <TablePane />);
  expect(screen.getByText(/^No events: none is of the type speech and claimed/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Drop “claimed”' }));
  expect(titles()).toEqual(['Title of speech']);
});

test('a title selects its event, marks its row, and lets it go again; so does the row itself but for the last', () => {
  const session = sessionOn(table);
  renderOn(session, <TablePane />);
  const selected = (): string | null => session.store.getState().selection.selected;
  const button = screen.getByRole('button', { name: 'Title of ground' });
  fireEvent.click(button);
  expect(selected()).toBe('ground');
  expect(button.getAttribute('aria-pressed')).toBe('true');
  expect(button.closest('tr')?.dataset['selected']).toBe('true');
  fireEvent.click(button);
  expect(selected()).toBeNull();
  for (const _ of ['once', 'again'])
    fireEvent.click(within(screen.getByRole('row', { name: /Title of visit/ })).getAllByRole('cell')[0] as HTMLElement);
  expect(selected()).toBe('visit');
});

test('pointing at a row lights its event, leaving the table ends that', () => {
  const session = sessionOn(table);
  const { unmount } = renderOn(session, <TablePane />);
  fireEvent.pointerOver(screen.getByRole('row', { name: /Title of visit/ }));
  expect(session.store.getState().gesture.hovered).toBe('visit');
  unmount();
  expect(session.store.getState().gesture.hovered).toBeNull();
});

test('every column sorts and says so; equal words keep the order of time', () => {
  renderOn(sessionOn(table), <TablePane />);
  const inTime = titles();
  for (const name of ['Event', 'Track', 'Place', 'Status', 'Source', 'Actors']) {
    expect(head(name).getAttribute('aria-sort')).toBe('none');
    sortBy(name);
    expect(head(name).getAttribute('aria-sort')).toBe('ascending');
    expect(head('Date').getAttribute('aria-sort')).toBe('none');
  }
  expect(titles()).toEqual(inTime);
  sortBy('Event');
  expect(titles()[0]).toBe('Title of arms');
  sortBy('Event');
  expect(head('Event').getAttribute('aria-sort')).toBe('descending');
  expect(titles()[0]).toBe('Title of visit');
});

test('sorted by date, latest first, what has no date stays last, in the dating in force', () => {
  renderOn(sessionOn(table, 'dating=article'), <TablePane />);
  sortBy('Date');
  expect(head('Date').getAttribute('aria-sort')).toBe('descending');
  // The source alone gives the visit no date.
  expect(new Set(titles().slice(-2))).toEqual(new Set(['Title of nodate', 'Title of visit']));
});

test('the sorting outlives a change of what is shown', () => {
  const session = sessionOn(table);
  renderOn(session, <TablePane />);
  sortBy('Event');
  act(() => session.actions.setFilter('track', { values: ['offensive'], exclude: false }));
  expect(titles()).toEqual(['Title of forces', 'Title of ground', 'Title of once', 'Title of villages']);
});

test('arrow keys, Home and End walk from title to title; Tab has one stop among them', () => {
  renderOn(sessionOn(table), <TablePane />);
  const buttons = screen.getAllByRole('rowheader').map((cell) => within(cell).getByRole('button'));
  expect(buttons.filter((button) => button.tabIndex === 0)).toEqual([buttons[0]]);
  act(() => buttons[0]?.focus());
  const press = (key: string): void => {
    fireEvent.keyDown(document.activeElement ?? document.body, { key });
  };
  press('ArrowDown');
  expect(document.activeElement).toBe(buttons[1]);
  press('End');
  expect(document.activeElement).toBe(buttons.at(-1));
  press('ArrowDown');
  expect(document.activeElement).toBe(buttons.at(-1));
  press('Home');
  expect(document.activeElement).toBe(buttons[0]);
  expect(buttons.filter((button) => button.tabIndex === 0)).toEqual([buttons[0]]);
});

test('an arrow at the end of the list takes no later focus away', () => {
  const session = sessionOn(table);
  renderOn(session, <TablePane />);
  const buttons = screen.getAllByRole('rowheader').map((cell) => within(cell).getByRole('button'));
  act(() => buttons[0]?.focus());
  fireEvent.keyDown(document.activeElement ?? document.body, { key: 'ArrowUp' });
  act(() => buttons[4]?.focus());
  expect(document.activeElement).toBe(buttons[4]);
});

test('while it plays the table counts along with the status', () => {
  vi.useFakeTimers();
  try {
    const session = sessionOn(table);
    renderOn(session, <TablePane />);
    act(() => {
      session.actions.seek(session.table.best.startMin[0] as never);
      session.actions.play();
    });
    act(() => {
      vi.advanceTimersByTime(300);
    });
    expect(titles()).toHaveLength(session.answer().shown);
    act(() => {
      session.actions.pause();
      vi.advanceTimersByTime(300);
    });
    expect(titles()).toHaveLength(session.answer().shown);
  } finally {
    vi.useRealTimers();
  }
});

test('what marks say by their look is said in words: perhaps not yet, not on the map, dated from outside', () => {
  renderOn(sessionOn(table, 'mode=sofar&at=2024-05-14T12:00'), <TablePane />);
  expect(rowText('Title of calls')).toContain('may not have happened yet');
  expect(rowText('Title of ground')).not.toContain('may not');
  expect(rowText('Title of ground')).toContain('not on the map');
  expect(rowText('Title of speech')).not.toContain('not on the map');
  expect(rowText('Title of visit')).toContain('° (from outside the source)');
});

test('what a search finds is marked where it stands', () => {
  renderOn(sessionOn(table, 'q=town'), <TablePane />);
  expect(titles()).toEqual(['Title of speech']);
  expect([...document.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['Town', 'town']);
});

test('further columns come and go at choice', () => {
  renderOn(sessionOn(table), <TablePane />);
  fireEvent.click(screen.getByRole('button', { name: 'Columns' }));
  fireEvent.click(screen.getByRole('checkbox', { name: 'How dated' }));
  fireEvent.click(screen.getByRole('checkbox', { name: 'Place precision' }));
  fireEvent.click(screen.getByRole('checkbox', { name: 'Source' }));
  expect(screen.getAllByRole('columnheader').map((cell) => cell.textContent)).toEqual([
    'Date',
    'How dated',
    'Event',
    'Track',
    'Place',
    'Place precision',
    'Actors',
    'Status',
  ]);
  expect(rowText('Title of speech')).toContain('stated in the text');
  expect(rowText('Title of speech')).toContain('known to the town; the mark stands at its centre');
  fireEvent.click(screen.getByRole('button', { name: 'Usual columns' }));
  expect(screen.getAllByRole('columnheader')).toHaveLength(7);
});

test('a comparison adds the period of each event', () => {
  renderOn(sessionOn(table, 't=2024-05-14..2024-05-16&cmp=2023-09-01..2023-09-30'), <TablePane />);
  const period = (title: string): string | undefined =>
    [...(screen.getByRole('rowheader', { name: title }).closest('tr')?.children ?? [])].find(
      (cell) => cell.className === 'table-period',
    )?.textContent;
  expect([period('Title of before'), period('Title of speech'), period('Title of nodate')]).toEqual([
    'B',
    'A',
    'A and B',
  ]);
});

test('of 5,000 events only those near the view are in the document, each with its own number', () => {
  const long = buildTable(syntheticDataset(5000));
  const session = sessionOn(long, 't=earliest..latest');
  renderOn(session, <TablePane />);
  const { shown, rows } = withRows(session.answer());
  const rendered = (): HTMLElement[] => screen.getAllByRole('row').slice(1);
  expect(screen.getByRole('table').getAttribute('aria-rowcount')).toBe(String(shown + 1));
  expect(rendered().length).toBeGreaterThan(10);
  expect(rendered().length).toBeLessThan(200);
  expect(
    rendered()
      .slice(0, 3)
      .map((row) => row.getAttribute('aria-rowindex')),
  ).toEqual(['2', '3', '4']);
  const last = rows.at(-1) ?? 0;
  act(() => session.actions.select(long.ids[last] ?? null));
  expect(rendered().at(-1)?.getAttribute('aria-rowindex')).toBe(String(shown + 1));
  expect(rendered().at(-1)?.dataset['selected']).toBe('true');
  expect(rendered().length).toBeLessThan(200);
});

test('paper gets a table without buttons', () => {
  renderOn(sessionOn(table), <PrintTable />);
  const printed = screen.getByRole('table');
  expect(within(printed).queryByRole('button')).toBeNull();
  expect(within(printed).getAllByRole('row')).toHaveLength(10);
});
