/** The base map that is on the screen, for what prints it: with all that has been fetched for it. */
import { createStore } from 'zustand/vanilla';
import type { Basemap } from '../../basemap/basemap.ts';

interface ShownMap {
  readonly basemap: Basemap;
  /** CSS pixels of the pane. */
  readonly size: () => { readonly x: number; readonly y: number };
}

export const shownMap = createStore<{ readonly shown: ShownMap | null }>(() => ({ shown: null }));
