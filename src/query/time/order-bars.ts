/** Which strip of the timeline each event of the window stands in, and in what order from the axis outward. */
import { memoRecent } from '../../base/memo.ts';
import { SHAPES } from '../../events/codes.ts';
import type { DatingColumns, EventTable } from '../../events/types.ts';
import { sidesOf } from '../colours.ts';
import { wholeStartOf } from '../relations/find-links.ts';
import type { RowAnswer } from '../types.ts';

export interface BarRow {
  readonly row: number;
  /** 1 for a part that stands under its whole. */
  readonly indent: 0 | 1;
  /** Of an unknown start: when its wholes began, at the earliest; -Infinity where nothing says. */
  readonly wholeStart: number;
}
/** Events of one track on the axis, or of all that had no room for a strip of their own. */
interface AxisStrip {
  readonly tracks: readonly number[];
  readonly rows: readonly number[];
}
export interface Strips {
  /** From the axis outward. */
  readonly above: readonly BarRow[];
  readonly below: readonly BarRow[];
  readonly aboveStates: readonly BarRow[];
  readonly belowStates: readonly BarRow[];
  /** Tracks on the axis, each a strip of its own while there are few. */
  readonly axis: readonly AxisStrip[];
  readonly undated: readonly number[];
}

const STATE = SHAPES.indexOf('state');
const BRACKETS: readonly number[] = [SHAPES.indexOf('within'), SHAPES.indexOf('repeated')];
const MAX_STRIPS = 3;

const wholeOf = (table: EventTable, row: number): number | undefined => {
  const target = table.records[row]?.relations?.find((relation) => relation.type === 'part_of')?.to;
  return target === undefined ? undefined : table.indexOf.get(target);
};

/** Wholes and their parts first, then single events, then brackets; each by earliest start. */
const orderSide = (table: EventTable, dates: DatingColumns, rows: readonly number[]): readonly BarRow[] => {
  const members = new Set(rows);
  const parts = new Map<number, number[]>();
  const roots: number[] = [];
  for (const row of rows) {
    const whole = wholeOf(table, row);
    if (whole !== undefined && whole !== row && members.has(whole) && wholeOf(table, whole) !== row)
      parts.set(whole, [...(parts.get(whole) ?? []), row]);
    else roots.push(row);
  }
  const rank = (row: number): number => (parts.has(row) ? 0 : BRACKETS.includes(dates.shape[row] ?? -1) ? 2 : 1);
  const byRank = roots.map((row, i) => ({ row, i })).sort((a, b) => rank(a.row) - rank(b.row) || a.i - b.i);
  const seen = new Set<number>();
  const barOf = (row: number, indent: 0 | 1): BarRow => ({
    row,
    indent,
    wholeStart: dates.startUnknown[row] === 1 ? wholeStartOf(table, dates, row) : -Infinity,
  });
  const flatten = (row: number, indent: 0 | 1): BarRow[] => {
    if (seen.has(row)) return [];
    seen.add(row);
    return [barOf(row, indent), ...(parts.get(row) ?? []).flatMap((part) => flatten(part, 1))];
  };
  const ordered = byRank.flatMap(({ row }) => flatten(row, 0));
  return [...ordered, ...rows.filter((row) => !seen.has(row)).map((row) => barOf(row, 0))];
};

/** In the order of the tracks; of more than three the last ones share a strip. */
const axisStrips = (byTrack: ReadonlyMap<number, readonly number[]>, windowRows: Uint32Array): readonly AxisStrip[] => {
  const strips = [...byTrack]
    .toSorted(([a], [b]) => a - b)
    .map(([track, rows]): AxisStrip => ({ tracks: [track], rows }));
  if (strips.length <= MAX_STRIPS) return strips;
  const rest = strips.slice(MAX_STRIPS - 1);
  const shared = new Set(rest.flatMap(({ rows }) => rows));
  return [
    ...strips.slice(0, MAX_STRIPS - 1),
    { tracks: rest.flatMap(({ tracks }) => tracks), rows: [...windowRows].filter((row) => shared.has(row)) },
  ];
};

/** Remembered by the window, so that a step of the playhead orders nothing anew. */
const orderRows = memoRecent(2, (table: EventTable, dates: DatingColumns, windowRows: Uint32Array): Strips => {
  const sideOf = sidesOf(table);
  const rows: Record<'above' | 'below' | 'aboveStates' | 'belowStates' | 'undated', number[]> = {
    above: [],
    below: [],
    aboveStates: [],
    belowStates: [],
    undated: [],
  };
  const onAxis = new Map<number, number[]>();
  for (const row of windowRows) {
    const track = table.track[row]!; // rows and tracks are in range
    const side = sideOf[track]!;
    if (Number.isNaN(dates.startMin[row])) rows.undated.push(row);
    else if (side === 'axis') onAxis.set(track, [...(onAxis.get(track) ?? []), row]);
    else rows[dates.shape[row] === STATE ? (`${side}States` as const) : side].push(row);
  }
  return {
    above: orderSide(table, dates, rows.above),
    below: orderSide(table, dates, rows.below),
    aboveStates: orderSide(table, dates, rows.aboveStates),
    belowStates: orderSide(table, dates, rows.belowStates),
    axis: axisStrips(onAxis, windowRows),
    undated: rows.undated,
  };
});

/**
 * From the rows that meet the window, so that scrubbing inside it never moves a bar.
 * @param most rows: of more, bars are not asked for
 */
export const orderBars = ({ table, dates, windowRows }: RowAnswer, most: number): Strips | 'tooMany' =>
  windowRows.length > most ? 'tooMany' : orderRows(table, dates, windowRows);
