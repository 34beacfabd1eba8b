/** A part of a dataset as a valid dataset of its own: its events, and the actors, places and sources they name. */
import type { AllMessages } from '../i18n/en.ts';
import { sourceAlone } from '../wording/describe-dating-name.ts';
import type { DatasetDocument, EventRecord, QuantityRecord } from '../events/format/schema.ts';
import { isOutside } from '../events/outside.ts';
import type { EventTable } from '../events/types.ts';
import type { Dating } from '../selection/selection.ts';
import { articleOnly } from './article-only.ts';
import { withUsedTexts } from './used-texts.ts';

/** The ids and all that they are part of, by a way upwards. */
const withWholes = (ids: Iterable<string>, wholeOf: (id: string) => string | undefined): ReadonlySet<string> => {
  const all = new Set<string>();
  for (const id of ids)
    for (let at: string | undefined = id; at !== undefined && !all.has(at); at = wholeOf(at)) all.add(at);
  return all;
};

const withoutDangling = (event: EventRecord, kept: ReadonlySet<string>): EventRecord => {
  if (!event.relations?.some((relation) => !kept.has(relation.to))) return event;
  return { ...event, relations: event.relations.filter((relation) => kept.has(relation.to)) };
};

const placesOf = (event: EventRecord): readonly string[] => [
  ...event.where.flatMap(({ place }) => (place === undefined ? [] : [place])),
  ...event.evidence.flatMap(({ says }) => says?.where ?? []),
  ...(event.flow?.from ?? []),
  ...(event.flow?.to ?? []),
];

const actorsOf = (event: EventRecord): readonly string[] => [
  ...event.actors.map(({ actor }) => actor),
  ...(event.targets ?? []).map(({ actor }) => actor),
  ...(event.certainty.by === undefined ? [] : [event.certainty.by]),
  ...event.evidence.flatMap(({ says }) => says?.by ?? []),
  ...numbersOf(event).flatMap(({ by }) => by ?? []),
  ...(event.flow?.from ?? []),
  ...(event.flow?.to ?? []),
];

/** The event's own numbers, and those that its sources say otherwise. */
const numbersOf = (event: EventRecord): readonly QuantityRecord[] => [
  ...(event.quantities ?? []),
  ...event.evidence.flatMap(({ says }) => says?.quantities ?? []),
];

const sourcesOf = (event: EventRecord): readonly string[] => [
  ...[...event.evidence, ...(event.relations ?? []).flatMap(({ evidence }) => evidence ?? [])].map(
    ({ source }) => source,
  ),
  ...numbersOf(event).flatMap(({ source }) => source ?? []),
];

/**
 * @param rows rows to keep, in any order; the document's own order stays
 * @param dating `article`: its dates become the only ones, and what rests on outside sources is left out
 * @param view sentences on how the part was chosen, for the notes
 */
export const buildDocument = (
  table: EventTable,
  rows: readonly number[],
  dating: Dating,
  view: readonly string[],
  messages: AllMessages,
): DatasetDocument => {
  const { document } = table;
  const words = messages.details.download;
  const before = [...rows]
    .toSorted((a, b) => a - b)
    .flatMap((row) => (dating === 'article' ? articleOnly(table, row) : table.records[row]) ?? []);
  const ids = new Set(before.map(({ id }) => id));
  const events = before.map((event) => withoutDangling(event, ids));
  const count = (list: readonly EventRecord[]): number =>
    list.reduce((sum, event) => sum + (event.relations?.length ?? 0), 0);
  const dropped = count(before) - count(events);
  const places = withWholes(events.flatMap(placesOf), (id) => table.places.get(id)?.within);
  const actors = withWholes(events.flatMap(actorsOf), (id) => table.actors.get(id)?.memberOf);
  // With the reports that they repeat: without those two voices might look like more.
  const sources = withWholes(events.flatMap(sourcesOf), (id) => table.sources.get(id)?.origin);
  const outside = dating === 'article' ? document.sources.filter(isOutside).length : 0;
  const notes = [
    ...(document.method?.notes ?? []),
    words.partNote(events.length, table.count),
    ...view,
    ...(outside > 0 ? [words.articleNote(sourceAlone(table, messages), outside)] : []),
    ...(outside > 0 && document.story ? [words.storyNote] : []),
    ...(dropped > 0 ? [words.relationsNote(dropped)] : []),
  ];
  return withUsedTexts({
    ...document,
    // A story is told with the best dates: by the source alone it would speak of days that the file does not hold.
    story: outside > 0 ? undefined : document.story,
    method: { ...document.method, notes },
    ...(document.view
      ? {
          view: {
            ...document.view,
            annotations: (document.view.annotations ?? []).filter(({ event }) => ids.has(event)),
          },
        }
      : {}),
    ...(document.corrections
      ? {
          corrections: document.corrections.map((item) => ({
            ...item,
            events: item.events.filter((id) => ids.has(id)),
          })),
        }
      : {}),
    sources: document.sources.filter(({ id }) => sources.has(id)),
    actors: document.actors.filter(({ id }) => actors.has(id)),
    places: document.places.filter(({ id }) => places.has(id)),
    events,
  });
};
