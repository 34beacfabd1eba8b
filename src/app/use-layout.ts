/** Which of the three layouts the page has room for, marked on <html> for the stylesheets. */
import { useSyncExternalStore } from 'react';

export type Layout = 'wide' | 'middle' | 'narrow';

/** Wide from 1280; stacked when there is no width for two panes side by side, or the page stands upright. */
export const layoutFor = (width: number, height: number): Layout => {
  if (width >= 1280) return 'wide';
  if (width < 560 || (width < 900 && height > width * 0.95)) return 'narrow';
  return 'middle';
};

const subscribe = (changed: () => void): (() => void) => {
  addEventListener('resize', changed);
  return () => removeEventListener('resize', changed);
};

const read = (): Layout => layoutFor(innerWidth, innerHeight);

export const useLayout = (): Layout => useSyncExternalStore(subscribe, read);
