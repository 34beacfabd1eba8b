/** Names of what a filter can ask for, as they stand in lists and on chips. */
import type { Messages } from '../../i18n/en.ts';
import { TRACKS, type EventTable } from '../../events/types.ts';
import { sourceName } from '../describe/describe-status.ts';
import { trackName, typeName } from '../describe/describe-type.ts';
import { PRECISION_PREFIX, type Kind } from './row-values.ts';

const labelled = (labels: Readonly<Record<string, string>>, id: string): string => (Object.hasOwn(labels, id) ? labels[id] : undefined) ?? id;

export type ActorSide = 'any' | 'by' | 'to';
/** `by.anna` is Anna as the initiator. */
export const splitActor = (value: string): { readonly side: ActorSide; readonly id: string } => {
  const [, side, id = value] = /^(by|to)\.(.*)$/.exec(value) ?? [];
  return { side: side === 'by' || side === 'to' ? side : 'any', id };
};
export const joinActor = (side: ActorSide, id: string): string => (side === 'any' ? id : `${side}.${id}`);

/** Without what the list's heading says already; an actor without the side. @param value as in the link */
export const choiceName = (table: EventTable, kind: Kind, value: string, messages: Messages): string => {
  const { vouching, bases, datePrecisions, where } = messages.reading;
  switch (kind) {
    case 'track': return trackName(table, TRACKS.find((track) => track === value) ?? 'other', messages);
    case 'type': return typeName(value, messages);
    case 'place': return table.places.get(value)?.name ?? value;
    case 'actor': { const { id } = splitActor(value); return table.actors.get(id)?.name ?? id; }
    case 'src': { const source = table.sources.get(value); return source ? sourceName(source, messages) : value; }
    case 'certainty': return labelled(vouching.strong, value);
    case 'basis': return labelled(bases, value);
    case 'when': return labelled(datePrecisions, value.slice(PRECISION_PREFIX.when.length));
    case 'where': return labelled(where.precisions, value.slice(PRECISION_PREFIX.where.length));
  }
};
