/** The events as bars, where they fit: what the first view draws. The counts come when they are needed. */
import { MAX_BARS } from './bar-rows.ts';
import { layoutBars } from './layout-bars.ts';
import type { TimelineInput, TimelineLayout } from './types.ts';

/** Beyond this many events nobody asks whether their occasions fit. */
export const MAX_ROWS = MAX_BARS * 12;

/** Null where they do not fit. */
export const layoutAsBars = (input: TimelineInput): TimelineLayout | null =>
  input.occasions === 'tooMany' ? null : layoutBars(input, input.occasions);
