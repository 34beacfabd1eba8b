/** One finger that drags sideways; up and down it scrolls the page, which the browser decides (`pan-y`). */
import { pageScale } from '../../base/sight-store.ts';

interface Finger {
  readonly begin: () => void;
  /** CSS pixels from where it was put down. */
  readonly move: (dx: number) => void;
  readonly end: () => void;
  readonly cancel: () => void;
}

/** Shorter ways are a tap, in CSS pixels. */
const MIN_MOVE = 8;

/** @returns how to stop */
export const followFinger = (node: HTMLElement, finger: Finger): (() => void) => {
  const listening = new AbortController();
  const { signal } = listening;
  let touch: { readonly id: number; readonly x: number; readonly y: number; isDragging: boolean } | null = null;
  const drop = (): void => {
    if (touch?.isDragging) finger.cancel();
    touch = null;
  };
  const isOwn = (event: PointerEvent): boolean => event.pointerId === touch?.id;
  node.addEventListener(
    'pointerdown',
    (event) => {
      if (event.pointerType !== 'touch') return;
      // A second finger zooms.
      if (!event.isPrimary) drop();
      else touch = { id: event.pointerId, x: event.clientX, y: event.clientY, isDragging: false };
    },
    { signal },
  );
  node.addEventListener(
    'pointermove',
    (event) => {
      if (!touch || !isOwn(event)) return;
      const dx = event.clientX - touch.x;
      if (!touch.isDragging) {
        if (Math.abs(dx) < MIN_MOVE || Math.abs(dx) < Math.abs(event.clientY - touch.y)) return;
        touch.isDragging = true;
        finger.begin();
        node.setPointerCapture(event.pointerId);
      }
      finger.move(dx / pageScale());
    },
    { signal },
  );
  node.addEventListener(
    'pointerup',
    (event) => {
      if (!touch || !isOwn(event)) return;
      if (touch.isDragging) finger.end();
      touch = null;
    },
    { signal },
  );
  node.addEventListener(
    'pointercancel',
    (event) => {
      if (isOwn(event)) drop();
    },
    { signal },
  );
  return () => {
    drop();
    listening.abort();
  };
};
