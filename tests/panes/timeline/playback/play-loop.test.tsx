/** What plays comes late: when it can't be had, that is said, and the next press tries again. */
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';

const PLAYER = '../../../../src/panes/timeline/playback/player.ts';
const network = { isDown: true };

beforeAll(() => {
  // Other files of this worker may have loaded the player already.
  vi.resetModules();
  vi.doMock(PLAYER, async (original) => {
    if (network.isDown) throw new TypeError('Failed to fetch dynamically imported module');
    return original();
  });
});
afterAll(() => {
  vi.doUnmock(PLAYER);
  vi.resetModules();
});

test('a press on Play without a network says so and pauses; the next one plays', async () => {
  const { PlaybackBar } = await import('../../../../src/panes/timeline/playback/PlaybackBar.tsx');
  const { ALL_SHAPES, tableOf } = await import('../../../fixtures/small.ts');
  const { renderOn, sessionOn } = await import('../../reading/within-session.tsx');
  const session = sessionOn(tableOf(ALL_SHAPES));
  renderOn(session, <PlaybackBar />);
  fireEvent.click(screen.getByRole('button', { name: 'Play' }));
  const alert = await screen.findByRole('alert', {}, { timeout: 10_000 });
  expect(alert.textContent).toMatch(/could not be fetched/);
  expect(session.store.getState().playing).toBe(false);
  network.isDown = false;
  fireEvent.click(screen.getByRole('button', { name: 'Play' }));
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull(), { timeout: 10_000 });
  expect(session.store.getState().playing).toBe(true);
});
