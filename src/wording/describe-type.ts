/** Names of tracks and event types. */
import type { Messages } from '../i18n/en.ts';
import type { EventTable } from '../events/types.ts';
import { trackAt, typeAt, type Track, type Vocabulary } from '../events/vocabulary.ts';

type Labels = Readonly<Record<string, string>>;

/** The dataset's own label, else ours, else the id itself. */
export const labelled = (label: string | null | undefined, labels: Labels, id: string): string =>
  label ?? (Object.hasOwn(labels, id) ? labels[id] : undefined) ?? id.replaceAll('_', ' ');

/** "Fighting", "Diplomatic"; the id where it has no label. */
export const trackName = ({ id, label }: Pick<Track, 'id' | 'label'>, { reading }: Messages): string =>
  labelled(label, reading.tracks, id);

/** What holds on a track throughout: "Already under way". */
export const trackStanding = (track: Track, messages: Messages): string => {
  const { standingOn, ongoingOn } = messages.timeline;
  const ours = track.label === null && Object.hasOwn(standingOn, track.id) ? standingOn[track.id] : undefined;
  return track.standing ?? ours ?? ongoingOn(trackName(track, messages));
};

export const describeTrack = (table: EventTable, row: number, messages: Messages): string =>
  trackName(trackAt(table, row), messages);

/** "ongoing battle". */
export const typeName = ({ types }: Vocabulary, id: string, { reading }: Messages): string =>
  labelled(types.get(id)?.label, reading.typeLabels, id);

export const describeType = (table: EventTable, row: number, messages: Messages): string =>
  typeName(table.vocabulary, typeAt(table, row).id, messages);
