/** What the shell shows beside the load's own phases. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Session } from '../derive/session.ts';

export interface ShellState {
  readonly session: Session | null;
  /** Keys of the link that could not be used; shown once, dismissible. */
  readonly dropped: readonly string[];
}
export type ShellStore = StoreApi<ShellState>;

export const createShellStore = (): ShellStore => createStore<ShellState>(() => ({ session: null, dropped: [] }));
