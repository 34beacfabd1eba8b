/** An event's tags in the language shown. The tags themselves stay what files name them by. */
import { PHRASES } from '../events/text-keys.ts';
import type { EventTable } from '../events/types.ts';

export const describeTags = ({ records, document, original }: EventTable, row: number): readonly string[] => {
  const phrases: Readonly<Record<string, unknown>> = original.texts?.[document.language ?? '']?.[PHRASES] ?? {};
  return (records[row]?.tags ?? []).map((tag) => {
    const phrase = Object.hasOwn(phrases, tag) ? phrases[tag] : undefined;
    return typeof phrase === 'string' ? phrase : tag;
  });
};
