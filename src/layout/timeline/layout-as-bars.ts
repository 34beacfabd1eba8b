/** The events as rows, where they fit: what the first view draws. Columns come when they are needed. */
import { layoutRows } from './layout-bars.ts';
import type { TimelineInput, TimelineLayout } from './types.ts';

/** Of more events than these not all occasions are listed: they would be too many for rows. */
export const MAX_ROWS = 800;
/** Most occasions on a side, and marks to a stretch of the axis, that are drawn as rows. */
const MOST = 28;
const DENSEST = 2 / 24;

/** Whether the occasions are too many for rows. */
export const isMany = ({ occasions, scale }: Pick<TimelineInput, 'occasions' | 'scale'>): boolean => {
  const most = Math.min(MOST, (scale.right - scale.left) * DENSEST);
  return !occasions.isAll || occasions.above.rows.length > most || occasions.below.rows.length > most;
};

/** Null where columns are drawn. */
export const layoutAsBars = (input: TimelineInput): TimelineLayout | null =>
  isMany(input) ? null : layoutRows(input, null);
