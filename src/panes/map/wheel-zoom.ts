/** Smooth zooming by the wheel: glides toward the wanted zoom about the pointer, each step painted sharp. */
import type { Map as LeafletMap, Point } from 'leaflet';

const PIXELS_PER_ZOOM = 240;
const LINE_PIXELS = 24;
const MOST_PER_EVENT = 0.5;
const GLIDE = 0.3;

/** @returns the clean-up. `isCalm` says whether the map must jump instead of gliding. */
export const attachWheelZoom = (map: LeafletMap, isCalm: () => boolean, onUserZoom: () => void): (() => void) => {
  const container = map.getContainer();
  let target: number | null = null;
  let pointer: Point | null = null;
  let frame = 0;
  const glide = (): void => {
    if (target === null || !pointer) return;
    const left = target - map.getZoom();
    const isLast = isCalm() || Math.abs(left) < 0.01;
    const zoom = isLast ? target : map.getZoom() + left * GLIDE;
    if (isLast) target = null;
    onUserZoom();
    map.setZoomAround(pointer, zoom, { animate: false });
    if (!isLast) frame = requestAnimationFrame(glide);
  };
  const onWheel = (event: WheelEvent): void => {
    event.preventDefault();
    const pixels = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? event.deltaY * LINE_PIXELS : event.deltaY;
    // A pinch on a trackpad comes as a wheel with Ctrl and small numbers.
    const step = (event.ctrlKey ? pixels * 4 : pixels) / PIXELS_PER_ZOOM;
    const wanted = (target ?? map.getZoom()) - Math.max(-MOST_PER_EVENT, Math.min(MOST_PER_EVENT, step));
    target = Math.max(map.getMinZoom(), Math.min(map.getMaxZoom(), wanted));
    pointer = map.mouseEventToContainerPoint(event);
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(glide);
  };
  container.addEventListener('wheel', onWheel, { passive: false });
  return () => {
    cancelAnimationFrame(frame);
    container.removeEventListener('wheel', onWheel);
  };
};
