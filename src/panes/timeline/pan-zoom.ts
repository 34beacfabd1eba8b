/** Pan and zoom of the timeline by d3-zoom: a gesture previews the window, its end commits it. Loaded after the first view. */
import { select, zoom, zoomIdentity, type D3ZoomEvent } from 'd3';
import type { Session } from '../../derive/session.ts';
import type { TimeScale } from '../../derive/timeline/axis.ts';
import { clampWindow, limitsOf, snapWindow } from './window-limits.ts';

const WHEEL_REST_MS = 180;
const CLICK_DISTANCE = 4;

interface WithZoom { __zoom?: unknown }

/** Returns the clean-up. `onTap`: a press that was no drag, outside any mark's button. */
export const attachPanZoom = (node: HTMLElement, session: Session, scaleOf: () => TimeScale): (() => void) => {
  let base: TimeScale | null = null;
  let moved = false;
  let rest: ReturnType<typeof setTimeout> | undefined;
  const commit = (): void => {
    const { gesture } = session.store.getState();
    if (gesture.window) session.actions.previewWindow(snapWindow(gesture.window));
    session.actions.commitGesture();
  };
  const show = (start: number, end: number): void => session.actions.previewWindow(clampWindow(start, end, limitsOf(session)));

  const behaviour = zoom<HTMLElement, unknown>()
    .filter((event: Event) => {
      if (event instanceof WheelEvent) return event.ctrlKey || event.metaKey;
      return !(event instanceof MouseEvent) || event.button === 0;
    })
    .clickDistance(CLICK_DISTANCE)
    .on('start', () => { base = scaleOf(); moved = false; })
    .on('zoom', (event: D3ZoomEvent<HTMLElement, unknown>) => {
      if (!base || !event.sourceEvent) return;
      const { k, x } = event.transform;
      moved = true;
      show(base.time((base.left - x) / k), base.time((base.right - x) / k));
    })
    .on('end', () => {
      if (moved) commit();
      base = null;
      // Each gesture starts from rest: the window itself is the state, not d3's transform.
      (node as WithZoom).__zoom = zoomIdentity;
    });

  const onWheel = (event: WheelEvent): void => {
    const across = event.shiftKey && event.deltaX === 0 ? event.deltaY : event.deltaX;
    if (event.ctrlKey || event.metaKey || Math.abs(across) <= Math.abs(event.shiftKey ? 0 : event.deltaY)) return;
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
