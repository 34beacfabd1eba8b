/**
 * Binds the selection to the address bar. A committed change is a new entry, a pan or a drag's end replaces the entry,
 * what came from the address is not written back. Keeps the hash; in a frame the host's Back button is left alone.
 */
import { changeKind } from '../selection/change-kind.ts';
import { parseLink, writeLink, type ParsedLink } from '../selection/link.ts';
import type { SelectionContext } from '../selection/context.ts';
import type { Actions } from '../selection/actions.ts';
import type { Selection } from '../selection/selection.ts';
import type { SelectionStore } from '../selection/selection-store.ts';
import { browserPage, type AddressPage } from './address-page.ts';
import { createWriter, type AddressWriter } from './address-writer.ts';
import {
  createBrowserHistory,
  createMemoryHistory,
  createSteps,
  type Steps,
  type ViewHistory,
} from './view-history.ts';

interface AddressBinding {
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

interface BoundAddress {
  /** Undo and redo of the view. */
  readonly history: ViewHistory;
  readonly unbind: () => void;
}

/** Where the steps are kept: what the binding tells it of the view's changes. */
interface Keeper {
  readonly history: ViewHistory;
  readonly pushed: (before: Selection, after: Selection) => void;
  readonly replaced: (selection: Selection) => void;
  readonly restored: (selection: Selection, isNewData: boolean) => void;
  readonly arrived: () => void;
  readonly stop: () => void;
}

/**
 * Loads the page anew with this link's query; null = as the address has it. In a frame without an address of its own
 * too.
 */
export const reloadWith = (query: string | null): void => {
  const { pathname, search, hash } = window.location;
  const address = query === null ? search : query === '' ? '' : `?${query}`;
  if (address !== search) window.location.replace(`${pathname}${address}${hash}`);
  else window.location.reload();
};

const nothing = (): void => {};

/** `settle`: writes what waits to be written into the present entry. */
const keepInBrowser = (
  page: AddressPage,
  writer: AddressWriter,
  steps: Steps,
  settle: (selection?: Selection) => void,
): Keeper => {
  const history = createBrowserHistory(steps, { go: page.go, settle });
  return {
    history,
    pushed: (before, after) => {
      settle(before);
      if (writer.now('push')) history.push(changeKind(before, after));
    },
    replaced: nothing,
    restored: nothing,
    arrived: () => {
      const number = page.number();
      if (number !== null) history.arrive(number);
      // A hash typed by hand makes an entry that has no number yet.
      else if (page.mark(steps.at() + 1)) history.push(null);
    },
    stop: history.stop,
  };
};

const keepInMemory = (
  writer: AddressWriter,
  linkOf: (view: Selection) => string,
  restore: (view: Selection) => void,
): Keeper => {
  const history = createMemoryHistory((view) => {
    restore(view);
    writer.later();
  });
  return {
    history,
    pushed: (before, after) => {
      // Equal links are equal views, as in the address.
      if (linkOf(before) === linkOf(after)) history.replace(after);
      else history.push(after, changeKind(before, after));
      writer.now('replace');
    },
    replaced: history.replace,
    restored: (view, isNewData) => {
      if (isNewData) history.begin(view);
      else {
        history.replace(view);
        // It may have come from the host page.
        writer.later();
      }
    },
    arrived: nothing,
    stop: nothing,
  };
};

export const bindAddress = ({
  store,
  actions,
  onData,
  onDropped,
  read = parseLink,
  page = browserPage(),
}: AddressBinding): BoundAddress => {
  const first = page.isFramed ? null : (page.number() ?? 0);
  // Where entries cannot be written, as in a frame, Back would lead out of the page.
  const isOurs = first !== null && page.mark(first);
  const steps = createSteps(first ?? 0, isOurs ? page.ahead() : 0);
  const current = (): Selection => store.getState().selection;
  const linkOf = (view: Selection): string => writeLink(view, store.getState().context);
  const writer = createWriter(page, current, linkOf, (step) =>
    isOurs ? steps.at() + (step === 'push' ? 1 : 0) : null,
  );
  let isOwed = false;
  const settle = (selection = current()): void => {
    if (isOwed || writer.isPending()) writer.now('replace', selection);
    isOwed = false;
  };
  const keeper = isOurs ? keepInBrowser(page, writer, steps, settle) : keepInMemory(writer, linkOf, actions.restore);

  const unsubscribe = store.subscribe((state, before) => {
    if (state.context === null) return;
    const hasChanged = state.selection !== before.selection;
    if (hasChanged && state.history === 'restore') {
      isOwed = false;
      writer.cancel();
      keeper.restored(state.selection, state.context !== before.context);
    } else if (hasChanged && state.history === 'push') {
      keeper.pushed(before.selection, state.selection);
      isOwed = false;
    } else if (hasChanged) {
      isOwed = true;
      keeper.replaced(state.selection);
    }
    if (isOwed && !state.playing) {
      isOwed = false;
      writer.later();
    }
  });
  const unlisten = page.onBackOrForward(() => {
    keeper.arrived();
    const { selection, context } = store.getState();
    const link = read(page.query(), context);
    if (context === null || link.selection.data !== selection.data || link.selection.snapshot !== selection.snapshot) {
      onData();
      return;
    }
    actions.restore(link.selection);
    onDropped?.(link.dropped);
  });
  return {
    history: keeper.history,
    unbind: () => {
      unsubscribe();
      unlisten();
      writer.cancel();
      keeper.stop();
    },
  };
};
