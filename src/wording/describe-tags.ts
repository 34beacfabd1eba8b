/** An event's tags in the language shown. The tags themselves stay what files name them by. */
import { PHRASES } from '../events/text-keys.ts';
import type { EventTable } from '../events/types.ts';

export const describeTags = (table: EventTable, row: number): readonly string[] => {
  const phrases: Readonly<Record<string, unknown>> =
    table.document.texts?.[table.document.language ?? '']?.[PHRASES] ?? {};
  return (table.records[row]?.tags ?? []).map((tag) => {
    const phrase = Object.hasOwn(phrases, tag) ? phrases[tag] : undefined;
    return typeof phrase === 'string' ? phrase : tag;
  });
};
