/** What who listens hears of a deed: one announcement, never two. */
import { act, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { StatusLine } from '../../../src/panes/reading/StatusLine.tsx';
import { lateValue } from '../../../src/base/late-store.ts';
import { lateWords } from '../../../src/session/late-words.ts';
import type { Session } from '../../../src/session/session.ts';
import { kyivDay } from '../../fixtures/time.ts';
import { ALL_SHAPES, tableOf } from '../../fixtures/small.ts';
import { nextFrame, renderOn, sessionOn } from './within-session.tsx';

const table = tableOf(ALL_SHAPES);
const day = (number: number) => kyivDay(2024, 5, number);
const WAIT = { timeout: 3000 };

/** What live regions say, as a screen reader would take it: a text that changes where it is not switched off. */
let heard: string[] = [];
let observer: MutationObserver;
beforeEach(() => {
  heard = [];
  observer = new MutationObserver((records) => {
    for (const { target, addedNodes, type } of records) {
      const element = target instanceof Element ? target : target.parentElement;
      const region = element?.closest('[role=status], [aria-live]');
      const isSaid = type === 'characterData' || addedNodes.length > 0;
      if (region && isSaid && region.getAttribute('aria-live') !== 'off') heard.push(region.textContent ?? '');
    }
  });
});
afterEach(() => observer.disconnect());

const listen = async (link = ''): Promise<Session> => {
  const session = sessionOn(table, link);
  renderOn(session, <StatusLine />);
  await waitFor(() => expect(document.querySelector('[data-spoken]')).not.toBeNull(), WAIT);
  await nextFrame();
  observer.observe(document.body, { subtree: true, childList: true, characterData: true });
  return session;
};
/** After the time that anything takes to be said, and as long again. */
const settled = (): Promise<void> =>
  act(
    () =>
      new Promise<void>((done) => {
        setTimeout(done, 1500);
      }),
  );

test('selecting and letting go', async () => {
  const session = await listen();
  const id = table.ids[1]!;
  act(() => session.actions.select(id));
  await settled();
  expect(heard).toHaveLength(1);
  expect(heard[0]).toMatch(/^Selected: .+, .+\. \d+ of 9\.$/);
  act(() => session.actions.select(null));
  await settled();
  expect(heard.slice(1)).toEqual(['Nothing selected.']);
});

test('a filter: by one sentence that has the count, not by the count once more', async () => {
  const session = await listen();
  act(() => session.actions.setFilter('certainty', { values: ['claimed'], exclude: false }));
  await settled();
  expect(heard).toHaveLength(1);
  expect(heard[0]).toMatch(/^Only what is claimed\. Showing \d+ of 10 events\.$/);
  expect(screen.getByRole('status').getAttribute('aria-live')).toBe('polite');
});

test('a drag: in silence, then the count', async () => {
  const session = await listen();
  for (const last of [14, 13, 12, 11, 10]) act(() => session.actions.previewWindow({ start: day(8), end: day(last) }));
  await nextFrame();
  expect(heard).toEqual([]);
  act(() => session.actions.commitGesture());
  await settled();
  expect(heard).toEqual(['Showing 1 of 10 events']);
});

test('another view, which puts the status elsewhere, is said there', async () => {
  const session = sessionOn(table);
  const first = renderOn(session, <StatusLine />);
  await waitFor(() => expect(document.querySelector('[data-spoken]')).not.toBeNull(), WAIT);
  // It listens once its effects have run.
  await nextFrame();
  act(() => session.actions.setView('table'));
  first.unmount();
  renderOn(session, <StatusLine />);
  await waitFor(() => expect(document.querySelector('[data-spoken]')?.textContent).toBe('The table.'), WAIT);
});

test('several deeds in a row are said as one', async () => {
  const session = await listen();
  act(() => session.actions.setFilter('certainty', { values: ['claimed'], exclude: false }));
  await nextFrame();
  act(() => session.actions.setMode('moment'));
  await nextFrame();
  act(() => session.actions.reset());
  await settled();
  expect(heard).toEqual([]);
});

test('a status that comes in the place of another is switched off from its start where something is yet to be said', async () => {
  const session = sessionOn(table);
  const first = renderOn(session, <StatusLine />);
  await waitFor(() => expect(document.querySelector('[data-spoken]')).not.toBeNull(), WAIT);
  await waitFor(() => expect(lateValue(lateWords)).not.toBeNull(), WAIT);
  await nextFrame();
  act(() => session.actions.typeSearch('vis'));
  first.unmount();
  renderOn(session, <StatusLine />);
  // At once: the next frame may write what is not to be said yet.
  expect(screen.getByRole('status').getAttribute('aria-live')).toBe('off');
});
