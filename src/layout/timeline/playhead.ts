/** Where the playhead stands on the axis. */
import { SECOND } from '../../base/calendar.ts';
import { countedSpan } from '../../query/presence.ts';
import type { Answer } from '../../query/types.ts';
import { isClock, type TimeScale } from './axis.ts';
import type { Measure } from './types.ts';

type Asked = Pick<Answer, 'question' | 'unit'>;

/** At the window's end it leaves nothing out: it is a flag there, and inside a line. */
export const isInside = ({ question: { at, window } }: Asked): boolean => at < window.end;

/**
 * A day (a month, a year) that it stands at is meant whole and has it in its middle; a time of the clock is where it
 * is.
 */
export const playheadMoment = ({ question: { at, window }, unit }: Asked): number => {
  if (at >= window.end || isClock(unit) || unit.floor(at) !== at) return at;
  return (at + Math.min(unit.end(at), window.end)) / 2;
};

/** Up to where it shows events in “so far”: all of a day that it is on; while it plays it is between two seconds. */
export const shownUntil = (asked: Asked): number =>
  asked.question.at % SECOND === 0 ? countedSpan(asked).end : asked.question.at;

export type Pill = readonly [from: number, to: number];
const LEAST_PILL = 34;
const PADDING = 7;
/** From a window's edge: half of its handle. */
const HANDLE = 7;

/** What its pill covers of the axis: about its moment, clear of the handles. Null where it is not inside the window. */
export const pillOf = (
  asked: Asked,
  scale: TimeScale,
  { upper, lower }: { readonly upper: string; readonly lower: string },
  measure: Measure,
): Pill | null => {
  if (!isInside(asked)) return null;
  const { start, end } = asked.question.window;
  const widest = Math.max(measure(upper, { size: 16, weight: 600 }), measure(lower, { size: 12 }));
  const half = Math.max(LEAST_PILL, widest + 2 * PADDING) / 2;
  const least = Math.max(scale.left, scale.x(start)) + HANDLE + half;
  const most = Math.min(scale.right, scale.x(end)) - HANDLE - half;
  const x = Math.max(least, Math.min(most, scale.x(playheadMoment(asked))));
  return [x - half, x + half];
};

/** Its line: where what is shown ends, else where it stands. Null where it is not inside the window. */
export const playheadX = (asked: Asked, scale: TimeScale): number | null => {
  if (!isInside(asked)) return null;
  const moment = asked.question.mode === 'sofar' ? shownUntil(asked) : playheadMoment(asked);
  return Math.max(scale.left, Math.min(scale.right, scale.x(moment)));
};
