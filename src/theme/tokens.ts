/** The colours of both themes, defined once for DOM, canvas and SVG (contrasts are computed in the tests). */
import type { Palette } from '../base/paint/token.ts';

export const LIGHT: Palette = {
  panel: '#fbfaf7',
  land: '#fbfaf7',
  otherLand: '#e9e5dc',
  water: '#c3dbe6',
  ink: '#1d2330',
  muted: '#596273',
  track1: '#c2570c',
  track1Text: '#97410a',
  track2: '#0a4d57',
  track2Text: '#0a4d57',
  track3: '#df4792',
  track3Text: '#a83a78',
  track4: '#2b6dbd',
  track4Text: '#2360a8',
  track5: '#395d24',
  track5Text: '#395d24',
  track6: '#593001',
  track6Text: '#593001',
  track7: '#292360',
  track7Text: '#292360',
  track8: '#596273',
  track8Text: '#596273',
  accent: '#6b2fb3',
  border: '#6b655a',
  unitLine: '#a39c8e',
  noData: '#8c8577',
  grid: '#dfdbd1',
  occupied: '#6b655a',
};

export const DARK: Palette = {
  panel: '#14181d',
  land: '#232a31',
  otherLand: '#181c21',
  water: '#1f4a60',
  ink: '#e8eaed',
  muted: '#a3adba',
  track1: '#ffab5c',
  track1Text: '#ffab5c',
  track2: '#2f9e9a',
  track2Text: '#5cc4be',
  track3: '#f771a3',
  track3Text: '#f78fb5',
  track4: '#3084db',
  track4Text: '#7fb4ee',
  track5: '#bdd979',
  track5Text: '#bdd979',
  track6: '#a26543',
  track6Text: '#cf9a7b',
  track7: '#cde2fb',
  track7Text: '#cde2fb',
  track8: '#a3adba',
  track8Text: '#a3adba',
  accent: '#d3b0ff',
  border: '#a89f8f',
  unitLine: '#5d6670',
  noData: '#7d8794',
  grid: '#2c333b',
  occupied: '#a89f8f',
};

export type ThemeName = 'light' | 'dark';

/** For readers who ask for more contrast: what is muted is ink, every hairline stands out. As `theme.css` has it. */
const stronger = (theme: Palette): Palette => ({
  ...theme,
  muted: theme.ink,
  border: theme.ink,
  noData: theme.ink,
  unitLine: theme.border,
  grid: theme.noData,
});
const STRONGER = { light: stronger(LIGHT), dark: stronger(DARK) };

export const palette = (theme: ThemeName, hasMoreContrast = false): Palette =>
  hasMoreContrast ? STRONGER[theme] : theme === 'dark' ? DARK : LIGHT;

/** The one font string, for CSS and canvas alike. */
export const FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif";
