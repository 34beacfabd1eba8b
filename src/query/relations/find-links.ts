/** Which events a row is related to, in both directions, as far as the dating in force lets the relation stand. */
import { memoLast } from '../../base/memo.ts';
import type { RelationRecord } from '../../events/format/schema.ts';
import { restsOnOutside } from '../../events/outside.ts';
import type { DatingColumns, EventIndex, EventTable } from '../../events/types.ts';
import type { Dating } from '../../selection/selection.ts';
import type { EventLink } from './links.ts';

/** Per event id the relations of others to it. */
export const incomingOf = memoLast(
  (table: EventTable): ReadonlyMap<string, readonly Pick<EventLink, 'from' | 'relation'>[]> => {
    const map = new Map<string, Pick<EventLink, 'from' | 'relation'>[]>();
    table.records.forEach((record, from) => {
      for (const relation of record.relations ?? []) {
        const list = map.get(relation.to);
        if (list) list.push({ from: from as EventIndex, relation });
        else map.set(relation.to, [{ from: from as EventIndex, relation }]);
      }
    });
    return map;
  },
);

/** Which relations count in a dating: in `article`, none that rests on outside sources alone. */
export const countsIn =
  (table: EventTable, dating: Dating) =>
  (relation: RelationRecord): boolean =>
    dating === 'best' || !restsOnOutside(relation.evidence, table.sources);

/** The links of a row that count in a dating: its own first, then those of others to it. */
export const linksOf: (table: EventTable, dating: Dating, row: number) => readonly EventLink[] = memoLast(
  (table: EventTable, dating: Dating, row: number) => {
    const at = row as EventIndex;
    const own = (table.records[row]?.relations ?? []).flatMap((relation): EventLink[] => {
      const to = table.indexOf.get(relation.to);
      return to === undefined ? [] : [{ from: at, to, relation }];
    });
    const others = (incomingOf(table).get(table.ids[row] ?? '') ?? []).map(({ from, relation }): EventLink => ({
      from,
      to: at,
      relation,
    }));
    const counts = countsIn(table, dating);
    return [...own, ...others].filter(({ from, to, relation }) => from !== to && counts(relation));
  },
);

/**
 * When the wholes of a part began, at the earliest; a part of unknown start did not hold before. -Infinity where
 * nothing says.
 */
export const wholeStartOf = (table: EventTable, dates: DatingColumns, row: number): number => {
  let latest = Number.NEGATIVE_INFINITY;
  for (const { type, to } of table.records[row]?.relations ?? []) {
    const whole = type === 'part_of' ? table.indexOf.get(to) : undefined;
    // In range.
    const start = whole === undefined || dates.startUnknown[whole] === 1 ? Number.NaN : dates.startMin[whole]!;
    if (start > latest) latest = start;
  }
  return latest;
};
