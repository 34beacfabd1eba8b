/** The name of a bin: how many events of each track it counts, and when. */
import type { TimelineMark } from '../../layout/timeline/types.ts';
import type { Answer } from '../../query/types.ts';
import { formatSpan } from '../../i18n/dates.ts';
import type { Messages } from '../../i18n/en.ts';
import { knownMessages } from '../../i18n/english-store.ts';
import { trackName } from '../../wording/describe-type.ts';

export const nameBin = (
  mark: TimelineMark & { readonly kind: 'bin' },
  { schema, table }: Answer,
  messages: Messages,
): string => {
  const words = knownMessages(messages);
  if (!words) return '';
  const counts = mark.counts.flatMap(
    (count, track): [string, number][] =>
      count === 0 ? [] : [[trackName(schema.vocabulary.tracks[track]!, messages), count]], // a count for every track
  );
  return words.many.column(
    mark.counts.reduce((sum, count) => sum + count, 0),
    mark.lit ?? null,
    mark.perhaps,
    formatSpan(mark.start, mark.end, { locale: messages.dates.locale, zone: table.zone }),
    counts,
  );
};
