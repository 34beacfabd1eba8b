/** Events that lie wholly before or after a domain: what the overview cannot show and says at its ends. */
import { millis } from '../../base/brand.ts';
import type { DatingColumns } from '../../events/types.ts';
import type { Span } from '../../selection/selection.ts';
import type { Answer, RowAnswer } from '../types.ts';

export interface EventsBeyond {
  readonly rows: readonly number[];
  /** From the earliest start to the latest end of them. */
  readonly span: Span;
}

export interface Beyond {
  readonly before: EventsBeyond | null;
  readonly after: EventsBeyond | null;
}

const gather = (dates: DatingColumns, rows: readonly number[]): EventsBeyond | null => {
  if (rows.length === 0) return null;
  let start = Number.POSITIVE_INFINITY;
  let end = Number.NEGATIVE_INFINITY;
  for (const row of rows) {
    start = Math.min(start, dates.startMin[row] ?? start);
    end = Math.max(end, dates.endMax[row] ?? end);
  }
  return { rows, span: { start: millis(start), end: millis(end) } };
};

export const findBeyond = (dates: DatingColumns, rows: Uint32Array, domain: Span): Beyond => {
  const before: number[] = [];
  const after: number[] = [];
  for (const row of rows) {
    if ((dates.endMax[row] ?? Number.NaN) <= domain.start) before.push(row);
    else if ((dates.startMin[row] ?? Number.NaN) >= domain.end) after.push(row);
  }
  return { before: gather(dates, before), after: gather(dates, after) };
};

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
