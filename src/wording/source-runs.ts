/** What the source line says of the data, in the order in which it says it. */
import { readSources } from '../events/outside.ts';
import type { EventTable } from '../events/types.ts';
import type { Messages } from '../i18n/en.ts';
import { caveatText, describeCoding } from './describe-caveat.ts';
import { lastCorrection } from './describe-corrections.ts';
import { describeAsOf } from './describe-when.ts';
import { nameSources } from './source-names.ts';

/**
 * A stretch of the line: its start, who is heard, news, what the last correction was, what may be cut first, and what a
 * wide page alone says.
 */
export interface SourceRun {
  readonly text: string;
  readonly kind: 'first' | 'plain' | 'caveat' | 'new' | 'what' | 'spare' | 'detail';
}

/** It goes with what follows it: no line ends in it. */
const DOT = ' ·\u00a0';

/**
 * The source comes first, where nothing cuts it off, then who is heard in it, its date, the version, and the
 * corrections that led to it.
 * @param ofMap what is to be said of the map; '' for nothing
 */
export const sourceRuns = (table: EventTable, messages: Messages, ofMap: string): readonly SourceRun[] => {
  const words = messages.reading.source;
  const { document } = table;
  const { version, asOf } = document;
  const sources = readSources(document);
  const coded = describeCoding(document, messages);
  const caveat = caveatText(document);
  const correction = lastCorrection(table, messages);
  const [first = words.noCorrections, ...rest] = [
    ...(sources.length === 0 ? [] : [words.source(nameSources(sources, messages))]),
    ...(asOf === undefined ? [] : [words.asOf(describeAsOf(table, messages))]),
    ...(version === undefined ? [] : [words.version(version)]),
  ];
  const runs: readonly (SourceRun | false)[] = [
    coded !== null && { text: `${coded} `, kind: 'new' },
    { text: first, kind: 'first' },
    caveat !== undefined && { text: `${DOT}${caveat}`, kind: 'caveat' },
    { text: ['', ...rest].join(DOT), kind: 'plain' },
    ...(correction
      ? ([
          { text: DOT, kind: 'plain' },
          { text: correction.when, kind: 'new' },
          { text: `: ${correction.what}`, kind: 'what' },
        ] as const)
      : [first !== words.noCorrections && ({ text: `${DOT}${words.noCorrections}`, kind: 'spare' } as const)]),
    ofMap !== '' && { text: `${DOT}${ofMap}`, kind: 'plain' },
    { text: `${DOT}${words.boundaries}`, kind: 'detail' },
  ];
  return runs.filter((run) => run !== false);
};
