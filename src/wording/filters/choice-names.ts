/** The names of filter choices, for lists and chips. */
import { memoLast } from '../../base/memo.ts';
import type { AllMessages } from '../../i18n/en.ts';
import type { EventTable } from '../../events/types.ts';
import { sourceName } from '../source-names.ts';
import { describeDateText } from '../describe-when.ts';
import { trackName, typeName } from '../describe-type.ts';
import { PRECISION_PREFIX, type FilterKind } from '../../query/filters/row-values.ts';

const labelled = (labels: Readonly<Record<string, string>>, id: string): string =>
  (Object.hasOwn(labels, id) ? labels[id] : undefined) ?? id;

export type ActorSide = 'any' | 'by' | 'to';
/** `by.anna` is Anna as the initiator. */
export const splitActor = (value: string): { readonly side: ActorSide; readonly id: string } => {
  const [, side, id = value] = /^(by|to)\.(.*)$/.exec(value) ?? [];
  return { side: side === 'by' || side === 'to' ? side : 'any', id };
};
export const joinActor = (side: ActorSide, id: string): string => (side === 'any' ? id : `${side}.${id}`);

/** Names of sources by id; equal names are told apart by their dates, else by their titles. */
const sourceNames: (table: EventTable, messages: AllMessages) => ReadonlyMap<string, string> = memoLast(
  (table: EventTable, messages: AllMessages) => {
    const sources = [...table.sources.values()];
    const countsOf = (names: readonly string[]): ReadonlyMap<string, number> => {
      const counts = new Map<string, number>();
      for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
      return counts;
    };
    const names = sources.map((source) => sourceName(source, messages));
    const same = countsOf(names);
    const dated = sources.map(({ published }, i) => {
      const name = names[i] ?? '';
      if (published === undefined || same.get(name) === 1) return name;
      return messages.sources.sourceAt(name, describeDateText(table, published, messages) ?? published);
    });
    const stillSame = countsOf(dated);
    return new Map(
      sources.map(({ id, title }, i) => {
        const name = dated[i] ?? '';
        return [id, stillSame.get(name) === 1 ? name : messages.sources.sourceAt(name, title)];
      }),
    );
  },
);

/** The name without what the list's heading says; of an actor without the side. @param value as in the link */
export const choiceName = (table: EventTable, kind: FilterKind, value: string, messages: AllMessages): string => {
  const { vouching } = messages.reading;
  const { bases, datePrecisions } = messages.details;
  switch (kind) {
    case 'track':
      return trackName(table.vocabulary.tracks.find(({ id }) => id === value) ?? { id: value, label: null }, messages);
    case 'type':
      return typeName(table.vocabulary, value, messages);
    case 'place':
      return table.places.get(value)?.name ?? value;
    case 'actor': {
      const { id } = splitActor(value);
      return table.actors.get(id)?.name ?? id;
    }
    case 'src':
      return sourceNames(table, messages).get(value) ?? value;
    case 'certainty':
      return labelled(vouching.strong, value);
    case 'basis':
      return labelled(bases, value);
    case 'when':
      return labelled(datePrecisions, value.slice(PRECISION_PREFIX.when.length));
    case 'where':
      return labelled(messages.place.precisions, value.slice(PRECISION_PREFIX.where.length));
  }
};
