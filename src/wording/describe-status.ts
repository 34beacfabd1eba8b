/** The status of an event in words: reported, claimed, implied or assessed, and by whom. */
import type { Messages } from '../i18n/en.ts';
import { ASSERTIONS, type Assertion } from '../events/codes.ts';
import type { EventTable } from '../events/types.ts';
import { isInferredTransfer } from '../query/places/flows.ts';

export interface StatusWords {
  readonly assertion: Assertion;
  /** "Reported by the source", "Claimed by Anna", "Inferred from a claim by …", "Implied", "Assessment". */
  readonly text: string;
  readonly short: string;
  /** The part that is shown in bold, and the rest: "Claimed" + "by Anna". */
  readonly strong: string;
  readonly rest: string;
}

export const assertionOf = (table: EventTable, row: number): Assertion =>
  ASSERTIONS[table.assertion[row]!] ?? 'reported'; // rows are in range

export const claimantOf = (table: EventTable, row: number, messages: Messages): string => {
  const by = table.records[row]?.certainty.by;
  return by === undefined ? messages.reading.vouching.someone : (table.actors.get(by)?.name ?? by);
};

export const describeStatus = (table: EventTable, row: number, messages: Messages): StatusWords => {
  const assertion = assertionOf(table, row);
  const strong = messages.reading.vouching.strong[assertion];
  const name = claimantOf(table, row, messages);
  const { reported, claimed, inferred, implied, assessment } = messages.reading.vouching;
  if (isInferredTransfer(table.records[row])) {
    const { full, short, rest } = inferred;
    return { assertion, text: full(name), short, strong: inferred.strong, rest: rest(name) };
  }
  if (assertion === 'claimed')
    return { assertion, text: claimed.full(name), short: claimed.short, strong, rest: claimed.rest(name) };
  const { full, short, rest } = { reported, implied, assessment }[assertion];
  return { assertion, text: full, short, strong, rest };
};
