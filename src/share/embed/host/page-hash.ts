/** A frame's state in the hash of the page around it, and back. */
import { readHash, writeHash } from './queries.ts';

export interface HashBinding {
  /** `null` when the hash holds none. */
  readonly state: () => string | null;
  readonly write: (state: string) => void;
  readonly destroy: () => void;
}

const taken: string[] = [];

/** `null` when another frame has that key already: two would overwrite each other. */
export function bindHash(key: string, show: (state: string) => void): HashBinding | null {
  if (taken.indexOf(key) >= 0) return null;
  taken.push(key);
  let written: string | null = null;
  const follow = (): void => {
    // A link to a heading drops the key; that is no wish to start anew.
    const state = readHash(location.hash, key);
    if (state !== null && state !== written) show(state);
  };
  window.addEventListener('hashchange', follow);
  return {
    state: () => readHash(location.hash, key),
    write: (state) => {
      written = state;
      const hash = writeHash(location.hash, key, state);
      if (hash === location.hash.slice(1)) return;
      try {
        history.replaceState(history.state, '', hash ? `#${hash}` : location.pathname + location.search);
      } catch {
        // Browsers refuse what comes too often; the next state is written again.
      }
    },
    destroy: () => {
      window.removeEventListener('hashchange', follow);
      taken.splice(taken.indexOf(key), 1);
    },
  };
}
