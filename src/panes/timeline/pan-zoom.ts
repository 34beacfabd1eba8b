/**
 * Pans and zooms the timeline, with d3-zoom and by keys: a gesture previews the window, its end commits it. Where
 * nothing can be drawn it has that said. Loads after the first picture.
 */
import { pageScale } from '../../base/sight-store.ts';
import { select, zoom, zoomIdentity, type D3ZoomEvent } from 'd3';
import type { Session } from '../../session/session.ts';
import type { TimeScale } from '../../layout/timeline/axis.ts';
import type { Span } from '../../selection/selection.ts';
import { tellNoCanvas } from '../../ui/no-canvas.ts';
import { followFinger } from './follow-finger.ts';
import { followTimelineKeys } from './timeline-keys.ts';
import { clampWindow, leastLength, limitsOf, snapWindow } from './window-limits.ts';

const WHEEL_PAUSE_MS = 180;
const CLICK_DISTANCE = 4;
/** One notch of a wheel zooms by about a fifth; a trackpad's pinch comes in small steps and counts for more. */
const wheelDelta = ({ deltaY, deltaMode }: WheelEvent): number =>
  -deltaY * (deltaMode === 1 ? 0.05 : Math.abs(deltaY) < 20 ? 0.012 : 0.0028);

interface WithZoom {
  __zoom?: unknown;
}

const isHandled = (event: Event): boolean => {
  if (event instanceof WheelEvent) return event.ctrlKey || event.metaKey;
  if (event instanceof MouseEvent) return event.button === 0;
  // One finger pans by itself, since it also scrolls the page.
  return (event as TouchEvent).touches.length > 1;
};

/** @returns how to detach */
export const attachPanZoom = (node: HTMLElement, session: Session, scaleOf: () => TimeScale): (() => void) => {
  let base: TimeScale | null = null;
  let grabbedWindow: Span | null = null;
  let moved = false;
  let wheelTimer: ReturnType<typeof setTimeout> | undefined;
  const commit = (): void => {
    const { gesture } = session.store.getState();
    if (gesture.window) session.actions.previewWindow(snapWindow(gesture.window, session.answer().unit));
    session.actions.commitGesture();
  };
  const show = (start: number, end: number): void =>
    session.actions.previewWindow(clampWindow(start, end, limitsOf(session), leastLength(session)));

  const behaviour = zoom<HTMLElement, unknown>()
    .wheelDelta(wheelDelta)
    .filter(isHandled)
    .clickDistance(CLICK_DISTANCE)
    .on('start', () => {
      base = scaleOf();
      grabbedWindow = session.answer().question.window;
      moved = false;
    })
    .on('zoom', (event: D3ZoomEvent<HTMLElement, unknown>) => {
      if (!base || !grabbedWindow || !event.sourceEvent) return;
      const { k } = event.transform;
      const x = event.transform.x / pageScale();
      moved = true;
      const scale = base;
      const zoomed = (time: number): number => scale.time((scale.x(time) - x) / k);
      show(zoomed(grabbedWindow.start), zoomed(grabbedWindow.end));
    })
    .on('end', (event: D3ZoomEvent<HTMLElement, unknown>) => {
      // The browser cancels the touch when it scrolls the page.
      const isLost = (event.sourceEvent as Event | null)?.type === 'touchcancel';
      if (moved && isLost) session.actions.cancelGesture();
      else if (moved) commit();
      base = null;
      // Reset d3's transform: the window is the state, and each gesture starts from it.
      (node as WithZoom).__zoom = zoomIdentity;
    });

  const onWheel = (event: WheelEvent): void => {
    const horizontal = event.shiftKey && event.deltaX === 0 ? event.deltaY : event.deltaX;
    if (event.ctrlKey || event.metaKey || Math.abs(horizontal) <= Math.abs(event.shiftKey ? 0 : event.deltaY)) return;
    event.preventDefault();
    const scale = scaleOf();
    show(scale.time(scale.left + horizontal), scale.time(scale.right + horizontal));
    clearTimeout(wheelTimer);
    wheelTimer = setTimeout(commit, WHEEL_PAUSE_MS);
  };
  const stopFinger = followFinger(node, {
    begin: () => {
      base = scaleOf();
      grabbedWindow = session.answer().question.window;
    },
    move: (dx) => {
      if (!base || !grabbedWindow) return;
      const by = base.time(base.left) - base.time(base.left + dx);
      show(grabbedWindow.start + by, grabbedWindow.end + by);
    },
    end: commit,
    cancel: session.actions.cancelGesture,
  });
  const stopKeys = followTimelineKeys(node, session);
  const stopTelling = tellNoCanvas(node, () => session.actions.setView('table'));
  const root = select(node);
  root.call(behaviour).on('dblclick.zoom', null);
  node.addEventListener('wheel', onWheel, { passive: false });
  return () => {
    clearTimeout(wheelTimer);
    stopFinger();
    stopKeys();
    stopTelling();
    root.on('.zoom', null);
    node.removeEventListener('wheel', onWheel);
  };
};
