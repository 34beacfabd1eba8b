/** The relations of an event, in both directions. */
import type { AllMessages } from '../i18n/en.ts';
import type { RelationRecord } from '../events/format/schema.ts';
import { restsOnOutside } from '../events/outside.ts';
import type { EventIndex, EventTable } from '../events/types.ts';
import type { Dating } from '../selection/selection.ts';
import { IN_TURN, otherEnd, type EventLink } from '../query/relations/links.ts';
import { daysBetween, describeDays, startDays, type DaysBetween } from './days-between.ts';

export interface RelationWords {
  /** "Part of", "Answered by". */
  readonly label: string;
  readonly row: EventIndex;
  readonly title: string;
  /** A note where the source does not state the relation, or only an outside source does. */
  readonly note: string | null;
  /** For answers and sequels: the days from this event to the other; null where they are not known. */
  readonly days: string | null;
}

/** Null where the text states the relation. */
export const noteOf = (table: EventTable, relation: RelationRecord, messages: AllMessages): string | null => {
  const { orderOnly, inferred, relationOutside } = messages.details.card;
  if (restsOnOutside(relation.evidence, table.sources)) {
    const publishers = (relation.evidence ?? []).map(({ source }) => table.sources.get(source)?.publisher ?? source);
    return relationOutside(messages.reading.who.list([...new Set(publishers)]));
  }
  if (relation.basis !== 'inferred') return null;
  return IN_TURN.has(relation.type) ? orderOnly : inferred;
};

const daysOf = ({ type }: RelationRecord, days: DaysBetween | null, messages: AllMessages): string | null =>
  days && IN_TURN.has(type) ? describeDays(days, messages) : null;

/** @param links of the row, as the engine lists them */
export const listRelations = (
  table: EventTable,
  links: readonly EventLink[],
  row: number,
  dating: Dating,
  messages: AllMessages,
): readonly RelationWords[] => {
  const dates = dating === 'article' ? table.article : table.best;
  return links.map((link): RelationWords => {
    const other = otherEnd(link, row);
    const { relation } = link;
    return {
      label: messages.reading.relations[relation.type][link.from === row ? 0 : 1],
      row: other,
      title: table.records[other]?.title ?? '',
      note: noteOf(table, relation, messages),
      days: daysOf(
        relation,
        daysBetween(startDays(dates, row, table.zone), startDays(dates, other, table.zone)),
        messages,
      ),
    };
  });
};
