/** The corrections of a dataset in one sentence: how many there were, and when and what the last one was. */
import type { EventTable } from '../events/types.ts';
import type { Messages } from '../i18n/en.ts';
import { describeDateText } from './describe-when.ts';

interface LastCorrection {
  /** "4 corrections, the last 29 November 2026". */
  readonly when: string;
  readonly what: string;
}

/** Null where there were none. */
export const lastCorrection = (table: EventTable, messages: Messages): LastCorrection | null => {
  const { corrections = [] } = table.document;
  const last = corrections.at(-1);
  if (!last) return null;
  const date = describeDateText(table, last.date, messages) ?? last.date;
  return { when: messages.reading.source.corrected(date, corrections.length), what: last.what };
};

/** Null where there were none. */
export const describeCorrections = (table: EventTable, messages: Messages): string | null => {
  const last = lastCorrection(table, messages);
  return last && `${last.when}: ${last.what}`;
};
