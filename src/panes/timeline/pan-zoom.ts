/** Pan and zoom of the timeline by d3-zoom: a gesture previews the window, its end commits it. */
import { select, zoom, zoomIdentity, type D3ZoomEvent } from 'd3';
import { DAY, HOUR } from '../../base/calendar.ts';
import { millis } from '../../base/brand.ts';
import type { Session } from '../../derive/session.ts';
import type { TimeScale } from '../../derive/timeline/axis.ts';
import type { Span } from '../../selection/selection.ts';

export const LEAST_SPAN = HOUR;
const WHEEL_REST_MS = 180;
const CLICK_DISTANCE = 4;

/** The data's surroundings: a window can't leave it altogether. */
const limitsOf = ({ context }: Session): Span => {
  const start = Math.min(context.extent.start, context.overview.start);
  const end = Math.max(context.extent.end, context.overview.end);
  const pad = Math.max(DAY, (end - start) * 0.05);
  return { start: millis(start - pad), end: millis(end + pad) };
};

/** Moves the window into the limits, its length kept where it can be. */
export const clampWindow = (start: number, end: number, limits: Span): Span => {
  const length = Math.min(Math.max(end - start, LEAST_SPAN), limits.end - limits.start);
  const from = Math.min(Math.max(start, limits.start), limits.end - length);
  return { start: millis(from), end: millis(from + length) };
};

/** Whole days while the window is days long, else whole hours: links stay readable and edges mean something. */
export const snapWindow = ({ start, end }: Span): Span => {
  const unit = end - start >= 3 * DAY ? DAY : HOUR;
  const from = Math.round(start / unit) * unit;
  return { start: millis(from), end: millis(Math.max(from + unit, Math.round(end / unit) * unit)) };
};

/** Zooms the window about its middle (factor > 1 = closer) and commits. */
export const zoomBy = (session: Session, factor: number): void => {
  const { window } = session.answer().question;
  const middle = (window.start + window.end) / 2;
  const half = (window.end - window.start) / 2 / factor;
  session.actions.setWindow(snapWindow(clampWindow(middle - half, middle + half, limitsOf(session))));
};

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
