/** The timeline of an answer: bars while they fit, counts when they do not, with no mode to switch. */
import { layoutBars } from './layout-bars.ts';
import { layoutCounts } from './layout-counts.ts';
import { orderRows } from './order-rows.ts';
import { MAX_BARS } from './bar-rows.ts';
import type { TimelineInput, TimelineLayout } from './types.ts';

/** Beyond this many rows (those on the axis and undated ones included) nobody asks whether bars fit. */
const MAX_ROWS = MAX_BARS * 2;

export const layoutTimeline = (input: TimelineInput): TimelineLayout => {
  if (input.answer.windowRows.length > MAX_ROWS) return layoutCounts(input);
  return layoutBars(input, orderRows(input.answer)) ?? layoutCounts(input);
};
