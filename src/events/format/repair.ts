/**
 * Applies the validator's findings: drops skipped events and dates that can't be read, and adds records for unknown
 * ids.
 */
import { parseEdtf } from '../edtf-parse.ts';
import { isTimeZone } from '../../base/time/zone.ts';
import type { Problem } from './problem.ts';
import type { ActorRecord, DatasetDocument, EventRecord, PlaceRecord, SourceRecord } from './schema.ts';

/** @param problems what `validateDataset` found in `document` */
export function repairDataset(document: DatasetDocument, problems: readonly Problem[]): DatasetDocument {
  if (problems.every(({ done }) => done === 'kept')) return document;
  const skipped = new Set(problems.flatMap(({ done, row }) => (done === 'skipped' && row !== null ? [row] : [])));
  const { timeZone, asOf } = document;
  const zone = timeZone !== undefined && isTimeZone(timeZone) ? timeZone : undefined;
  const isReadable = (text: string | null | undefined): boolean =>
    text === null || text === undefined || parseEdtf(text, zone).ok;
  const kept = document.events.filter((_, row) => !skipped.has(row)).map((event) => repairEvent(event, isReadable));
  return withNamed({
    ...document,
    ...(timeZone === zone ? {} : { timeZone: undefined }),
    ...(isReadable(asOf) ? {} : { asOf: undefined }),
    places: withoutCycles(document.places, problems),
    ...soundView(document, problems),
    events: kept,
  });
}

/** The view without what leads nowhere: the data's own extent then. */
function soundView({ view }: DatasetDocument, problems: readonly Problem[]): Pick<DatasetDocument, 'view'> {
  const bad = problems.flatMap(({ code, path }) =>
    code === 'view-window' || code === 'view-box' ? [path.replace(/^view\./, '')] : [],
  );
  if (!view || bad.length === 0) return {};
  const kept = Object.entries(view).filter(([member]) => !bad.includes(member));
  return { view: Object.fromEntries(kept) };
}

function repairEvent(event: EventRecord, isReadable: (text: string | null | undefined) => boolean): EventRecord {
  const { when } = event;
  if (!when || (isReadable(when.attested) && isReadable(when.stated))) return event;
  // Null says that the source gives no date; undefined would say that it gives the best one.
  const stated = isReadable(when.stated) ? when.stated : null;
  return { ...event, when: { ...when, attested: isReadable(when.attested) ? when.attested : undefined, stated } };
}

function withoutCycles(places: readonly PlaceRecord[], problems: readonly Problem[]): PlaceRecord[] {
  const inCircle = new Set(problems.flatMap(({ code, path }) => (code === 'within-cycle' ? [path] : [])));
  return places.map((place, index) =>
    inCircle.has(`places[${index}].within`) ? { ...place, within: undefined } : place,
  );
}

const KIND_OF_PRECISION: Readonly<Record<string, PlaceRecord['kind']>> = {
  city: 'city',
  district: 'district',
  region: 'region',
  country: 'country',
};

/** Adds a record for each source, actor and place that is referred to by an unknown id, with that id as its name. */
function withNamed(document: DatasetDocument): DatasetDocument {
  const sources = new Map(document.sources.map((item) => [item.id, item]));
  const actors = new Map(document.actors.map((item) => [item.id, item]));
  const places = new Map(document.places.map((item) => [item.id, item]));
  const source = (id: string | undefined): void => {
    if (id !== undefined && !sources.has(id)) sources.set(id, { id, publisher: id, title: id } satisfies SourceRecord);
  };
  const actor = (id: string | undefined): void => {
    if (id !== undefined && !actors.has(id)) actors.set(id, { id, name: id } satisfies ActorRecord);
  };
  const place = (id: string | undefined, precision = ''): void => {
    if (id !== undefined && !places.has(id))
      places.set(id, { id, name: id, kind: KIND_OF_PRECISION[precision] ?? 'site' });
  };
  for (const event of document.events) {
    for (const where of event.where) place(where.place, where.precision);
    for (const id of [...(event.flow?.from ?? []), ...(event.flow?.to ?? [])]) place(id);
    for (const item of [...event.actors, ...(event.targets ?? [])]) actor(item.actor);
    actor(event.certainty.by);
    const all = [...event.evidence, ...(event.relations ?? []).flatMap(({ evidence = [] }) => evidence)];
    for (const item of all) {
      source(item.source);
      actor(item.says?.by);
    }
    for (const quantity of event.quantities ?? []) {
      source(quantity.source);
      actor(quantity.by);
    }
  }
  for (const item of document.actors) actor(item.memberOf);
  for (const item of document.places) place(item.within, 'region');
  return { ...document, sources: [...sources.values()], actors: [...actors.values()], places: [...places.values()] };
}
