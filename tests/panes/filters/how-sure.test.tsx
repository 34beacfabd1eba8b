/** "How sure?": numbers that filter, and the switch to what the article alone supports. */
import { fireEvent, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { HowSure } from '../../../src/panes/filters/HowSure.tsx';
import { ALL_SHAPES, tableOf } from '../../fixtures/small.ts';
import { nextFrame, renderOn, sessionOn } from '../reading/within-session.tsx';

const table = tableOf(ALL_SHAPES);

test('a line is a toggle that filters; its own count stays', async () => {
  const session = sessionOn(table);
  renderOn(session, <HowSure />);
  const region = screen.getByRole('region', { name: 'Filters' });
  const claimed = within(region).getByRole('button', { name: /Claimed by someone named/ });
  expect(claimed.textContent).toBe('Claimed by someone named3');
  expect(claimed.getAttribute('aria-pressed')).toBe('false');
  fireEvent.click(claimed);
  await nextFrame();
  expect(claimed.getAttribute('aria-pressed')).toBe('true');
  expect(claimed.textContent).toBe('Claimed by someone named3');
  expect(within(region).getByRole('button', { name: /Placed on the map/ }).textContent).toBe('Placed on the map0');
  expect(session.answer().shown).toBe(3);
});

test('Show all is there only while a filter is on', () => {
  const session = sessionOn(table, 'certainty=claimed');
  renderOn(session, <HowSure />);
  fireEvent.click(screen.getByRole('button', { name: 'Show all' }));
  expect(session.store.getState().selection.filters).toEqual({});
  expect(screen.queryByRole('button', { name: 'Show all' })).toBeNull();
});

test('Article only turns the dating round and says what it costs', () => {
  const session = sessionOn(table);
  renderOn(session, <HowSure />);
  const toggle = screen.getByRole('switch', { name: 'Article only' });
  expect(toggle.getAttribute('aria-checked')).toBe('false');
  expect(screen.getByText('Of all 10 events of the dataset, 1 loses its date.')).toBeTruthy();
  fireEvent.click(toggle);
  expect(session.store.getState().selection.dating).toBe('article');
  expect(toggle.getAttribute('aria-checked')).toBe('true');
  expect(screen.getByText('Of all 10 events of the dataset, 1 is without a date.')).toBeTruthy();
});
