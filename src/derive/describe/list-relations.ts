/** What an event is related to, in both directions. */
import { memoLast } from '../../base/memo.ts';
import type { AllMessages } from '../../i18n/en.ts';
import type { RelationRecord } from '../../events/format/schema.ts';
import { restsOnOutside } from '../../events/outside.ts';
import type { EventIndex, EventTable } from '../../events/types.ts';
import type { Dating } from '../../selection/selection.ts';
import { daysBetween, describeDays, startDays, type DaysBetween } from '../responses/days-between.ts';

interface Incoming { readonly from: EventIndex; readonly relation: RelationRecord }

/** Per event id the relations of others to it. */
export const incomingOf = memoLast((table: EventTable): ReadonlyMap<string, readonly Incoming[]> => {
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

/** Relations of which one end comes after the other. */
export const IN_TURN: ReadonlySet<RelationRecord['type']> = new Set(['response_to', 'follows']);

export interface RelationWords {
  /** "Part of", "Answered by". */
  readonly label: string;
  readonly row: EventIndex;
  readonly title: string;
  /** Said when the text does not state it, or only an outside source does. */
  readonly note: string | null;
  /** Of an answer, or what follows: when it began, seen from this event; null where that is not known. */
  readonly days: string | null;
}

/** Null where the text states the relation. */
export const noteOf = (table: EventTable, relation: RelationRecord, messages: AllMessages): string | null => {
  const { orderOnly, inferred, relationOutside } = messages.reading.card;
  if (restsOnOutside(relation.evidence, table.sources)) {
    const publishers = (relation.evidence ?? []).map(({ source }) => table.sources.get(source)?.publisher ?? source);
    return relationOutside(messages.reading.who.list([...new Set(publishers)]));
  }
  if (relation.basis !== 'inferred') return null;
  return IN_TURN.has(relation.type) ? orderOnly : inferred;
};

/** Which relations a dating knows: the article's own none that rests on outside sources alone. */
export const countsIn = (table: EventTable, dating: Dating) => (relation: RelationRecord): boolean =>
  dating === 'best' || !restsOnOutside(relation.evidence, table.sources);

const daysOf = ({ type }: RelationRecord, days: DaysBetween | null, messages: AllMessages): string | null =>
  (days && IN_TURN.has(type) ? describeDays(days, messages) : null);

/** The event's own relations first, then those of others to it; in the article's dating none that rests on outside sources alone. */
export const listRelations = (table: EventTable, row: number, dating: Dating, messages: AllMessages): readonly RelationWords[] => {
  const counts = countsIn(table, dating);
  const dates = dating === 'article' ? table.article : table.best;
  const say = (relation: RelationRecord, direction: 0 | 1, other: EventIndex): RelationWords => ({
    label: messages.reading.relations[relation.type][direction],
    row: other,
    title: table.records[other]?.title ?? '',
    note: noteOf(table, relation, messages),
    days: daysOf(relation, daysBetween(startDays(dates, row), startDays(dates, other)), messages),
  });
  const own = (table.records[row]?.relations ?? []).filter(counts).flatMap((relation): RelationWords[] => {
    const to = table.indexOf.get(relation.to);
    return to === undefined ? [] : [say(relation, 0, to)];
  });
  const others = (incomingOf(table).get(table.ids[row] ?? '') ?? []).filter(({ relation }) => counts(relation)).map(({ from, relation }) => say(relation, 1, from));
  return [...own, ...others];
};
