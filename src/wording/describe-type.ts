/** Names of tracks and event types. */
import type { Messages } from '../i18n/en.ts';
import { TRACKS, type Track } from '../events/codes.ts';
import type { EventTable } from '../events/types.ts';

export const trackOf = (table: EventTable, row: number): Track => TRACKS[table.track[row] ?? 0] ?? 'other';

/** "Offensive", "Diplomatic", "Supplies"; the dataset's own label where it gives one. */
export const describeTrack = (table: EventTable, row: number, messages: Messages): string =>
  trackName(table, trackOf(table, row), messages);

export const trackName = (table: EventTable, track: Track, messages: Messages): string =>
  table.document.tracks?.find((item) => item.id === track)?.label ?? messages.reading.tracks[track];

/** "ongoing battle"; an unknown type is shown by its own id. */
export const typeName = (type: string, messages: Messages): string => {
  const labels: Readonly<Record<string, string>> = messages.reading.typeLabels;
  return (Object.hasOwn(labels, type) ? labels[type] : undefined) ?? type.replaceAll('_', ' ');
};

export const describeType = (table: EventTable, row: number, messages: Messages): string =>
  typeName(table.types[table.type[row] ?? 0] ?? 'other', messages);
