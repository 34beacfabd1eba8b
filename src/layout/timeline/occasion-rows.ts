/** Which rows a side of the timeline has: occasions, the parts of those that are open, and what holds throughout. */
import type { BarRow, OccasionRow, Occasions, PartRow, StandingStrip } from '../../query/occasions/list-occasions.ts';

/** What is open on the timeline: occasions by their row, strips by their track. */
export interface Opened {
  readonly occasions: ReadonlySet<number>;
  readonly strips: ReadonlySet<number>;
}
export const NOTHING_OPEN: Opened = { occasions: new Set(), strips: new Set() };

export type TimelineRow =
  | { readonly kind: 'occasion'; readonly occasion: OccasionRow; readonly isOpen: boolean }
  | { readonly kind: 'part'; readonly part: PartRow; readonly of: number }
  | { readonly kind: 'strip'; readonly strip: StandingStrip; readonly isOpen: boolean }
  /** `strip`: the track of a strip that holds this alone, and is told by its line. */
  | { readonly kind: 'state'; readonly bar: BarRow; readonly strip: number | null };

export interface SideRows {
  /** From the axis outward; the parts of an occasion stand below it on either side. */
  readonly rows: readonly TimelineRow[];
  /** At the edge, from top to bottom. */
  readonly standing: readonly TimelineRow[];
}
export type RowsOfSides = Readonly<Record<'above' | 'below', SideRows>>;

const rowsOf = (occasion: OccasionRow, isOpen: boolean): readonly TimelineRow[] => [
  { kind: 'occasion', occasion, isOpen },
  ...(isOpen ? occasion.parts.map((part): TimelineRow => ({ kind: 'part', part, of: occasion.row })) : []),
];

/** Of a closed strip, the line of the selected state alone; a single condition needs no strip around it. */
const standingRows = (strip: StandingStrip, isOpen: boolean, selected: number | null): readonly TimelineRow[] => {
  const [only, ...others] = strip.bars;
  if (only && others.length === 0) return [{ kind: 'state', bar: only, strip: strip.track }];
  const shown = strip.bars.filter(({ row }) => isOpen || row === selected);
  return [{ kind: 'strip', strip, isOpen }, ...shown.map((bar): TimelineRow => ({ kind: 'state', bar, strip: null }))];
};

/** The selected event's occasion is open, too. */
export const listRows = ({ above, below }: Occasions, opened: Opened, selected: number | null): RowsOfSides => {
  const isOpen = ({ row, parts }: OccasionRow): boolean =>
    parts.length > 0 && (opened.occasions.has(row) || row === selected || parts.some((part) => part.row === selected));
  const sideOf = (side: Occasions['above'], isAbove: boolean): SideRows => ({
    rows: side.rows.flatMap((occasion) => {
      const rows = rowsOf(occasion, isOpen(occasion));
      return isAbove ? rows.toReversed() : rows;
    }),
    standing: side.standing.flatMap((strip) => standingRows(strip, opened.strips.has(strip.track), selected)),
  });
  return { above: sideOf(above, true), below: sideOf(below, false) };
};
