/**
 * A part that comes after the first view, as a value in a store: asked for when it is wanted, and again after it
 * failed.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { asLateError, type LateReason } from './fetch-then-import.ts';

export type LateState<T> =
  | { readonly phase: 'waiting' }
  | { readonly phase: 'here'; readonly value: T }
  | { readonly phase: 'failed'; readonly reason: LateReason };

export interface LateStore<T> extends Pick<StoreApi<LateState<T>>, 'getState' | 'subscribe'> {
  /** Imports the part, again after a failure; does nothing once it has loaded. @throws LateError */
  readonly load: () => Promise<T>;
  /** As `load`, but never throws: the store's state tells how it went. */
  readonly ask: () => void;
}

/** @param importPart is called again for each try: it must hold the `import()` itself */
export const createLateStore = <T>(importPart: () => Promise<T>): LateStore<T> => {
  const store = createStore<LateState<T>>(() => ({ phase: 'waiting' }));
  let coming: Promise<T> | null = null;
  const importNow = async (): Promise<T> => {
    try {
      const value = await importPart();
      store.setState({ phase: 'here', value }, true);
      return value;
    } catch (cause) {
      coming = null;
      const error = asLateError(cause);
      store.setState({ phase: 'failed', reason: error.reason }, true);
      throw error;
    }
  };
  const load = (): Promise<T> => (coming ??= importNow());
  return {
    getState: store.getState,
    subscribe: store.subscribe,
    load,
    ask: () => {
      load().catch(() => {
        /* The state says so. */
      });
    },
  };
};

/** The value, once it is here. */
export const lateValue = <T>({ getState }: LateStore<T>): T | null => {
  const state = getState();
  return state.phase === 'here' ? state.value : null;
};

/** A failed part that nobody asked for is tried again at this distance, and when the network is said to be back. */
const AGAIN_MS = 30_000;

/**
 * For what comes unasked: tries until the part is here, then hands it to `act`. Never throws; what is gone from the
 * server is not asked for again. Returns the clean-up.
 */
export const keepAsking = <T>(store: LateStore<T>, act: (value: T) => void = () => {}): (() => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isStopped = false;
  const rest = (): void => {
    clearTimeout(timer);
    removeEventListener('online', ask);
  };
  const ask = (): void => {
    rest();
    store.load().then(
      (value) => {
        if (!isStopped) act(value);
      },
      (error: unknown) => {
        if (isStopped || asLateError(error).reason === 'gone') return;
        timer = setTimeout(ask, AGAIN_MS);
        addEventListener('online', ask);
      },
    );
  };
  ask();
  return () => {
    isStopped = true;
    rest();
  };
};

/** Attribute of an element whose first picture waits for a late part: until it has come the page is not ready. */
export const WAITS_FOR_PART = 'data-waits-for-part';
/** And of a map whose ground has not come. */
export const WAITS_FOR_GROUND = 'data-waits-for-ground';
