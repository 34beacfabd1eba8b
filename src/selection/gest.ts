/** Whether the map leaves a plain wheel and one finger to the page it stands in. */
import { isFramed } from '../base/framed.ts';
import type { SelectionState, SelectionStore } from './selection-store.ts';

/** The display mode is that of the whole tab, also in a small frame of a page that fills the screen. */
const isAsLargeAsScreen = (): boolean => innerWidth >= screen.width - 1 && innerHeight >= screen.height - 1;

/**
 * In fullscreen the map takes all gestures. A frame whose host went fullscreen sees that only by the display mode.
 * Phones without the Fullscreen API have no `fullscreenElement` at all, not even null.
 */
const fillsScreen = (): boolean =>
  Boolean(document.fullscreenElement) ||
  (matchMedia('(display-mode: fullscreen)').matches && (!isFramed() || isAsLargeAsScreen()));

/** What the link wants; `auto` = in a frame. */
export const wantsCoop = ({ selection: { gest } }: SelectionState): boolean =>
  gest === 'coop' || (gest === 'auto' && isFramed());

export const isCoop = (store: SelectionStore): boolean => wantsCoop(store.getState()) && !fillsScreen();
