/** The timeline of an answer: bars while they fit, counts when they do not, with no mode to switch. */
import { layoutAsBars } from './layout-as-bars.ts';
import { layoutCounts } from './layout-counts.ts';
import type { TimelineInput, TimelineLayout } from './types.ts';

export const layoutTimeline = (input: TimelineInput): TimelineLayout => layoutAsBars(input) ?? layoutCounts(input);
