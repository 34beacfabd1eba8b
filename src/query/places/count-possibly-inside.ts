/** How many of the events that a drawn area leaves are only possibly in it. */
import { memoLast } from '../../base/memo.ts';
import type { RowAnswer } from '../types.ts';
import { pointsInArea } from './area-rows.ts';

/** Of the rows shown, those that only may lie in the area; 0 without an area. */
export const countPossiblyInside: (answer: RowAnswer) => number = memoLast(({ table, question, rows }: RowAnswer) => {
  const [polyline] = question.filters.area?.values ?? [];
  if (polyline === undefined) return 0;
  const surely = pointsInArea(table, polyline);
  let count = 0;
  for (const row of rows) if (surely[row] === 0) count += 1;
  return count;
});
