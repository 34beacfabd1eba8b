/** For what a source of an event stands, where that is not all of it: "Vouches only for the date." */
import type { EventTable } from '../events/types.ts';
import type { AllMessages } from '../i18n/en.ts';
import type { SourceItem } from './describe-sources.ts';

/** Null where it vouches for the whole event. A link to another event may rest on it beside what it vouches for. */
export const describeVouched = (
  table: EventTable,
  row: number,
  { source, evidence }: SourceItem,
  { sources: words }: AllMessages,
): string | null => {
  if (evidence.some(({ vouches = [] }) => vouches.length === 0)) return null;
  const vouched = [...new Set(evidence.flatMap(({ vouches = [] }) => vouches))].map((what) => words.vouched[what]);
  if (vouched.length === Object.keys(words.vouched).length) return null;
  const isForLink = table.records[row]?.relations?.some((relation) =>
    relation.evidence?.some((item) => item.source === source.id),
  );
  return words.vouchesFor(isForLink ? [...vouched, words.vouchedLink] : vouched);
};
