/** The pointer on the sliders: grabbing, dragging, clicking the track; a drag is a preview that release commits. */
import { MINUTE } from '../../../base/calendar.ts';
import type { Session } from '../../../session/session.ts';
import type { TimeScale } from '../../../layout/timeline/axis.ts';
import type { Selection, Span } from '../../../selection/selection.ts';
import { applyDrag, nearestGrip, placeGrips, type Drag, type Grip } from './drag.ts';
import { placesOf, type GripRow } from './paint-sliders.ts';
import { sliderStateOf } from './slider-state.ts';
import { playheadAt, snapTo, type SliderName } from './slider-values.ts';

export interface SliderGeometry {
  readonly scale: TimeScale;
  readonly row: GripRow;
  /** The height at the top in which the playhead's grip wins over the handles. */
  readonly gripHeight: number;
  /** What a double click on the track zooms to. */
  readonly binAt: (time: number) => Span;
}

export interface GestureTarget {
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

/** What a press at a place of the root takes hold of. */
const gripAt = (target: GestureTarget, event: PointerEvent, x: number, y: number): Grip | null => {
  const { scale, row, gripHeight } = target.geometry();
  const places = placeGrips(placesOf(target.session, scale), row.outward, row.inOneRow);
  const grip = nearestGrip(x, places, event.pointerType === 'mouse' ? MOUSE_REACH : TOUCH_REACH, y < gripHeight);
  return grip ?? (x > places.start && x < places.end ? 'span' : null);
};

const beginDrag = (target: GestureTarget, grip: Grip, x: number): Drag => {
  const { scale } = target.geometry();
  const { window, at } = target.session.answer().question;
  const held = grip === 'playhead' ? at : grip === 'end' ? window.end : window.start;
  const { unit } = sliderStateOf(target.session, scale.domain);
  return { grip, window, offset: scale.time(x) - held, domain: scale.domain, unit };
};

const preview = (target: GestureTarget, drag: Drag, x: number, free: boolean): void => {
  const { session, geometry, focus } = target;
  const dragged = applyDrag(drag, geometry().scale.time(x), free);
  if ('at' in dragged) session.actions.previewAt(dragged.at);
  else {
    session.actions.previewWindow(dragged.window);
    if (dragged.held !== 'span') focus(dragged.held);
  }
};

/** A click on the track: the playhead goes to the unit under it, clamped to the window. */
const clickTrack = ({ session, geometry }: GestureTarget, x: number, free: boolean): void => {
  const { scale } = geometry();
  const state = sliderStateOf(session, scale.domain);
  const time = scale.time(x);
  session.actions.setAt(free ? snapTo(time, MINUTE) : playheadAt(Math.floor(time / state.unit), state));
};

/** A click that moved the playhead, and what it left: a double click begins with one and takes it back. */
interface Clicked {
  readonly at: Selection['at'];
  readonly left: Selection;
  readonly time: number;
}
/** The longest double click, in milliseconds. */
const DOUBLE_MS = 700;

/** Clicks on the track; a double one zooms to what lies under it: one step in the history, its own first click included. */
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

/** What lies under a press; the pointer is the root's until it is let go. */
const beginPress = (target: GestureTarget, event: PointerEvent, { x, y }: Point): Press => {
  target.session.actions.pause();
  const grip = gripAt(target, event, x, y);
  const isHandle = grip !== null && grip !== 'span';
  if (isHandle) target.focus(grip);
  target.root.setPointerCapture(event.pointerId);
  return { id: event.pointerId, x, drag: grip === null ? null : beginDrag(target, grip, x), isHandle, moved: false };
};

const pointIn = (root: HTMLElement, event: MouseEvent): Point => {
  const box = root.getBoundingClientRect();
  return { x: event.clientX - box.left, y: event.clientY - box.top };
};

/** Follows one press at a time: `down` to `up`, or to a cancel that takes the preview back. */
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

/** Listens on the root; returns the clean-up. On an axis the pane below uses the same pointer, so nothing goes through. */
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
