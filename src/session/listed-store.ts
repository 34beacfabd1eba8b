/** The list that a pane has asked to be shown in the panel `group`: the events of a mark that has no room for each. */
import { createStore } from 'zustand/vanilla';
import type { EventId } from '../events/types.ts';

export interface Listed {
  readonly title: string;
  readonly ids: readonly EventId[];
}

export const listedStore = createStore<Listed>(() => ({ title: '', ids: [] }));
