/** What of the browser the address needs: its query, its history, and the number that each entry carries. */
import { isFramed } from '../base/framed.ts';

export interface AddressPage {
  readonly query: () => string;
  /**
   * Writes a query string without `?` and the entry's number (null = none); path, hash and what else an entry holds
   * stay.
   */
  readonly write: (step: 'push' | 'replace', query: string, number: number | null) => void;
  /** The number of the present entry; null = it has none. */
  readonly number: () => number | null;
  /** Numbers the present entry; false = the page may not write its history. */
  readonly mark: (number: number) => boolean;
  /**
   * How many entries of this very page lie before it, so that Forward stays on it; 0 where the browser does not tell.
   */
  readonly ahead: () => number;
  readonly go: (delta: number) => void;
  readonly onBackOrForward: (act: () => void) => () => void;
  readonly isFramed: boolean;
  readonly now: () => number;
}

/** Under this key in the entry's state, beside what others may keep there. */
const KEY = 'tf';

const stateWith = (number: number | null): unknown => {
  const state: unknown = window.history.state;
  if (number === null) return state;
  return { ...(typeof state === 'object' ? state : {}), [KEY]: number };
};

/** A page without an address of its own (a sandboxed frame, srcdoc) may not write one; the view works without. */
const attempt = (write: () => void): boolean => {
  try {
    write();
    return true;
  } catch {
    return false;
  }
};

const countAhead = (): number => {
  const { navigation } = window as { readonly navigation?: Navigation };
  const index = navigation?.currentEntry?.index;
  if (!navigation || index === undefined) return 0;
  const later = navigation.entries().slice(index + 1);
  const other = later.findIndex(({ sameDocument }) => !sameDocument);
  return other < 0 ? later.length : other;
};

export const browserPage = (): AddressPage => ({
  query: () => window.location.search,
  write: (step, query, number) => {
    const url = `${window.location.pathname}${query === '' ? '' : `?${query}`}${window.location.hash}`;
    attempt(() => {
      if (step === 'push') window.history.pushState({ [KEY]: number }, '', url);
      else window.history.replaceState(stateWith(number), '', url);
    });
  },
  number: () => {
    const state: unknown = window.history.state;
    const number =
      typeof state === 'object' && state !== null ? (state as { readonly [KEY]?: unknown })[KEY] : undefined;
    return typeof number === 'number' && Number.isInteger(number) && number >= 0 ? number : null;
  },
  mark: (number) => attempt(() => window.history.replaceState(stateWith(number), '')),
  ahead: countAhead,
  go: (delta) => window.history.go(delta),
  onBackOrForward: (act) => {
    window.addEventListener('popstate', act);
    return () => window.removeEventListener('popstate', act);
  },
  isFramed: isFramed(),
  now: () => performance.now(),
});
