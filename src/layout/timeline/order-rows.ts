/** Which strip of the timeline each event stands in, and in what order from the axis outward. */
import { SHAPES, TRACKS } from '../../events/codes.ts';
import type { Answer } from '../../query/types.ts';

export interface BarRow {
  readonly row: number;
  /** 1 for a part that stands under its whole. */ readonly indent: 0 | 1;
}
export interface Strips {
  /** From the axis outward. */
  readonly offensive: readonly BarRow[];
  readonly diplomatic: readonly BarRow[];
  readonly offensiveStates: readonly BarRow[];
  readonly diplomaticStates: readonly BarRow[];
  readonly supplies: readonly number[];
  readonly undated: readonly number[];
}

const STATE = SHAPES.indexOf('state');
const BRACKETS: readonly number[] = [SHAPES.indexOf('within'), SHAPES.indexOf('repeated')];
const OFFENSIVE = TRACKS.indexOf('offensive');
const DIPLOMATIC = TRACKS.indexOf('diplomatic');

const wholeOf = (answer: Answer, row: number): number | undefined => {
  const target = answer.table.records[row]?.relations?.find((relation) => relation.type === 'part_of')?.to;
  return target === undefined ? undefined : answer.table.indexOf.get(target);
};

/** Wholes and their parts first, then single events, then brackets; each by earliest start. */
const orderSide = (answer: Answer, rows: readonly number[]): readonly BarRow[] => {
  const members = new Set(rows);
  const parts = new Map<number, number[]>();
  const roots: number[] = [];
  for (const row of rows) {
    const whole = wholeOf(answer, row);
    if (whole !== undefined && whole !== row && members.has(whole) && wholeOf(answer, whole) !== row)
      parts.set(whole, [...(parts.get(whole) ?? []), row]);
    else roots.push(row);
  }
  const rank = (row: number): number => (parts.has(row) ? 0 : BRACKETS.includes(answer.dates.shape[row] ?? -1) ? 2 : 1);
  const byRank = roots.map((row, i) => ({ row, i })).sort((a, b) => rank(a.row) - rank(b.row) || a.i - b.i);
  const seen = new Set<number>();
  const flatten = (row: number, indent: 0 | 1): BarRow[] => {
    if (seen.has(row)) return [];
    seen.add(row);
    return [{ row, indent }, ...(parts.get(row) ?? []).flatMap((part) => flatten(part, 1))];
  };
  const ordered = byRank.flatMap(({ row }) => flatten(row, 0));
  return [...ordered, ...rows.filter((row) => !seen.has(row)).map((row) => ({ row, indent: 0 as const }))];
};

/** From the rows that meet the window, so that scrubbing inside it never moves a bar. */
export const orderRows = (answer: Answer): Strips => {
  const { table, dates, windowRows } = answer;
  const sides: Record<
    'offensive' | 'diplomatic' | 'offensiveStates' | 'diplomaticStates' | 'supplies' | 'undated',
    number[]
  > = { offensive: [], diplomatic: [], offensiveStates: [], diplomaticStates: [], supplies: [], undated: [] };
  for (const row of windowRows) {
    const track = table.track[row];
    if (Number.isNaN(dates.startMin[row])) sides.undated.push(row);
    else if (track === OFFENSIVE) sides[dates.shape[row] === STATE ? 'offensiveStates' : 'offensive'].push(row);
    else if (track === DIPLOMATIC) sides[dates.shape[row] === STATE ? 'diplomaticStates' : 'diplomatic'].push(row);
    else sides.supplies.push(row);
  }
  return {
    offensive: orderSide(answer, sides.offensive),
    diplomatic: orderSide(answer, sides.diplomatic),
    offensiveStates: orderSide(answer, sides.offensiveStates),
    diplomaticStates: orderSide(answer, sides.diplomaticStates),
    supplies: sides.supplies,
    undated: sides.undated,
  };
};
