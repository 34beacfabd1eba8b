/** Wires the stores once: what the link asks for is loaded, and a loaded dataset becomes a session. */
import { DATASETS, DEFAULT_DATASET } from '../base/resources.ts';
import { createSession } from '../derive/session.ts';
import { createLoadStore, type LoadStore } from '../load/load-store.ts';
import { createActions, type Actions } from '../selection/actions.ts';
import { contextOf } from '../selection/context.ts';
import { parseLink } from '../selection/link.ts';
import { createSelectionStore, type SelectionStore } from '../selection/selection-store.ts';
import { bindAddress } from '../share/address.ts';
import { followTheme } from '../theme/theme-store.ts';
import { createShellStore, type ShellStore } from './shell-store.ts';

export interface App {
  readonly load: LoadStore;
  readonly selection: SelectionStore;
  readonly actions: Actions;
  readonly shell: ShellStore;
  /** Loads what the link asks for, again. */
  readonly open: () => void;
  readonly openBuiltIn: () => void;
}

/** A bundled id becomes its file's address; anything else is an address already. */
export const datasetAddress = (data: string | null): string => {
  const id = data ?? DEFAULT_DATASET;
  return DATASETS[id] ?? id;
};

/** Whether a dataset may name the page: only what this site serves may. */
const isOwn = (address: string): boolean => new URL(address, document.baseURI).origin === new URL(document.baseURI).origin;

export const startApp = (): App => {
  const load = createLoadStore();
  const selection = createSelectionStore();
  const actions = createActions(selection);
  const shell = createShellStore();
  const query = (): string => window.location.search;

  const open = (): void => {
    const { data } = parseLink(query(), null).selection;
    void load.load(datasetAddress(data));
  };
  load.store.subscribe((state, before) => {
    if (state.phase !== 'ready' || state === before) return;
    const context = contextOf(state.table);
    const link = parseLink(query(), context);
    actions.begin(state.table, link.selection);
    shell.setState({ session: createSession(state.table, context, selection, actions), dropped: link.dropped });
    if (isOwn(state.address)) document.title = `${state.table.document.title} · Timefront`;
  });

  let unfollow = followTheme(parseLink(query(), null).selection.theme);
  let theme = selection.getState().selection.theme;
  selection.subscribe(({ selection: { theme: next } }) => {
    if (next === theme) return;
    theme = next;
    unfollow();
    unfollow = followTheme(next);
  });
  bindAddress({ store: selection, actions, onDropped: (dropped) => shell.setState({ dropped }), onData: open });
  open();

  return {
    load, selection, actions, shell, open,
    openBuiltIn: () => {
      history.replaceState(null, '', window.location.pathname);
      open();
    },
  };
};
