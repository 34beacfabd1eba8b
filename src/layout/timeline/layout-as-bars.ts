/** The events as bars, where they fit: what the first view draws. The counts come when they are needed. */
import { MAX_BARS } from './bar-rows.ts';
import { layoutBars } from './layout-bars.ts';
import { orderRows } from './order-rows.ts';
import type { TimelineInput, TimelineLayout } from './types.ts';

/** Beyond this many rows (those on the axis and undated ones included) nobody asks whether bars fit. */
const MAX_ROWS = MAX_BARS * 2;

/** Null where they do not fit. */
export const layoutAsBars = (input: TimelineInput): TimelineLayout | null =>
  input.answer.windowRows.length > MAX_ROWS ? null : layoutBars(input, orderRows(input.answer));
