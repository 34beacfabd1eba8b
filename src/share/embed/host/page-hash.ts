/** A frame's state in the hash of the page around it, and back. */
import { readHash, writeHash } from './queries.ts';

interface HashBinding {
  /** `null` when the hash holds none. */
  readonly state: () => string | null;
  readonly write: (state: string) => void;
  readonly destroy: () => void;
}

/** Whose frame it is. */
interface Owner {
  readonly isConnected: boolean;
  readonly end: () => void;
}

const owners: { [key: string]: Owner | undefined } = Object.create(null);

/**
 * `null` when another frame has that key already: two would overwrite each other. One that has left the page makes
 * room.
 */
export function bindHash(key: string, owner: Owner, show: (state: string) => void): HashBinding | null {
  const before = owners[key];
  if (before && before.isConnected) return null;
  if (before) before.end();
  owners[key] = owner;
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
        // Whole, since a page's `<base>` would lead elsewhere.
        history.replaceState(history.state, '', `${location.href.split('#')[0]}#${hash}`);
      } catch {
        // Browsers refuse what comes too often; the next state is written again.
      }
    },
    destroy: () => {
      window.removeEventListener('hashchange', follow);
      delete owners[key];
    },
  };
}
