/** Pan and zoom of the timeline by d3-zoom: a gesture previews the window, its end commits it. Loaded after the first view. */
import { select, zoom, zoomIdentity, type D3ZoomEvent } from 'd3';
import type { Session } from '../../session/session.ts';
import type { TimeScale } from '../../layout/timeline/axis.ts';
import type { Span } from '../../selection/selection.ts';
import { clampWindow, limitsOf, snapWindow, unitOf } from './window-limits.ts';

const WHEEL_REST_MS = 180;
const CLICK_DISTANCE = 4;
/** One notch of a wheel zooms by about a fifth; a trackpad's pinch comes in small steps and counts for more. */
const wheelDelta = ({ deltaY, deltaMode }: WheelEvent): number =>
  -deltaY * (deltaMode === 1 ? 0.05 : Math.abs(deltaY) < 20 ? 0.012 : 0.0028);

interface WithZoom {
  __zoom?: unknown;
}

/** `pinch` while sliders stand on the axis, or two windows are compared: one finger scrolls the page and drags handles, two zoom. */
export type Gestures = 'all' | 'pinch';

const isTaken = (event: Event, gestures: Gestures): boolean => {
  if (event instanceof WheelEvent) return event.ctrlKey || event.metaKey;
  if (event instanceof MouseEvent) return gestures === 'all' && event.button === 0;
  return gestures === 'all' || (event as TouchEvent).touches.length > 1;
};

/** Returns the clean-up. */
export const attachPanZoom = (
  node: HTMLElement,
  session: Session,
  scaleOf: () => TimeScale,
  gesturesOf: () => Gestures,
): (() => void) => {
  let base: TimeScale | null = null;
  let held: Span | null = null;
  let moved = false;
  let rest: ReturnType<typeof setTimeout> | undefined;
  const commit = (): void => {
    const { gesture } = session.store.getState();
    if (gesture.window) session.actions.previewWindow(snapWindow(gesture.window, unitOf(session)));
    session.actions.commitGesture();
  };
  const show = (start: number, end: number): void =>
    session.actions.previewWindow(clampWindow(start, end, limitsOf(session), unitOf(session)));

  const behaviour = zoom<HTMLElement, unknown>()
    .wheelDelta(wheelDelta)
    .filter((event: Event) => isTaken(event, gesturesOf()))
    .clickDistance(CLICK_DISTANCE)
    .on('start', () => {
      base = scaleOf();
      held = session.answer().question.window;
      moved = false;
    })
    .on('zoom', (event: D3ZoomEvent<HTMLElement, unknown>) => {
      if (!base || !held || !event.sourceEvent) return;
      const { k, x } = event.transform;
      moved = true;
      // Where the window is all that is shown, its ends are the scale's own.
      const { start, end } = held;
      const middle = (start + end) / 2;
      // Beside another window, one is zoomed about its own middle, wherever the pointer is.
      const isOneOfTwo = session.answer().question.compare !== null;
      const moment = (time: number): number =>
        isOneOfTwo ? middle + (time - middle) / k : (base?.time(((base?.x(time) ?? 0) - x) / k) ?? time);
      show(moment(start), moment(end));
    })
    .on('end', (event: D3ZoomEvent<HTMLElement, unknown>) => {
      // The browser took the finger to scroll the page: nothing was meant here.
      const isLost = (event.sourceEvent as Event | null)?.type === 'touchcancel';
      if (moved && isLost) session.actions.cancelGesture();
      else if (moved) commit();
      base = null;
      // Each gesture starts from rest: the window itself is the state, not d3's transform.
      (node as WithZoom).__zoom = zoomIdentity;
    });

  const onWheel = (event: WheelEvent): void => {
    const across = event.shiftKey && event.deltaX === 0 ? event.deltaY : event.deltaX;
    if (
      gesturesOf() === 'pinch' ||
      event.ctrlKey ||
      event.metaKey ||
      Math.abs(across) <= Math.abs(event.shiftKey ? 0 : event.deltaY)
    )
      return;
    event.preventDefault();
    const scale = scaleOf();
    show(scale.time(scale.left + across), scale.time(scale.right + across));
    clearTimeout(rest);
    rest = setTimeout(commit, WHEEL_REST_MS);
  };
  const root = select(node);
  root.call(behaviour).on('dblclick.zoom', null);
  node.addEventListener('wheel', onWheel, { passive: false });
  return () => {
    clearTimeout(rest);
    root.on('.zoom', null);
    node.removeEventListener('wheel', onWheel);
  };
};
