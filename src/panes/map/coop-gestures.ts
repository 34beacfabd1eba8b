/** One finger is the page's, two are the map's; a mouse drags as ever, since dragging is no scrolling. */
import type { Map as LeafletMap } from 'leaflet';
import { isCoop } from '../../selection/gest.ts';
import type { SelectionStore } from '../../selection/selection-store.ts';

export type Refused = 'wheel' | 'touch';
/** CSS pixels that a finger moves before it is no tap. */
const TAP_REACH = 12;

/** Tells of each turn of the wheel and each stroke of one finger that the map has left to the page. Returns the clean-up. */
export const followCoop = (
  map: LeafletMap,
  store: SelectionStore,
  onRefused: (refused: Refused) => void,
): (() => void) => {
  const node = map.getContainer();
  let isHeld = false;
  let began: { readonly x: number; readonly y: number } | null = null;
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
  const onWheel = (event: WheelEvent): void => {
    if (isCoop(store) && !event.ctrlKey && !event.metaKey) onRefused('wheel');
  };
  const onTouchStart = ({ touches }: TouchEvent): void => {
    const [first] = touches;
    began = touches.length === 1 && first ? { x: first.clientX, y: first.clientY } : null;
  };
  const onTouchMove = ({ touches }: TouchEvent): void => {
    const [first] = touches;
    if (
      !began ||
      !first ||
      touches.length > 1 ||
      !isCoop(store) ||
      Math.hypot(first.clientX - began.x, first.clientY - began.y) < TAP_REACH
    )
      return;
    began = null;
    onRefused('touch');
  };
  node.addEventListener('pointerdown', onPointerDown, true);
  node.addEventListener('wheel', onWheel, { passive: true });
  node.addEventListener('touchstart', onTouchStart, { passive: true });
  node.addEventListener('touchmove', onTouchMove, { passive: true });
  return () => {
    if (isHeld) map.dragging.enable();
    node.removeEventListener('pointerdown', onPointerDown, true);
    node.removeEventListener('wheel', onWheel);
    node.removeEventListener('touchstart', onTouchStart);
    node.removeEventListener('touchmove', onTouchMove);
  };
};
