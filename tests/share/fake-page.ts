/** A history that works as a browser's does, as far as links and the numbers of entries go; Back takes its time. */
import type { AddressPage } from '../../src/share/address-page.ts';

interface Entry {
  query: string;
  number: number | null;
}
export interface FakeOptions {
  readonly isFramed?: boolean;
  readonly isLocked?: boolean;
  /** Entries of other pages before this one. */ readonly before?: number;
}

export const fakePage = (start = '', { isFramed = false, isLocked = false, before = 0 }: FakeOptions = {}) => {
  const other = (): Entry => ({ query: 'another page', number: null });
  const entries: Entry[] = [...Array.from({ length: before }, other), { query: start, number: null }];
  const calls: string[] = [];
  let at = before;
  let act: () => void = () => {};
  const here = (): Entry => entries[at] as Entry;
  /** As a browser: beyond the list's ends nothing happens at all. */
  const go = (delta: number): void => {
    if (!entries[at + delta]) return;
    at += delta;
    if (here().query !== 'another page') act();
  };
  const page: AddressPage = {
    query: () => (here().query === '' ? '' : `?${here().query}`),
    write: (step, query, number) => {
      if (isLocked) return;
      calls.push(`${step} ${query}`);
      if (step === 'push') entries.splice((at += 1), entries.length, { query, number });
      else entries[at] = { query, number: number ?? here().number };
    },
    number: () => here().number,
    mark: (number) => {
      if (!isLocked) here().number = number;
      return !isLocked;
    },
    ahead: () => 0,
    go: (delta) => {
      setTimeout(() => go(delta), 5);
    },
    onBackOrForward: (listener) => {
      act = listener;
      return () => {
        act = () => {};
      };
    },
    isFramed,
    now: () => Date.now(),
  };
  return {
    page,
    calls,
    entries,
    go,
    rewrite: (index: number, query: string): void => {
      (entries[index] as Entry).query = query;
    },
    isAway: (): boolean => here().query === 'another page',
    /** As a hash typed by hand does. */
    addHash: (): void => {
      entries.splice((at += 1), entries.length, { query: entries[at - 1]?.query ?? '', number: null });
      act();
    },
  };
};
