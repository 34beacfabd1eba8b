/** React's way to the session: the context and the few hooks that panes read it by. */
import { createContext, useContext, useSyncExternalStore } from 'react';
import type { SelectionState } from '../selection/selection-store.ts';
import type { Session } from './session.ts';
import type { Answer } from './types.ts';

export const SessionContext = createContext<Session | null>(null);

/** Throws outside a provider: a pane without a dataset is a bug. */
export const useSession = (): Session => {
  const session = useContext(SessionContext);
  if (!session) throw new Error('no session');
  return session;
};

/** The part of the state that `read` returns; it must return the same reference for the same state. */
export const useSelectionState = <T>(read: (state: SelectionState) => T): T => {
  const { store } = useSession();
  return useSyncExternalStore(store.subscribe, () => read(store.getState()));
};

/** The live answer; renders at every change, so only for what is small. */
export const useAnswer = (): Answer => {
  const session = useSession();
  return useSyncExternalStore(session.store.subscribe, session.answer);
};

/** The answer at rest; does not render while something is dragged or plays. */
export const useSettledAnswer = (): Answer => {
  const session = useSession();
  return useSyncExternalStore(session.store.subscribe, session.settledAnswer);
};
