/** Events very far from the rest: the axis is fitted to the rest, a chip leads to them, and another leads back. */
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { createActions } from '../../../../src/selection/actions.ts';
import { contextOf } from '../../../../src/selection/context.ts';
import { DEFAULT_SELECTION } from '../../../../src/selection/selection.ts';
import { createSelectionStore } from '../../../../src/selection/selection-store.ts';
import { createSession } from '../../../../src/session/session.ts';
import { buildLoaded } from '../../../../src/load/build-loaded.ts';
import { renderTimeline } from './timeline-with-dates.tsx';
import { soundDataset, soundEvent } from '../../../fixtures/dataset.ts';

/** Twelve days of May 2024, and one event of another year. */
const setUp = (far: string) => {
  const dates = [far, ...Array.from({ length: 12 }, (_, index) => `2024-05-${String(index + 1).padStart(2, '0')}`)];
  const events = dates.map((edtf, index) =>
    soundEvent({ id: `e${index}`, when: { edtf, shape: 'instant', basis: 'stated' } }),
  );
  const { table } = buildLoaded(JSON.stringify(soundDataset(events)), 'file.json');
  const store = createSelectionStore();
  const actions = createActions(store);
  actions.begin(table, DEFAULT_SELECTION);
  const session = createSession(table, contextOf(table), store, actions);
  renderTimeline(session);
  return { user: userEvent.setup(), selected: () => store.getState().selection.selected };
};
const slider = (name: string): string | null => screen.getByRole('slider', { name }).getAttribute('aria-valuetext');

test('the chip selects the one event there; then the rest is a chip that leads back', async () => {
  const { user, selected } = setUp('1024-06-01');
  expect(slider('Window start')).toBe('1 May 2024');
  const chip = screen.getByRole('button', { name: '1 in Jun 1024, earlier: go there' });
  expect(chip.textContent).toBe('◂ 1 in Jun 1024');
  await user.click(chip);
  expect(selected()).toBe('e0');
  expect(slider('Window start')).toBe('1 June 1024');
  await user.click(screen.getByRole('button', { name: '12 in May 2024, later: go there' }));
  expect(slider('Window start')).toBe('1 May 2024');
});

test('a mistyped year has its era on the chip', () => {
  setUp('0204-05-10');
  expect(screen.getByRole('button', { name: /earlier/ }).textContent).toBe('◂ 1 in May 204 AD');
});
