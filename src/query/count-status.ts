/**
 * The numbers of the status line: how many events are shown, how many of them are not sure, and what it may leave out.
 */
import { memoRecent } from '../base/memo.ts';
import { countAttestedLater } from './count-attested-later.ts';
import { deferredFilters } from './deferred-filters.ts';
import { isUpToPlayhead } from './presence.ts';
import type { Answer, RowAnswer } from './types.ts';

export interface StatusCounts extends Pick<Answer, 'shown' | 'total' | 'possible' | 'notYet' | 'undated'> {
  /** Of the shown ones, those that may lie in the drawn area, but may also lie outside it. */
  readonly possiblyInside: number;
  /** Conditions that are not shown, because they are known to hold only later. */
  readonly attestedLater: number;
  /** Begun by the playhead; in `moment`, going on at it. Undated ones always count. */
  readonly atPlayhead: number;
}

const countAtPlayhead = (answer: RowAnswer): number => {
  const { question, windowRows, rows, periods, dates, shown } = answer;
  if (question.mode !== 'window' && question.compare === null) return shown;
  let count = 0;
  // The playhead belongs to the first of two windows: what only the second shows (side 2) does not count.
  for (const row of question.compare ? rows.filter((each) => periods[each] !== 2) : windowRows) {
    const start = dates.startMin[row]!; // in range
    if (Number.isNaN(start) || isUpToPlayhead(start, answer)) count += 1;
  }
  return count;
};

export const countStatus: (answer: RowAnswer) => StatusCounts = memoRecent(2, (answer: RowAnswer) => {
  const { shown, total, possible, notYet, undated } = answer;
  return {
    shown,
    total,
    possible,
    notYet,
    undated,
    possiblyInside: deferredFilters()?.countPossiblyInside(answer) ?? 0,
    attestedLater: countAttestedLater(answer).unseen,
    atPlayhead: countAtPlayhead(answer),
  };
});
