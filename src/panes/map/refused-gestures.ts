/** Notices each turn of the wheel and each stroke of one finger that the map has left to the page. */
import type { Map as LeafletMap } from 'leaflet';
import { isCoop } from '../../selection/gest.ts';
import type { SelectionStore } from '../../selection/selection-store.ts';

export type Refused = 'wheel' | 'touch';
/** CSS pixels that a finger moves before it is no tap. */
const TAP_REACH = 12;

/** Returns the clean-up. */
export const watchRefusedGestures = (
  map: LeafletMap,
  store: SelectionStore,
  onRefused: (refused: Refused) => void,
): (() => void) => {
  const node = map.getContainer();
  let began: { readonly x: number; readonly y: number } | null = null;
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
  node.addEventListener('wheel', onWheel, { passive: true });
  node.addEventListener('touchstart', onTouchStart, { passive: true });
  node.addEventListener('touchmove', onTouchMove, { passive: true });
  return () => {
    node.removeEventListener('wheel', onWheel);
    node.removeEventListener('touchstart', onTouchStart);
    node.removeEventListener('touchmove', onTouchMove);
  };
};
