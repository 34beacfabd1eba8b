/**
 * The window that a drag of a handle, the span or the playhead leads to, and where handles are placed. Pure functions.
 */
import { millis, type Millis } from '../../../base/brand.ts';
import type { TimeUnit } from '../../../base/time/units.ts';
import type { Span } from '../../../selection/selection.ts';

export type Grip = 'start' | 'end' | 'span' | 'playhead';

export interface Drag {
  readonly grip: Grip;
  /** The window at the start of the drag. */
  readonly window: Span;
  /** Time under the pointer minus the time of the grabbed end, at the start of the drag; milliseconds. */
  readonly offset: number;
  /** Handles can't leave it. */
  readonly domain: Span;
  /** What the ends snap to. */
  readonly unit: TimeUnit;
  /** And what they snap to while that is lifted. */
  readonly fine: TimeUnit;
}

export type Dragged =
  | {
      readonly window: Span;
      /** The end under the pointer now: handles may cross. */
      readonly grabbed: 'start' | 'end' | 'span';
    }
  | { readonly at: Millis };

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

/** @param time under the pointer @param free whether to snap to `fine` instead of the unit */
export const applyDrag = (drag: Drag, time: number, free: boolean): Dragged => {
  const unit = free ? drag.fine : drag.unit;
  const target = time - drag.offset;
  if (drag.grip === 'playhead') return { at: millis(clamp(unit.round(target), drag.window)) };
  return drag.grip === 'span' ? dragSpan(target, drag, unit) : dragEnd(drag.grip, target, drag, unit);
};

/** Positions of the grips along the axis, in CSS pixels. */
export interface GripPlaces {
  readonly start: number;
  readonly end: number;
  readonly playhead: number;
}

/** Between the middles of two targets in one row, in CSS pixels (WCAG 2.2, target size). */
const MIN_DISTANCE = 24;

/**
 * Positions of the grips for the positions of the window's edges and the playhead: handles `outward` pixels outside the
 * edges and at least `MIN_DISTANCE` apart, however short the window is. `inOneRow`: the playhead's head keeps that
 * distance, too, and may be drawn beside its line.
 */
export const placeGrips = ({ start, end, playhead }: GripPlaces, outward: number, inOneRow: boolean): GripPlaces => {
  const least = inOneRow ? 2 * MIN_DISTANCE : MIN_DISTANCE;
  const out = Math.max(outward, (least - (end - start)) / 2);
  const first = start - out;
  const last = end + out;
  return {
    start: first,
    end: last,
    playhead: inOneRow ? Math.min(last - MIN_DISTANCE, Math.max(first + MIN_DISTANCE, playhead)) : playhead,
  };
};

/**
 * The grip nearest to a press at `x`; null where none is within `reach`. CSS pixels.
 * @param inGripZone whether the press is at the height of the playhead's grip, which then takes precedence
 */
export const nearestGrip = (
  x: number,
  places: GripPlaces,
  reach: number,
  inGripZone: boolean,
): 'start' | 'end' | 'playhead' | null => {
  if (inGripZone && Math.abs(x - places.playhead) <= reach) return 'playhead';
  const byDistance = (['start', 'end', 'playhead'] as const)
    .map((name) => ({ name, distance: Math.abs(x - places[name]) }))
    .filter(({ distance }) => distance <= reach)
    .toSorted((a, b) => a.distance - b.distance);
  return byDistance[0]?.name ?? null;
};
