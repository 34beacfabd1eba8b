/** Whether the map leaves a plain wheel and one finger to the page it stands in. */
import { isFramed } from '../base/framed.ts';
import type { SelectionState, SelectionStore } from './selection-store.ts';

/**
 * Of the whole screen the map is master; a frame that its host made so large sees it by the display mode alone. Phones
 * without a fullscreen of their own have no such element at all, not even null.
 */
const fillsScreen = (): boolean => Boolean(document.fullscreenElement) || matchMedia('(display-mode: fullscreen)').matches;

/** What the link wants; `auto` = in a frame. */
export const wantsCoop = ({ selection: { gest } }: SelectionState): boolean => gest === 'coop' || (gest === 'auto' && isFramed());

export const isCoop = (store: SelectionStore): boolean => wantsCoop(store.getState()) && !fillsScreen();
