/**
 * Binds the selection to the address bar. A committed change is a new entry, a pan or a drag's end replaces the entry,
 * what came from the address is not written back. Keeps the hash; in a frame the host's Back button is left alone.
 */
import { parseLink, writeLink, type ParsedLink } from '../selection/link.ts';
import type { SelectionContext } from '../selection/context.ts';
import type { Actions } from '../selection/actions.ts';
import type { Selection } from '../selection/selection.ts';
import type { SelectionStore } from '../selection/selection-store.ts';

/** What of the browser the binding needs. */
export interface AddressPage {
  readonly query: () => string;
  /** Writes a query string without `?`; path and hash stay. */
  readonly write: (step: 'push' | 'replace', query: string) => void;
  readonly onBackOrForward: (act: () => void) => () => void;
  readonly isFramed: boolean;
  readonly now: () => number;
}

export interface AddressBinding {
  readonly store: SelectionStore;
  readonly actions: Pick<Actions, 'restore'>;
  /** Back or Forward led to a link of another dataset. */
  readonly onData: () => void;
  /** Keys of the link that could not be used. */
  readonly onDropped?: (keys: readonly string[]) => void;
  /** How a link is read, where that is more than parsing it. */
  readonly read?: (query: string, context: SelectionContext | null) => ParsedLink;
  readonly page?: AddressPage;
}

/** A third of a second between two replacements. */
const REPLACE_MS = 334;
/** Chromium drops what exceeds 200 calls in 30 s. */
const MOST_WRITES = 150;
const WRITES_MS = 30_000;

export const browserPage = (): AddressPage => ({
  query: () => window.location.search,
  write: (step, query) => {
    const url = `${window.location.pathname}${query === '' ? '' : `?${query}`}${window.location.hash}`;
    try {
      if (step === 'push') window.history.pushState(null, '', url);
      else window.history.replaceState(null, '', url);
    } catch {
      // A page without an address of its own (a sandboxed frame, srcdoc) may not write one; the view works without.
    }
  },
  onBackOrForward: (act) => {
    window.addEventListener('popstate', act);
    return () => window.removeEventListener('popstate', act);
  },
  isFramed: window.parent !== window,
  now: () => performance.now(),
});

/** Writes at most three times a second, and never more than the browser takes. */
const createWriter = (page: AddressPage, current: () => Selection) => {
  let times: number[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = -Infinity;
  const write = (step: 'push' | 'replace'): void => {
    clearTimeout(timer);
    timer = undefined;
    const query = writeLink(current());
    if (query === page.query().replace(/^\?/, '')) return;
    last = page.now();
    times = [...times.filter((time) => time > last - WRITES_MS), last];
    page.write(page.isFramed ? 'replace' : step, query);
  };
  const isFull = (): boolean => times.filter((time) => time > page.now() - WRITES_MS).length >= MOST_WRITES;
  const later = (): void => {
    timer ??= setTimeout(() => {
      timer = undefined;
      if (isFull()) later();
      else write('replace');
    }, Math.max(0, last + REPLACE_MS - page.now()));
  };
  return {
    push: (): void => (isFull() ? later() : write('push')),
    later,
    cancel: (): void => { clearTimeout(timer); timer = undefined; },
  };
};

/** @returns the clean-up */
export const bindAddress = ({ store, actions, onData, onDropped, read = parseLink, page = browserPage() }: AddressBinding): (() => void) => {
  const writer = createWriter(page, () => store.getState().selection);
  let isOwed = false;
  const unsubscribe = store.subscribe((state, before) => {
    if (state.context === null) return;
    const hasChanged = state.selection !== before.selection;
    if (hasChanged && state.history === 'restore') {
      isOwed = false;
      writer.cancel();
    } else if (hasChanged && state.history === 'push') {
      isOwed = false;
      writer.push();
    } else if (hasChanged) isOwed = true;
    if (isOwed && !state.playing) {
      isOwed = false;
      writer.later();
    }
  });
  const unlisten = page.onBackOrForward(() => {
    const { selection, context } = store.getState();
    const link = read(page.query(), context);
    if (context === null || link.selection.data !== selection.data) {
      onData();
      return;
    }
    actions.restore(link.selection);
    onDropped?.(link.dropped);
  });
  return () => {
    unsubscribe();
    unlisten();
    writer.cancel();
  };
};
