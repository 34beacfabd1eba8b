/** Events that lie wholly before or after a domain: what the overview cannot show and says at its ends. */
import { millis } from '../../base/brand.ts';
import type { DatingColumns } from '../../events/types.ts';
import type { Span } from '../../selection/selection.ts';

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
