/** A swipe of one finger to the side: what a touch on an element means beside its buttons. */
import { useRef, type TouchEvent } from 'react';

/** A swipe goes this far sideways, and less than half of it up or down. */
const SWIPE_PX = 40;

interface Swipe {
  readonly onTouchStart: (event: TouchEvent) => void;
  readonly onTouchEnd: (event: TouchEvent) => void;
}

/** `step`: 1 = the finger went to the left, where the next thing comes from the right. */
export const useSwipe = (step: (direction: 1 | -1) => void): Swipe => {
  const start = useRef<{ readonly x: number; readonly y: number } | null>(null);
  return {
    onTouchStart: (event) => {
      const touch = event.touches.length === 1 ? event.touches[0] : undefined;
      start.current = touch ? { x: touch.clientX, y: touch.clientY } : null;
    },
    onTouchEnd: (event) => {
      const touch = event.changedTouches[0];
      if (!touch || !start.current) return;
      const dx = touch.clientX - start.current.x;
      const dy = touch.clientY - start.current.y;
      start.current = null;
      if (Math.abs(dx) >= SWIPE_PX && Math.abs(dy) < Math.abs(dx) / 2) step(dx < 0 ? 1 : -1);
    },
  };
};
