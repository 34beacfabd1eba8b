/** Who vouches for an event, and which source says it, in words. */
import type { Messages } from '../i18n/en.ts';
import type { EvidenceRecord, SourceRecord } from '../events/format/schema.ts';
import { isOutside } from '../events/outside.ts';
import { ASSERTIONS, type Assertion, type EventTable } from '../events/types.ts';
import type { Dating } from '../selection/selection.ts';

export interface StatusWords {
  readonly assertion: Assertion;
  /** "Reported by the article", "Claimed by Antony Blinken", "Implied", "Assessment". */
  readonly text: string;
  readonly short: string;
  /** The bold word, and what follows it: "Claimed" + "by Antony Blinken". */
  readonly strong: string;
  readonly rest: string;
}

export const assertionOf = (table: EventTable, row: number): Assertion =>
  ASSERTIONS[table.assertion[row] ?? 0] ?? 'reported';

export const describeStatus = (table: EventTable, row: number, messages: Messages): StatusWords => {
  const assertion = assertionOf(table, row);
  const strong = messages.reading.vouching.strong[assertion];
  const by = table.records[row]?.certainty.by;
  const name = by === undefined ? messages.reading.vouching.someone : (table.actors.get(by)?.name ?? by);
  const { reported, claimed, implied, assessment } = messages.reading.vouching;
  if (assertion === 'claimed')
    return { assertion, text: claimed.full(name), short: claimed.short, strong, rest: claimed.rest(name) };
  const { full, short, rest } = { reported, implied, assessment }[assertion];
  return { assertion, text: full, short, strong, rest };
};

/** "The Hill, as republished by GlobalUpFront". */
export const sourceName = (source: SourceRecord, messages: Messages): string =>
  source.readAs === undefined || source.readAs === ''
    ? source.publisher
    : messages.reading.sourceAs(source.publisher, source.readAs);

export interface SourceWords {
  /** "The Hill, as republished by GlobalUpFront, ¶8"; outside sources are not in it. */
  readonly text: string;
  /** "¶8", "headline, ¶4, 8–9" (an article's ¶0 is its headline), "" where none is given. */
  readonly part: string;
  /** The bare numbers: "8", "0, 4, 8–9". */
  readonly paragraphs: string;
  readonly source: SourceRecord | null;
  /** The outside sources that the event's date or place rests on; empty in the article's dating. */
  readonly outside: readonly { readonly source: SourceRecord; readonly evidence: EvidenceRecord }[];
}

/** Paragraph numbers as runs: 1, 3, 4, 5 → "1, 3–5". */
export const paragraphRuns = (numbers: readonly number[]): string => {
  const sorted = [...new Set(numbers)].toSorted((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const number of sorted) {
    const last = runs.at(-1);
    if (last && number === last[1] + 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(', ');
};

export const describeSource = (table: EventTable, row: number, dating: Dating, messages: Messages): SourceWords => {
  const evidence = (table.records[row]?.evidence ?? []).map((item) => ({
    evidence: item,
    source: table.sources.get(item.source),
  }));
  const own = evidence.filter(({ source }) => source !== undefined && !isOutside(source));
  const source = own[0]?.source ?? null;
  const numbers = own.flatMap((item) => (item.source === source ? (item.evidence.paragraphs ?? []) : []));
  const part = messages.reading.sourceParts(numbers.includes(0), paragraphRuns(numbers.filter((number) => number > 0)));
  const name = source ? sourceName(source, messages) : '';
  const outside =
    dating === 'article'
      ? []
      : evidence.flatMap((item) =>
          item.source && isOutside(item.source) ? [{ source: item.source, evidence: item.evidence }] : [],
        );
  return {
    text: part === '' ? name : messages.reading.sourceAt(name, part),
    part,
    paragraphs: paragraphRuns(numbers),
    source,
    outside,
  };
};
