/** While a handle is held beyond an end of the axis, the axis pans by itself. */
import { millis } from '../../../base/brand.ts';
import { frameLoop } from '../../../base/frame-loop.ts';
import type { TimeScale } from '../../../layout/timeline/axis.ts';
import type { Span } from '../../../selection/selection.ts';

/** Beyond the end by so many CSS pixels it is as fast as it gets: this part of what is shown, in a second. */
const FULL = 28;
const PER_SECOND = 0.6;
/** Held at the very end it stands. */
const SLACK = 4;

/** How far the axis moves in `elapsed` milliseconds, in milliseconds of the data. */
export const panStep = (x: number, { left, right, domain }: TimeScale, elapsed: number): number => {
  const beyond = x > right + SLACK ? x - right - SLACK : x < left - SLACK ? x - left + SLACK : 0;
  const speed = Math.max(-1, Math.min(1, beyond / FULL)) * PER_SECOND;
  return ((domain.end - domain.start) * speed * elapsed) / 1000;
};

/** Moved, and kept within the limits. */
export const shifted = ({ start, end }: Span, by: number, limits: Span): Span => {
  const least = Math.min(0, limits.start - start);
  const most = Math.max(0, limits.end - end);
  const shift = Math.max(least, Math.min(most, by));
  return { start: millis(start + shift), end: millis(end + shift) };
};

interface EdgePan {
  /** The pointer is there. */
  readonly follow: (x: number) => void;
  readonly stop: () => void;
}

/** @param onPan moves the axis by so many milliseconds of the data; the handle goes with it */
export const createEdgePan = (scaleOf: () => TimeScale | null, onPan: (by: number) => void): EdgePan => {
  let at: number | null = null;
  let last = 0;
  const tick = (now: number): void => {
    const scale = scaleOf();
    if (at === null || !scale) return;
    const by = panStep(at, scale, last === 0 ? 0 : Math.min(100, now - last));
    last = now;
    if (by !== 0) onPan(by);
    if (panStep(at, scale, 1) !== 0) frameLoop.request(tick);
    else last = 0;
  };
  return {
    follow: (x) => {
      at = x;
      frameLoop.request(tick);
    },
    stop: () => {
      at = null;
      last = 0;
      frameLoop.cancel(tick);
    },
  };
};
