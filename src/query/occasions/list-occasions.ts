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
  /** The row that it is a part of, of those that are left. */
  readonly whole: number;
}
export interface OccasionRow extends BarRow {
  /** False where filters leave some of its parts and not the event itself. */
  readonly isLeft: boolean;
  readonly rank: 'lead' | 'plain' | 'context';
  /** How much puts it forward by name: an answer, a story, parts; 0 for what stands alone. */
  readonly merit: number;
  /** A standing condition that is said to follow from it; null for none. */
  readonly next: number | null;
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
export interface OccasionSide {
  /** From the axis outward. */
  readonly rows: readonly OccasionRow[];
  readonly standing: readonly StandingStrip[];
}
export interface Occasions {
  /** False where there are so many events that only occasions with some merit are listed. */
  readonly isAll: boolean;
  readonly above: OccasionSide;
  readonly below: OccasionSide;
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

/** What holds from then on, by what it is said to follow. */
const followersIn = (table: EventTable, dating: Dating): ReadonlyMap<number, number> => {
  const counts = countsIn(table, dating);
  const found = new Map<number, number>();
  table.records.forEach(({ relations = [] }, row) => {
    if (table[dating].shape[row] !== STATE) return;
    for (const relation of relations) {
      const before = table.indexOf.get(relation.to);
      if (relation.type === 'follows' && relation.basis === 'stated' && counts(relation) && before !== undefined)
        found.set(before, row);
    }
  });
  return found;
};

/** What of the data decides which occasions come first; the same whatever is shown. */
interface Prominence {
  readonly answers: readonly Answering[];
  readonly answering: ReadonlySet<number>;
  readonly meritOf: (row: number) => number;
  /** Standing conditions by the row that they follow. */
  readonly followers: ReadonlyMap<number, number>;
}
const prominenceOf = memoRecent(2, (table: EventTable, dating: Dating): Prominence => {
  const grouping = groupEvents(table, dating);
  const answers = acrossAxis(table, dating, grouping);
  const answering = new Set(answers.flatMap(({ from, to }) => [from, to]));
  const named = namedIn(table, grouping);
  return {
    answers,
    answering,
    // Answers before what is named, that before many parts.
    meritOf: (row) =>
      (answering.has(row) ? 2000 : 0) + (named.has(row) ? 1000 : 0) + Math.min(countUnder(grouping.parts, row), 999),
    followers: followersIn(table, dating),
  };
});

/** The parts that are left, in the order in which they are read. */
const partsOf = (
  grouping: Grouping,
  row: number,
  isLeft: (row: number) => boolean,
  barOf: (row: number) => BarRow,
  depth = 1,
  whole = row,
): readonly PartRow[] =>
  (grouping.parts.get(row) ?? []).flatMap((part) => [
    ...(isLeft(part) ? [{ ...barOf(part), depth, belonging: grouping.belonging.get(part) ?? 'stated', whole }] : []),
    ...partsOf(grouping, part, isLeft, barOf, depth + 1, isLeft(part) ? part : whole),
  ]);

/** Dated to the month or coarser, or cut by the window. */
const isContext = (dates: DatingColumns, row: number, window: Span): boolean =>
  // Rows are in range.
  dates.precision[row]! >= MONTH || dates.startMin[row]! < window.start || dates.endMax[row]! > window.end;

/** How many houses are heard: of the voices (`query/voices.ts`, late) what a tie needs, without their origins. */
const countHouses = ({ records, sources }: EventTable, row: number): number =>
  new Set(
    // In range.
    records[row]!.evidence.map(({ source }) => sources.get(source)?.family ?? sources.get(source)?.publisher),
  ).size;

/** By merit, then by voices; what only the month is known of leads nowhere. */
const rankLeads = (rows: readonly OccasionRow[], table: EventTable): ReadonlySet<number> => {
  const worthy = rows.filter(({ rank, merit }) => rank !== 'context' && merit >= 2);
  const ranked = worthy
    .toSorted((a, b) => b.merit - a.merit || countHouses(table, b.row) - countHouses(table, a.row))
    .slice(0, MAX_LEADS);
  return new Set(ranked.map(({ row }) => row));
};

/** From the axis outward: what answers across it, then by earliest start, the longer first; context last. */
const orderRows = (
  rows: readonly OccasionRow[],
  table: EventTable,
  dates: DatingColumns,
  prominence: Prominence,
): readonly OccasionRow[] => {
  const leads = rankLeads(rows, table);
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

const list = (
  table: EventTable,
  dating: Dating,
  windowRows: Uint32Array,
  start: number,
  end: number,
  isAll: boolean,
): Occasions => {
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
    else if (dates.shape[row] === STATE) {
      const known = standing.get(track);
      if (known) known.push(barOf(row));
      else standing.set(track, [barOf(row)]);
    } else if (!seen.has(occasion)) {
      seen.add(occasion);
      const merit = prominence.meritOf(occasion);
      if (!isAll && merit === 0) continue;
      const next = prominence.followers.get(occasion) ?? -1;
      rows[sides[table.track[occasion]!]!].push({
        ...barOf(occasion),
        isLeft: isLeft(occasion),
        rank: isContext(dates, occasion, { start, end } as Span) ? 'context' : 'plain',
        parts: partsOf(grouping, occasion, isLeft, barOf),
        total: countUnder(grouping.parts, occasion),
        merit,
        next: isLeft(next) ? next : null,
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
    isAll,
    above: { rows: orderRows(rows.above, table, dates, prominence), standing: standingOn('above') },
    below: { rows: orderRows(rows.below, table, dates, prominence), standing: standingOn('below') },
    answers: prominence.answers.filter(({ from, to }) => shown.has(from) && shown.has(to)),
    undated,
  };
};

/** Remembered by the window, so that a step of the playhead orders nothing anew. */
const listRemembered = memoRecent(2, list);

/**
 * From the rows that meet the window, so that scrubbing inside it never moves a row.
 * @param most events: of more, only occasions that something puts forward are listed
 */
export const listOccasions = ({ table, question, windowRows }: RowAnswer, most: number): Occasions =>
  listRemembered(
    table,
    question.dating,
    windowRows,
    question.window.start,
    question.window.end,
    windowRows.length <= most,
  );
