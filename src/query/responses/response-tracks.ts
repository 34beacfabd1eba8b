/** Which tracks answer which: those below the axis those above it, where a dataset has both. */
import type { EventTable } from '../../events/types.ts';
import { sidesOf, usedSides, usedTracks } from '../colours.ts';

/** The tracks whose events are listed, and those whose events answer them; the same where there are no two sides. */
export const responseTracks = (
  table: EventTable,
): { readonly about: readonly number[]; readonly across: readonly number[] } => {
  const { above, below } = usedSides(table);
  const used = usedTracks(table);
  const sides = sidesOf(table);
  if (!above || !below) return { about: used, across: used };
  return {
    about: used.filter((track) => sides[track] === 'above'),
    across: used.filter((track) => sides[track] === 'below'),
  };
};
