/** The colours of both themes, defined once for DOM, canvas and SVG (contrasts are computed in the tests). */
import type { Palette } from '../base/paint/token.ts';

export const LIGHT: Palette = {
  panel: '#FBFAF7', land: '#FBFAF7', otherLand: '#E9E5DC', water: '#C3DBE6',
  ink: '#1D2330', muted: '#596273',
  offensive: '#C2570C', offensiveText: '#97410A',
  diplomatic: '#0A4D57', diplomaticText: '#0A4D57',
  supplies: '#596273', suppliesText: '#596273',
  accent: '#6B2FB3', border: '#6B655A', oblastLine: '#A39C8E',
  noData: '#8C8577', grid: '#DFDBD1', occupied: '#6B655A',
};

export const DARK: Palette = {
  panel: '#14181D', land: '#232A31', otherLand: '#181C21', water: '#1F4A60',
  ink: '#E8EAED', muted: '#A3ADBA',
  offensive: '#FFAB5C', offensiveText: '#FFAB5C',
  diplomatic: '#2F9E9A', diplomaticText: '#5CC4BE',
  supplies: '#A3ADBA', suppliesText: '#A3ADBA',
  accent: '#D3B0FF', border: '#A89F8F', oblastLine: '#5D6670',
  noData: '#7D8794', grid: '#2C333B', occupied: '#A89F8F',
};

export type ThemeName = 'light' | 'dark';
export const palette = (theme: ThemeName): Palette => (theme === 'dark' ? DARK : LIGHT);

/** The one font string, for CSS and canvas alike. */
export const FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif";
