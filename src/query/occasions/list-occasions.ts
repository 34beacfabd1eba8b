/** What the timeline shows as rows: the occasions of a window on each side, in order, and what holds throughout. */
import { memoRecent } from '../../base/memo.ts';
import { SHAPES, WHEN_PRECISIONS } from '../../events/codes.ts';
import type { DatingColumns, EventTable } from '../../events/types.ts';
import type { Dating, Span } from '../../selection/selection.ts';
import { sidesOf, usedSides } from '../colours.ts';
import { countsIn, wholeStartOf } from '../relations/find-links.ts';
import { storySteps } from '../story/steps.ts';
import type { RowAnswer } from '../types.ts';
import { countUnder, groupEvents, type Belonging, type Grouping } from './group-events.ts';

/** An event on a row or in a strip of the timeline. */
export interface BarRow {
  readonly row: number;
  /** Of an unknown start: when its wholes began, at the earliest; -Infinity where nothing says. */
  readonly wholeStart: number;
}
export interface PartRow extends BarRow {
  /** 1 for a part of the occasion, 2 for a part of that, and so on. */
  readonly depth: number;
  readonly belonging: Belonging;
}
export interface OccasionRow extends BarRow {
  /** False where filters leave some of its parts and not the event itself. */
  readonly isLeft: boolean;
  readonly rank: 'lead' | 'plain' | 'context';
  /** Those that the window and the filters leave, each whole before its parts. */
  readonly parts: readonly PartRow[];
  /** How many parts the data have. */
  readonly total: number;
}
/** What holds on a track throughout. */
export interface StandingStrip {
  readonly track: number;
  readonly bars: readonly BarRow[];
}
/** One event answers another across the axis; both are rows of occasions. */
export interface Answering {
  readonly from: number;
  readonly to: number;
}
interface Side {
  /** From the axis outward. */
  readonly rows: readonly OccasionRow[];
  readonly standing: readonly StandingStrip[];
}
export interface Occasions {
  readonly above: Side;
  readonly below: Side;
  readonly answers: readonly Answering[];
  readonly undated: readonly number[];
}
type SideName = 'above' | 'below';

const STATE = SHAPES.indexOf('state');
const MONTH = WHEN_PRECISIONS.indexOf('month');
const MAX_LEADS = 3;

/** Stated answers from one side of the axis to the other, between occasions. */
const acrossAxis = (table: EventTable, dating: Dating, { occasion }: Grouping): readonly Answering[] => {
  const counts = countsIn(table, dating);
  const sides = sidesOf(table);
  // Rows and tracks are in range.
  const sideOf = (row: number) => sides[table.track[row]!]!;
  const found = new Map<string, Answering>();
  table.records.forEach(({ relations = [] }, row) => {
    for (const relation of relations) {
      if (relation.type !== 'response_to' || relation.basis !== 'stated' || !counts(relation)) continue;
      const target = table.indexOf.get(relation.to);
      if (target === undefined) continue;
      const [from, to] = [occasion[row]!, occasion[target]!];
      const isAcross = from >= 0 && to >= 0 && sideOf(from) !== 'axis' && sideOf(to) !== 'axis';
      if (isAcross && sideOf(from) !== sideOf(to)) found.set(`${from} ${to}`, { from, to });
    }
  });
  return [...found.values()];
};

/** Occasions that a step of the story or a note of the view names. */
const namedIn = (table: EventTable, { occasion }: Grouping): ReadonlySet<number> => {
  const ids = [
    ...(table.document.view?.annotations ?? []).map(({ event }) => event),
    ...storySteps(table).map(({ view }) => view.selected ?? ''),
  ];
  return new Set(ids.map((id) => occasion[table.indexOf.get(id) ?? -1] ?? -1));
};

/** What of the data decides which occasions come first; the same whatever is shown. */
interface Prominence {
  readonly answers: readonly Answering[];
  readonly answering: ReadonlySet<number>;
  readonly named: ReadonlySet<number>;
}
const prominenceOf = memoRecent(2, (table: EventTable, dating: Dating): Prominence => {
  const grouping = groupEvents(table, dating);
  const answers = acrossAxis(table, dating, grouping);
  return {
    answers,
    answering: new Set(answers.flatMap(({ from, to }) => [from, to])),
    named: namedIn(table, grouping),
  };
});

/** The parts that are left, in the order in which they are read. */
const partsOf = (
  grouping: Grouping,
  row: number,
  isLeft: (row: number) => boolean,
  barOf: (row: number) => BarRow,
  depth = 1,
): readonly PartRow[] =>
  (grouping.parts.get(row) ?? []).flatMap((part) => [
    ...(isLeft(part) ? [{ ...barOf(part), depth, belonging: grouping.belonging.get(part) ?? 'stated' }] : []),
    ...partsOf(grouping, part, isLeft, barOf, depth + 1),
  ]);

/** Dated to the month or coarser, or cut by the window. */
const isContext = (dates: DatingColumns, row: number, window: Span): boolean =>
  // Rows are in range.
  dates.precision[row]! >= MONTH || dates.startMin[row]! < window.start || dates.endMax[row]! > window.end;

/** Leads first those that answer or are answered, then those that are named, then those of many parts. */
const rankLeads = (rows: readonly OccasionRow[], { answering, named }: Prominence): ReadonlySet<number> => {
  const merit = ({ row, total }: OccasionRow): number =>
    (answering.has(row) ? 2000 : 0) + (named.has(row) ? 1000 : 0) + Math.min(total, 999);
  const worthy = rows.filter(({ row, rank, total }) => {
    return rank !== 'context' && (total >= 2 || answering.has(row) || named.has(row));
  });
  const ranked = worthy.toSorted((a, b) => merit(b) - merit(a)).slice(0, MAX_LEADS);
  return new Set(ranked.map(({ row }) => row));
};

/** From the axis outward: what answers across it, then by earliest start, the longer first; context last. */
const orderRows = (
  rows: readonly OccasionRow[],
  dates: DatingColumns,
  prominence: Prominence,
): readonly OccasionRow[] => {
  const leads = rankLeads(rows, prominence);
  const place = ({ row, rank }: OccasionRow): number =>
    prominence.answering.has(row) ? 0 : rank === 'context' ? 2 : 1;
  // Rows are in range.
  const start = ({ row }: OccasionRow): number => dates.startMin[row]!;
  const end = ({ row }: OccasionRow): number => dates.endMax[row]!;
  return rows
    .map((each): OccasionRow => (leads.has(each.row) ? { ...each, rank: 'lead' } : each))
    .toSorted(
      (a, b) =>
        place(a) - place(b) || start(a) - start(b) || end(b) - end(a) || dates.rank[a.row]! - dates.rank[b.row]!,
    );
};

/** Occasions on the axis are rows of the side that has fewer. */
const takeFromAxis = (sides: Record<SideName | 'axis', OccasionRow[]>, used: Record<SideName, boolean>): void => {
  for (const row of sides.axis) {
    const isBelow = used.below && (!used.above || sides.below.length <= sides.above.length);
    sides[isBelow ? 'below' : 'above'].push(row);
  }
};

const list = (table: EventTable, dating: Dating, windowRows: Uint32Array, start: number, end: number): Occasions => {
  const dates = table[dating];
  const grouping = groupEvents(table, dating);
  const prominence = prominenceOf(table, dating);
  const sides = sidesOf(table);
  const left = new Set(windowRows);
  const isLeft = (row: number): boolean => left.has(row);
  const barOf = (row: number): BarRow => ({
    row,
    wholeStart: dates.startUnknown[row] === 1 ? wholeStartOf(table, dates, row) : -Infinity,
  });
  const rows: Record<SideName | 'axis', OccasionRow[]> = { above: [], below: [], axis: [] };
  const standing = new Map<number, BarRow[]>();
  const undated: number[] = [];
  const seen = new Set<number>();
  for (const row of windowRows) {
    const occasion = grouping.occasion[row]!; // rows and tracks are in range
    const track = table.track[row]!;
    if (Number.isNaN(dates.startMin[row])) undated.push(row);
    else if (dates.shape[row] === STATE) standing.set(track, [...(standing.get(track) ?? []), barOf(row)]);
    else if (!seen.has(occasion)) {
      seen.add(occasion);
      rows[sides[table.track[occasion]!]!].push({
        ...barOf(occasion),
        isLeft: isLeft(occasion),
        rank: isContext(dates, occasion, { start, end } as Span) ? 'context' : 'plain',
        parts: partsOf(grouping, occasion, isLeft, barOf),
        total: countUnder(grouping.parts, occasion),
      });
    }
  }
  const used = usedSides(table);
  takeFromAxis(rows, used);
  const strips = [...standing].toSorted(([a], [b]) => a - b).map(([track, bars]): StandingStrip => ({ track, bars }));
  const standingOn = (side: SideName): readonly StandingStrip[] => {
    const foot = used.below ? 'below' : 'above';
    return strips.filter(({ track }) => (sides[track] === 'axis' ? foot : sides[track]) === side);
  };
  const shown = new Set([...rows.above, ...rows.below].map(({ row }) => row));
  return {
    above: { rows: orderRows(rows.above, dates, prominence), standing: standingOn('above') },
    below: { rows: orderRows(rows.below, dates, prominence), standing: standingOn('below') },
    answers: prominence.answers.filter(({ from, to }) => shown.has(from) && shown.has(to)),
    undated,
  };
};

/** Remembered by the window, so that a step of the playhead orders nothing anew. */
const listRemembered = memoRecent(2, list);

/**
 * From the rows that meet the window, so that scrubbing inside it never moves a row.
 * @param most events: of more, rows are not asked for
 */
export const listOccasions = ({ table, question, span, windowRows }: RowAnswer, most: number): Occasions | 'tooMany' =>
  windowRows.length > most ? 'tooMany' : listRemembered(table, question.dating, windowRows, span.start, span.end);
