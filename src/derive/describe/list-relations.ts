/** What an event is related to, in both directions. */
import { memoLast } from '../../base/memo.ts';
import type { Messages } from '../../i18n/en.ts';
import type { RelationRecord } from '../../events/format/schema.ts';
import { restsOnOutside } from '../../events/outside.ts';
import type { EventIndex, EventTable } from '../../events/types.ts';
import type { Dating } from '../../selection/selection.ts';

interface Incoming { readonly from: EventIndex; readonly relation: RelationRecord }

const incomingOf = memoLast((table: EventTable): ReadonlyMap<string, readonly Incoming[]> => {
  const map = new Map<string, Incoming[]>();
  table.records.forEach((record, from) => {
    for (const relation of record.relations ?? []) {
      const list = map.get(relation.to) ?? [];
      list.push({ from: from as EventIndex, relation });
      map.set(relation.to, list);
    }
  });
  return map;
});

export interface RelationWords {
  /** "Part of", "Answered by". */
  readonly label: string;
  readonly row: EventIndex;
  readonly title: string;
  /** Said when the text does not state it, or only an outside source does. */
  readonly note: string | null;
}

const noteOf = (table: EventTable, relation: RelationRecord, messages: Messages): string | null => {
  const { orderOnly, inferred, relationOutside } = messages.reading.card;
  if (restsOnOutside(relation.evidence, table.sources)) {
    const publishers = (relation.evidence ?? []).map(({ source }) => table.sources.get(source)?.publisher ?? source);
    return relationOutside(messages.reading.who.list([...new Set(publishers)]));
  }
  if (relation.basis !== 'inferred') return null;
  return relation.type === 'follows' || relation.type === 'response_to' ? orderOnly : inferred;
};

/** The event's own relations first, then those of others to it; in the article's dating none that rests on outside sources alone. */
export const listRelations = (table: EventTable, row: number, dating: Dating, messages: Messages): readonly RelationWords[] => {
  const counts = (relation: RelationRecord): boolean => dating === 'best' || !restsOnOutside(relation.evidence, table.sources);
  const words = messages.reading.relations;
  const title = (index: EventIndex): string => table.records[index]?.title ?? '';
  const own = (table.records[row]?.relations ?? []).filter(counts).flatMap((relation): RelationWords[] => {
    const to = table.indexOf.get(relation.to);
    return to === undefined ? [] : [{ label: words[relation.type][0], row: to, title: title(to), note: noteOf(table, relation, messages) }];
  });
  const others = (incomingOf(table).get(table.ids[row] ?? '') ?? []).filter(({ relation }) => counts(relation))
    .map(({ from, relation }): RelationWords => ({ label: words[relation.type][1], row: from, title: title(from), note: noteOf(table, relation, messages) }));
  return [...own, ...others];
};
