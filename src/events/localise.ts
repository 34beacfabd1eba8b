/**
 * A dataset in one of the languages that it carries: a document of its own, in which every text that `texts` holds in that
 * language stands in the original's place. Ids, dates, numbers and places are as they were, and what is not translated stays
 * in the dataset's own language.
 *
 * `texts[lang]` is read by key: an id gives title, summary and name of what has that id (`places.kyiv` where two lists share
 * it), `story.1` a step of the tour, and `*` all other texts, each by its own original words. A text that was corrected since
 * is therefore shown as corrected, and not by its old translation.
 */
import type {
  ActorRecord,
  DatasetDocument,
  EventRecord,
  EvidenceRecord,
  PlaceRecord,
  QuantityRecord,
  SourceRecord,
} from './format/schema.ts';
import { PHRASES } from './text-keys.ts';

type Texts = NonNullable<DatasetDocument['texts']>[string];
type Entry = Texts[string];
type Quantities = QuantityRecord[] | undefined;
type List = 'events' | 'places' | 'actors' | 'sources' | 'tracks' | 'types' | 'roles';
interface Speaker {
  readonly entry: (list: List, id: string) => Entry | undefined;
  /** Of a key with its list before it. */
  readonly listed: (list: List, id: string) => Entry | undefined;
  readonly phrase: (text: string | undefined) => string | undefined;
}

const own = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

const speakerOf = (texts: Texts): Speaker => {
  const phrases: Readonly<Record<string, unknown>> = own(texts, PHRASES) ?? {};
  return {
    entry: (list, id) => own(texts, `${list}.${id}`) ?? own(texts, id),
    listed: (list, id) => own(texts, `${list}.${id}`),
    phrase: (text) => {
      const said = text === undefined ? undefined : own(phrases, text);
      return typeof said === 'string' ? said : text;
    },
  };
};

/** The record itself where nothing of it changes; what is undefined changes nothing. */
type Changes<T> = { readonly [K in keyof T]?: T[K] | undefined };
const withTexts = <T extends object>(record: T, texts: Changes<T>): T => {
  const changed = Object.entries(texts).filter(
    ([key, value]) => value !== undefined && value !== record[key as keyof T],
  );
  return changed.length === 0 ? record : { ...record, ...Object.fromEntries(changed) };
};

/** The list itself where no item changes. */
const each = <T>(list: T[], change: (item: T) => T): T[] => {
  const after = list.map(change);
  return after.every((item, index) => item === list[index]) ? list : after;
};
const eachOf = <T>(list: T[] | undefined, change: (item: T) => T): T[] | undefined => list && each(list, change);

const localiseQuantities = (quantities: QuantityRecord[] | undefined, { phrase }: Speaker): Quantities =>
  eachOf(quantities, (quantity) => withTexts(quantity, { unit: phrase(quantity.unit) }));

const localiseEvidence = (evidence: EvidenceRecord[], speaker: Speaker): EvidenceRecord[] =>
  each(evidence, (item) =>
    withTexts(item, {
      note: speaker.phrase(item.note),
      says:
        item.says &&
        withTexts(item.says, {
          where: speaker.phrase(item.says.where),
          quantities: localiseQuantities(item.says.quantities, speaker),
        }),
    }),
  );

const localiseEvent = (event: EventRecord, speaker: Speaker): EventRecord => {
  const { phrase } = speaker;
  const text = speaker.entry('events', event.id);
  const { when, flow } = event;
  return withTexts(event, {
    title: text?.title,
    summary: text?.summary,
    // `wording` quotes the source and stays in its language.
    when:
      when && withTexts(when, { note: phrase(when.note), rules: eachOf(when.rules, (rule) => phrase(rule) ?? rule) }),
    where: each(event.where, (where) => withTexts(where, { note: phrase(where.note) })),
    evidence: localiseEvidence(event.evidence, speaker),
    relations: eachOf(event.relations, (relation) =>
      withTexts(relation, { evidence: relation.evidence && localiseEvidence(relation.evidence, speaker) }),
    ),
    quantities: localiseQuantities(event.quantities, speaker),
    flow: flow && withTexts(flow, { goods: phrase(flow.goods) }),
    media: eachOf(event.media, (item) => withTexts(item, { alt: phrase(item.alt), credit: phrase(item.credit) })),
  });
};

type NameTexts = Changes<Pick<ActorRecord, 'name' | 'names'>>;

/** The name by which the dataset knows it is kept among its names, where a search looks. */
const nameTexts = (
  { name, names = [] }: ActorRecord | PlaceRecord,
  translated: string | undefined,
  lang: string | undefined,
): NameTexts => {
  if (translated === undefined || translated === name || names.some(({ value }) => value === name))
    return { name: translated };
  return { name: translated, names: [{ value: name, ...(lang === undefined ? {} : { lang }) }, ...names] };
};

const localiseActor = (actor: ActorRecord, lang: string | undefined, { entry, phrase }: Speaker): ActorRecord =>
  withTexts(actor, { ...nameTexts(actor, entry('actors', actor.id)?.name, lang), role: phrase(actor.role) });

const localisePlace = (place: PlaceRecord, lang: string | undefined, { entry, phrase }: Speaker): PlaceRecord =>
  withTexts(place, { ...nameTexts(place, entry('places', place.id)?.name, lang), note: phrase(place.note) });

const localiseSource = (source: SourceRecord, { entry, phrase }: Speaker): SourceRecord =>
  withTexts(source, {
    title: entry('sources', source.id)?.title,
    readAs: phrase(source.readAs),
    note: phrase(source.note),
  });

/** A word of the vocabulary: under `tracks.<id>`, else by its own words. A bare id is none, it may be another thing's. */
const termTexts = (
  list: 'tracks' | 'types' | 'roles',
  { id, label, hint }: { readonly id: string; readonly label?: string | undefined; readonly hint?: unknown },
  { listed, phrase }: Speaker,
): { readonly label: string | undefined; readonly hint?: string | undefined } => {
  const text = listed(list, id);
  const hinted = typeof hint === 'string' ? { hint: text?.summary ?? phrase(hint) } : {};
  return { label: text?.name ?? phrase(label), ...hinted };
};

/** The texts of the dataset itself: under its own id, and those about its making by their words. */
const localiseHead = (document: DatasetDocument, texts: Texts, speaker: Speaker): Changes<DatasetDocument> => {
  const { phrase } = speaker;
  const { title, shortTitle, description, lede, shortLede, caveat } = own(texts, document.id) ?? {};
  const { method, licence, view } = document;
  const say = (text: string): string => phrase(text) ?? text;
  return {
    title,
    shortTitle,
    description,
    lede,
    shortLede,
    caveat,
    licence: licence && withTexts(licence, { attribution: say(licence.attribution) }),
    method:
      method &&
      withTexts(method, {
        coder: phrase(method.coder),
        notes: eachOf(method.notes, say),
        rules:
          method.rules &&
          withTexts(
            method.rules,
            Object.fromEntries(Object.entries(method.rules).map(([id, rule]) => [id, say(rule)])),
          ),
      }),
    corrections: eachOf(document.corrections, (item) =>
      withTexts(item, { what: say(item.what), why: phrase(item.why) }),
    ),
    tracks: eachOf(document.tracks, (track) => withTexts(track, termTexts('tracks', track, speaker))),
    types: eachOf(document.types, (type) => withTexts(type, termTexts('types', type, speaker))),
    roles: eachOf(document.roles, (role) => withTexts(role, termTexts('roles', role, speaker))),
    view:
      view &&
      withTexts(view, { annotations: eachOf(view.annotations, (note) => withTexts(note, { text: say(note.text) })) }),
    story: document.story?.map((step, index) => {
      const text = own(texts, `story.${index + 1}`);
      return withTexts(step, { title: text?.title, text: text?.text });
    }),
  };
};

/** The document itself where it carries nothing in that language, or is in it already. The result says its new language. */
export const localise = (document: DatasetDocument, lang: string): DatasetDocument => {
  const texts = document.texts && own(document.texts, lang);
  if (!texts || document.language === lang) return document;
  const speaker = speakerOf(texts);
  return {
    ...withTexts(document, localiseHead(document, texts, speaker)),
    language: lang,
    sources: each(document.sources, (source) => localiseSource(source, speaker)),
    actors: each(document.actors, (actor) => localiseActor(actor, document.language, speaker)),
    places: each(document.places, (place) => localisePlace(place, document.language, speaker)),
    events: each(document.events, (event) => localiseEvent(event, speaker)),
  };
};
