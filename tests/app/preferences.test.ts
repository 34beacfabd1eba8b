/** What is remembered from visit to visit, and what happens where the browser remembers nothing. */
import { expect, test } from 'vitest';
import { createPreferencesStore } from '../../src/app/preferences-store.ts';
import { storageOf } from '../fixtures/storage.ts';

test('what was chosen is there at the next visit', () => {
  const storage = storageOf();
  expect(createPreferencesStore(storage).getState()).toEqual({ hintSeen: false, characterKeys: true });
  createPreferencesStore(storage).setState({ hintSeen: true });
  createPreferencesStore(storage).setState({ characterKeys: false });
  expect(createPreferencesStore(storage).getState()).toEqual({ hintSeen: true, characterKeys: false });
});

test.each(['', 'not json', 'null', '[]', '{"hintSeen":"yes"}'])(
  'what lies there from elsewhere does no harm: %j',
  (text) => {
    expect(createPreferencesStore(storageOf({ timefront: text })).getState()).toEqual({
      hintSeen: false,
      characterKeys: true,
    });
  },
);

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
