/** What is remembered from visit to visit, and what happens where the browser remembers nothing. */
import { expect, test } from 'vitest';
import { createPreferencesStore, keepWishes } from '../../src/app/preferences-store.ts';
import { createActions } from '../../src/selection/actions.ts';
import { DEFAULT_SELECTION } from '../../src/selection/selection.ts';
import { createSelectionStore } from '../../src/selection/selection-store.ts';
import { tableOf } from '../fixtures/small.ts';
import { storageOf } from '../fixtures/storage.ts';

test('what was chosen is there at the next visit', () => {
  const storage = storageOf();
  expect(createPreferencesStore(storage).getState()).toEqual({
    hintSeen: false,
    characterKeys: true,
    ownClock: false,
    waits: false,
    eyes: null,
  });
  createPreferencesStore(storage).setState({ hintSeen: true });
  createPreferencesStore(storage).setState({ characterKeys: false });
  expect(createPreferencesStore(storage).getState()).toEqual({
    hintSeen: true,
    characterKeys: false,
    ownClock: false,
    waits: false,
    eyes: null,
  });
});

test.each(['', 'not json', 'null', '[]', '{"hintSeen":"yes"}'])(
  'what lies there from elsewhere does no harm: %j',
  (text) => {
    expect(createPreferencesStore(storageOf({ timefront: text })).getState()).toEqual({
      hintSeen: false,
      characterKeys: true,
      ownClock: false,
      waits: false,
      eyes: null,
    });
  },
);

test('who reads times by the own clock as well does so at the next visit, whatever is shown meanwhile', () => {
  const storage = storageOf();
  const visit = () => {
    const selection = createSelectionStore();
    keepWishes(createPreferencesStore(storage), selection);
    return { actions: createActions(selection), isOwn: () => selection.getState().ownClock };
  };
  const first = visit();
  expect(first.isOwn()).toBe(false);
  first.actions.toggleOwnClock();
  first.actions.begin(tableOf('a | offensive/strike | 2024-05-10 | instant'), DEFAULT_SELECTION);
  expect(first.isOwn()).toBe(true);
  const second = visit();
  expect(second.isOwn()).toBe(true);
  second.actions.toggleOwnClock();
  expect(visit().isOwn()).toBe(false);
});

test('who listens has the playing wait at the next visit, too', () => {
  const storage = storageOf();
  const visit = () => {
    const selection = createSelectionStore();
    keepWishes(createPreferencesStore(storage), selection);
    return { actions: createActions(selection), waits: () => selection.getState().waits };
  };
  const first = visit();
  expect(first.waits()).toBe(false);
  first.actions.toggleWaits();
  first.actions.toggleOwnClock();
  expect(visit().waits()).toBe(true);
  visit().actions.toggleWaits();
  expect(visit().waits()).toBe(false);
});

test('without storage, or with one that throws, a choice holds for the page', () => {
  const broken = storageOf();
  broken.getItem = broken.setItem = () => {
    throw new Error('denied');
  };
  for (const storage of [null, broken]) {
    const store = createPreferencesStore(storage);
    store.setState({ hintSeen: true });
    expect(store.getState().hintSeen).toBe(true);
  }
});
