/** What a drag of a handle, of the span or of the playhead makes of the window. Pure: no pointer, no pixels. */
import { MINUTE } from '../../../base/calendar.ts';
import { millis, type Millis } from '../../../base/brand.ts';
import type { Span } from '../../../selection/selection.ts';
import { snapTo } from './slider-values.ts';

export type Grip = 'start' | 'end' | 'span' | 'playhead';

export interface Drag {
  readonly grip: Grip;
  /** The window when it was grabbed. */
  readonly window: Span;
  /** Pointer's time less the grabbed end's time, when it was grabbed. */
  readonly offset: number;
  /** Handles stay within it. */
  readonly domain: Span;
  /** What the ends snap to, in milliseconds. */
  readonly unit: number;
}

export type Dragged =
  | {
      readonly window: Span;
      /** The end that the pointer holds now: handles may cross. */ readonly held: 'start' | 'end' | 'span';
    }
  | { readonly at: Millis };

const clamp = (time: number, { start, end }: Span): number => Math.min(end, Math.max(start, time));

const dragEnd = (grip: 'start' | 'end', time: number, drag: Drag, unit: number): Dragged => {
  const fixed = grip === 'start' ? drag.window.end : drag.window.start;
  const moved = clamp(snapTo(time, unit), drag.domain);
  const before = moved < fixed || (moved === fixed && grip === 'start');
  // A window is never shorter than one unit: the held end stops one unit away.
  const held = before ? Math.min(moved, fixed - unit) : Math.max(moved, fixed + unit);
  return {
    window: { start: millis(Math.min(held, fixed)), end: millis(Math.max(held, fixed)) },
    held: before ? 'start' : 'end',
  };
};

const dragSpan = (time: number, drag: Drag, unit: number): Dragged => {
  const length = drag.window.end - drag.window.start;
  const free = snapTo(time, unit);
  const latest = Math.max(drag.domain.start, drag.domain.end - length);
  const start = Math.min(latest, Math.max(drag.domain.start, free));
  return { window: { start: millis(start), end: millis(start + length) }, held: 'span' };
};

/** `time` under the pointer; `free` lifts the snapping to the unit (down to the minute). */
export const applyDrag = (drag: Drag, time: number, free: boolean): Dragged => {
  const unit = free ? MINUTE : drag.unit;
  const target = time - drag.offset;
  if (drag.grip === 'playhead') return { at: millis(clamp(snapTo(target, unit), drag.window)) };
  return drag.grip === 'span' ? dragSpan(target, drag, unit) : dragEnd(drag.grip, target, drag, unit);
};

/** The grips' places in pixels along the axis and who is nearest to a press; null = none within `reach`. */
export interface GripPlaces {
  readonly start: number;
  readonly end: number;
  readonly playhead: number;
}

/** The least distance between the middles of two targets in one row, in CSS pixels. */
const APART = 24;

/**
 * Where grips stand for the window's and the playhead's own pixels: handles `outward` of the window's edges, and apart
 * from each other however short the window is; `inOneRow`: the playhead's head as well, beside its line where it must.
 */
export const placeGrips = ({ start, end, playhead }: GripPlaces, outward: number, inOneRow: boolean): GripPlaces => {
  const least = inOneRow ? 2 * APART : APART;
  const out = Math.max(outward, (least - (end - start)) / 2);
  const first = start - out;
  const last = end + out;
  return {
    start: first,
    end: last,
    playhead: inOneRow ? Math.min(last - APART, Math.max(first + APART, playhead)) : playhead,
  };
};

/** `inGripZone`: the press is at the height of the playhead's own grip, which wins there. */
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
