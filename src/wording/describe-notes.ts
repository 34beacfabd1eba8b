/** The notes beside the count of shown events: how many of them are uncertain, and how many more may belong. */
import type { EventTable } from '../events/types.ts';
import type { Messages } from '../i18n/en.ts';
import type { StatusCounts } from '../query/count-status.ts';

/**
 * "2 perhaps not yet · 1 perhaps outside · 5 perhaps outside the area · 1 without a date · 11 more
 * perhaps (start not given)"; "" where there is none.
 */
export const describeNotes = (table: EventTable, counts: StatusCounts, { reading: { status } }: Messages): string => {
  const { possible, notYet, undated, possiblyInside, attestedLater } = counts;
  const notes = [
    [notYet, status.notYet],
    [possible - notYet, status.possibly],
    [possiblyInside, status.possiblyInside],
    // Where no event has a date, the text in place of the window says so.
    [table.extent === null ? 0 : undated, status.undated],
    [attestedLater, status.mayHold],
  ] as const;
  return notes.flatMap(([count, say]) => (count > 0 ? [say(count)] : [])).join(' · ');
};
