/** The names of the tracks that answer one another across the axis; empty where the dataset has no two sides. */
import type { Messages } from '../i18n/en.ts';
import { responseTracks } from '../query/responses/response-tracks.ts';
import type { DatasetSchema } from '../query/schema.ts';
import { trackName } from './describe-type.ts';

export const describeResponseTracks = (
  schema: DatasetSchema,
  messages: Messages,
): { readonly about: string; readonly across: string } => {
  const { about, across } = responseTracks(schema);
  if (about === across) return { about: '', across: '' };
  // Tracks of the schema are in range.
  const names = (tracks: readonly number[]): string =>
    tracks.map((track) => trackName(schema.vocabulary.tracks[track]!, messages)).join(', ');
  return { about: names(about), across: names(across) };
};
