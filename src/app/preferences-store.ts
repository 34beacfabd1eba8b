/**
 * What a reader wants to be remembered from one visit to the next. The browser may refuse to keep it, and nothing
 * depends on it.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { browserStorage } from '../base/browser-storage.ts';
import type { SelectionStore } from '../selection/selection-store.ts';

interface Preferences {
  /** The onboarding hint was shown and dismissed. */
  readonly hintSeen: boolean;
  /** Keys of one character (`?`, `/`) work wherever the focus is. */
  readonly characterKeys: boolean;
  /** Clock times are told by the reader's own clock as well. */
  readonly ownClock: boolean;
  /** How a reader wants to see, as it was kept: `theme/follow-eyes.ts` reads it; null = as the system says. */
  readonly eyes: unknown;
}
export type PreferencesStore = StoreApi<Preferences>;

const KEY = 'timefront';
const DEFAULTS: Preferences = { hintSeen: false, characterKeys: true, ownClock: false, eyes: null };

const read = (storage: Storage | null): Preferences => {
  try {
    const kept = (JSON.parse(storage?.getItem(KEY) ?? '{}') ?? {}) as Partial<Record<keyof Preferences, unknown>>;
    const flag = (key: Exclude<keyof Preferences, 'eyes'>): boolean => {
      const value = kept[key];
      return typeof value === 'boolean' ? value : DEFAULTS[key];
    };
    return {
      hintSeen: flag('hintSeen'),
      characterKeys: flag('characterKeys'),
      ownClock: flag('ownClock'),
      eyes: kept.eyes ?? null,
    };
  } catch {
    return DEFAULTS;
  }
};

export const createPreferencesStore = (storage: Storage | null = browserStorage()): PreferencesStore => {
  const store = createStore<Preferences>(() => read(storage));
  store.subscribe((preferences) => {
    try {
      storage?.setItem(KEY, JSON.stringify(preferences));
    } catch {
      // Storage is full or denied: the preference then lasts until the page is closed.
    }
  });
  return store;
};

/** Whose clock is read beside the dataset's is a reader's wish for every dataset: it outlives the visit. */
export const keepOwnClock = (preferences: PreferencesStore, selection: SelectionStore): void => {
  selection.setState({ ownClock: preferences.getState().ownClock });
  selection.subscribe(({ ownClock }) => {
    if (ownClock !== preferences.getState().ownClock) preferences.setState({ ownClock });
  });
};
