/** How many of the events that a drawn area or circle leaves are only possibly in it. */
import { memoLast } from '../../base/memo.ts';
import type { RowAnswer } from '../types.ts';
import { pointsInArea } from './area-rows.ts';
import { pointsInCircle } from './circle-rows.ts';

/** Of the rows shown, those that only may lie in the area or circle; 0 without either. */
export const countPossiblyInside: (answer: RowAnswer) => number = memoLast(({ table, question, rows }: RowAnswer) => {
  const { area, near } = question.filters;
  const surely = [
    ...(area ? [pointsInArea(table, area.values[0] ?? '')] : []),
    ...(near ? [pointsInCircle(table, near.values[0] ?? '')] : []),
  ];
  if (surely.length === 0) return 0;
  let count = 0;
  for (const row of rows) if (surely.some((inside) => inside[row] === 0)) count += 1;
  return count;
});
