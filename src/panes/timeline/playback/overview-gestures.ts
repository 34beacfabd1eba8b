/** Pointer gestures on the overview: the window is dragged whole, and goes to where it is pressed beside it. */
import { pointIn } from '../../../base/sight-store.ts';
import type { TimeScale } from '../../../layout/timeline/axis.ts';
import type { Session } from '../../../session/session.ts';
import { limitsOf } from '../window-limits.ts';
import { applyDrag, fineUnit, type Drag } from './drag.ts';

const MIN_MOVE = 3;

interface Press {
  readonly id: number;
  readonly x: number;
  readonly drag: Drag;
  moved: boolean;
}

const beginDrag = (session: Session, time: number): Drag => {
  const {
    unit,
    question: { window },
  } = session.answer();
  const isInside = time >= window.start && time <= window.end;
  return {
    grip: 'span',
    window,
    // From outside it comes with its middle.
    offset: isInside ? time - window.start : (window.end - window.start) / 2,
    domain: limitsOf(session),
    unit,
    fine: fineUnit(unit),
  };
};

/** @returns how to stop */
export const followOverviewGestures = (session: Session, plot: HTMLElement, scale: () => TimeScale): (() => void) => {
  const listening = new AbortController();
  const { signal } = listening;
  let press: Press | null = null;
  const xOf = (event: PointerEvent): number => pointIn(plot, event).x;
  const release = (): Press | null => {
    const released = press;
    press = null;
    if (released && plot.hasPointerCapture(released.id)) plot.releasePointerCapture(released.id);
    return released;
  };
  const show = (drag: Drag, x: number, free: boolean): void => {
    const dragged = applyDrag(drag, scale().time(x), free);
    if ('window' in dragged) session.actions.previewWindow(dragged.window);
  };
  plot.addEventListener(
    'pointerdown',
    (event) => {
      if (event.button !== 0 || !event.isPrimary || press) return;
      event.preventDefault();
      const x = xOf(event);
      session.actions.pause();
      plot.setPointerCapture(event.pointerId);
      press = { id: event.pointerId, x, drag: beginDrag(session, scale().time(x)), moved: false };
    },
    { signal },
  );
  plot.addEventListener(
    'pointermove',
    (event) => {
      if (press?.id !== event.pointerId) return;
      const x = xOf(event);
      if (!press.moved && Math.abs(x - press.x) < MIN_MOVE) return;
      press.moved = true;
      show(press.drag, x, event.altKey);
    },
    { signal },
  );
  plot.addEventListener(
    'pointerup',
    (event) => {
      if (press?.id !== event.pointerId) return;
      const released = release();
      const { window } = session.answer().question;
      const time = scale().time(xOf(event));
      if (released && !released.moved && (time < window.start || time > window.end))
        show(released.drag, released.x, event.altKey);
      session.actions.commitGesture();
    },
    { signal },
  );
  const cancel = (): void => {
    if (release()?.moved) session.actions.cancelGesture();
  };
  plot.addEventListener('pointercancel', cancel, { signal });
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !press) return;
      event.preventDefault();
      event.stopPropagation();
      cancel();
    },
    { signal, capture: true },
  );
  return () => {
    cancel();
    listening.abort();
  };
};
