/** Where the playhead goes while playing: by elapsed time, skipping quiet spans. Pure functions. */
import { millis, type Millis } from '../base/brand.ts';
import type { TimeUnit } from '../base/time/units.ts';
import type { Span } from '../selection/selection.ts';
import { playRate } from './play-rate.ts';

/** Spans without changes are skipped where playing them would take longer than this, in milliseconds. */
const QUIET_MS = 600;
/** A longer frame counts as this long, so that a stalled page does not jump, in milliseconds. */
const LONGEST_FRAME_MS = 100;

export interface PlayClock {
  readonly window: Span;
  /** Milliseconds of the data for each millisecond of playing. */
  readonly rate: number;
  /** The unit of the data's dates: a unit with a change in it is never skipped in part. */
  readonly unit: TimeUnit;
  /** Spans to skip, ascending, not overlapping. */
  readonly quiet: readonly Span[];
}

interface PlayStep {
  readonly at: Millis;
  /** The span that was skipped on the way. */
  readonly skipped: Span | null;
  readonly ended: boolean;
}

/** The parts of the window without units in which something changes. */
const findGaps = (window: Span, changes: Float64Array, unit: TimeUnit): Span[] => {
  const gaps: Span[] = [];
  let from: number = window.start;
  for (const change of changes) {
    if (change < window.start || change >= window.end) continue;
    // Most changes of a dense dataset fall into one unit.
    if (change < from) continue;
    const start = unit.floor(change);
    if (start > from) gaps.push({ start: millis(from), end: start });
    from = Math.max(from, unit.end(start));
  }
  if (from < window.end) gaps.push({ start: millis(from), end: window.end });
  return gaps;
};

interface PlayPlan {
  readonly window: Span;
  readonly changes: Float64Array;
  readonly unit: TimeUnit;
  readonly speed: number;
}

/** @param changes ascending. The rate depends on the window and the speed alone, so that the bar can state it. */
export const buildPlayClock = ({ window, changes, unit, speed }: PlayPlan): PlayClock => {
  const rate = playRate(window, speed);
  const quiet = findGaps(window, changes, unit).filter(({ start, end }) => end - start > QUIET_MS * rate);
  return { window, rate, unit, quiet };
};

/** The end of the quiet span that the way from `from` to `to` enters. */
const skipQuiet = (clock: PlayClock, from: number, to: number): PlayStep => {
  const entered = clock.quiet.find(({ start, end }) => to >= start && from < end);
  const at = entered ? entered.end : to;
  const ended = at >= clock.window.end;
  const skipped = entered ? { start: millis(Math.max(from, entered.start)), end: entered.end } : null;
  return { at: millis(Math.min(at, clock.window.end)), skipped, ended };
};

/** The playhead `elapsed` milliseconds after it was at `at`. */
export const advancePlay = (clock: PlayClock, at: Millis, elapsed: number): PlayStep =>
  skipQuiet(clock, at, at + Math.min(Math.max(elapsed, 0), LONGEST_FRAME_MS) * clock.rate);

/** The start of the next unit, for playing in steps without motion; quiet spans are skipped, too. */
export const stepPlay = (clock: PlayClock, at: Millis): PlayStep => skipQuiet(clock, at, clock.unit.end(at));

/** How long a step is shown when playing without motion, in milliseconds. */
export const stepMillis = (speed: number): number => Math.min(1000, Math.max(600, 800 / speed));
