/** Which rows a side of the timeline has: occasions, the parts of the one that is open, and what holds throughout. */
import type { OccasionRow, StandingStrip } from '../../query/occasions/list-occasions.ts';
import type { Opened, OpenItem, TimelineRow } from './types.ts';

export const NOTHING_OPEN: Opened = [];

export const closedRow = (occasion: OccasionRow): TimelineRow => ({ kind: 'occasion', occasion });

/** Of a strip, the line of the selected state alone; a single condition needs no strip around it. */
export const closedStrip = (strip: StandingStrip, selected: number | null): readonly TimelineRow[] => {
  const [only, ...others] = strip.bars;
  if (only && others.length === 0) return [{ kind: 'state', bar: only, strip: strip.track }];
  const shown = strip.bars.filter(({ row }) => row === selected);
  return [
    { kind: 'strip', strip, isOpen: false },
    ...shown.map((bar): TimelineRow => ({ kind: 'state', bar, strip: null })),
  ];
};

/** Whether an event is told by the row of an occasion. */
export const holds = ({ row, parts }: OccasionRow, event: number | null): boolean =>
  row === event || parts.some((part) => part.row === event);

export const isSameItem = (a: OpenItem, b: OpenItem): boolean =>
  'occasion' in a ? 'occasion' in b && a.occasion === b.occasion : 'strip' in b && a.strip === b.strip;
