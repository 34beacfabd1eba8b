/** Rows in the order that is asked for, a page of them or all. */
import { memoRecent } from '../base/memo.ts';
import type { Answer } from './types.ts';

/** In time, as in the file, by window while two are compared, or by what each row of the table ranks as; equal ones stay in the order of time. */
export type RowOrder =
  | { readonly by: 'time' | 'file' | 'side'; readonly direction: 1 | -1 }
  | { readonly by: 'rank'; readonly ranks: Uint32Array; readonly direction: 1 | -1 };
export const IN_TIME: RowOrder = { by: 'time', direction: 1 };
export const AS_IN_FILE: RowOrder = { by: 'file', direction: 1 };

/** Those shown, all that the filters leave whatever the time, or the whole dataset. */
export type RowSet = 'shown' | 'filtered' | 'all';

export interface Page {
  /** The first row of the page, from 0. */
  readonly from?: number;
  /** All that are left, by default. */
  readonly most?: number;
}

export interface RowPage {
  readonly rows: readonly number[];
  /** How many there are on all pages. */
  readonly total: number;
}

/** Latest first; events of one start keep their order, undated ones stay last. */
const latestFirst = ({ dates }: Answer, rows: readonly number[]): readonly number[] => {
  const startOf = (row: number): number => dates.startMin[row] ?? Number.NaN;
  const dated = rows.filter((row) => !Number.isNaN(startOf(row)));
  return [...dated.toSorted((a, b) => startOf(b) - startOf(a)), ...rows.filter((row) => Number.isNaN(startOf(row)))];
};

const allRows = ({ table, dates: { rank } }: Answer): readonly number[] =>
  Array.from({ length: table.count }, (_, row) => row).toSorted((a, b) => rank[a]! - rank[b]!); // rows are in range

const rowsOf = (answer: Answer, of: RowSet): readonly number[] => {
  if (of === 'all') return allRows(answer);
  return [...(of === 'shown' ? answer.rows : answer.filteredRows)];
};

const orderRows = memoRecent(2, (answer: Answer, of: RowSet, order: RowOrder): readonly number[] => {
  const rows = rowsOf(answer, of);
  if (order.by === 'time') return order.direction === 1 ? rows : latestFirst(answer, rows);
  if (order.by === 'file') return rows.toSorted((a, b) => (a - b) * order.direction);
  const ranks = order.by === 'rank' ? order.ranks : answer.sides;
  return rows.toSorted((a, b) => (ranks[a]! - ranks[b]!) * order.direction); // rows are in range
});

export const selectPage = (
  answer: Answer,
  { of, order, from = 0, most }: Page & { readonly of: RowSet; readonly order: RowOrder },
): RowPage => {
  const ordered = orderRows(answer, of, order);
  const isWhole = from === 0 && (most === undefined || most >= ordered.length);
  return {
    rows: isWhole ? ordered : ordered.slice(from, most === undefined ? undefined : from + most),
    total: ordered.length,
  };
};
