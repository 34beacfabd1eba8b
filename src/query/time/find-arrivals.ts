/**
 * When each event of the view comes in while it is played: at its start as the date names it, before what "about" and
 * the like leave open.
 */
import { memoRecent } from '../../base/memo.ts';
import { earliestOf } from '../../events/bounds.ts';
import { articleDate, bestDate, timeZoneOf } from '../../events/dating.ts';
import type { EventTable } from '../../events/types.ts';
import type { Dating } from '../../selection/selection.ts';
import { groupEvents } from '../occasions/group-events.ts';
import { listOccasions } from '../occasions/list-occasions.ts';
import type { RowAnswer } from '../types.ts';

export interface Arrival {
  readonly row: number;
  /** At the window's start where it began before. */
  readonly at: number;
  readonly isBefore: boolean;
  /** The same for what is told together: an occasion's row, or less than 0 for what holds on a track throughout. */
  readonly group: number;
  /** Whether it is one of those that are told first. */
  readonly isLead: boolean;
}

/** Its date's own start, by row and dating; NaN where it has none. */
const nominalStarts = memoRecent(2, (table: EventTable, dating: Dating): Float64Array => {
  const dates = table[dating];
  const zone = timeZoneOf(table.document);
  const read = dating === 'best' ? bestDate : articleDate;
  return Float64Array.from(table.records, ({ when }, row) => {
    const least = dates.startMin[row]!; // in range
    if (Number.isNaN(least) || dates.startUnknown[row] === 1) return least;
    const edtf = read(when, table.asOf, zone, table.readEdtf)?.edtf;
    return edtf ? Math.max(least, earliestOf(edtf)) : least;
  });
});

/** Beyond this many rows none is told before another. */
const MOST = 500;

const find = memoRecent(
  2,
  (
    table: EventTable,
    dating: Dating,
    windowRows: Uint32Array,
    start: number,
    end: number,
    leads: ReadonlySet<number>,
  ) => {
    const { occasion } = groupEvents(table, dating);
    const starts = nominalStarts(table, dating);
    const { rank } = table[dating];
    const arrivals: Arrival[] = [];
    for (const row of windowRows) {
      const at = starts[row]!; // in range
      if (!(at < end)) continue;
      const group = occasion[row]! < 0 ? -2 - table.track[row]! : occasion[row]!;
      arrivals.push({ row, at: Math.max(at, start), isBefore: at < start, group, isLead: leads.has(group) });
    }
    return arrivals.toSorted((a, b) => a.at - b.at || rank[a.row]! - rank[b.row]!);
  },
);
const leadsOf = memoRecent(
  2,
  ({ above, below }: ReturnType<typeof listOccasions>): ReadonlySet<number> =>
    new Set([...above.rows, ...below.rows].filter(({ rank }) => rank === 'lead').map(({ row }) => row)),
);

/** In order of time, each event once; none that begins after the window by its own words, or has no date. */
export const findArrivals = (answer: RowAnswer): readonly Arrival[] => {
  const { table, question, windowRows } = answer;
  const { start, end } = question.window;
  return find(table, question.dating, windowRows, start, end, leadsOf(listOccasions(answer, MOST)));
};
