/** The chips: one for each filter in force, dropped one by one without losing the focus. */
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { FilterChips } from '../../../src/panes/filters/FilterChips.tsx';
import { ALL_SHAPES, tableOf } from '../../fixtures/small.ts';
import { renderOn, sessionOn } from '../reading/within-session.tsx';

const table = tableOf(ALL_SHAPES);
const chips = (): readonly (string | null)[] =>
  within(screen.getByRole('list', { name: 'Filters in force' }))
    .getAllByRole('button')
    .map((chip) => chip.getAttribute('aria-label'));

test('without filters there is nothing', () => {
  const { container } = renderOn(sessionOn(table), <FilterChips />);
  expect(container.innerHTML).toBe('');
});

test('each chip drops its own filter, and the focus goes on to the next, at last to the button of the filters', async () => {
  const session = sessionOn(table, 'track=offensive&certainty=!claimed&q=title');
  renderOn(
    session,
    <>
      <button type="button" data-opens="filters">
        Opener
      </button>
      <FilterChips />
    </>,
  );
  await screen.findByRole('list', { name: 'Filters in force' });
  expect(chips()).toEqual(['Drop filter: Fighting', 'Drop filter: not Claimed', 'Drop filter: “title”']);
  const drop = async (name: string, next: string): Promise<void> => {
    const chip = screen.getByRole('button', { name });
    chip.focus();
    fireEvent.click(chip);
    await waitFor(() =>
      expect(document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent).toBe(next),
    );
  };
  await drop('Drop filter: not Claimed', 'Drop filter: “title”');
  await drop('Drop filter: “title”', 'Drop filter: Fighting');
  expect(session.store.getState().selection.filters).toEqual({ track: { values: ['offensive'], exclude: false } });
  await drop('Drop filter: Fighting', 'Opener');
  expect(session.store.getState().selection.filters).toEqual({});
});

test('the dating by the source alone is told by a chip that switches it off', async () => {
  const session = sessionOn(table, 'dating=article&track=offensive');
  renderOn(session, <FilterChips />);
  await screen.findByRole('list', { name: 'Filters in force' });
  expect(chips()).toEqual(['Switch off: Article only', 'Drop filter: Fighting']);
  fireEvent.click(screen.getByRole('button', { name: 'Switch off: Article only' }));
  expect(session.store.getState().selection.dating).toBe('best');
  expect(chips()).toEqual(['Drop filter: Fighting']);
});

test('a comparison and a story are no filters', () => {
  const { container } = renderOn(sessionOn(table, 'cmp=2024-04-01..2024-04-30'), <FilterChips />);
  expect(container.innerHTML).toBe('');
});
