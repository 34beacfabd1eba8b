/** The windows that show what lies outside the present one. */
import type { Span } from '../../selection/selection.ts';
import type { Answer, RowAnswer } from '../types.ts';
import { findBeyond } from './find-beyond.ts';

const isBeyond = (start: number, end: number, span: Span): boolean => end <= span.start || start >= span.end;

/**
 * The window, in whole units, that shows a row which lies wholly outside what is shown; null where it does not. It is
 * the present one, moved no farther than it must; what is longer than that is shown whole.
 */
export const windowShowing = ({ dates, unit, question: { window, compare } }: Answer, row: number): Span | null => {
  const [start, end] = [dates.startMin[row] ?? Number.NaN, dates.endMax[row] ?? Number.NaN];
  if (Number.isNaN(start) || !isBeyond(start, end, window) || (compare !== null && !isBeyond(start, end, compare)))
    return null;
  // What has no start, or no end, is shown from its other end.
  const [from, to] = [
    Number.isFinite(start) ? start : unit.offset(end, -1),
    Number.isFinite(end) ? end : unit.offset(start, 1),
  ];
  const [first, last] = [unit.floor(from), unit.ceil(to)];
  const length = Math.max(window.end - window.start, last - first);
  return first < window.start
    ? { start: first, end: unit.round(first + length) }
    : { start: unit.round(last - length), end: last };
};

/** The window, in whole units, widened so far that it shows every row that the filters leave. */
export const spanOfAll = ({ dates, filteredRows, unit, question: { window } }: RowAnswer): Span => {
  const { before, after } = findBeyond(dates, filteredRows, window);
  return {
    start: before ? unit.floor(before.span.start) : window.start,
    end: after ? unit.ceil(after.span.end) : window.end,
  };
};
