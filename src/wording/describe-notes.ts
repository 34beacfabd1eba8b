/** What stands beside the count of what is shown: how much of it is not sure, and what it may leave out. */
import type { Messages } from '../i18n/en.ts';
import { lateKinds } from '../query/filters/late-kinds.ts';
import { countMayHold } from '../query/may-hold.ts';
import type { Answer } from '../query/types.ts';

/** "2 of them may not have happened yet · 1 by imprecise date · 5 by imprecise place · 1 without a date · 11 more may hold (start unknown)"; "" where nothing is open. */
export const describeNotes = (answer: Answer, { reading: { status } }: Messages): string => {
  const { possible, notYet, undated } = answer;
  const counts = [
    [notYet, status.notYet],
    [possible - notYet, status.possibly],
    [lateKinds()?.countMayLie(answer) ?? 0, status.mayLie],
    // Where nothing has a date, the window's place says so already.
    [answer.table.extent === null ? 0 : undated, status.undated],
    [countMayHold(answer).unseen, status.mayHold],
  ] as const;
  return counts.flatMap(([count, say]) => (count > 0 ? [say(count)] : [])).join(' · ');
};
