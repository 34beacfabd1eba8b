/**
 * Pointer gestures on the axis: dragging handles and playhead, pressing the bare axis; the keys come with them. A drag
 * previews, release commits; while a handle is held the axis stands still.
 */
import { pointIn } from '../../../base/sight-store.ts';
import type { Session } from '../../../session/session.ts';
import { playheadMoment } from '../../../layout/timeline/playhead.ts';
import type { Selection } from '../../../selection/selection.ts';
import type { AxisModel } from '../axis-model.ts';
import { limitsOf } from '../window-limits.ts';
import type { BandPlace } from './band-store.ts';
import { applyDrag, fineUnit, nearestGrip, type Drag, type Grip } from './drag.ts';
import { createEdgePan, shifted } from './edge-pan.ts';
import { placeGrips } from './grip-places.ts';
import { placesOf } from './paint-sliders.ts';
import { followSliderKeys } from './slider-keys.ts';
import { sliderStateOf } from './slider-state.ts';
import { playheadAt, type SliderName } from './slider-values.ts';

interface GestureTarget {
  readonly session: Session;
  readonly root: HTMLElement;
  readonly axis: AxisModel;
  readonly place: () => BandPlace | null;
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
/** Half of the pill, which is taken where no handle is nearer. */
const PILL_REACH = 22;
const MIN_MOVE = 3;

/** What a press at (x, y) of the root grabs; null on the bare axis. Above it there is only the flag. */
const gripAt = ({ session, place }: GestureTarget, event: PointerEvent, { x, y }: Point): Grip | null => {
  const scale = place()?.scale;
  if (!scale) return null;
  if (y < 0) return 'playhead';
  const { at, window } = session.answer().question;
  const { start, end, playhead } = placeGrips(placesOf(session, scale));
  const reach = event.pointerType === 'mouse' ? MOUSE_REACH : TOUCH_REACH;
  const hasPill = at < window.end;
  const near = nearestGrip(x, { start, end, ...(hasPill ? { playhead } : {}) }, reach);
  return near ?? (hasPill && Math.abs(x - playhead) <= PILL_REACH ? 'playhead' : null);
};

const beginDrag = ({ session, place }: GestureTarget, grip: Grip, x: number): Drag | null => {
  const scale = place()?.scale;
  if (!scale) return null;
  const answer = session.answer();
  const { window } = answer.question;
  const drawn = grip === 'playhead' ? playheadMoment(answer) : grip === 'end' ? window.end : window.start;
  const { unit } = answer;
  return { grip, window, offset: scale.time(x) - drawn, domain: limitsOf(session), unit, fine: fineUnit(unit) };
};

const preview = (target: GestureTarget, drag: Drag, x: number, free: boolean): void => {
  const { session, place, focus } = target;
  const scale = place()?.scale;
  if (!scale) return;
  const dragged = applyDrag(drag, scale.time(x), free);
  if ('at' in dragged) session.actions.previewAt(dragged.at);
  else {
    session.actions.previewWindow(dragged.window);
    if (dragged.grabbed !== 'span') focus(dragged.grabbed);
  }
};

/** A press on the bare axis moves the playhead to the unit under it, within the window. */
const clickTrack = ({ session, place }: GestureTarget, x: number, free: boolean): void => {
  const scale = place()?.scale;
  if (!scale) return;
  const state = sliderStateOf(session);
  const time = scale.time(x);
  session.actions.scrubTo(free ? fineUnit(state.unit).round(time) : playheadAt(state.unit.number(time), state));
};

/** A click that moved the playhead, and the selection after it: if it begins a double click, it is undone. */
interface Clicked {
  readonly before: Selection;
  readonly left: Selection;
  readonly time: number;
}
/** Longest time between the clicks of a double click, in milliseconds. */
const DOUBLE_MS = 700;

/**
 * Presses on the bare axis. A double one zooms to the unit under it; together with its first press that is one step of
 * undo.
 */
const createClicks = (target: GestureTarget) => {
  const { session, place } = target;
  const { actions, store } = session;
  let clicked: Clicked | null = null;
  return {
    click: (x: number, free: boolean): void => {
      const before = store.getState().selection;
      clickTrack(target, x, free);
      const left = store.getState().selection;
      if (left !== before) clicked = { before, left, time: performance.now() };
    },
    double: (x: number): void => {
      const scale = place()?.scale;
      if (!scale) return;
      const { unit } = session.answer();
      const isFollowUp =
        clicked !== null && clicked.left === store.getState().selection && performance.now() - clicked.time < DOUBLE_MS;
      if (clicked && isFollowUp) actions.scrubTo(clicked.before.at, 'replace');
      const start = unit.floor(scale.time(x));
      actions.setWindow({ start, end: unit.end(start) }, isFollowUp ? 'replace' : 'push');
    },
  };
};

/** The flag reaches over the rows above the axis: a tap on it that is on a mark, too, is the mark's. */
const pressMarkBelow = ({ clientX, clientY }: PointerEvent): void => {
  const mark = document.elementsFromPoint(clientX, clientY).find((node) => node.matches('.mark-button'));
  mark?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail: 1, clientX, clientY }));
};

/** Starts a press and captures the pointer. From the bare axis the playhead is dragged to where the pointer is. */
const beginPress = (target: GestureTarget, event: PointerEvent, point: Point): Press => {
  target.session.actions.pause();
  const grip = gripAt(target, event, point);
  if (grip !== null && grip !== 'span') target.focus(grip);
  if (grip === 'start' || grip === 'end') target.axis.hold();
  // One that was held back until now has been captured already.
  if (event.isTrusted) target.root.setPointerCapture(event.pointerId);
  const drag = beginDrag(target, grip ?? 'playhead', point.x);
  return {
    id: event.pointerId,
    x: point.x,
    drag: drag && grip === null ? { ...drag, offset: 0 } : drag,
    isHandle: grip !== null,
    moved: false,
  };
};

/** Follows one press at a time, from `down` to `up`, or to `cancel`, which drops the preview. */
const createPressFollower = (target: GestureTarget, click: (x: number, free: boolean) => void) => {
  const { session, root, axis, place } = target;
  let press: Press | null = null;
  let pointer: { readonly x: number; readonly free: boolean } = { x: 0, free: false };
  const show = (): void => {
    if (press?.drag) preview(target, press.drag, pointer.x, pointer.free);
  };
  const pan = createEdgePan(
    () => place()?.scale ?? null,
    (by) => {
      axis.pan(shifted(axis.shown(), by, limitsOf(session)));
      session.actions.repaint();
      show();
    },
  );
  const release = (): Press | null => {
    const released = press;
    if (press && root.hasPointerCapture(press.id)) root.releasePointerCapture(press.id);
    press = null;
    pan.stop();
    axis.release();
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
      pointer = { x, free: event.altKey };
      root.dataset['dragging'] = press.drag.grip;
      show();
      if (axis.isHeld()) pan.follow(x);
    },
    up: (event: PointerEvent): void => {
      if (press?.id !== event.pointerId) return;
      const released = release();
      const { x, y } = pointIn(root, event);
      if (released?.moved) session.actions.commitGesture();
      else if (!released?.isHandle) click(x, event.altKey);
      else if (y < 0) pressMarkBelow(event);
    },
    cancel: (): void => {
      if (release()?.moved) session.actions.cancelGesture();
    },
  };
};

/**
 * Listens on the root and stops propagation, since the timeline around the axis listens to the same pointer. @returns
 * how to stop
 */
export const followSliderGestures = (target: GestureTarget): (() => void) => {
  const { root } = target;
  const stopKeys = followSliderKeys(target.session, root);
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
    stopKeys();
    listening.abort();
  };
};
