/**
 * The window that a drag of a handle, the span or the playhead leads to, and which grip a press takes. Pure functions.
 * What drags (here, on the overview and on the map) follows pointer events and not d3-drag, which hears mouse and touch
 * apart: `pointercancel` says when the browser scrolls instead, and a pen is as good as a finger.
 */
import { millis, type Millis } from '../../../base/brand.ts';
import { HOUR } from '../../../base/calendar.ts';
import { unitOf, type TimeUnit } from '../../../base/time/units.ts';
import { isClock } from '../../../layout/timeline/axis.ts';
import type { Span } from '../../../selection/selection.ts';
import type { GripPlaces } from './grip-places.ts';

export type Grip = 'start' | 'end' | 'span' | 'playhead';

export interface Drag {
  readonly grip: Grip;
  /** The window at the start of the drag. */
  readonly window: Span;
  /** From where what was grabbed is drawn to the pointer, at the start of the drag; milliseconds. */
  readonly offset: number;
  /** Handles can't leave it. */
  readonly domain: Span;
  /** What the ends snap to. */
  readonly unit: TimeUnit;
  /** And what they snap to while that is lifted. */
  readonly fine: TimeUnit;
}

type Dragged =
  | {
      readonly window: Span;
      /** The end under the pointer now: handles may cross. */
      readonly grabbed: 'start' | 'end' | 'span';
    }
  | { readonly at: Millis };

/** What a free hand goes by: a minute, or a second where the unit itself is no longer than an hour. */
export const fineUnit = (unit: TimeUnit): TimeUnit => unitOf(unit.zone, unit.length > HOUR ? 'minute' : 'second');

const clamp = (time: number, { start, end }: Span): number => Math.min(end, Math.max(start, time));

const dragEnd = (grip: 'start' | 'end', time: number, drag: Drag, unit: TimeUnit): Dragged => {
  const fixed = grip === 'start' ? drag.window.end : drag.window.start;
  const moved = clamp(unit.round(time), drag.domain);
  const before = moved < fixed || (moved === fixed && grip === 'start');
  // The grabbed end stops one unit before the other, since no window is shorter.
  const grabbed = before ? Math.min(moved, unit.offset(fixed, -1)) : Math.max(moved, unit.offset(fixed, 1));
  return {
    window: { start: millis(Math.min(grabbed, fixed)), end: millis(Math.max(grabbed, fixed)) },
    grabbed: before ? 'start' : 'end',
  };
};

const dragSpan = (time: number, drag: Drag, unit: TimeUnit): Dragged => {
  const length = drag.window.end - drag.window.start;
  const free = unit.round(time);
  const latest = Math.max(drag.domain.start, drag.domain.end - length);
  const start = Math.min(latest, Math.max(drag.domain.start, free));
  return { window: { start: millis(start), end: millis(start + length) }, grabbed: 'span' };
};

/** A day is meant whole: the playhead is on the one under the pointer, and on the last one it leaves nothing out. */
const dragPlayhead = (time: number, { window, unit, fine }: Drag, free: boolean): Millis => {
  if (free || isClock(unit)) return millis(clamp((free ? fine : unit).round(time), window));
  const at = unit.floor(clamp(time, window));
  return unit.end(at) >= window.end ? window.end : millis(Math.max(at, window.start));
};

/** @param time under the pointer @param free whether to snap to `fine` instead of the unit */
export const applyDrag = (drag: Drag, time: number, free: boolean): Dragged => {
  const unit = free ? drag.fine : drag.unit;
  const target = time - drag.offset;
  if (drag.grip === 'playhead') return { at: dragPlayhead(target, drag, free) };
  return drag.grip === 'span' ? dragSpan(target, drag, unit) : dragEnd(drag.grip, target, drag, unit);
};

/** The grip nearest to a press at `x`; null where none is within `reach`. CSS pixels. */
export const nearestGrip = (x: number, places: Partial<GripPlaces>, reach: number): keyof GripPlaces | null => {
  const byDistance = (['start', 'end', 'playhead'] as const)
    .map((name) => ({ name, distance: Math.abs(x - (places[name] ?? Infinity)) }))
    .filter(({ distance }) => distance <= reach)
    .toSorted((a, b) => a.distance - b.distance);
  return byDistance[0]?.name ?? null;
};
