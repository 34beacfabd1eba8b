/**
 * Translates a dataset into one of the languages that its `texts` hold: a new document with the translated texts in
 * place of the originals. Ids, dates, numbers and places do not change, and a text without a translation stays as it
 * is.
 *
 * `texts[lang]` is read by key: an id gives title, summary and name of what has that id (`places.kyiv` where two lists
 * share it), `story.1` a step of the tour, and `*` all other texts, each by its original wording. When such a text is
 * corrected, its old translation no longer matches, and the corrected original is shown.
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
interface Translator {
  readonly entry: (list: List, id: string) => Entry | undefined;
  /** Only under the key with its list before it, `tracks.<id>`. */
  readonly listed: (list: List, id: string) => Entry | undefined;
  readonly phrase: (text: string | undefined) => string | undefined;
}

const own = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

const translatorOf = (texts: Texts): Translator => {
  const phrases: Readonly<Record<string, unknown>> = own(texts, PHRASES) ?? {};
  return {
    entry: (list, id) => own(texts, `${list}.${id}`) ?? own(texts, id),
    listed: (list, id) => own(texts, `${list}.${id}`),
    phrase: (text) => {
      const translated = text === undefined ? undefined : own(phrases, text);
      return typeof translated === 'string' ? translated : text;
    },
  };
};

type Changes<T> = { readonly [K in keyof T]?: T[K] | undefined };
/**
 * The record with the given members replaced; members that are undefined change nothing. The same object where nothing
 * changes.
 */
const withTexts = <T extends object>(record: T, texts: Changes<T>): T => {
  const changed = Object.entries(texts).filter(
    ([key, value]) => value !== undefined && value !== record[key as keyof T],
  );
  return changed.length === 0 ? record : { ...record, ...Object.fromEntries(changed) };
};

/** Like `map`, but the same list where no item changes. */
const each = <T>(list: T[], change: (item: T) => T): T[] => {
  const after = list.map(change);
  return after.every((item, index) => item === list[index]) ? list : after;
};
const eachOf = <T>(list: T[] | undefined, change: (item: T) => T): T[] | undefined => list && each(list, change);

const localiseQuantities = (quantities: QuantityRecord[] | undefined, { phrase }: Translator): Quantities =>
  eachOf(quantities, (quantity) => withTexts(quantity, { unit: phrase(quantity.unit) }));

const localiseEvidence = (evidence: EvidenceRecord[], translator: Translator): EvidenceRecord[] =>
  each(evidence, (item) =>
    withTexts(item, {
      note: translator.phrase(item.note),
      says:
        item.says &&
        withTexts(item.says, {
          where: translator.phrase(item.says.where),
          quantities: localiseQuantities(item.says.quantities, translator),
        }),
    }),
  );

const localiseEvent = (event: EventRecord, translator: Translator): EventRecord => {
  const { phrase } = translator;
  const text = translator.entry('events', event.id);
  const { when, flow } = event;
  return withTexts(event, {
    title: text?.title,
    label: event.label === undefined ? text?.label : (text?.label ?? text?.title),
    summary: text?.summary,
    // `wording` quotes the source and stays in its language.
    when:
      when && withTexts(when, { note: phrase(when.note), rules: eachOf(when.rules, (rule) => phrase(rule) ?? rule) }),
    where: each(event.where, (where) => withTexts(where, { note: phrase(where.note) })),
    evidence: localiseEvidence(event.evidence, translator),
    relations: eachOf(event.relations, (relation) =>
      withTexts(relation, { evidence: relation.evidence && localiseEvidence(relation.evidence, translator) }),
    ),
    quantities: localiseQuantities(event.quantities, translator),
    flow: flow && withTexts(flow, { goods: phrase(flow.goods) }),
    media: eachOf(event.media, (item) => withTexts(item, { alt: phrase(item.alt), credit: phrase(item.credit) })),
  });
};

type NameTexts = Changes<Pick<ActorRecord, 'name' | 'names'>>;

/** Keeps the original name in `names`, so that a search finds it. */
const nameTexts = (
  { name, names = [] }: ActorRecord | PlaceRecord,
  translated: string | undefined,
  lang: string | undefined,
): NameTexts => {
  if (translated === undefined || translated === name || names.some(({ value }) => value === name))
    return { name: translated };
  return { name: translated, names: [{ value: name, ...(lang === undefined ? {} : { lang }) }, ...names] };
};

const localiseActor = (actor: ActorRecord, lang: string | undefined, { entry, phrase }: Translator): ActorRecord =>
  withTexts(actor, { ...nameTexts(actor, entry('actors', actor.id)?.name, lang), role: phrase(actor.role) });

const localisePlace = (place: PlaceRecord, lang: string | undefined, { entry, phrase }: Translator): PlaceRecord =>
  withTexts(place, { ...nameTexts(place, entry('places', place.id)?.name, lang), note: phrase(place.note) });

const localiseSource = (source: SourceRecord, { entry, phrase }: Translator): SourceRecord =>
  withTexts(source, {
    title: entry('sources', source.id)?.title,
    readAs: phrase(source.readAs),
    note: phrase(source.note),
  });

/**
 * The label of a track, type or role: under `tracks.<id>`, else by its wording. Not under the bare id, which may be an
 * event's.
 */
const termTexts = (
  list: 'tracks' | 'types' | 'roles',
  { id, label, hint }: { readonly id: string; readonly label?: string | undefined; readonly hint?: unknown },
  { listed, phrase }: Translator,
): { readonly label: string | undefined; readonly hint?: string | undefined } => {
  const text = listed(list, id);
  const hinted = typeof hint === 'string' ? { hint: text?.summary ?? phrase(hint) } : {};
  return { label: text?.name ?? phrase(label), ...hinted };
};

/**
 * The texts of the dataset itself: those under its id, and licence, method, corrections and vocabulary by their
 * wording.
 */
const localiseHead = (document: DatasetDocument, texts: Texts, translator: Translator): Changes<DatasetDocument> => {
  const { phrase } = translator;
  const { title, shortTitle, description, lede, shortLede, caveat, headline, deck } = own(texts, document.id) ?? {};
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
    tracks: eachOf(document.tracks, (track) =>
      withTexts(track, {
        ...termTexts('tracks', track, translator),
        standing: translator.listed('tracks', track.id)?.standing ?? phrase(track.standing),
      }),
    ),
    types: eachOf(document.types, (type) => withTexts(type, termTexts('types', type, translator))),
    roles: eachOf(document.roles, (role) => withTexts(role, termTexts('roles', role, translator))),
    view:
      view &&
      withTexts(view, {
        headline,
        deck,
        annotations: eachOf(view.annotations, (note) => withTexts(note, { text: say(note.text) })),
      }),
    story: document.story?.map((step, index) => {
      const text = own(texts, `story.${index + 1}`);
      return withTexts(step, { title: text?.title, text: text?.text });
    }),
  };
};

/**
 * The same document where it has no texts in `lang` or is in that language already; else one whose `language` is
 * `lang`.
 */
export const localise = (document: DatasetDocument, lang: string): DatasetDocument => {
  const texts = document.texts && own(document.texts, lang);
  if (!texts || document.language === lang) return document;
  const translator = translatorOf(texts);
  return {
    ...withTexts(document, localiseHead(document, texts, translator)),
    language: lang,
    sources: each(document.sources, (source) => localiseSource(source, translator)),
    actors: each(document.actors, (actor) => localiseActor(actor, document.language, translator)),
    places: each(document.places, (place) => localisePlace(place, document.language, translator)),
    events: each(document.events, (event) => localiseEvent(event, translator)),
  };
};
