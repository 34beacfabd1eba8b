/**
 * Conditions of unknown start that a stretch of time does not show, because they are known to hold only later
 * (codebook, "Extent"). Not shown is not absent: they may have held then, and whoever counts says how many. A part did
 * not hold before its whole began.
 */
import { memoLast } from '../base/memo.ts';
import { countedSpan } from './presence.ts';
import { wholeStartOf } from './relations/find-links.ts';
import type { RowAnswer } from './types.ts';

export interface AttestedLater {
  readonly a: number;
  readonly b: number;
  /** In either, and shown in neither. */ readonly unseen: number;
}

export const countAttestedLater: (answer: RowAnswer) => AttestedLater = memoLast((answer: RowAnswer) => {
  const { dates, filteredRows, presence, periods, question } = answer;
  const ends = [countedSpan(answer).end, question.compare?.end ?? Infinity] as const;
  let [a, b, unseen] = [0, 0, 0];
  for (const row of filteredRows) {
    if (dates.startUnknown[row] !== 1) continue;
    const known = dates.startMin[row]!; // rows are in range
    const period = presence[row] === 0 ? 0 : periods[row]!;
    const whole = wholeStartOf(answer.table, dates, row);
    const inA = (period & 1) === 0 && known >= ends[0] && whole < ends[0];
    const inB = (period & 2) === 0 && known >= ends[1] && whole < ends[1];
    a += Number(inA);
    b += Number(inB);
    unseen += Number(period === 0 && (inA || inB));
  }
  return { a, b, unseen };
});
