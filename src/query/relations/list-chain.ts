/**
 * What came before the events that an event answers or follows, and what came after those that answer or follow it: the
 * order in time, no more.
 */
import { memoLast } from '../../base/memo.ts';
import type { EventIndex, EventTable } from '../../events/types.ts';
import type { Dating } from '../../selection/selection.ts';
import { countsIn, incomingOf } from './find-links.ts';
import { IN_TURN } from './links.ts';

/** A card has no room for more. */
const MAX_RELATIONS = 6;

export interface Chain {
  /** The farthest first; without the direct ones, which are relations of the event itself. */
  readonly before: readonly EventIndex[];
  readonly after: readonly EventIndex[];
}

type Next = (row: number) => readonly EventIndex[];

/** All that is reached from a row in two steps or more; the nearest first. */
const indirectFrom = (row: number, next: Next): readonly EventIndex[] => {
  const seen = new Set<number>([row, ...next(row)]);
  const found: EventIndex[] = [];
  let latest: readonly number[] = next(row);
  while (latest.length > 0 && found.length < MAX_RELATIONS) {
    const further = [...new Set(latest.flatMap((at) => next(at)))].filter((at) => !seen.has(at));
    for (const at of further) seen.add(at);
    found.push(...further);
    latest = further;
  }
  return found.slice(0, MAX_RELATIONS);
};

export const listChain = memoLast((table: EventTable, row: number, dating: Dating): Chain => {
  const counts = countsIn(table, dating);
  const earlier: Next = (at) =>
    (table.records[at]?.relations ?? [])
      .filter((relation) => IN_TURN.has(relation.type) && counts(relation))
      .flatMap(({ to }) => table.indexOf.get(to) ?? []);
  const later: Next = (at) =>
    (incomingOf(table).get(table.ids[at] ?? '') ?? [])
      .filter(({ relation }) => IN_TURN.has(relation.type) && counts(relation))
      .map(({ from }) => from);
  return { before: indirectFrom(row, earlier).toReversed(), after: indirectFrom(row, later) };
});
