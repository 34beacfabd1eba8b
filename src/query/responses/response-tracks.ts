/** Which tracks answer which: those below the axis those above it, where a dataset has both. */
import type { DatasetSchema } from '../schema.ts';

/** The tracks whose events are listed, and those whose events answer them; the same where there are no two sides. */
export const responseTracks = ({
  usedSides: { above, below },
  usedTracks: used,
  sides,
}: DatasetSchema): { readonly about: readonly number[]; readonly across: readonly number[] } => {
  if (!above || !below) return { about: used, across: used };
  return {
    about: used.filter((track) => sides[track] === 'above'),
    across: used.filter((track) => sides[track] === 'below'),
  };
};
