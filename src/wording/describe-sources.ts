/** The sources of an event in words: name, paragraphs and the coder's notes. */
import type { AllMessages } from '../i18n/en.ts';
import type { EvidenceRecord, SourceRecord } from '../events/format/schema.ts';
import { MAX_NAMES, sourceName } from './source-names.ts';
import { isOutside } from '../events/outside.ts';
import type { EventTable } from '../events/types.ts';
import type { Dating } from '../selection/selection.ts';

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

/** One source of an event, with all the evidence that is from it. */
export interface SourceItem {
  readonly source: SourceRecord;
  readonly evidence: readonly EvidenceRecord[];
  readonly isOutside: boolean;
  /** "The Courier, as republished by The Mirror"; with a ° where it is from outside. */
  readonly name: string;
  /** "¶8", "headline, ¶4, 8–9" (an article's ¶0 is its headline), "" where none is given. */
  readonly part: string;
  /** The bare numbers: "8", "0, 4, 8–9". */
  readonly paragraphs: string;
  /** Name and paragraphs. */
  readonly text: string;
  /** "" where there is none. */
  readonly note: string;
}

const itemOf = (source: SourceRecord, evidence: readonly EvidenceRecord[], messages: AllMessages): SourceItem => {
  const words = messages.sources;
  const numbers = evidence.flatMap(({ paragraphs = [] }) => paragraphs);
  const part = words.sourceParts(numbers.includes(0), paragraphRuns(numbers.filter((number) => number > 0)));
  const name = `${sourceName(source, messages)}${isOutside(source) ? '°' : ''}`;
  return {
    source,
    evidence,
    isOutside: isOutside(source),
    name,
    part,
    paragraphs: paragraphRuns(numbers),
    text: part === '' ? name : words.sourceAt(name, part),
    note: evidence.flatMap(({ note = '' }) => (note === '' ? [] : [note])).join(' '),
  };
};

/** Each source once, in the order of the record. @param dating with `article`, outside sources are left out */
export const listSources = (
  table: EventTable,
  row: number,
  dating: Dating,
  messages: AllMessages,
): readonly SourceItem[] => {
  const bySource = new Map<SourceRecord, EvidenceRecord[]>();
  for (const evidence of table.records[row]?.evidence ?? []) {
    const source = table.sources.get(evidence.source);
    if (!source || (dating === 'article' && isOutside(source))) continue;
    const same = bySource.get(source);
    if (same) same.push(evidence);
    else bySource.set(source, [evidence]);
  }
  return [...bySource].map(([source, evidence]) => itemOf(source, evidence, messages));
};

/** All of them on one line: "The Courier, ¶8; The Mirror°". */
export const describeSources = (table: EventTable, row: number, dating: Dating, messages: AllMessages): string =>
  listSources(table, row, dating, messages)
    .map(({ text }) => text)
    .join('; ');

const vouchesForEvent = ({ vouches = [] }: EvidenceRecord): boolean => vouches.length === 0 || vouches.includes('what');

/** Who reports the event: one source with its paragraphs, a few by name, many by number. */
export const describeReporters = (items: readonly SourceItem[], messages: AllMessages): string => {
  const own = items.filter(({ isOutside: isFromOutside }) => !isFromOutside);
  const reporters = own.filter(({ evidence }) => evidence.some(vouchesForEvent));
  const told = [reporters, own, items].find((list) => list.length > 0) ?? [];
  if (told.length > MAX_NAMES) return messages.sources.sourceCount(told.length);
  const [only] = told.length === 1 ? told : [];
  return only ? only.text : messages.reading.who.list(told.map(({ name }) => name));
};
