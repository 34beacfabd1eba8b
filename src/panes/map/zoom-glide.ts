/**
 * Zooming by wheel, double click and buttons: glides toward the wanted zoom about a point, every step painted sharp.
 * (Leaflet's own animation scales what is painted already, which shows bare water around it on the way out.)
 */
import type { Map as LeafletMap, Point } from 'leaflet';
import { noteDeed } from '../../selection/note-deed.ts';

const PIXELS_PER_ZOOM = 240;
const LINE_PIXELS = 24;
const MAX_PER_EVENT = 0.5;
/** Milliseconds in which the rest of the way shrinks to about a third. */
const GLIDE_MS = 60;
const NEAR_ENOUGH = 0.008;

/** Maps that are on their way to a zoom: each step is a move, and only the last one ends it. */
export const gliding = new WeakSet<LeafletMap>();

export interface ZoomGlide {
  /** Adds to the zoom that is wanted, about a point of the pane (its middle when there is none). */
  readonly by: (delta: number, about?: Point) => void;
  readonly stop: () => void;
  readonly destroy: () => void;
}

interface ZoomGlideOptions {
  /** Jumps instead of gliding. */
  readonly isMotionless: () => boolean;
  readonly onUserZoom: () => void;
  /** Whether this turn of the wheel is for the map; else it scrolls the page. */
  readonly isTaken: (event: WheelEvent) => boolean;
}

export const createZoomGlide = (
  map: LeafletMap,
  { isMotionless, onUserZoom, isTaken }: ZoomGlideOptions,
): ZoomGlide => {
  const container = map.getContainer();
  let target: number | null = null;
  let pivot: Point = map.getSize().divideBy(2);
  let frame = 0;
  let before = 0;
  /** Where the glide is; the map itself may round it. */
  let current = 0;
  const end = (): void => {
    target = null;
    gliding.delete(map);
  };
  const step = (): void => {
    if (target === null) return;
    // Not the frame's timestamp, which can be earlier than the event that started the glide.
    const now = performance.now();
    const left = target - current;
    const isLast = isMotionless() || Math.abs(left) < NEAR_ENOUGH;
    const zoom = isLast ? target : target - left * Math.exp(-Math.min(100, now - before) / GLIDE_MS);
    before = now;
    current = zoom;
    if (isLast) end();
    onUserZoom();
    map.setZoomAround(pivot, zoom, { animate: false });
    if (!isLast) frame = requestAnimationFrame(step);
  };
  const by = (delta: number, about?: Point): void => {
    const isGliding = target !== null;
    if (!isGliding) current = map.getZoom();
    const wanted = Math.max(map.getMinZoom(), Math.min(map.getMaxZoom(), (target ?? current) + delta));
    if (wanted === (target ?? current)) noteDeed({ kind: 'end', of: delta > 0 ? 'closest' : 'farthest' });
    // There is nothing more that way, and nothing to move.
    if (!isGliding && wanted === current) return;
    target = wanted;
    gliding.add(map);
    pivot = about ?? map.getSize().divideBy(2);
    map.stop();
    if (!isGliding) before = performance.now();
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(step);
  };
  const stop = (): void => {
    end();
    cancelAnimationFrame(frame);
  };
  const onWheel = (event: WheelEvent): void => {
    if (!isTaken(event)) return;
    event.preventDefault();
    const pixels = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? event.deltaY * LINE_PIXELS : event.deltaY;
    // A pinch on a trackpad comes as a wheel with Ctrl and small numbers.
    const delta = -(event.ctrlKey ? pixels * 4 : pixels) / PIXELS_PER_ZOOM;
    by(Math.max(-MAX_PER_EVENT, Math.min(MAX_PER_EVENT, delta)), map.mouseEventToContainerPoint(event));
  };
  const onDoubleClick = (event: MouseEvent): void => {
    if (!(event.target instanceof HTMLButtonElement))
      by(event.shiftKey ? -1 : 1, map.mouseEventToContainerPoint(event));
  };
  /** A chip lies over the map and beside it in the document: a turn of the wheel there is one on the map. */
  const onWheelBeside = (event: WheelEvent): void => {
    if (!(event.target instanceof Element) || !event.target.closest('.pointers')) return;
    if (!container.dispatchEvent(new WheelEvent(event.type, event))) event.preventDefault();
  };
  const pane = container.parentElement;
  pane?.addEventListener('wheel', onWheelBeside, { passive: false });
  container.addEventListener('wheel', onWheel, { passive: false });
  container.addEventListener('dblclick', onDoubleClick);
  container.addEventListener('pointerdown', stop);
  return {
    by,
    stop,
    destroy: () => {
      stop();
      pane?.removeEventListener('wheel', onWheelBeside);
      container.removeEventListener('wheel', onWheel);
      container.removeEventListener('dblclick', onDoubleClick);
      container.removeEventListener('pointerdown', stop);
    },
  };
};
