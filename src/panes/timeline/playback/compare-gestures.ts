/**
 * Pointer gestures on the second window: its handles, its letter and its span outside the first window. A drag
 * previews, release commits.
 */
import type { Session } from '../../../session/session.ts';
import type { TimeScale } from '../../../layout/timeline/axis.ts';
import { applyDrag, fineUnit, nearestGrip, type Drag } from './drag.ts';
import { placeGrips, type GripPlaces } from './grip-places.ts';
import { endPlaces, handlePlaces, letterPlaces, type EndName, type EndPlaces } from './paint-compare.ts';
import { placesOf } from './paint-sliders.ts';
import { sliderStateOf } from './slider-state.ts';

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
/** CSS pixels from the top: the second window's handles are below the first, the letters above the second. */
const HANDLES_FROM = 39;
const LETTERS_TO = 15;
/** Half the width of a letter, in CSS pixels. */
const LETTER_REACH = 9;

/**
 * The part of the second window that a press at (x, y) grabs; null where it belongs to the first window or the track.
 * CSS pixels.
 */
export const secondGripAt = (
  x: number,
  y: number,
  first: GripPlaces,
  second: EndPlaces,
  reach: number,
): Grip | null => {
  if (y >= HANDLES_FROM) {
    const near = nearestGrip(x, { ...handlePlaces(second), playhead: Number.POSITIVE_INFINITY }, reach, false);
    if (near === 'start' || near === 'end') return near;
  }
  const isAtLetters = y <= LETTERS_TO;
  if (isAtLetters && Math.abs(x - letterPlaces(first, second).b) <= LETTER_REACH) return 'span';
  if (x < second.start || x > second.end) return null;
  // At the height of the letters the first window has only the playhead's grip.
  const isFirst = isAtLetters
    ? Math.abs(x - first.playhead) <= reach
    : nearestGrip(x, placeGrips(first, 0, false), reach, false) !== null || (x > first.start && x < first.end);
  return isFirst ? null : 'span';
};

const gripAt = ({ session, scale, plot }: CompareTarget, event: PointerEvent): Grip | null => {
  const { compare } = session.answer().question;
  if (!compare) return null;
  const { left, top } = plot.getBoundingClientRect();
  const reach = event.pointerType === 'mouse' ? REACH.mouse : REACH.touch;
  return secondGripAt(
    event.clientX - left,
    event.clientY - top,
    placesOf(session, scale()),
    endPlaces(compare, scale()),
    reach,
  );
};

const beginDrag = ({ session, scale }: CompareTarget, grip: Grip, x: number): Drag | null => {
  const window = session.answer().question.compare;
  if (!window) return null;
  const { domain } = scale();
  const { unit } = sliderStateOf(session, domain);
  return {
    grip,
    window,
    offset: scale().time(x) - (grip === 'end' ? window.end : window.start),
    domain,
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
  const xOf = (event: PointerEvent): number => event.clientX - plot.getBoundingClientRect().left;
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
      event.stopPropagation();
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
