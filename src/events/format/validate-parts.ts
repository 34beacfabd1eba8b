/** The rules for relations: they lead to another event, and a part lies inside its whole in both datings. */
import { articleDate, asOfOf, bestDate, timeZoneOf, type EventDate } from '../dating.ts';
import { readAnyEdtf } from '../edtf-parse.ts';
import { problemAt, type Problem } from './problem.ts';
import type { DatasetDocument, EventRecord, RelationRecord } from './schema.ts';

type RelationType = RelationRecord['type'];

export function checkParts(document: DatasetDocument): readonly Problem[] {
  const byId = new Map(document.events.map((event) => [event.id, event]));
  const asOf = asOfOf(document, readAnyEdtf);
  const zone = timeZoneOf(document);
  const datings: readonly ((event: EventRecord) => EventDate | null)[] = [
    ({ when }) => bestDate(when, asOf, zone, readAnyEdtf),
    ({ when }) => articleDate(when, asOf, zone, readAnyEdtf),
  ];
  return document.events.flatMap((event, row) =>
    (event.relations ?? []).flatMap(({ type, to }, index): Problem[] => {
      const problem = (code: Problem['code']): Problem[] => [
        problemAt({ path: `events[${row}]`, row, id: event.id }, `relations[${index}]`, 'kept', code, to),
      ];
      const other = byId.get(to);
      if (!other) return problem('unknown-event');
      if (to === event.id) return problem('related-to-itself');
      if (ONE_WAY.has(type) && leadsBack(event.id, type, to, byId)) return problem('relation-circle');
      if (type !== 'part_of' || datings.every((dateOf) => liesInside(dateOf(event), dateOf(other)))) return [];
      return problem('part-outside');
    }),
  );
}

/** Relations that must not form a cycle. */
const ONE_WAY: ReadonlySet<RelationType> = new Set(['part_of', 'stated_in', 'response_to', 'follows', 'implements']);

function leadsBack(from: string, type: RelationType, first: string, byId: ReadonlyMap<string, EventRecord>): boolean {
  const seen = new Set<string>();
  const open = [first];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === from) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    for (const relation of byId.get(id)?.relations ?? []) if (relation.type === type) open.push(relation.to);
  }
  return false;
}

/** Undated events count as inside. An unknown start is not compared: its bound is only when the event was attested. */
function liesInside(part: EventDate | null, whole: EventDate | null): boolean {
  if (!part || !whole) return true;
  const begins =
    part.bounds.startUnknown || whole.bounds.startUnknown || !(part.bounds.startMin < whole.bounds.startMin);
  return begins && !(part.bounds.endMax > whole.bounds.endMax);
}
