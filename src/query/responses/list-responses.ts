/**
 * Each event above the axis with what answers it from below, as far as the data says so: described, never called cause.
 * Where the dataset has no two sides, every event with what answers it.
 */
import { memoLast } from '../../base/memo.ts';
import type { RelationRecord } from '../../events/format/schema.ts';
import type { DatingColumns, EventIndex } from '../../events/types.ts';
import { countsIn, incomingOf } from '../relations/find-links.ts';
import type { RowAnswer } from '../types.ts';
import { responseTracks } from './response-tracks.ts';

/** Why an event that is named here is not among those shown. */
export type Absence = 'filters' | 'window' | 'playhead';

export interface ResponseLink {
  readonly row: EventIndex;
  readonly relation: RelationRecord;
  /** The relation is the answered event's own, not one to it. */
  readonly isOwn: boolean;
  readonly absence: Absence | null;
}

export interface ResponseGroup {
  readonly row: EventIndex;
  readonly absence: Absence | null;
  /** Events across the axis that answer it. */
  readonly answers: readonly ResponseLink[];
  /** Events elsewhere that answer it. */
  readonly otherAnswers: readonly ResponseLink[];
  /** Other relations between it and events across the axis. */
  readonly links: readonly ResponseLink[];
}

export interface Responses {
  /** Events with an answer, in time order: those shown, and those that a shown one across the axis answers. */
  readonly answered: readonly ResponseGroup[];
  /** Shown events without one. */
  readonly unanswered: readonly ResponseGroup[];
  /** How many that may be answered are shown, and how many of these have an answer across the axis. */
  readonly shown: number;
  readonly shownAnswered: number;
}

const absences = ({ presence, filteredRows, windowRows }: RowAnswer): ((row: number) => Absence | null) => {
  const [passing, meeting] = [new Set(filteredRows), new Set(windowRows)];
  return (row) => {
    if (presence[row] !== 0) return null;
    if (!passing.has(row)) return 'filters';
    return meeting.has(row) ? 'playhead' : 'window';
  };
};

/** As the answer itself is ordered. */
const inTime =
  ({ rank }: DatingColumns) =>
  (a: { readonly row: number }, b: { readonly row: number }): number =>
    rank[a.row]! - rank[b.row]!; // rows are in range

const build = (answer: RowAnswer): Responses => {
  const {
    table,
    dates,
    question: { dating },
  } = answer;
  const absenceOf = absences(answer);
  const order = inTime(dates);
  const counts = countsIn(table, dating);
  const { about, across } = responseTracks(answer.schema);
  const isAcross = ({ row }: ResponseLink): boolean => across.includes(table.track[row]!); // rows are in range
  const isAnswer = ({ relation, isOwn }: ResponseLink): boolean => relation.type === 'response_to' && !isOwn;

  const groupOf = (row: EventIndex): ResponseGroup => {
    const link = (other: EventIndex, relation: RelationRecord, isOwn: boolean): ResponseLink => ({
      row: other,
      relation,
      isOwn,
      absence: absenceOf(other),
    });
    const own = (table.records[row]?.relations ?? []).flatMap((relation) => {
      const to = table.indexOf.get(relation.to);
      return to === undefined ? [] : [link(to, relation, true)];
    });
    const theirs = (incomingOf(table).get(table.ids[row] ?? '') ?? []).map(({ from, relation }) =>
      link(from, relation, false),
    );
    const all = [...own, ...theirs].filter(({ relation }) => counts(relation)).toSorted(order);
    return {
      row,
      absence: absenceOf(row),
      answers: all.filter((item) => isAnswer(item) && isAcross(item)),
      otherAnswers: all.filter((item) => isAnswer(item) && !isAcross(item)),
      links: all.filter((item) => !isAnswer(item) && isAcross(item)),
    };
  };

  const groups: ResponseGroup[] = [];
  for (let row = 0; row < table.count; row += 1)
    if (about.includes(table.track[row]!)) groups.push(groupOf(row as EventIndex));
  const named = groups
    .filter(({ absence, answers }) => absence === null || answers.some((item) => item.absence === null))
    .toSorted(order);
  const has = ({ answers, otherAnswers }: ResponseGroup): boolean => answers.length + otherAnswers.length > 0;
  const shown = named.filter(({ absence }) => absence === null);
  return {
    answered: named.filter(has),
    unanswered: named.filter((group) => !has(group)),
    shown: shown.length,
    shownAnswered: shown.filter(({ answers }) => answers.length > 0).length,
  };
};

/** What answers what in the present view. */
export const listResponses: (answer: RowAnswer) => Responses = memoLast(build);
