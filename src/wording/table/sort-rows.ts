/** The rows shown, in the order that a reader asks for. */
import { memoLast } from '../../base/memo.ts';
import type { AllMessages } from '../../i18n/en.ts';
import type { Answer } from '../../query/types.ts';
import type { Column } from './columns.ts';
import { tableWordsOf } from './table-words.ts';

export interface RowOrder {
  readonly by: Column;
  readonly direction: 1 | -1;
}
/** The order of the answer itself. */
export const IN_TIME: RowOrder = { by: 'date', direction: 1 };

/** Latest first; events of one start keep their order, undated ones stay last. */
const latestFirst = ({ rows, dates }: Answer): readonly number[] => {
  const startOf = (row: number): number => dates.startMin[row] ?? Number.NaN;
  const dated = [...rows].filter((row) => !Number.isNaN(startOf(row)));
  return [
    ...dated.toSorted((a, b) => startOf(b) - startOf(a)),
    ...[...rows].filter((row) => Number.isNaN(startOf(row))),
  ];
};

/** By date in the dating in force, by precision from fine to coarse, else by the words; equal ones keep the order of time. */
export const sortRows: (answer: Answer, order: RowOrder, messages: AllMessages) => readonly number[] = memoLast(
  (answer: Answer, { by, direction }: RowOrder, messages: AllMessages): readonly number[] => {
    const { rows, sides, table, question } = answer;
    if (by === 'date') return direction === 1 ? [...rows] : latestFirst(answer);
    const ranks = by === 'period' ? sides : tableWordsOf(table, question.dating, messages).ranks(by);
    return [...rows].toSorted((a, b) => ((ranks[a] ?? 0) - (ranks[b] ?? 0)) * direction);
  },
);
