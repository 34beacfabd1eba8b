/**
 * Keeps Leaflet's view and the state's `mapView` in step: the state moves the map silently, a person's own move is
 * published once it rests, a selected event is brought into sight, and a resize keeps what was in the middle.
 */
import { pageHeight, pageWidth } from '../../base/sight-store.ts';
import type { Map as LeafletMap } from 'leaflet';
import { boxOfShown, showsPlaces, viewOf } from '../../layout/map/fit.ts';
import { atlasOf } from '../../query/places/atlas.ts';
import {
  fitBox,
  frameAround,
  minZoomOf,
  wrapLng,
  type GeoBox,
  type Paddings,
  type Rect,
} from '../../base/geo/frame.ts';
import type { Session } from '../../session/session.ts';
import { isFramed } from '../../base/framed.ts';
import { attachLate } from '../../base/attach-late.ts';
import { createLateStore, keepAsking, lateValue } from '../../base/late-store.ts';
import type { HistoryStep } from '../../selection/selection-store.ts';
import type { Answer } from '../../query/types.ts';
import type { MapView } from '../../selection/selection.ts';
import type { ZoomGlide } from './zoom-glide.ts';

/** Dragging, pinching, keys, zooming by wheel, double click and gliding buttons. */
export const mapGestures = createLateStore(() => import('./map-gestures.ts'));

/** What brings a selected mark into sight. */
export const markReveal = createLateStore(() => import('./reveal-mark.ts'));

const REST_MS = 300;
const FLIGHT_S = 0.6;
/** CSS pixels of height. */
const SLIGHT_RESIZE = 48;
/** A route's ends are countries and rows of marks, of which the edge must cut nothing. */
const ROUTE_AIR = 32;
const ROUTE_DEGREES = 20;
const widen = (pad: Paddings, box: GeoBox): Paddings =>
  Math.abs(box.east - box.west) < ROUTE_DEGREES
    ? pad
    : { ...pad, left: pad.left + ROUTE_AIR, right: pad.right + ROUTE_AIR };

const round = (value: number, decimals: number): number => Number(value.toFixed(decimals));
const viewInSight = (map: LeafletMap): MapView => {
  const { lat, lng } = map.getCenter();
  return { kind: 'll', lat: round(lat, 4), lng: round(wrapLng(lng), 4), zoom: round(map.getZoom(), 2) };
};
/** What lies over scale and credits: fitted into a frame of another size it is in sight again. */
const boxInSight = (map: LeafletMap, foot: number): MapView => {
  const { x, y } = map.getSize();
  const northWest = map.containerPointToLatLng([0, 0]);
  const southEast = map.containerPointToLatLng([x, Math.max(1, y - foot)]);
  const isRound = southEast.lng - northWest.lng >= 360;
  return {
    kind: 'bbox',
    west: isRound ? -180 : round(wrapLng(northWest.lng), 3),
    south: round(southEast.lat, 3),
    east: isRound ? 180 : round(wrapLng(southEast.lng), 3),
    north: round(northWest.lat, 3),
  };
};
const isSameView = (a: MapView | null, b: MapView): boolean => JSON.stringify(a) === JSON.stringify(b);

const pageSize = (): string => `${pageWidth()} ${pageHeight()}`;

export interface MapViewSync {
  readonly fitShown: () => void;
  readonly zoomBy: (delta: number) => void;
  readonly flyTo: (box: GeoBox) => void;
  /** A person's own small move, by keys. */
  readonly moveBy: (dx: number, dy: number) => void;
  readonly resize: () => void;
  readonly destroy: () => void;
}

interface MapViewOptions {
  /** What of the pane's edges chrome covers now. */
  readonly paddings: () => Paddings;
  /** What scale and credits take at the lower edge. */
  readonly foot: () => number;
  /** Boxes of the chrome, in pane pixels. */
  readonly chrome: () => readonly Rect[];
  /** No flights and no tweens. */
  readonly isMotionless: () => boolean;
}

/** Keys that would scroll the page, or the one around the frame, while the map has the focus. */
const SCROLLING = new Set([' ', 'PageUp', 'PageDown', 'Home', 'End']);
const keepScroll = (event: KeyboardEvent): void => {
  if (event.target === event.currentTarget && SCROLLING.has(event.key)) event.preventDefault();
};

export const createMapView = (
  map: LeafletMap,
  session: Session,
  { paddings, foot, chrome, isMotionless }: MapViewOptions,
): MapViewSync => {
  const { store, actions, table, context } = session;
  let isTouched = false;
  /** By a person, and not yet published. */
  let isMoved = false;
  let published: MapView | null = store.getState().selection.mapView;
  let selected = store.getState().selection.selected;
  let rest: ReturnType<typeof setTimeout> | undefined;
  let hasFitted = false;
  /** The window's size and the pane's when the state's view was last shown. */
  let applied = { page: '', pane: '' };
  /** What the last fit showed. */
  let fitted: { readonly answer: Answer; readonly view: string } | null = null;
  /** The selected event is kept in sight until a person moves the map. */
  let isHeld = selected !== null;
  /** A press on a button is a step of its own in the history; a drag and the wheel are not. */
  let history: HistoryStep = 'replace';

  const moveTo = (
    view: { readonly lat: number; readonly lng: number; readonly zoom: number },
    isFlight = false,
  ): void => {
    if (map.getSize().x === 0) return;
    glide?.stop();
    // The shorter way round the globe.
    const here = map.getCenter().lng;
    const to: [number, number] = [view.lat, here + wrapLng(view.lng - here)];
    if (isFlight && !isMotionless()) map.flyTo(to, view.zoom, { duration: FLIGHT_S });
    else map.setView(to, view.zoom, { animate: false });
  };
  const shownBox = (): GeoBox | null => {
    // Of data without a view of their own it is known before they are shown.
    const { question } = session.settledAnswer();
    return boxOfShown(session.known({ kind: 'box', question, of: 'near' }), question);
  };
  const fitEvents: typeof fitBox = (...to) =>
    lateValue(markReveal)?.fitWithMarks(session, chrome(), ...to) ?? fitBox(...to);
  /** @param isForNow in a pane that a panel has taken room from: with that back it is as before */
  const applyState = (isForNow = false): void => {
    isTouched = false;
    const { x, y } = map.getSize();
    if (x === 0 || y === 0) return;
    hasFitted = true;
    if (!isForNow) applied = { page: pageSize(), pane: `${x} ${y}` };
    moveTo(viewOf(store.getState().selection.mapView ?? context.bbox, shownBox, x, y, paddings(), foot(), fitEvents));
  };
  /** Whether the pane would still show the places of the state's own box if it kept its zoom and its middle. */
  const keepsPlaces = (centre: { readonly lat: number; readonly lng: number }): boolean => {
    const wanted = store.getState().selection.mapView ?? context.bbox ?? shownBox();
    const places = session.known({ kind: 'places', question: session.settledAnswer().question });
    if (!wanted || !places || 'lat' in wanted) return true;
    const { x, y } = map.getSize();
    const frame = { ...frameAround(centre.lat, centre.lng, map.getZoom(), x, y), height: y - foot() };
    return showsPlaces(atlasOf(table), places.all, wanted, frame);
  };
  const publish = (): void => {
    isTouched = false;
    isMoved = false;
    const view = isFramed() ? boxInSight(map, foot()) : viewInSight(map);
    if (isSameView(published, view)) return;
    published = view;
    actions.setMapView(view, history);
    history = 'replace';
  };
  const touch = (): void => {
    isTouched = true;
    isHeld = false;
  };
  const onMoveEnd = (): void => {
    clearTimeout(rest);
    if (isTouched) rest = setTimeout(publish, REST_MS);
  };
  let glide: ZoomGlide | null = null;
  const detachGlide = attachLate(mapGestures, ({ driveMap }) => {
    glide = driveMap(map, session, { isMotionless, onMove: touch, movedBy: () => (isTouched ? history : null) });
    return glide.destroy;
  });
  const flyTo = (box: GeoBox, fit = fitBox): void => {
    const { x, y } = map.getSize();
    touch();
    history = 'push';
    moveTo(fit(box, x, y, widen(paddings(), box)), true);
  };
  /** Only as far as needed: a mark that is in sight and not under chrome stays where it is. */
  const reveal = (): void => {
    const row = selected === null ? undefined : table.indexOf.get(selected);
    if (row === undefined) return;
    const part = lateValue(markReveal);
    if (part) part.revealMark({ map, session, row, chrome: chrome(), isMotionless, moveTo });
    else if (!isAsked) {
      isAsked = true;
      // Until it has come the map stays where it is; the card says where the event was.
      stopAsking = keepAsking(markReveal, reveal);
    }
  };
  let isAsked = false;
  // Data without a view of their own are fitted: to their whole marks as soon as that has come.
  let stopAsking = context.bbox ? null : keepAsking(markReveal, () => isTouched || applyState());
  const onState = (): void => {
    const { selection } = store.getState();
    if (selection.mapView !== published) {
      published = selection.mapView;
      applyState();
    }
    if (selection.selected === selected) return;
    selected = selection.selected;
    isHeld = selected !== null;
    reveal();
  };

  const unsubscribe = store.subscribe(onState);
  const onMove = (): void => {
    isMoved = isTouched;
  };
  const own = { dragstart: touch, move: onMove, moveend: onMoveEnd };
  map.on(own);
  const onTouchStart = (event: TouchEvent): void => {
    if (event.touches.length > 1) touch();
  };
  map.getContainer().addEventListener('touchstart', onTouchStart, { passive: true });
  map.getContainer().addEventListener('keydown', keepScroll);

  return {
    flyTo: (box) => flyTo(box),
    zoomBy: (delta) => {
      history = 'push';
      if (glide) glide.by(delta);
      else {
        touch();
        map.setZoom(map.getZoom() + delta, { animate: false });
      }
    },
    moveBy: (dx, dy) => {
      touch();
      map.panBy([dx, dy], { animate: false });
    },
    fitShown: () => {
      // Pressed again, it takes in what lies far from all others too.
      const answer = session.answer();
      const isWhole = fitted?.answer === answer && JSON.stringify(viewInSight(map)) === fitted.view;
      const { question } = answer;
      session.whenAnswered({ kind: 'box', question, of: isWhole ? 'shown' : 'near' }, (events) => {
        const box = boxOfShown(events, question);
        if (!box) return;
        map.once('moveend', () => {
          fitted = isWhole ? null : { answer, view: JSON.stringify(viewInSight(map)) };
        });
        flyTo(box, fitEvents);
      });
    },
    resize: () => {
      const centre = map.getCenter();
      const before = map.getSize();
      map.invalidateSize({ pan: false, animate: false });
      const after = map.getSize();
      map.setMinZoom(minZoomOf(after.x, after.y));
      const { mapView } = store.getState().selection;
      const isSlight = before.x === after.x && Math.abs(after.y - before.y) <= SLIGHT_RESIZE;
      // A panel that takes room from the map, or a divider, leaves it its zoom; with the room back it is as before.
      const isSqueezed = applied.page === pageSize() && applied.pane !== `${after.x} ${after.y}`;
      const isUnmoved = mapView === null ? !isMoved : mapView.kind === 'bbox' && !isTouched;
      // A caption that grows by a line under the map must not move what was just pressed.
      if (hasFitted && isHeld && isSlight) map.fire('moveend');
      // In a window of another size a box is in sight whole; a person's own view keeps its middle.
      else if (!hasFitted || (isUnmoved && (!isSqueezed || !keepsPlaces(centre)))) applyState(hasFitted && isSqueezed);
      // A zoom on its way goes on.
      else if (after.x > 0) map.setView(centre, map.getZoom(), { animate: false });
      if (isHeld && hasFitted) reveal();
    },
    destroy: () => {
      stopAsking?.();
      clearTimeout(rest);
      unsubscribe();
      detachGlide();
      map.off(own);
      map.getContainer().removeEventListener('touchstart', onTouchStart);
      map.getContainer().removeEventListener('keydown', keepScroll);
    },
  };
};
