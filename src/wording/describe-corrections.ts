/** The corrections of a dataset in one sentence: how many there were, and when and what the last one was. */
import type { EventTable } from '../events/types.ts';
import type { Messages } from '../i18n/en.ts';
import { describeDateText } from './describe-when.ts';

/** Null where there were none. */
export const describeCorrections = (table: EventTable, messages: Messages): string | null => {
  const { corrections = [] } = table.document;
  const last = corrections.at(-1);
  return last
    ? messages.reading.source.corrected(
        describeDateText(table, last.date, messages) ?? last.date,
        last.what,
        corrections.length,
      )
    : null;
};
