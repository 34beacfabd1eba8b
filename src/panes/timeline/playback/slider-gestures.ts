/** The pointer on the sliders: grabbing, dragging, clicking the track; a drag is a preview that release commits. */
import { MINUTE } from '../../../base/calendar.ts';
import type { Session } from '../../../derive/session.ts';
import type { TimeScale } from '../../../derive/timeline/axis.ts';
import type { Span } from '../../../selection/selection.ts';
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

interface Press { readonly id: number; readonly x: number; readonly drag: Drag | null; readonly isHandle: boolean; moved: boolean }

const MOUSE_REACH = 12;
const TOUCH_REACH = 22;
const LEAST_MOVE = 3;

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

/** Listens on the root; returns the clean-up. */
export const followSliderGestures = (target: GestureTarget): (() => void) => {
  const { session, root, geometry, focus } = target;
  let press: Press | null = null;
  const place = (event: MouseEvent): { x: number; y: number } => {
    const box = root.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  const release = (): void => {
    if (press && root.hasPointerCapture(press.id)) root.releasePointerCapture(press.id);
    press = null;
    delete root.dataset['dragging'];
    document.removeEventListener('keydown', cancelOnEscape, true);
  };
  const cancel = (): void => {
    const { moved } = press ?? { moved: false };
    release();
    if (moved) session.actions.cancelGesture();
  };
  const cancelOnEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    cancel();
  };
  const onDown = (event: PointerEvent): void => {
    if (event.button !== 0 || !event.isPrimary || press) return;
    event.preventDefault();
    // On an axis the pane below pans by the same pointer.
    event.stopPropagation();
    session.actions.pause();
    const { x, y } = place(event);
    const grip = gripAt(target, event, x, y);
    const isHandle = grip !== null && grip !== 'span';
    if (isHandle) focus(grip);
    press = { id: event.pointerId, x, drag: grip === null ? null : beginDrag(target, grip, x), isHandle, moved: false };
    root.setPointerCapture(event.pointerId);
    document.addEventListener('keydown', cancelOnEscape, true);
  };
  const onMove = (event: PointerEvent): void => {
    if (press?.id !== event.pointerId || !press.drag) return;
    const { x } = place(event);
    if (!press.moved && Math.abs(x - press.x) < LEAST_MOVE) return;
    press.moved = true;
    root.dataset['dragging'] = press.drag.grip;
    preview(target, press.drag, x, event.altKey);
  };
  const onUp = (event: PointerEvent): void => {
    if (press?.id !== event.pointerId) return;
    const { moved, isHandle } = press;
    release();
    if (moved) session.actions.commitGesture();
    else if (!isHandle) clickTrack(target, place(event).x, event.altKey);
  };
  const onDouble = (event: MouseEvent): void => {
    event.stopPropagation();
    session.actions.setWindow(geometry().binAt(geometry().scale.time(place(event).x)));
  };
  const swallowClick = (event: MouseEvent): void => event.stopPropagation();
  root.addEventListener('pointerdown', onDown);
  root.addEventListener('pointermove', onMove);
  root.addEventListener('pointerup', onUp);
  root.addEventListener('pointercancel', cancel);
  root.addEventListener('dblclick', onDouble);
  root.addEventListener('click', swallowClick);
  return () => {
    cancel();
    root.removeEventListener('pointerdown', onDown);
    root.removeEventListener('pointermove', onMove);
    root.removeEventListener('pointerup', onUp);
    root.removeEventListener('pointercancel', cancel);
    root.removeEventListener('dblclick', onDouble);
    root.removeEventListener('click', swallowClick);
  };
};
