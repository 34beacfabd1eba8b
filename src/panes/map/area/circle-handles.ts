/**
 * Handles by which a circle is changed: one in its middle, which moves it, one on its rim, which sets the radius.
 * Dragging and keys preview; release, and a rest of the keys, commit. Plain DOM, for they move with the map.
 */
import { pageScale } from '../../../base/sight-store.ts';
import type { Map as LeafletMap } from 'leaflet';
import { wrapLng } from '../../../base/geo/frame.ts';
import { distanceKm, type LonLat } from '../../../base/great-circle.ts';
import type { Corner } from '../../../layout/map/area-geometry.ts';
import { MAX_KM, type Circle } from '../../../selection/circle.ts';
import { readFrame } from '../canvas-layer.ts';
import type { AreaView } from './area-view.ts';
import { MIN_KM } from './draft.ts';
import { circleShape } from './drawn-shape.ts';
import { arrowOf, createKeyRest, handleStep, listen } from './handle-keys.ts';
import type { Pixel } from './paint-area.ts';
import { pixelOf, spotOf, turnOf } from './ring-pixels.ts';

interface CircleHandleOptions {
  readonly words: {
    readonly moveCircle: string;
    readonly radius: string;
    readonly radiusIs: (km: number) => string;
  };
  readonly commit: (circle: Circle) => void;
  /** What was moved and where it now is; once at rest. */
  readonly say: (what: string, at: Corner) => void;
}

export interface CircleHandles {
  readonly set: (circle: Circle) => void;
  readonly destroy: () => void;
}

type Handle = 'middle' | 'rim';
const HANDLES: readonly Handle[] = ['middle', 'rim'];

const middleOf = ({ lat, lng }: Circle): LonLat => [lng, lat];
const withRadius = (circle: Circle, km: number): Circle => ({ ...circle, km: Math.min(MAX_KM, Math.max(MIN_KM, km)) });

export const createCircleHandles = (
  map: LeafletMap,
  layer: HTMLElement,
  view: AreaView,
  start: Circle,
  { words, commit, say }: CircleHandleOptions,
): CircleHandles => {
  /** As it is in the state, and as it is shown. */
  let committed = start;
  let circle = start;
  const rest = createKeyRest();
  let drag: { readonly id: number; readonly handle: Handle; readonly from: Pixel } | null = null;
  let base = start;
  const buttons = HANDLES.map((handle) => {
    const button = layer.appendChild(document.createElement('button'));
    button.type = 'button';
    button.className = `area-handle area-handle-${handle === 'middle' ? 'whole' : 'corner'}`;
    return button;
  });
  const name = (): void => {
    buttons[0]?.setAttribute('aria-label', words.moveCircle);
    buttons[1]?.setAttribute('aria-label', words.radiusIs(circle.km));
  };
  /** Pixels of the middle and of the rim east of it. */
  const spots = (): readonly Pixel[] => {
    const frame = readFrame(map);
    const turn = turnOf(circleShape(circle).ring, frame);
    const [x, y] = pixelOf(middleOf(circle), frame, turn);
    const ring = circleShape(circle).ring.map((corner) => pixelOf(corner, frame, turn));
    const rim = ring.reduce((best, one) => (one[0] > best[0] ? one : best), [x, y] as Pixel);
    return [[x, y], rim];
  };
  const place = (): void => {
    spots().forEach(([x, y], i) => {
      const button = buttons[i];
      if (button) button.style.transform = `translate(${x.toFixed(1)}px,${y.toFixed(1)}px)`;
    });
  };
  const show = (next: Circle): void => {
    circle = next;
    name();
    view.set(circleShape(next).ring);
  };
  const moved = (from: Circle, handle: Handle, dx: number, dy: number): Circle => {
    const frame = readFrame(map);
    const [x, y] = pixelOf(middleOf(from), frame);
    if (handle === 'rim') {
      const shown = circle;
      circle = from;
      const [middle, rim] = spots();
      circle = shown;
      if (!middle || !rim) return from;
      return withRadius(from, distanceKm(spotOf(middle, frame), spotOf([rim[0] + dx, rim[1] + dy], frame)));
    }
    const [lng, lat] = spotOf([x + dx, y + dy], frame);
    return { ...from, lat, lng: wrapLng(lng) };
  };
  const settle = (handle: Handle): void => {
    rest.end();
    if (circle === committed) return;
    committed = circle;
    commit(circle);
    say(handle === 'middle' ? words.moveCircle : words.radiusIs(circle.km), [circle.lng, circle.lat]);
  };
  const handleOf = (target: EventTarget | null): Handle | undefined =>
    HANDLES[buttons.indexOf(target as HTMLButtonElement)];

  const onDown = (event: PointerEvent): void => {
    const handle = handleOf(event.target);
    if (!handle || event.button !== 0) return;
    (event.target as HTMLButtonElement).setPointerCapture(event.pointerId);
    base = circle;
    drag = { id: event.pointerId, handle, from: [event.clientX, event.clientY] };
  };
  const onMove = (event: PointerEvent): void => {
    if (drag?.id !== event.pointerId) return;
    show(
      moved(
        base,
        drag.handle,
        (event.clientX - drag.from[0]) / pageScale(),
        (event.clientY - drag.from[1]) / pageScale(),
      ),
    );
  };
  const onUp = (event: PointerEvent): void => {
    if (drag?.id !== event.pointerId) return;
    const { handle } = drag;
    drag = null;
    if (event.type === 'pointercancel') show(committed);
    else settle(handle);
  };
  const onKey = (event: KeyboardEvent): void => {
    const handle = handleOf(event.target);
    if (!handle || event.ctrlKey || event.metaKey || event.altKey) return;
    const arrow = arrowOf(event);
    if (arrow) {
      const step = handleStep(event);
      // On the rim right and up are wider, left and down narrower.
      const [dx, dy] = handle === 'rim' ? [arrow[0] - arrow[1], 0] : arrow;
      show(moved(circle, handle, dx * step, dy * step));
      rest.begin(() => settle(handle));
    } else if (event.key === 'Enter' && rest.isPending()) settle(handle);
    else if (event.key === 'Escape' && (drag || circle !== committed)) {
      rest.end();
      drag = null;
      show(committed);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onBlur = (event: FocusEvent): void => {
    const handle = handleOf(event.target);
    if (handle && rest.isPending()) settle(handle);
  };
  const unlisten = listen(layer, {
    pointerdown: onDown,
    pointermove: onMove,
    pointerup: onUp,
    pointercancel: onUp,
    keydown: onKey,
    focusout: onBlur,
  });
  name();
  const unfollow = view.follow(place);

  return {
    set: (next) => {
      rest.end();
      committed = next;
      if (!drag) show(next);
    },
    destroy: () => {
      rest.end();
      unlisten();
      unfollow();
      for (const button of buttons) button.remove();
    },
  };
};
