/** Where the list of matches stands: an element of the panel `matches`, which is placed by the app. */
import { createStore } from 'zustand/vanilla';

export const matchPlaceStore = createStore<{ readonly place: HTMLElement | null }>(() => ({ place: null }));
