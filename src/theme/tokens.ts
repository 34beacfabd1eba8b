/** The colours of both themes, defined once for DOM, canvas and SVG (contrasts are computed in the tests). */
import type { Palette } from '../base/paint/token.ts';

export const LIGHT: Palette = {
  panel: '#fbfaf7',
  land: '#fbfaf7',
  otherLand: '#e9e5dc',
  water: '#c3dbe6',
  ink: '#1d2330',
  muted: '#596273',
  offensive: '#c2570c',
  offensiveText: '#97410a',
  diplomatic: '#0a4d57',
  diplomaticText: '#0a4d57',
  supplies: '#596273',
  suppliesText: '#596273',
  accent: '#6b2fb3',
  border: '#6b655a',
  oblastLine: '#a39c8e',
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
  offensive: '#ffab5c',
  offensiveText: '#ffab5c',
  diplomatic: '#2f9e9a',
  diplomaticText: '#5cc4be',
  supplies: '#a3adba',
  suppliesText: '#a3adba',
  accent: '#d3b0ff',
  border: '#a89f8f',
  oblastLine: '#5d6670',
  noData: '#7d8794',
  grid: '#2c333b',
  occupied: '#a89f8f',
};

export type ThemeName = 'light' | 'dark';
export const palette = (theme: ThemeName): Palette => (theme === 'dark' ? DARK : LIGHT);

/** The one font string, for CSS and canvas alike. */
export const FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif";
