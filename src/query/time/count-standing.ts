/** How many standing conditions are shown on each side of the axis: bins have no room for what lasts. */
import { SHAPES } from '../../events/codes.ts';
import type { TrackSide } from '../../events/vocabulary.ts';
import type { RowAnswer } from '../types.ts';

const STATE = SHAPES.indexOf('state');

export type StandingCounts = Readonly<Record<TrackSide, number>>;

export const countStanding = ({ table, schema: { sides }, dates, rows }: RowAnswer): StandingCounts => {
  const counts = { above: 0, below: 0, axis: 0 };
  // Rows and tracks are in range.
  for (const row of rows) if (dates.shape[row] === STATE) counts[sides[table.track[row]!]!] += 1;
  return counts;
};
