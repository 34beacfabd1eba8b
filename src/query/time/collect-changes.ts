/** When the picture changes while the playhead moves. */
import { memoRecent } from '../../base/memo.ts';
import type { DatingColumns } from '../../events/types.ts';
import type { Mode } from '../../selection/selection.ts';
import type { RowAnswer } from '../types.ts';

const collect = memoRecent(2, (dates: DatingColumns, rows: Uint32Array, mode: Mode): Float64Array => {
  const columns =
    mode === 'moment' ? [dates.startMin, dates.startMax, dates.endMin, dates.endMax] : [dates.startMin, dates.startMax];
  const times: number[] = [];
  for (const row of rows) {
    for (const column of columns) {
      const time = column[row] ?? Number.NaN;
      if (!Number.isNaN(time)) times.push(time);
    }
  }
  return Float64Array.from(times).toSorted();
});

/** Every moment at which the picture changes while the playhead moves: something appears, becomes certain, or goes. */
export const collectChanges = ({ dates, windowRows, question: { mode } }: RowAnswer): Float64Array =>
  collect(dates, windowRows, mode);
