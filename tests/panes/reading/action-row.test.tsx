/** The action row of a narrow page: the story, or one event in short, the way to the next, and to all of it. */
import { act, fireEvent, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { EventId } from '../../../src/events/types.ts';
import { ActionRow } from '../../../src/panes/reading/ActionRow.tsx';
import { EventBrief } from '../../../src/panes/reading/EventBrief.tsx';
import { EventSteps } from '../../../src/panes/timeline/playback/EventSteps.tsx';
import { WithPanels } from '../within-panels.tsx';
import { ALL_SHAPES, tableOf } from '../../fixtures/small.ts';
import { renderOn, seenText, sessionOn } from './within-session.tsx';
import { withRows } from '../../fixtures/ask.ts';

const table = tableOf(ALL_SHAPES);

test('says when, what, who vouches and where it stands', () => {
  const session = sessionOn(table, 'sel=ground');
  renderOn(session, <EventBrief />);
  const caption = screen.getByRole('region', { name: 'Event details' });
  expect(seenText(caption)).toContain('began 10 May, ongoing · reported · ¶1');
  expect(caption.textContent).toContain('Title of ground');
});

test('steps by its buttons and by a swipe to the side, not by one up or down', () => {
  const session = sessionOn(table, 'sel=ground');
  renderOn(
    session,
    <>
      <EventBrief />
      <EventSteps />
    </>,
  );
  const selected = (): string | null => session.store.getState().selection.selected;
  const order = [...withRows(session.answer()).rows].map((row) => table.ids[row]);
  const at = order.indexOf(selected() as never);
  fireEvent.click(screen.getByRole('button', { name: 'Next event' }));
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

test('a press opens the whole card', () => {
  renderOn(
    sessionOn(table, 'sel=ground'),
    <WithPanels>
      {(open) => (
        <>
          <EventBrief />
          <output>{open}</output>
        </>
      )}
    </WithPanels>,
  );
  fireEvent.click(screen.getByRole('button', { name: /^More about: .*Title of ground/ }));
  expect(screen.getByText('card')).toBeTruthy();
});

test('nothing selected: the way into the story and the status; with an event the status is said still', async () => {
  const session = sessionOn(table);
  renderOn(
    session,
    <ActionRow story={<button type="button">Read it</button>} status={<p>Showing</p>} steps={<EventSteps />} />,
  );
  expect(screen.getByRole('button', { name: 'Read it' })).toBeTruthy();
  act(() => session.actions.select('ground' as EventId));
  expect(await screen.findByRole('region', { name: 'Event details' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Read it' })).toBeNull();
  expect(screen.getByText('Showing')).toBeTruthy();
});
