/** What plays comes late: when it can't be had, that is said, and the next press tries again. */
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { TimelinePane } from '../../../../src/panes/timeline/TimelinePane.tsx';
import { playerPart } from '../../../../src/panes/timeline/playback/use-play-loop.ts';
import { ALL_SHAPES, tableOf } from '../../../fixtures/small.ts';
import { renderOn, sessionOn } from '../../reading/within-session.tsx';

afterEach(() => {
  vi.restoreAllMocks();
});

test('a press on Play without a network says so and pauses; the next one plays', async () => {
  vi.spyOn(playerPart, 'getState').mockReturnValue({ phase: 'waiting' });
  vi.spyOn(playerPart, 'load').mockRejectedValue(new TypeError('Failed to fetch dynamically imported module'));
  const session = sessionOn(tableOf(ALL_SHAPES));
  renderOn(session, <TimelinePane />);
  fireEvent.click(screen.getByRole('button', { name: 'Play' }));
  const alert = await screen.findByRole('alert', {}, { timeout: 10_000 });
  expect(alert.textContent).toMatch(/could not be fetched/);
  expect(session.store.getState().playing).toBe(false);
  vi.restoreAllMocks();
  fireEvent.click(screen.getByRole('button', { name: 'Play' }));
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull(), { timeout: 10_000 });
  expect(session.store.getState().playing).toBe(true);
});
