/** One finger is the page's, two are the map's; a mouse drags as ever, since dragging is no scrolling. */
import type { Map as LeafletMap } from 'leaflet';
import { isCoop } from '../../selection/gest.ts';
import type { SelectionStore } from '../../selection/selection-store.ts';

/**
 * Leaves one finger to the page around the map, from the map's first moment: what says so may come later, or never.
 * Returns the clean-up.
 */
export const leaveFingerToPage = (map: LeafletMap, store: SelectionStore): (() => void) => {
  const node = map.getContainer();
  let isHeld = false;
  // Before Leaflet hears of it. A finger and a mouse may take turns on the same machine.
  const onPointerDown = (event: PointerEvent): void => {
    const isFinger = event.pointerType === 'touch' && isCoop(store);
    if (isFinger && map.dragging.enabled()) {
      map.dragging.disable();
      isHeld = true;
    } else if (!isFinger && isHeld) {
      map.dragging.enable();
      isHeld = false;
    }
  };
  node.addEventListener('pointerdown', onPointerDown, true);
  return () => {
    if (isHeld) map.dragging.enable();
    node.removeEventListener('pointerdown', onPointerDown, true);
  };
};
