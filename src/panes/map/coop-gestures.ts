/** One finger is the page's, two are the map's; a mouse drags as ever, since dragging is no scrolling. */
import type { Handler, Map as LeafletMap } from 'leaflet';
import { isCoop } from '../../selection/gest.ts';
import type { SelectionStore } from '../../selection/selection-store.ts';

/**
 * Leaves one finger to the page around the map, from the map's first moment: what says so may come later, or never.
 * Returns the clean-up.
 */
export const leaveFingerToPage = (map: LeafletMap, store: SelectionStore): (() => void) => {
  const node = map.getContainer();
  /** Comes after the first picture. */
  const drag = (): Handler | undefined => map.dragging;
  let isHeld = false;
  // Before Leaflet hears of it. A finger and a mouse may take turns on the same machine.
  const onPointerDown = (event: PointerEvent): void => {
    const isFinger = event.pointerType === 'touch' && isCoop(store);
    if (isFinger && drag()?.enabled()) {
      drag()?.disable();
      isHeld = true;
    } else if (!isFinger && isHeld) {
      drag()?.enable();
      isHeld = false;
    }
  };
  node.addEventListener('pointerdown', onPointerDown, true);
  return () => {
    if (isHeld) drag()?.enable();
    node.removeEventListener('pointerdown', onPointerDown, true);
  };
};
