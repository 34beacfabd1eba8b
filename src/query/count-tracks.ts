/** How many events of each track are shown. */
import type { RowAnswer } from './types.ts';

/** By the track's index. */
export const countTracks = ({ table, rows }: RowAnswer): Uint32Array => {
  const counts = new Uint32Array(table.vocabulary.tracks.length);
  for (const row of rows) counts[table.track[row]!]! += 1; // rows and tracks are in range
  return counts;
};
