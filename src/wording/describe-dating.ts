/** How a date is known: the source's words, the rule, and the outside source. */
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
  /** Empty in the dating by the source alone. */
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
  // The rules lead to the best date, not to the one that the source gives.
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
    // A note on a date from outside may contain outside knowledge.
    ...(when.note === undefined || (rests && !isOutside) ? [] : [when.note]),
  ];
  const outside = listSources(table, row, dating, messages)
    .filter((item) => item.isOutside)
    .map(({ source, note }) => ({ source, note: note === '' ? null : note }));
  return { isOutside, sentences, outside };
};
