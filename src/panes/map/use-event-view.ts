/** Puts the event canvas and its buttons on the map for as long as the pane lives. */
import { pointIn } from '../../base/sight-store.ts';
import type { Map as LeafletMap } from 'leaflet';
import { useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import type { MapMark, Pointer } from '../../layout/map/types.ts';
import type { Session } from '../../session/session.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import type { ChromeBoxes } from './chrome-boxes.ts';
import { createEventView, type EventView } from './event-view.ts';
import type { BasemapView } from './use-basemap.ts';

const DRAG_PIXELS = 5;

interface EventViewParts {
  readonly chrome: () => ChromeBoxes | null;
  readonly basemap: BasemapView;
  readonly onPointers: (pointers: readonly Pointer[]) => void;
  readonly onGroup: (mark: MapMark, isByKey: boolean) => void;
  readonly onHover: (mark: MapMark | null) => void;
}

/** A layer for the buttons inside Leaflet's own element, so that a drag may begin on a button. */
const createLayer = (map: LeafletMap, name: string): HTMLElement => {
  const layer = document.createElement('div');
  layer.className = 'map-marks';
  layer.setAttribute('role', 'group');
  layer.setAttribute('aria-label', name);
  map.getContainer().append(layer);
  return layer;
};

/** Presses: a drag that ends on a button selects nothing; a tap beside a mark takes the nearest within reach. */
const attachPresses = (container: HTMLElement, view: () => EventView | null): (() => void) => {
  let from = { x: 0, y: 0 };
  const onDown = (event: PointerEvent): void => {
    from = { x: event.clientX, y: event.clientY };
  };
  const onClick = (event: MouseEvent): void => {
    // A key's or a screen reader's press has no pointer, and so no distance from one.
    if (event.detail === 0) return;
    if (Math.hypot(event.clientX - from.x, event.clientY - from.y) > DRAG_PIXELS) {
      event.stopPropagation();
      return;
    }
    if (event.target instanceof HTMLButtonElement) return;
    const { x, y } = pointIn(container, event);
    const mark = view()?.nearest(x, y);
    if (mark) view()?.press(mark, false);
  };
  container.addEventListener('pointerdown', onDown, true);
  container.addEventListener('click', onClick, true);
  return () => {
    container.removeEventListener('pointerdown', onDown, true);
    container.removeEventListener('click', onClick, true);
  };
};

/** @returns a request to paint again. */
export const useEventView = (map: LeafletMap | null, session: Session, parts: EventViewParts): (() => void) => {
  const messages = useMessages();
  const view = useRef<EventView | null>(null);
  const latest = useRef(parts);
  useLayoutEffect(() => {
    latest.current = parts;
  });
  useLayoutEffect(() => {
    if (!map) return undefined;
    const container = map.getContainer();
    container.tabIndex = 0;
    // Keys are its own: they move it.
    container.setAttribute('role', 'application');
    container.setAttribute('aria-label', messages.map.view);
    const layer = createLayer(map, messages.map.marks);
    let isTouch = false;
    const onPointer = (event: PointerEvent): void => {
      isTouch = event.pointerType === 'touch';
    };
    container.addEventListener('pointerover', onPointer, true);
    const created = createEventView(map, layer, session, {
      messages,
      reserved: () => latest.current.chrome()?.boxes() ?? [],
      cities: () => latest.current.basemap.cities,
      paintNames: (ctx, frame, layout) => latest.current.basemap.paintNames(ctx, frame, layout),
      onPointers: (pointers) => latest.current.onPointers(pointers),
      onGroup: (...press) => latest.current.onGroup(...press),
      onHover: (mark) => latest.current.onHover(isTouch ? null : mark),
    });
    view.current = created;
    const detach = attachPresses(container, () => view.current);
    return () => {
      container.removeEventListener('pointerover', onPointer, true);
      detach();
      created.destroy();
      layer.remove();
      view.current = null;
    };
  }, [map, session, messages]);
  const { basemap } = parts;
  useEffect(() => view.current?.redraw(), [basemap]);
  return useCallback(() => view.current?.redraw(), []);
};
