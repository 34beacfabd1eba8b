/** What stands beside the count of what is shown: how much of it is not sure, and what it may leave out. */
import type { EventTable } from '../events/types.ts';
import type { Messages } from '../i18n/en.ts';
import type { StatusCounts } from '../query/count-status.ts';

/** "2 of them may not have happened yet · 1 by imprecise date · 5 by imprecise place · 1 without a date · 11 more may hold (start not given)"; "" where nothing is open. */
export const describeNotes = (table: EventTable, counts: StatusCounts, { reading: { status } }: Messages): string => {
  const { possible, notYet, undated, possiblyInside, attestedLater } = counts;
  const notes = [
    [notYet, status.notYet],
    [possible - notYet, status.possibly],
    [possiblyInside, status.possiblyInside],
    // Where nothing has a date, the window's place says so already.
    [table.extent === null ? 0 : undated, status.undated],
    [attestedLater, status.mayHold],
  ] as const;
  return notes.flatMap(([count, say]) => (count > 0 ? [say(count)] : [])).join(' · ');
};
