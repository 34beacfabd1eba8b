/**
 * Pointer gestures on the second window: its handles, its letter and its span outside the first window. A drag
 * previews, release commits.
 */
import { pointIn } from '../../../base/sight-store.ts';
import type { Session } from '../../../session/session.ts';
import { endPlaces, letterPlaces, type EndPlaces } from '../../../layout/overview/window-places.ts';
import type { TimeScale } from '../../../layout/timeline/axis.ts';
import { applyDrag, fineUnit, nearestGrip, type Drag } from './drag.ts';
import { handlePlaces, type EndName } from './paint-compare.ts';
import { limitsOf } from '../window-limits.ts';

interface CompareTarget {
  readonly session: Session;
  /** The overview's plot; the scale starts at its left edge. */
  readonly plot: HTMLElement;
  readonly scale: () => TimeScale;
  readonly focus: (name: EndName) => void;
}

type Grip = EndName | 'span';
interface Press {
  readonly id: number;
  readonly x: number;
  readonly drag: Drag;
  moved: boolean;
}

const REACH = { mouse: 12, touch: 22 } as const;
const MIN_MOVE = 3;
/** Half the width of a letter, in CSS pixels. */
const LETTER_REACH = 9;

/** The part of the second window that a press at `x` grabs; null where it belongs to the first one. CSS pixels. */
export const secondGripAt = (x: number, first: EndPlaces, second: EndPlaces, reach: number): Grip | null => {
  const near = nearestGrip(x, handlePlaces(second), reach);
  if (near === 'start' || near === 'end') return near;
  if (Math.abs(x - letterPlaces(first, second).b) <= LETTER_REACH) return 'span';
  const isIn = ({ start, end }: EndPlaces): boolean => x > start && x < end;
  return isIn(second) && !isIn(first) ? 'span' : null;
};

const gripAt = ({ session, scale, plot }: CompareTarget, event: PointerEvent): Grip | null => {
  const { compare } = session.answer().question;
  if (!compare) return null;
  const reach = event.pointerType === 'mouse' ? REACH.mouse : REACH.touch;
  const { window } = session.answer().question;
  return secondGripAt(pointIn(plot, event).x, endPlaces(window, scale()), endPlaces(compare, scale()), reach);
};

const beginDrag = ({ session, scale }: CompareTarget, grip: Grip, x: number): Drag | null => {
  const window = session.answer().question.compare;
  if (!window) return null;
  const { unit } = session.answer();
  return {
    grip,
    window,
    offset: scale().time(x) - (grip === 'end' ? window.end : window.start),
    domain: limitsOf(session),
    unit,
    fine: fineUnit(unit),
  };
};

/** Listens before the first window's sliders do. @returns how to stop */
export const followCompareGestures = (target: CompareTarget): (() => void) => {
  const { session, plot, scale, focus } = target;
  const listening = new AbortController();
  const options = { signal: listening.signal, capture: true };
  let press: Press | null = null;
  const xOf = (event: PointerEvent): number => pointIn(plot, event).x;
  const release = (): Press | null => {
    const released = press;
    press = null;
    if (released && plot.hasPointerCapture(released.id)) plot.releasePointerCapture(released.id);
    return released;
  };
  plot.addEventListener(
    'pointerdown',
    (event) => {
      if (event.button !== 0 || !event.isPrimary || press) return;
      const x = xOf(event);
      const grip = gripAt(target, event);
      const drag = grip && beginDrag(target, grip, x);
      if (!grip || !drag) return;
      event.preventDefault();
      // Before the first window takes the press.
      event.stopImmediatePropagation();
      session.actions.pause();
      if (grip !== 'span') focus(grip);
      plot.setPointerCapture(event.pointerId);
      press = { id: event.pointerId, x, drag, moved: false };
    },
    options,
  );
  plot.addEventListener(
    'pointermove',
    (event) => {
      // The span has no pointer events of its own, so the cursor is set by this attribute.
      if (!press) plot.toggleAttribute('data-on-second', gripAt(target, event) === 'span');
      if (press?.id !== event.pointerId) return;
      const x = xOf(event);
      if (!press.moved && Math.abs(x - press.x) < MIN_MOVE) return;
      press.moved = true;
      const dragged = applyDrag(press.drag, scale().time(x), event.altKey);
      if (!('window' in dragged)) return;
      session.actions.previewCompare(dragged.window);
      if (dragged.grabbed !== 'span') focus(dragged.grabbed);
    },
    options,
  );
  plot.addEventListener(
    'pointerup',
    (event) => {
      if (press?.id === event.pointerId && release()?.moved) session.actions.commitGesture();
    },
    options,
  );
  const cancel = (): void => {
    if (release()?.moved) session.actions.cancelGesture();
  };
  plot.addEventListener('pointercancel', cancel, options);
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !press) return;
      event.preventDefault();
      event.stopPropagation();
      cancel();
    },
    options,
  );
  return () => {
    cancel();
    listening.abort();
    plot.removeAttribute('data-on-second');
  };
};
