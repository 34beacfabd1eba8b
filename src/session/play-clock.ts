/** Where the playhead goes while playing: by time and not by frame, over quiet stretches in one leap. Pure. */
import { millis, type Millis } from '../base/brand.ts';
import type { Span } from '../selection/selection.ts';
import { playRate } from './play-rate.ts';

/** A stretch in which nothing changes is leapt over when playing it would take longer, in milliseconds. */
export const QUIET_MS = 600;
/** A frame that comes later than this counts as this late, so that a stalled page does not leap. */
const LONGEST_FRAME_MS = 100;

export interface PlayClock {
  readonly window: Span;
  /** Milliseconds of the data for each millisecond of playing. */
  readonly rate: number;
  /** Length of the data's own unit: a unit in which something changes is played as a whole. */
  readonly unit: number;
  /** Stretches to leap over, in order, apart from each other. */
  readonly quiet: readonly Span[];
}

export interface PlayStep {
  readonly at: Millis;
  /** What was leapt over on the way. */
  readonly skipped: Span | null;
  readonly ended: boolean;
}

/** The window less the units in which something changes. */
const findGaps = (window: Span, changes: Float64Array, unit: number): Span[] => {
  const gaps: Span[] = [];
  let from: number = window.start;
  for (const change of changes) {
    if (change < window.start || change >= window.end) continue;
    const start = Math.floor(change / unit) * unit;
    if (start > from) gaps.push({ start: millis(from), end: millis(start) });
    from = Math.max(from, start + unit);
  }
  if (from < window.end) gaps.push({ start: millis(from), end: window.end });
  return gaps;
};

export interface PlayPlan {
  readonly window: Span;
  readonly changes: Float64Array;
  readonly unit: number;
  readonly speed: number;
}

/** `changes` ascending. The rate is set by the window and the speed alone, so that it can be said in words. */
export const buildPlayClock = ({ window, changes, unit, speed }: PlayPlan): PlayClock => {
  const rate = playRate(window, speed);
  const quiet = findGaps(window, changes, unit).filter(({ start, end }) => end - start > QUIET_MS * rate);
  return { window, rate, unit, quiet };
};

/** Past a quiet stretch, when the way from `from` to `to` enters one. */
const leap = (clock: PlayClock, from: number, to: number): PlayStep => {
  const entered = clock.quiet.find(({ start, end }) => to >= start && from < end);
  const at = entered ? entered.end : to;
  const ended = at >= clock.window.end;
  const skipped = entered ? { start: millis(Math.max(from, entered.start)), end: entered.end } : null;
  return { at: millis(Math.min(at, clock.window.end)), skipped, ended };
};

/** The playhead `elapsed` milliseconds after it stood at `at`. */
export const advancePlay = (clock: PlayClock, at: Millis, elapsed: number): PlayStep =>
  leap(clock, at, at + Math.min(Math.max(elapsed, 0), LONGEST_FRAME_MS) * clock.rate);

/** The start of the next unit, for playing in steps: without motion, the same leaps. */
export const stepPlay = (clock: PlayClock, at: Millis): PlayStep =>
  leap(clock, at, (Math.floor(at / clock.unit) + 1) * clock.unit);

/** How long one step without motion stands, in milliseconds. */
export const stepMillis = (speed: number): number => Math.min(1000, Math.max(600, 800 / speed));
