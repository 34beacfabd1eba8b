/**
 * What a search reads of each event, folded once a dataset: title, summary, tags, actors and places with all their spellings
 * and what contains them, type and sources, in every language that the dataset and the app speak. The same link
 * therefore finds the same events whatever the reader's language.
 */
import { memoLast } from '../../base/memo.ts';
import type { DatasetDocument, EventRecord } from '../../events/format/schema.ts';
import type { EventTable } from '../../events/types.ts';
import { TYPE_LABELS } from '../../i18n/type-labels.ts';
import { fold, termsOf } from './fold.ts';

/** One folded text a row; parts are kept apart by a line break, so that nothing is found across two of them. */
type SearchIndex = readonly string[];

interface Named { readonly name: string; readonly names?: readonly { readonly value: string }[] | undefined }

const spellings = ({ name, names }: Named): readonly string[] => [name, ...(names ?? []).map(({ value }) => value)];

const byId = <T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> => new Map(list.map((item) => [item.id, item]));

const buildIndex = (document: DatasetDocument): SearchIndex => {
  const [places, actors, sources] = [byId(document.places), byId(document.actors), byId(document.sources)];
  const texts = Object.values(document.texts ?? {});
  const translated = (list: string, id: string): readonly string[] => texts.flatMap((byKey) => [`${list}.${id}`, id].flatMap((key) => {
    const own = Object.hasOwn(byKey, key) ? byKey[key] : undefined;
    return own ? [own.title, own.summary, own.name, own.text].filter((text) => text !== undefined) : [];
  }));
  const remembered = (read: (id: string) => readonly string[]): ((id: string) => string) => {
    const known = new Map<string, string>();
    return (id) => {
      let text = known.get(id);
      if (text === undefined) {
        text = fold(read(id).join('\n'));
        known.set(id, text);
      }
      return text;
    };
  };
  const place = remembered((id) => {
    const parts: string[] = [];
    const seen = new Set<string>();
    for (let at = places.get(id); at && !seen.has(at.id); at = at.within === undefined ? undefined : places.get(at.within)) {
      seen.add(at.id);
      parts.push(...spellings(at), ...translated('places', at.id));
    }
    return parts;
  });
  const actor = remembered((id) => { const found = actors.get(id); return found ? [...spellings(found), ...translated('actors', id)] : []; });
  const source = remembered((id) => { const found = sources.get(id); return found ? [found.publisher, found.title, found.readAs ?? '', ...translated('sources', id)] : []; });
  const type = remembered((id) => [id.replaceAll('_', ' '), ...TYPE_LABELS.map((labels) => labels[id] ?? '')]);
  const textOf = (record: EventRecord): string => [
    fold([record.title, record.summary ?? '', record.when?.wording ?? '', ...(record.tags ?? []), ...translated('events', record.id)].join('\n')),
    type(record.type),
    ...record.actors.map((item) => actor(item.actor)), ...(record.targets ?? []).map((item) => actor(item.actor)),
    ...record.where.map((item) => (item.place === undefined ? '' : place(item.place))),
    ...record.evidence.map((item) => source(item.source)),
  ].join('\n');
  return document.events.map(textOf);
};

const indexOf = memoLast(buildIndex);
/** The index of a table, built at the first search, from the texts before any translation: it is the same in every language. */
export const searchIndexOf = (table: EventTable): SearchIndex => indexOf(table.original);

/** Per row 1 where every word of the query is found; a query without words finds everything. */
export const rowsMatching: (table: EventTable, query: string) => Uint8Array = memoLast((table: EventTable, query: string) => {
  const terms = termsOf(query);
  return Uint8Array.from(searchIndexOf(table), (text) => (terms.every((term) => text.includes(term)) ? 1 : 0));
});
