/** The theme in force, for React. */
import { useSyncExternalStore } from 'react';
import { themeStore, type ThemeState } from './theme-store.ts';

export const useTheme = (): ThemeState => useSyncExternalStore(themeStore.subscribe, themeStore.getState);
