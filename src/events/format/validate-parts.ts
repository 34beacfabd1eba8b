/** The rules for relations: they lead to another event, and a part lies inside its whole in both datings. */
import type { StepsTaken } from '../../base/steps.ts';
import { articleDate, asOfOf, bestDate, timeZoneOf, type EventDate } from '../dating.ts';
import { readAnyEdtf } from '../edtf-parse.ts';
import { problemAt, type Problem } from './problem.ts';
import type { DatasetDocument, EventRecord, RelationRecord } from './schema.ts';

type RelationType = RelationRecord['type'];

export function* checkParts(document: DatasetDocument): Iterable<Problem | StepsTaken> {
  const byId = new Map(document.events.map((event) => [event.id, event]));
  const asOf = asOfOf(document, readAnyEdtf);
  const zone = timeZoneOf(document);
  const datings: readonly ((event: EventRecord) => EventDate | null)[] = [
    ({ when }) => bestDate(when, asOf, zone, readAnyEdtf),
    ({ when }) => articleDate(when, asOf, zone, readAnyEdtf),
  ];
  const isInCircle = circlesIn(document.events);
  const faultOf = (event: EventRecord, { type, to }: RelationRecord): Problem['code'] | null => {
    const other = byId.get(to);
    if (!other) return 'unknown-event';
    if (to === event.id) return 'related-to-itself';
    if (ONE_WAY.has(type) && isInCircle(event.id, type, to)) return 'relation-circle';
    const isInside = type !== 'part_of' || datings.every((dateOf) => liesInside(dateOf(event), dateOf(other)));
    return isInside ? null : 'part-outside';
  };
  const total = document.events.length;
  for (const [row, event] of document.events.entries()) {
    yield { stage: 'checking', received: total, total };
    for (const [index, relation] of (event.relations ?? []).entries()) {
      const code = faultOf(event, relation);
      const at = { path: `events[${row}]`, row, id: event.id };
      if (code !== null) yield problemAt(at, `relations[${index}]`, 'kept', code, relation.to);
    }
  }
}

/** Relations that must not form a cycle. */
const ONE_WAY: ReadonlySet<RelationType> = new Set(['part_of', 'stated_in', 'response_to', 'follows', 'implements']);

/**
 * Whether a relation from one event to another is part of a circle. Each event is walked through once for a type: by
 * Tarjan's strongly connected components.
 */
function circlesIn(events: readonly EventRecord[]): (from: string, type: RelationType, to: string) => boolean {
  const byType = new Map<RelationType, ReadonlyMap<string, number>>();
  return (from, type, to) => {
    const known = byType.get(type) ?? componentsOf(events, type);
    byType.set(type, known);
    return known.get(from) !== undefined && known.get(from) === known.get(to);
  };
}

/** The number of the component of each event. */
function componentsOf(events: readonly EventRecord[], type: RelationType): ReadonlyMap<string, number> {
  const next = new Map(
    events.map(({ id, relations = [] }) => [id, relations.flatMap((each) => (each.type === type ? [each.to] : []))]),
  );
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const components = new Map<string, number>();
  const open: string[] = [];
  for (const first of next.keys()) {
    if (order.has(first)) continue;
    // Each with how many of its relations have been followed.
    const path: { readonly id: string; followed: number }[] = [];
    const enter = (id: string): void => {
      lowest.set(id, order.size);
      order.set(id, order.size);
      open.push(id);
      path.push({ id, followed: 0 });
    };
    enter(first);
    for (let at = path.at(-1); at; at = path.at(-1)) {
      const { id } = at;
      const to = next.get(id)?.[at.followed];
      at.followed += 1;
      if (to !== undefined) {
        if (!order.has(to)) {
          if (next.has(to)) enter(to);
        } else if (!components.has(to)) lowest.set(id, Math.min(lowest.get(id)!, order.get(to)!)); // both are entered
        continue;
      }
      path.pop();
      const before = path.at(-1)?.id;
      if (before !== undefined) lowest.set(before, Math.min(lowest.get(before)!, lowest.get(id)!)); // both are entered
      if (lowest.get(id) !== order.get(id)) continue;
      const component = components.size;
      for (let member = open.pop(); member !== undefined; member = member === id ? undefined : open.pop())
        components.set(member, component);
    }
  }
  return components;
}

/** Undated events count as inside. An unknown start is not compared: its bound is only when the event was attested. */
function liesInside(part: EventDate | null, whole: EventDate | null): boolean {
  if (!part || !whole) return true;
  const begins =
    part.bounds.startUnknown || whole.bounds.startUnknown || !(part.bounds.startMin < whole.bounds.startMin);
  return begins && !(part.bounds.endMax > whole.bounds.endMax);
}
