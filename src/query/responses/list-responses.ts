/** Each offensive event with what answers it, as far as the data says so: described, never called cause. */
import { memoLast } from '../../base/memo.ts';
import type { RelationRecord } from '../../events/format/schema.ts';
import { TRACKS } from '../../events/codes.ts';
import type { DatingColumns, EventIndex } from '../../events/types.ts';
import { countsIn, incomingOf } from '../relations/links.ts';
import type { Answer } from '../types.ts';

/** Why an event that is named here is not among those shown. */
export type Absence = 'filters' | 'window' | 'playhead';

export interface ResponseLink {
  readonly row: EventIndex;
  readonly relation: RelationRecord;
  /** The relation is the offensive event's own, not one to it. */
  readonly isOwn: boolean;
  readonly absence: Absence | null;
}

export interface ResponseGroup {
  readonly row: EventIndex;
  readonly absence: Absence | null;
  /** Diplomatic events that answer it. */
  readonly answers: readonly ResponseLink[];
  /** Events of other tracks that answer it. */
  readonly otherAnswers: readonly ResponseLink[];
  /** Other relations between it and diplomatic events. */
  readonly links: readonly ResponseLink[];
}

export interface Responses {
  /** Offensive events with an answer, in time order: those shown, and those that a shown diplomatic event answers. */
  readonly answered: readonly ResponseGroup[];
  /** Shown offensive events without one. */
  readonly unanswered: readonly ResponseGroup[];
  /** How many offensive events are shown, and how many of these have a diplomatic answer. */
  readonly shown: number;
  readonly shownAnswered: number;
}

const OFFENSIVE = TRACKS.indexOf('offensive');
const DIPLOMATIC = TRACKS.indexOf('diplomatic');

const absences = ({ presence, filteredRows, windowRows }: Answer): ((row: number) => Absence | null) => {
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

const build = (answer: Answer): Responses => {
  const {
    table,
    dates,
    question: { dating },
  } = answer;
  const absenceOf = absences(answer);
  const order = inTime(dates);
  const counts = countsIn(table, dating);
  const isDiplomatic = ({ row }: ResponseLink): boolean => table.track[row] === DIPLOMATIC;
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
      answers: all.filter((item) => isAnswer(item) && isDiplomatic(item)),
      otherAnswers: all.filter((item) => isAnswer(item) && !isDiplomatic(item)),
      links: all.filter((item) => !isAnswer(item) && isDiplomatic(item)),
    };
  };

  const groups: ResponseGroup[] = [];
  for (let row = 0; row < table.count; row += 1)
    if (table.track[row] === OFFENSIVE) groups.push(groupOf(row as EventIndex));
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
export const listResponses: (answer: Answer) => Responses = memoLast(build);
