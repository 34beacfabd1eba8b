/** The table: one row for each event that is left, sorted as asked. */
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { buildTable } from '../../../src/events/build.ts';
import { PrintTable, TablePane } from '../../../src/panes/table/TablePane.tsx';
import { ALL_SHAPES, tableOf } from '../../fixtures/small.ts';
import { syntheticDataset } from '../../fixtures/synthetic.ts';
import { renderOn, sessionOn } from '../reading/within-session.tsx';

const table = tableOf(ALL_SHAPES);
const titles = (): (string | null)[] => screen.getAllByRole('rowheader').map((cell) => cell.textContent);

test('has the columns of the contract and one row for each event shown', () => {
  const session = sessionOn(table);
  renderOn(session, <TablePane />);
  const heads = screen.getAllByRole('columnheader').map((head) => head.textContent?.replace(/ [↑↓]$/, ''));
  expect(heads).toEqual(['Date', 'Event', 'Track', 'Place', 'Actors', 'Status', 'Source']);
  expect(titles()).toEqual([...session.answer().rows].map((row) => table.records[row]?.title));
});

test('filters and the window are honoured', () => {
  renderOn(sessionOn(table, 'certainty=claimed&track=offensive'), <TablePane />);
  expect(titles()).toEqual(['Title of forces']);
});

test('a title selects its event and marks its row', () => {
  const session = sessionOn(table);
  renderOn(session, <TablePane />);
  const button = screen.getByRole('button', { name: 'Title of ground' });
  fireEvent.click(button);
  expect(session.store.getState().selection.selected).toBe('ground');
  expect(button.getAttribute('aria-pressed')).toBe('true');
  expect(button.closest('tr')?.dataset['selected']).toBe('true');
});

test('sorts by title and back, and says so', () => {
  renderOn(sessionOn(table), <TablePane />);
  const head = screen.getByRole('columnheader', { name: /Event/ });
  expect(head.getAttribute('aria-sort')).toBe('none');
  fireEvent.click(within(head).getByRole('button'));
  expect(head.getAttribute('aria-sort')).toBe('ascending');
  expect(titles()).toEqual(titles().toSorted((a, b) => ((a ?? '') < (b ?? '') ? -1 : 1)));
  fireEvent.click(within(head).getByRole('button'));
  expect(head.getAttribute('aria-sort')).toBe('descending');
  expect(titles()[0]).toBe('Title of visit');
});

test('by date, newest first, what has no date stays last', () => {
  renderOn(sessionOn(table), <TablePane />);
  fireEvent.click(within(screen.getByRole('columnheader', { name: /Date/ })).getByRole('button'));
  expect(titles().at(-1)).toBe('Title of nodate');
});

test('a long table comes in parts, and whole in the end', async () => {
  const long = buildTable(syntheticDataset(700));
  renderOn(sessionOn(long, 't=earliest..latest'), <TablePane />);
  await waitFor(() => expect(document.querySelectorAll('tbody tr')).toHaveLength(700), { timeout: 5000 });
});

test('paper gets a table without buttons', () => {
  renderOn(sessionOn(table), <PrintTable />);
  const printed = screen.getByRole('table');
  expect(within(printed).queryByRole('button')).toBeNull();
  expect(within(printed).getAllByRole('row')).toHaveLength(10);
});
