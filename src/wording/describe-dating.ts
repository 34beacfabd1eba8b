/** How a date is known: the source's own words, the rule, and the outside source it rests on. */
import type { AllMessages } from '../i18n/en.ts';
import type { SourceRecord } from '../events/format/schema.ts';
import type { EventTable } from '../events/types.ts';
import type { Dating } from '../selection/selection.ts';
import { listSources } from './describe-sources.ts';
import { datedBy, describeWhen } from './describe-when.ts';

export interface DatingWords {
  readonly isOutside: boolean;
  /** Sentences, in reading order. */
  readonly sentences: readonly string[];
  /** Empty in the source's dating. */
  readonly outside: readonly { readonly source: SourceRecord; readonly note: string | null }[];
}

/** Null where the event has no date at all. */
export const describeDating = (
  table: EventTable,
  row: number,
  dating: Dating,
  messages: AllMessages,
): DatingWords | null => {
  const when = table.records[row]?.when;
  if (!when) return null;
  const words = messages.details.card;
  const rests = when.basis === 'outside';
  const isOutside = rests && dating === 'best';
  const rules = table.document.method?.rules ?? {};
  // What led to a date that the source does not give is no part of the source's dating.
  if (dating === 'article' && datedBy(when, dating) === null)
    return { isOutside: false, sentences: [words.articleNoDate], outside: [] };
  const sentences = [
    ...(when.wording === undefined ? [] : [words.articleWords(when.wording)]),
    ...(isOutside && when.stated !== null
      ? [words.articleAlone(describeWhen(table, row, 'article', messages).text)]
      : []),
    ...(dating === 'best' && when.stated === null ? [words.articleNoDate] : []),
    ...(rests ? [] : [words.datedHow(messages.details.bases[when.basis])]),
    ...(when.rules ?? []).map((rule) => rules[rule] ?? rule),
    // A note on a date from outside may itself tell what only the outside source knows.
    ...(when.note === undefined || (rests && !isOutside) ? [] : [when.note]),
  ];
  const outside = listSources(table, row, dating, messages)
    .filter((item) => item.isOutside)
    .map(({ source, note }) => ({ source, note: note === '' ? null : note }));
  return { isOutside, sentences, outside };
};
