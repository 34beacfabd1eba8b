/**
 * Pointer gestures on the sliders: dragging handles and the span, clicking the track. A drag previews, release commits.
 */
import type { Session } from '../../../session/session.ts';
import type { TimeScale } from '../../../layout/timeline/axis.ts';
import type { Selection, Span } from '../../../selection/selection.ts';
import { applyDrag, fineUnit, nearestGrip, type Drag, type Grip } from './drag.ts';
import { placeGrips } from './grip-places.ts';
import { placesOf, type GripRow } from './paint-sliders.ts';
import { sliderStateOf } from './slider-state.ts';
import { playheadAt, type SliderName } from './slider-values.ts';

export interface SliderGeometry {
  readonly scale: TimeScale;
  readonly row: GripRow;
  /** Down to this height, in CSS pixels, the playhead's grip takes precedence over the handles. */
  readonly gripHeight: number;
  /** What a double click on the track zooms to. */
  readonly binAt: (time: number) => Span;
}

interface GestureTarget {
  readonly session: Session;
  readonly root: HTMLElement;
  readonly geometry: () => SliderGeometry;
  readonly focus: (name: SliderName) => void;
}

interface Point {
  readonly x: number;
  readonly y: number;
}
interface Press {
  readonly id: number;
  readonly x: number;
  readonly drag: Drag | null;
  readonly isHandle: boolean;
  moved: boolean;
}

const MOUSE_REACH = 12;
const TOUCH_REACH = 22;
const MIN_MOVE = 3;

/** What a press at (x, y) of the root grabs; null on the bare track. */
const gripAt = (target: GestureTarget, event: PointerEvent, x: number, y: number): Grip | null => {
  const { scale, row, gripHeight } = target.geometry();
  const places = placeGrips(placesOf(target.session, scale), row.outward, row.inOneRow);
  const grip = nearestGrip(x, places, event.pointerType === 'mouse' ? MOUSE_REACH : TOUCH_REACH, y < gripHeight);
  return grip ?? (x > places.start && x < places.end ? 'span' : null);
};

const beginDrag = (target: GestureTarget, grip: Grip, x: number): Drag => {
  const { scale } = target.geometry();
  const { window, at } = target.session.answer().question;
  const grabbed = grip === 'playhead' ? at : grip === 'end' ? window.end : window.start;
  const { unit } = sliderStateOf(target.session, scale.domain);
  return { grip, window, offset: scale.time(x) - grabbed, domain: scale.domain, unit, fine: fineUnit(unit) };
};

const preview = (target: GestureTarget, drag: Drag, x: number, free: boolean): void => {
  const { session, geometry, focus } = target;
  const dragged = applyDrag(drag, geometry().scale.time(x), free);
  if ('at' in dragged) session.actions.previewAt(dragged.at);
  else {
    session.actions.previewWindow(dragged.window);
    if (dragged.grabbed !== 'span') focus(dragged.grabbed);
  }
};

/** A click on the track moves the playhead to the unit under it, within the window. */
const clickTrack = ({ session, geometry }: GestureTarget, x: number, free: boolean): void => {
  const { scale } = geometry();
  const state = sliderStateOf(session, scale.domain);
  const time = scale.time(x);
  session.actions.setAt(free ? fineUnit(state.unit).round(time) : playheadAt(state.unit.number(time), state));
};

/** A click that moved the playhead, and the selection after it: if it begins a double click, it is undone. */
interface Clicked {
  readonly at: Selection['at'];
  readonly left: Selection;
  readonly time: number;
}
/** Longest time between the clicks of a double click, in milliseconds. */
const DOUBLE_MS = 700;

/**
 * Clicks on the track. A double click zooms to the bin under it; together with its first click that is one step of
 * undo.
 */
const createClicks = (target: GestureTarget) => {
  const { actions, store } = target.session;
  let clicked: Clicked | null = null;
  return {
    click: (x: number, free: boolean): void => {
      const before = store.getState().selection;
      clickTrack(target, x, free);
      const left = store.getState().selection;
      if (left !== before) clicked = { at: before.at, left, time: performance.now() };
    },
    double: (x: number): void => {
      const { binAt, scale } = target.geometry();
      const isFollowUp =
        clicked !== null && clicked.left === store.getState().selection && performance.now() - clicked.time < DOUBLE_MS;
      if (clicked && isFollowUp) actions.setAt(clicked.at, 'replace');
      actions.setWindow(binAt(scale.time(x)), isFollowUp ? 'replace' : 'push');
    },
  };
};

/** Starts a press and captures the pointer. */
const beginPress = (target: GestureTarget, event: PointerEvent, { x, y }: Point): Press => {
  target.session.actions.pause();
  const grip = gripAt(target, event, x, y);
  const isHandle = grip !== null && grip !== 'span';
  if (isHandle) target.focus(grip);
  // One that was held back until now has been captured already.
  if (event.isTrusted) target.root.setPointerCapture(event.pointerId);
  return { id: event.pointerId, x, drag: grip === null ? null : beginDrag(target, grip, x), isHandle, moved: false };
};

const pointIn = (root: HTMLElement, event: MouseEvent): Point => {
  const box = root.getBoundingClientRect();
  return { x: event.clientX - box.left, y: event.clientY - box.top };
};

/** Follows one press at a time, from `down` to `up`, or to `cancel`, which drops the preview. */
const createPressFollower = (target: GestureTarget, click: (x: number, free: boolean) => void) => {
  const { session, root } = target;
  let press: Press | null = null;
  const release = (): Press | null => {
    const released = press;
    if (press && root.hasPointerCapture(press.id)) root.releasePointerCapture(press.id);
    press = null;
    delete root.dataset['dragging'];
    return released;
  };
  return {
    isPressed: (): boolean => press !== null,
    down: (event: PointerEvent): void => {
      press = beginPress(target, event, pointIn(root, event));
    },
    move: (event: PointerEvent): void => {
      if (press?.id !== event.pointerId || !press.drag) return;
      const { x } = pointIn(root, event);
      if (!press.moved && Math.abs(x - press.x) < MIN_MOVE) return;
      press.moved = true;
      root.dataset['dragging'] = press.drag.grip;
      preview(target, press.drag, x, event.altKey);
    },
    up: (event: PointerEvent): void => {
      if (press?.id !== event.pointerId) return;
      const released = release();
      if (released?.moved) session.actions.commitGesture();
      else if (!released?.isHandle) click(pointIn(root, event).x, event.altKey);
    },
    cancel: (): void => {
      if (release()?.moved) session.actions.cancelGesture();
    },
  };
};

/**
 * Listens on the root and stops propagation, since the timeline under an axis listens to the same pointer. @returns how
 * to stop
 */
export const followSliderGestures = (target: GestureTarget): (() => void) => {
  const { root } = target;
  const listening = new AbortController();
  const { signal } = listening;
  const { click, double } = createClicks(target);
  const follower = createPressFollower(target, click);
  root.addEventListener(
    'pointerdown',
    (event) => {
      if (event.button !== 0 || !event.isPrimary || follower.isPressed()) return;
      event.preventDefault();
      event.stopPropagation();
      follower.down(event);
    },
    { signal },
  );
  root.addEventListener('pointermove', follower.move, { signal });
  root.addEventListener('pointerup', follower.up, { signal });
  root.addEventListener('pointercancel', follower.cancel, { signal });
  root.addEventListener('click', (event) => event.stopPropagation(), { signal });
  root.addEventListener(
    'dblclick',
    (event) => {
      event.stopPropagation();
      double(pointIn(root, event).x);
    },
    { signal },
  );
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !follower.isPressed()) return;
      event.preventDefault();
      event.stopPropagation();
      follower.cancel();
    },
    { signal, capture: true },
  );
  return () => {
    follower.cancel();
    listening.abort();
  };
};
