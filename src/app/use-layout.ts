/** Which of the three layouts the page has room for, and whether it is low; marked on <html> for the stylesheets. */
import { useSyncExternalStore } from 'react';

export type Layout = 'wide' | 'middle' | 'narrow';

/** Below this height everything but map, timeline and playback gives way. */
const LOW = 480;
export const isLowFor = (height: number): boolean => height < LOW;

/** Wide from 1280; stacked when there is no width for two panes side by side, or the page stands upright; never when it is low. */
export const layoutFor = (width: number, height: number): Layout => {
  if (isLowFor(height)) return 'middle';
  if (width >= 1280) return 'wide';
  if (width < 560 || (width < 900 && height > width * 0.95)) return 'narrow';
  return 'middle';
};

const subscribe = (changed: () => void): (() => void) => {
  addEventListener('resize', changed);
  return () => removeEventListener('resize', changed);
};

const read = (): Layout => layoutFor(innerWidth, innerHeight);

const readLow = (): boolean => isLowFor(innerHeight);
export const useIsLow = (): boolean => useSyncExternalStore(subscribe, readLow);

export const useLayout = (): Layout => useSyncExternalStore(subscribe, read);
