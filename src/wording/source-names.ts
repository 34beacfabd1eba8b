/** Names of sources. */
import type { SourceRecord } from '../events/format/schema.ts';
import type { Messages } from '../i18n/en.ts';

/** "The Courier, as republished by The Mirror". */
export const sourceName = (source: SourceRecord, messages: Messages): string =>
  source.readAs === undefined || source.readAs === ''
    ? source.publisher
    : messages.reading.sourceAs(source.publisher, source.readAs);

/** With more names than this a sentence can't be read. */
export const MAX_NAMES = 3;

/** The names of a few sources, each once, and how many more there are. */
export const nameSources = (sources: readonly SourceRecord[], messages: Messages): string => {
  const names = [...new Set(sources.map((source) => sourceName(source, messages)))];
  const { andMore, who } = messages.reading;
  return names.length <= MAX_NAMES
    ? who.list(names)
    : andMore(names.slice(0, MAX_NAMES).join(', '), names.length - MAX_NAMES);
};
