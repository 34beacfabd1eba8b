/**
 * What a search reads of an event: title, summary, tags and image descriptions, places and actors with all their
 * spellings and what contains them, type and sources, in every language that the dataset and the app speak. The same
 * link therefore finds the same events whatever the reader's language.
 */
import { PHRASES } from '../../events/text-keys.ts';
import type { EventTable } from '../../events/types.ts';
import { TYPE_LABELS } from '../../i18n/type-labels.ts';

const TEXT_KINDS = [
  'title',
  'summary',
  'place',
  'person',
  'party',
  'type',
  'source',
  'wording',
  'goods',
  'tag',
  'image',
] as const;
export type TextKind = (typeof TEXT_KINDS)[number];
export interface RowText {
  readonly kind: TextKind;
  readonly text: string;
  /** The name in use, of which `text` is a spelling. */
  readonly name: string;
}

interface Named {
  readonly id: string;
  readonly name: string;
  readonly names?: readonly { readonly value: string }[] | undefined;
}

type LocalText = 'title' | 'summary' | 'name';
/** Translations by id; where two lists share an id, the key has the list's name before it. */
const translations = (
  table: EventTable,
  list: 'events' | 'places' | 'actors',
  id: string,
  member: LocalText,
): readonly string[] =>
  Object.values(table.document.texts ?? {}).flatMap((byKey) =>
    [`${list}.${id}`, id].flatMap((key) => {
      const text = Object.hasOwn(byKey, key) ? byKey[key]?.[member] : undefined;
      return text === undefined ? [] : [text];
    }),
  );

/** Translations of a text without an id, by its original words. */
const phrases = (table: EventTable, text: string | undefined): readonly string[] =>
  Object.values(table.document.texts ?? {}).flatMap((byKey): readonly string[] => {
    const said: unknown =
      text !== undefined && Object.hasOwn(byKey[PHRASES] ?? {}, text) ? byKey[PHRASES]?.[text] : undefined;
    return typeof said === 'string' ? [said] : [];
  });

const spellings = (
  table: EventTable,
  list: 'places' | 'actors',
  kind: TextKind,
  { id, name, names }: Named,
): readonly RowText[] =>
  [...new Set([name, ...(names ?? []).map(({ value }) => value), ...translations(table, list, id, 'name')])].map(
    (text) => ({ kind, text, name }),
  );

/** A place and everything that contains it. */
const placeTexts = (table: EventTable, id: string): readonly RowText[] => {
  const texts: RowText[] = [];
  const seen = new Set<string>();
  for (
    let at = table.places.get(id);
    at && !seen.has(at.id);
    at = at.within === undefined ? undefined : table.places.get(at.within)
  ) {
    seen.add(at.id);
    texts.push(...spellings(table, 'places', 'place', at));
  }
  return texts;
};

const actorTexts = (table: EventTable, id: string): readonly RowText[] => {
  const actor = table.actors.get(id);
  return actor ? spellings(table, 'actors', actor.kind === 'person' ? 'person' : 'party', actor) : [];
};

/** The publisher and how it was read; not the source's title, since a name in a headline would find all its events. */
const sourceTexts = (table: EventTable, id: string): readonly RowText[] => {
  const source = table.sources.get(id);
  if (!source) return [];
  const readAs = table.original.sources.find((item) => item.id === id)?.readAs;
  const texts = new Set(
    [source.publisher, source.readAs, readAs, ...phrases(table, readAs)].filter((text) => text !== undefined),
  );
  return [...texts].map((text) => ({ kind: 'source', text, name: source.publisher }));
};

/** By the dataset's own label, in all its languages; a type without one by ours. */
const typeTexts = (table: EventTable, type: string): readonly RowText[] => {
  const own = table.original.types?.find(({ id }) => id === type)?.label;
  const ours = own ? [] : TYPE_LABELS.map((of) => (Object.hasOwn(of, type) ? of[type] : undefined));
  const labels = [table.vocabulary.types.get(type)?.label, own, ...ours, ...phrases(table, own)].filter(
    (label) => label !== undefined && label !== null,
  );
  return [...new Set([...labels, type.replaceAll('_', ' ')])].map((text) => ({ kind: 'type', text, name: type }));
};

/** Texts that many rows share, made once a table. */
interface SharedTexts {
  readonly place: (id: string) => readonly RowText[];
  readonly actor: (id: string) => readonly RowText[];
  readonly source: (id: string) => readonly RowText[];
  readonly type: (id: string) => readonly RowText[];
}

export const shareTexts = (table: EventTable): SharedTexts => {
  const once = (make: (id: string) => readonly RowText[]): ((id: string) => readonly RowText[]) => {
    const made = new Map<string, readonly RowText[]>();
    return (id) => {
      let texts = made.get(id);
      if (!texts) made.set(id, (texts = make(id)));
      return texts;
    };
  };
  return {
    place: once((id) => placeTexts(table, id)),
    actor: once((id) => actorTexts(table, id)),
    source: once((id) => sourceTexts(table, id)),
    type: once((id) => typeTexts(table, id)),
  };
};

/** Texts of the row alone, the title first; each as it is shown, then in other languages. */
export const ownTexts = (table: EventTable, row: number): readonly RowText[] => {
  const [record, original] = [table.records[row], table.original.events[row]];
  if (!record || !original) return [];
  const texts = (kind: TextKind, list: readonly (string | undefined)[]): readonly RowText[] =>
    [...new Set(list)].flatMap((text) => (text === undefined || text === '' ? [] : [{ kind, text, name: text }]));
  return [
    ...texts('title', [record.title, original.title, ...translations(table, 'events', record.id, 'title')]),
    ...texts('summary', [record.summary, original.summary, ...translations(table, 'events', record.id, 'summary')]),
    ...texts('wording', [record.when?.wording]),
    ...texts('tag', record.tags ?? []),
    ...texts('image', [
      ...(record.media ?? []).map(({ alt }) => alt),
      ...(original.media ?? []).flatMap(({ alt }) => [alt, ...phrases(table, alt)]),
    ]),
    ...texts('goods', [record.flow?.goods, original.flow?.goods, ...phrases(table, original.flow?.goods)]),
  ];
};

/** Texts of the row's places, actors, type and sources: lists that rows share, each once. */
export const sharedTexts = (table: EventTable, row: number, shared: SharedTexts): readonly (readonly RowText[])[] => {
  const record = table.records[row];
  if (!record) return [];
  const places = new Set(
    [...record.where.map((item) => item.place), ...(record.flow?.from ?? []), ...(record.flow?.to ?? [])].filter(
      (id) => id !== undefined,
    ),
  );
  const actors = new Set([...record.actors, ...(record.targets ?? [])].map((item) => item.actor));
  if (record.certainty.by !== undefined) actors.add(record.certainty.by);
  const sources = new Set(record.evidence.map((item) => item.source));
  return [
    ...[...places].map(shared.place),
    ...[...actors].map(shared.actor),
    shared.type(record.type),
    ...[...sources].map(shared.source),
  ];
};
