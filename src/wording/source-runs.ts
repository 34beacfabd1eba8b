/** What the source line says of the data, in the order in which it says it. */
import { readSources } from '../events/outside.ts';
import type { EventTable } from '../events/types.ts';
import type { Messages } from '../i18n/en.ts';
import { lastCorrection } from './describe-corrections.ts';
import { describeAsOf } from './describe-when.ts';
import { nameSources } from './source-names.ts';

/** A stretch of the line: news, what exactly is new, what may be cut first, what only a wide page says. */
export interface SourceRun {
  readonly text: string;
  readonly kind: 'plain' | 'new' | 'what' | 'spare' | 'detail';
}

/**
 * A correction comes early, where the line may be cut off, but after the version that it led to; "no corrections" is
 * the first to be cut.
 */
export const sourceRuns = (table: EventTable, messages: Messages): readonly SourceRun[] => {
  const words = messages.reading.source;
  const { version, asOf } = table.document;
  const sources = readSources(table.document);
  const from = sources.length > 0 ? [words.source(nameSources(sources, messages))] : [];
  const edition = [
    ...(version === undefined ? [] : [words.version(version)]),
    ...(asOf === undefined ? [] : [words.asOf(describeAsOf(table, messages))]),
  ];
  const correction = lastCorrection(table, messages);
  return correction === null
    ? [
        { text: [...from, ...edition].join(' · '), kind: 'plain' },
        { text: ` · ${words.noCorrections}`, kind: 'spare' },
      ]
    : [
        { text: [...edition, ''].join(' · '), kind: 'plain' },
        { text: correction.when, kind: 'new' },
        { text: `: ${correction.what}`, kind: 'what' },
        { text: ['', ...from].join(' · '), kind: 'plain' },
      ];
};
