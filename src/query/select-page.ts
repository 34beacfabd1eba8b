/** Rows in the order that is asked for, a page of them or all. */
import { memoRecent } from '../base/memo.ts';
import { restsOnOutside } from '../events/outside.ts';
import type { Page, RowOrder, RowPage, RowSet } from './row-order.ts';
import type { RowAnswer } from './types.ts';

/** Latest first; events of one start keep their order, undated ones stay last. */
const latestFirst = ({ dates }: RowAnswer, rows: readonly number[]): readonly number[] => {
  const startOf = (row: number): number => dates.startMin[row] ?? Number.NaN;
  const dated = rows.filter((row) => !Number.isNaN(startOf(row)));
  return [...dated.toSorted((a, b) => startOf(b) - startOf(a)), ...rows.filter((row) => Number.isNaN(startOf(row)))];
};

const allRows = ({ table, dates: { rank } }: RowAnswer): readonly number[] =>
  Array.from({ length: table.count }, (_, row) => row).toSorted((a, b) => rank[a]! - rank[b]!); // rows are in range

const rowsOf = (answer: RowAnswer, of: RowSet): readonly number[] => {
  if (of === 'all') return allRows(answer);
  if (of === 'filtered') return [...answer.filteredRows];
  const { table, rows, question } = answer;
  if (of === 'shown' || question.dating === 'best') return [...rows];
  return [...rows].filter((row) => !restsOnOutside(table.records[row]?.evidence, table.sources));
};

const orderRows = memoRecent(2, (answer: RowAnswer, of: RowSet, order: RowOrder): readonly number[] => {
  const rows = rowsOf(answer, of);
  if (order.by === 'time') return order.direction === 1 ? rows : latestFirst(answer, rows);
  if (order.by === 'file') return rows.toSorted((a, b) => (a - b) * order.direction);
  const ranks = order.by === 'rank' ? order.ranks : answer.periods;
  return rows.toSorted((a, b) => (ranks[a]! - ranks[b]!) * order.direction); // rows are in range
});

export const selectPage = (
  answer: RowAnswer,
  { of, order, from = 0, most }: Page & { readonly of: RowSet; readonly order: RowOrder },
): RowPage => {
  const ordered = orderRows(answer, of, order);
  const isWhole = from === 0 && (most === undefined || most >= ordered.length);
  return {
    rows: isWhole ? ordered : ordered.slice(from, most === undefined ? undefined : from + most),
    total: ordered.length,
  };
};
