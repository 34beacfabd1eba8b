/** The narrow page's caption: one event in short, the way to the next, and the sheet with all of it. */
import { fireEvent, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Caption } from '../../../src/panes/reading/Caption.tsx';
import { ALL_SHAPES, tableOf } from '../../fixtures/small.ts';
import { renderOn, sessionOn } from './within-session.tsx';
import { withRows } from '../../fixtures/ask.ts';

const table = tableOf(ALL_SHAPES);

test('says when, which of how many, what, who vouches and where it stands', () => {
  const session = sessionOn(table, 'sel=ground');
  renderOn(session, <Caption />);
  const place = [...withRows(session.answer()).rows].indexOf(table.indexOf.get('ground') as number) + 1;
  const caption = screen.getByRole('region', { name: 'Event details' });
  expect(caption.textContent).toContain(`began 10 May, ongoing · ${place} of ${session.answer().shown}`);
  expect(caption.textContent).toContain('Fighting · reported · ¶1');
  expect(screen.getByRole('heading', { name: 'Title of ground' })).toBeTruthy();
});

test('steps by its buttons and by a swipe to the side, not by one up or down', () => {
  const session = sessionOn(table, 'sel=ground');
  renderOn(session, <Caption />);
  const selected = (): string | null => session.store.getState().selection.selected;
  const order = [...withRows(session.answer()).rows].map((row) => table.ids[row]);
  const at = order.indexOf(selected() as never);
  fireEvent.click(screen.getByRole('button', { name: 'Later event' }));
  expect(selected()).toBe(order[at + 1]);
  const caption = screen.getByRole('region', { name: 'Event details' });
  const swipe = (dx: number, dy: number): void => {
    fireEvent.touchStart(caption, { touches: [{ clientX: 200, clientY: 200 }] });
    fireEvent.touchEnd(caption, { changedTouches: [{ clientX: 200 + dx, clientY: 200 + dy }] });
  };
  swipe(80, 5);
  expect(selected()).toBe(order[at]);
  swipe(-50, 90);
  expect(selected()).toBe(order[at]);
});

test('more opens the whole card', async () => {
  renderOn(sessionOn(table, 'sel=ground'), <Caption />);
  expect(screen.queryByText('Says who')).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'More about: Title of ground' }));
  expect(await screen.findByText('Says who')).toBeTruthy();
});

test('nothing selected: it says what to do, and the first step begins at the beginning', () => {
  const session = sessionOn(table);
  renderOn(session, <Caption />);
  expect(screen.queryByRole('region', { name: 'Event details' })).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Later event' }));
  expect(session.store.getState().selection.selected).toBe(table.ids[withRows(session.answer()).rows[0] ?? -1]);
});
