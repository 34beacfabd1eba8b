/** Which theme is in force: the link's choice, else what the page's colour scheme asks for. */
import { createStore } from 'zustand/vanilla';
import { palette, type ThemeName } from './tokens.ts';
import type { Palette } from '../base/paint/token.ts';

export interface ThemeState {
  readonly name: ThemeName;
  readonly palette: Palette;
}
export const themeStore = createStore<ThemeState>(() => ({ name: 'light', palette: palette('light') }));

/**
 * Follows `choice`, and the colour scheme of the page where it is `auto` or the system forces its colours: what is
 * painted stands between those. Returns the clean-up.
 */
export const followTheme = (choice: 'auto' | ThemeName): (() => void) => {
  const query = matchMedia('(prefers-color-scheme: dark)');
  const forced = matchMedia('(forced-colors: active)');
  const apply = (): void => {
    const name: ThemeName = choice === 'auto' || forced.matches ? (query.matches ? 'dark' : 'light') : choice;
    document.documentElement.dataset.theme = name;
    if (themeStore.getState().name !== name) themeStore.setState({ name, palette: palette(name) });
  };
  apply();
  const queries = [query, forced];
  for (const each of queries) each.addEventListener('change', apply);
  return () => {
    for (const each of queries) each.removeEventListener('change', apply);
  };
};
