/** The load store: which dataset is loading, ready or failed. The newest request wins. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { EventTable } from '../events/types.ts';
import { LoadError } from './load-error.ts';
import { loadDataset, type Loaded, type LoadOptions } from './load.ts';
import type { Progress } from './read-body.ts';

export type LoadState = (
  | { readonly phase: 'idle' }
  /** `progress` is null until the first of a file has come, and of the build's own. */
  | { readonly phase: 'loading'; readonly address: string; readonly progress: Progress | null }
  | {
      readonly phase: 'ready';
      readonly address: string;
      readonly table: EventTable;
      readonly report: Omit<Loaded, 'table'>;
    }
  | { readonly phase: 'failed'; readonly address: string; readonly error: LoadError }
) & {
  /** It is what was there before something else was loaded, and that was cancelled. */
  readonly isCancelled?: boolean;
};

export interface LoadStore {
  readonly store: StoreApi<LoadState>;
  /** Loads an address; an unfinished earlier load is cancelled. Never rejects: failure is a phase. */
  readonly load: (address: string) => Promise<void>;
  /**
   * Cancels what is loading and returns to the last phase that was ready or failed, which says so; called again, no
   * more.
   */
  readonly cancel: () => void;
  /** Makes a dataset that was built in memory the loaded one (patched, or opened from a file). */
  readonly show: (loaded: Loaded, address: string) => void;
}

export function createLoadStore(defaults: Omit<LoadOptions, 'address' | 'signal' | 'onProgress'> = {}): LoadStore {
  const store = createStore<LoadState>(() => ({ phase: 'idle' }));
  const set = (state: LoadState): void => store.setState(state, true);
  let current: AbortController | null = null;
  let settled: LoadState = store.getState();
  const settle = (state: LoadState): void => {
    current = null;
    settled = state;
    set(state);
  };
  const show = ({ table, ...report }: Loaded, address: string): void => {
    current?.abort();
    settle({ phase: 'ready', address, table, report });
  };
  const load = async (address: string): Promise<void> => {
    current?.abort();
    const request = new AbortController();
    current = request;
    set({ phase: 'loading', address, progress: null });
    const onProgress: LoadOptions['onProgress'] = (progress) => {
      if (current === request) set({ phase: 'loading', address, progress });
    };
    try {
      const loaded = await loadDataset({ ...defaults, address, signal: request.signal, onProgress });
      if (current === request) show(loaded, address);
    } catch (error) {
      if (current === request) settle({ phase: 'failed', address, error: asLoadError(error, address) });
    }
  };
  const cancel = (): void => {
    const isCancelled = current !== null;
    current?.abort();
    settle({ ...settled, isCancelled });
  };
  return { store, load, cancel, show };
}

const asLoadError = (error: unknown, where: string): LoadError =>
  error instanceof LoadError
    ? error
    : new LoadError({ code: 'invalid', detail: 'the dataset could not be shown', where, cause: error });
