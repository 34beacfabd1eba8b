/**
 * What a reader wants to be remembered from one visit to the next. The browser may refuse to keep it, and nothing
 * depends on it.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { browserStorage } from '../base/browser-storage.ts';

interface Preferences {
  /** The onboarding hint was shown and dismissed. */
  readonly hintSeen: boolean;
  /** Keys of one character (`?`, `/`) work wherever the focus is. */
  readonly characterKeys: boolean;
}
export type PreferencesStore = StoreApi<Preferences>;

const KEY = 'timefront';
const DEFAULTS: Preferences = { hintSeen: false, characterKeys: true };

const read = (storage: Storage | null): Preferences => {
  try {
    const kept = (JSON.parse(storage?.getItem(KEY) ?? '{}') ?? {}) as Partial<Record<keyof Preferences, unknown>>;
    const flag = (key: keyof Preferences): boolean => {
      const value = kept[key];
      return typeof value === 'boolean' ? value : DEFAULTS[key];
    };
    return { hintSeen: flag('hintSeen'), characterKeys: flag('characterKeys') };
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
