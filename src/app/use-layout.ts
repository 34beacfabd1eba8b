/**
 * Which of the three layouts the page has room for, and whether it is low; handed to panes by a context, and marked on
 * <html> for the stylesheets.
 */
import { useSyncExternalStore } from 'react';
import { pageHeight, pageWidth } from '../base/sight-store.ts';
import type { Ui } from '../selection/selection.ts';
import type { Layout } from '../ui/use-page-layout.ts';

/** Below this height everything but map, timeline and playback gives way. */
const LOW = 480;
export const isLowFor = (height: number): boolean => height < LOW;

/**
 * Below this width a low page with all its tools scrolls (a phone's page at four times its size); a frame's never does.
 */
const TINY = 480;

/** Below this height a frame shows map or timeline: both would be halves that nobody can read. */
const ONE_PANE = 360;

/** Below this width two panes have no room side by side. */
const STACKED = 560;

/**
 * Wide from 1280; stacked when there is no width for two panes side by side, or the page stands upright; a low one side
 * by side, but for a frame that has the height for one pane above the other and not the width.
 */
export const layoutFor = (width: number, height: number, ui: Ui): Layout => {
  if (isLowFor(height)) {
    const isStacked = ui === 'full' ? width < TINY : width < STACKED && height >= ONE_PANE;
    return isStacked ? 'narrow' : 'middle';
  }
  if (width >= 1280) return 'wide';
  if (width < STACKED || (width < 900 && height > width * 0.95)) return 'narrow';
  return 'middle';
};

export const isOnePaneFor = (height: number, ui: Ui): boolean => ui !== 'full' && height < ONE_PANE;

const subscribe = (changed: () => void): (() => void) => {
  addEventListener('resize', changed);
  return () => removeEventListener('resize', changed);
};
/** What `read` says of the window's size, whenever that changes. */
export const useWindowSize = <T>(read: () => T): T => useSyncExternalStore(subscribe, read);

/** A page that scrolls is as high as it needs. */
const readLow = (): boolean => isLowFor(pageHeight()) && pageWidth() >= TINY;
export const useIsLow = (ui: Ui): boolean => useWindowSize(() => (ui === 'full' ? readLow() : isLowFor(pageHeight())));

export const useIsOnePane = (ui: Ui): boolean => useWindowSize(() => isOnePaneFor(pageHeight(), ui));

export const useLayout = (ui: Ui): Layout => useWindowSize(() => layoutFor(pageWidth(), pageHeight(), ui));
