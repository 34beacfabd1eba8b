/** Relations between events: they lead somewhere, and a part lies inside its whole in both datings. */
import { articleDate, asOfOf, bestDate, timeZoneOf, type EventDate } from '../dating.ts';
import { shown, type Problem } from './problem.ts';
import type { DatasetDocument, EventRecord } from './schema.ts';

export function checkParts(document: DatasetDocument): readonly Problem[] {
  const byId = new Map(document.events.map((event) => [event.id, event]));
  const asOf = asOfOf(document);
  const zone = timeZoneOf(document);
  const datings: readonly ((event: EventRecord) => EventDate | null)[] = [
    ({ when }) => bestDate(when, asOf, zone),
    ({ when }) => articleDate(when, asOf, zone),
  ];
  return document.events.flatMap((event, row) =>
    (event.relations ?? []).flatMap(({ type, to }, index): Problem[] => {
      const at = {
        severity: 'warning',
        path: `events[${row}].relations[${index}]`,
        row,
        id: event.id,
        value: shown(to),
      } as const;
      const other = byId.get(to);
      if (!other)
        return [
          { ...at, code: 'unknown-event', detail: 'no event has this id', advice: 'add the event or mend the id' },
        ];
      if (to === event.id)
        return [{ ...at, code: 'unknown-event', detail: 'an event is related to itself', advice: 'mend the id' }];
      if (type !== 'part_of' || datings.every((dateOf) => liesInside(dateOf(event), dateOf(other)))) return [];
      return [
        {
          ...at,
          code: 'part-outside',
          detail: 'the part reaches beyond its whole',
          advice: 'check both dates, or name another relation',
        },
      ];
    }),
  );
}

/** A date that is not known can't lie outside; an unknown start is counted from when it was attested, and says nothing of the start. */
function liesInside(part: EventDate | null, whole: EventDate | null): boolean {
  if (!part || !whole) return true;
  const begins =
    part.bounds.startUnknown || whole.bounds.startUnknown || !(part.bounds.startMin < whole.bounds.startMin);
  return begins && !(part.bounds.endMax > whole.bounds.endMax);
}
