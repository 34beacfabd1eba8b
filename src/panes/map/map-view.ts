/**
 * Keeps Leaflet's view and the state's `mapView` in step: the state moves the map silently, a person's own move is
 * published once it rests, a selected event is brought into sight, and a resize keeps what was in the middle.
 */
import type { Map as LeafletMap } from 'leaflet';
import { atlasOf } from '../../derive/map/atlas.ts';
import { boxOfRows, viewOf } from '../../derive/map/fit.ts';
import { fitBox, type Box, type Paddings } from '../../derive/map/frame.ts';
import type { Session } from '../../derive/session.ts';
import type { MapView } from '../../selection/selection.ts';
import { createZoomGlide } from './zoom-glide.ts';

const REST_MS = 300;
const FLIGHT_S = 0.6;

export interface MapViewSync {
  readonly fitShown: () => void;
  readonly zoomBy: (delta: number) => void;
  readonly flyTo: (box: Box) => void;
  readonly resize: () => void;
  readonly destroy: () => void;
}

export interface MapViewOptions {
  /** What of the pane's edges chrome covers now. */
  readonly paddings: () => Paddings;
  /** No flights and no tweens. */
  readonly isCalm: () => boolean;
}

export const createMapView = (map: LeafletMap, session: Session, { paddings, isCalm }: MapViewOptions): MapViewSync => {
  const { store, actions, table, context } = session;
  let isTouched = false;
  let published: MapView | null = store.getState().selection.mapView;
  let selected = store.getState().selection.selected;
  let rest: ReturnType<typeof setTimeout> | undefined;
  let hasFitted = false;

  const moveTo = (view: { readonly lat: number; readonly lng: number; readonly zoom: number }, isFlight = false): void => {
    if (map.getSize().x === 0) return;
    glide.stop();
    if (isFlight && !isCalm()) map.flyTo([view.lat, view.lng], view.zoom, { duration: FLIGHT_S });
    else map.setView([view.lat, view.lng], view.zoom, { animate: false });
  };
  const applyState = (): void => {
    isTouched = false;
    const { x, y } = map.getSize();
    if (x === 0 || y === 0) return;
    hasFitted = true;
    moveTo(viewOf(store.getState().selection.mapView ?? context.bbox, session.settledAnswer(), x, y, paddings()));
  };
  const publish = (): void => {
    isTouched = false;
    const { lat, lng } = map.getCenter();
    const view: MapView = { kind: 'll', lat: Number(lat.toFixed(4)), lng: Number(lng.toFixed(4)), zoom: Number(map.getZoom().toFixed(2)) };
    if (published?.kind === 'll' && published.lat === view.lat && published.lng === view.lng && published.zoom === view.zoom) return;
    published = view;
    actions.setMapView(view, 'replace');
  };
  const touch = (): void => { isTouched = true; };
  const onMoveEnd = (): void => {
    clearTimeout(rest);
    if (isTouched) rest = setTimeout(publish, REST_MS);
  };
  const glide = createZoomGlide(map, { isCalm, onUserZoom: touch });
  const flyTo = (box: Box): void => {
    const { x, y } = map.getSize();
    touch();
    moveTo(fitBox(box, x, y, paddings()), true);
  };
  /** Only as far as needed: a mark that is in sight and not under chrome stays where it is. */
  const reveal = (): void => {
    const row = selected === null ? undefined : table.indexOf.get(selected);
    const { x: width, y: height } = map.getSize();
    const box = row === undefined ? null : boxOfRows(atlasOf(table), [row]);
    if (!box || width === 0) return;
    const pad = paddings();
    const upper = map.latLngToContainerPoint([box.north, box.west]);
    const lower = map.latLngToContainerPoint([box.south, box.east]);
    const x = (upper.x + lower.x) / 2;
    const y = (upper.y + lower.y) / 2;
    const dx = x < pad.left ? x - pad.left : x > width - pad.right ? x - (width - pad.right) : 0;
    const dy = y < pad.top ? y - pad.top : y > height - pad.bottom ? y - (height - pad.bottom) : 0;
    if (dx === 0 && dy === 0) return;
    const isFar = Math.hypot(dx, dy) > width + height;
    if (isFar) moveTo({ ...fitBox(box, width, height, pad), zoom: Math.min(map.getZoom(), 7) }, true);
    else map.panBy([dx, dy], { animate: !isCalm(), duration: 0.3 });
  };
  const onState = (): void => {
    const { selection } = store.getState();
    if (selection.mapView !== published) {
      published = selection.mapView;
      applyState();
    }
    if (selection.selected === selected) return;
    selected = selection.selected;
    reveal();
  };

  const unsubscribe = store.subscribe(onState);
  const own = { dragstart: touch, keydown: touch, moveend: onMoveEnd };
  map.on(own);
  const onTouchStart = (event: TouchEvent): void => { if (event.touches.length > 1) touch(); };
  map.getContainer().addEventListener('touchstart', onTouchStart, { passive: true });

  return {
    flyTo, zoomBy: glide.by,
    fitShown: () => {
      const answer = session.answer();
      const box = boxOfRows(atlasOf(table), [...answer.rows]);
      if (box) flyTo(box);
    },
    resize: () => {
      const centre = map.getCenter();
      map.invalidateSize({ pan: false, animate: false });
      if (!hasFitted || store.getState().selection.mapView === null) applyState();
      else moveTo({ lat: centre.lat, lng: centre.lng, zoom: map.getZoom() });
    },
    destroy: () => {
      clearTimeout(rest);
      unsubscribe();
      glide.destroy();
      map.off(own);
      map.getContainer().removeEventListener('touchstart', onTouchStart);
    },
  };
};
