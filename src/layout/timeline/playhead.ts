/** Where the playhead stands on the axis. */
import { SECOND } from '../../base/calendar.ts';
import { countedSpan } from '../../query/presence.ts';
import type { Answer } from '../../query/types.ts';
import { isClock, type TimeScale } from './axis.ts';

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

/** Its line: where what is shown ends, else where it stands. Null where it is not inside the window. */
export const playheadX = (asked: Asked, scale: TimeScale): number | null => {
  if (!isInside(asked)) return null;
  const moment = asked.question.mode === 'sofar' ? shownUntil(asked) : playheadMoment(asked);
  return Math.max(scale.left, Math.min(scale.right, scale.x(moment)));
};
