/** Which events have come into view since an earlier question: they fade in while the playhead moves by itself. */
import type { Answer, RowAnswer } from '../types.ts';

export const findArrivals = ({ rows }: RowAnswer, { presence }: Pick<Answer, 'presence'>): readonly number[] => {
  const arrived: number[] = [];
  for (const row of rows) if (presence[row] === 0) arrived.push(row);
  return arrived;
};
