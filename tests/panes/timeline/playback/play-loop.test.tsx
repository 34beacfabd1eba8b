/** What plays comes late: when it can't be had, that is said, and the next press tries again. */
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { PlaybackBar } from '../../../../src/panes/timeline/playback/PlaybackBar.tsx';
import { ALL_SHAPES, tableOf } from '../../../fixtures/small.ts';
import { renderOn, sessionOn } from '../../reading/within-session.tsx';

const network = vi.hoisted(() => ({ isDown: true }));
vi.mock('../../../../src/panes/timeline/playback/player.ts', async (original) => {
  if (network.isDown) throw new TypeError('Failed to fetch dynamically imported module');
  return original();
});

test('a press on Play without a network says so and pauses; the next one plays', async () => {
  const session = sessionOn(tableOf(ALL_SHAPES));
  renderOn(session, <PlaybackBar />);
  fireEvent.click(screen.getByRole('button', { name: 'Play' }));
  expect(await screen.findByRole('alert', {}, { timeout: 10_000 })).toHaveProperty(
    'textContent',
    expect.stringMatching(/could not be fetched/),
  );
  expect(session.store.getState().playing).toBe(false);
  network.isDown = false;
  vi.resetModules();
  act(() => session.actions.play());
  await waitFor(() => expect(session.store.getState().playing).toBe(true));
});
