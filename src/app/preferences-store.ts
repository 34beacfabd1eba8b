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
  /** What comes in stays, while it plays, until it has been read out. */
  readonly waits: boolean;
  /** How a reader wants to see, as it was kept: `theme/follow-eyes.ts` reads it; null = as the system says. */
  readonly eyes: unknown;
}
export type PreferencesStore = StoreApi<Preferences>;

const KEY = 'timefront';
const DEFAULTS: Preferences = { hintSeen: false, characterKeys: true, ownClock: false, waits: false, eyes: null };

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
      waits: flag('waits'),
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

/**
 * Whose clock is read beside the dataset's, and whether a playing waits for who listens, are a reader's wishes for
 * every dataset: they outlive the visit.
 */
export const keepWishes = (preferences: PreferencesStore, selection: SelectionStore): void => {
  const { ownClock, waits } = preferences.getState();
  selection.setState({ ownClock, waits });
  selection.subscribe((wished) => {
    const kept = preferences.getState();
    if (wished.ownClock !== kept.ownClock || wished.waits !== kept.waits)
      preferences.setState({ ownClock: wished.ownClock, waits: wished.waits });
  });
};
