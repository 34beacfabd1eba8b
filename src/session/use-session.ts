/** React's access to the session: the context, and the hooks by which panes read it. */
import { createContext, useContext, useMemo, useSyncExternalStore } from 'react';
import { afterFrame } from '../base/after-frame.ts';
import type { SelectionState } from '../selection/selection-store.ts';
import type { Session } from './session.ts';
import type { Answer } from '../query/types.ts';

export const SessionContext = createContext<Session | null>(null);

/** Throws outside a provider, since a pane without a dataset is a bug. */
export const useSession = (): Session => {
  const session = useContext(SessionContext);
  if (!session) throw new Error('no session');
  return session;
};

/** The part of the state that `read` returns; `read` must return the same reference for the same state. */
export const useSelectionState = <T>(read: (state: SelectionState) => T): T => {
  const { store } = useSession();
  return useSyncExternalStore(store.subscribe, () => read(store.getState()));
};

/** The live answer. Renders at every change, so it is only for small components. */
export const useAnswer = (): Answer => {
  const session = useSession();
  return useSyncExternalStore(session.store.subscribe, session.answer);
};

/** Whether the searched text has changed, to another text: the reader is typing. */
const isTyping = ({ typed }: SelectionState, before: SelectionState): boolean =>
  typed !== null && typed !== before.typed;

/** Subscribes to the session; while the reader types, called only after map and timeline have been painted. */
const subscribeUnhurried =
  ({ store }: Session) =>
  (notify: () => void): (() => void) => {
    let cancel = (): void => {};
    const unsubscribe = store.subscribe((state, before) => {
      cancel();
      cancel = (): void => {};
      if (isTyping(state, before)) cancel = afterFrame(notify);
      else notify();
    });
    return () => {
      unsubscribe();
      cancel();
    };
  };

/** As `useSelectionState`, but while the reader types it updates after the paint. */
export const useUnhurriedState = <T>(read: (state: SelectionState) => T): T => {
  const session = useSession();
  const subscribe = useMemo(() => subscribeUnhurried(session), [session]);
  return useSyncExternalStore(subscribe, () => read(session.store.getState()));
};

/** The answer at rest. Does not render during a drag or playback, and only after the paint while the reader types. */
export const useSettledAnswer = (): Answer => {
  const session = useSession();
  const subscribe = useMemo(() => subscribeUnhurried(session), [session]);
  return useSyncExternalStore(subscribe, session.settledAnswer);
};
