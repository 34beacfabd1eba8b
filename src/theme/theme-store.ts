/**
 * How things look: the link's theme, else what the page's colour scheme asks for; more contrast, where the system or
 * the reader asks for it.
 */
import { createStore } from 'zustand/vanilla';
import { sight } from '../base/sight-store.ts';
import { palette, type ThemeName } from './tokens.ts';
import type { Palette } from '../base/paint/token.ts';

export interface ThemeState {
  readonly name: ThemeName;
  readonly palette: Palette;
  /** Nothing is dimmed then. */
  readonly hasMoreContrast: boolean;
}
export const themeStore = createStore<ThemeState>(() => ({
  name: 'light',
  palette: palette('light'),
  hasMoreContrast: false,
}));

/**
 * Follows `choice`, and the colour scheme of the page where it is `auto` or the system forces its colours: what is
 * painted stands between those. Returns the clean-up.
 */
export const followTheme = (choice: 'auto' | ThemeName): (() => void) => {
  const query = matchMedia('(prefers-color-scheme: dark)');
  const forced = matchMedia('(forced-colors: active)');
  const contrast = matchMedia('(prefers-contrast: more)');
  const { dataset } = document.documentElement;
  const apply = (): void => {
    const name: ThemeName = choice === 'auto' || forced.matches ? (query.matches ? 'dark' : 'light') : choice;
    const hasMoreContrast = contrast.matches || forced.matches || sight.getState().hasMoreContrast;
    dataset.theme = name;
    if (hasMoreContrast) dataset.contrast = 'more';
    else delete dataset.contrast;
    themeStore.setState({ name, hasMoreContrast, palette: palette(name, hasMoreContrast) });
  };
  apply();
  const queries = [query, forced, contrast];
  for (const each of queries) each.addEventListener('change', apply);
  const stop = sight.subscribe(apply);
  return () => {
    stop();
    for (const each of queries) each.removeEventListener('change', apply);
  };
};
