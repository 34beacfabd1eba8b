/** Where the playhead stands on the axis. */
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

/** Null where it is not inside the window. */
export const playheadX = (asked: Asked, scale: TimeScale): number | null =>
  isInside(asked) ? Math.max(scale.left, Math.min(scale.right, scale.x(playheadMoment(asked)))) : null;
