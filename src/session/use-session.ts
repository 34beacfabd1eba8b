/** React's way to the session: the context and the few hooks that panes read it by. */
import { createContext, useContext, useMemo, useSyncExternalStore } from 'react';
import { afterFrame } from '../base/after-frame.ts';
import type { SelectionState } from '../selection/selection-store.ts';
import type { Session } from './session.ts';
import type { Answer } from '../query/types.ts';

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

/** Whether nothing but the searched text has changed into another: someone types, and the next key may come soon. */
const isTyping = (state: SelectionState, before: SelectionState): boolean =>
  state.selection.filters.q !== undefined &&
  state.selection.filters.q !== before.selection.filters.q &&
  state.selection.window === before.selection.window &&
  state.selection.selected === before.selection.selected;

/** A change of the session; while someone types, told once map and timeline have been painted. */
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

/** As `useSelectionState`, for what need not keep up with the keys of a search. */
export const useUnhurriedState = <T>(read: (state: SelectionState) => T): T => {
  const session = useSession();
  const subscribe = useMemo(() => subscribeUnhurried(session), [session]);
  return useSyncExternalStore(subscribe, () => read(session.store.getState()));
};

/** The answer at rest; does not render while something is dragged or plays, and after the frame while someone types. */
export const useSettledAnswer = (): Answer => {
  const session = useSession();
  const subscribe = useMemo(() => subscribeUnhurried(session), [session]);
  return useSyncExternalStore(subscribe, session.settledAnswer);
};
