/** One event as the words of a table's row. */
import type { Messages } from '../../i18n/en.ts';
import type { EventTable } from '../../events/types.ts';
import type { Dating } from '../../selection/selection.ts';
import { describeActors } from './describe-actors.ts';
import { describeSource, describeStatus } from './describe-status.ts';
import { describeTrack } from './describe-type.ts';
import { describeWhen } from './describe-when.ts';
import { describeWhere } from './describe-where.ts';

export const ROW_COLUMNS = ['date', 'event', 'track', 'place', 'actors', 'status', 'source'] as const;
export type RowColumn = (typeof ROW_COLUMNS)[number];
export type RowWords = Readonly<Record<RowColumn, string>>;

export const describeRow = (table: EventTable, row: number, dating: Dating, messages: Messages): RowWords => ({
  date: describeWhen(table, row, dating, messages).text,
  event: table.records[row]?.title ?? '',
  track: describeTrack(table, row, messages),
  place: describeWhere(table, row, messages).text,
  actors: describeActors(table, row, messages).text,
  status: describeStatus(table, row, messages).text,
  source: describeSource(table, row, dating, messages).text,
});

export const SORTABLE = ['date', 'event', 'track'] as const;
export type SortColumn = (typeof SORTABLE)[number];
export interface RowOrder { readonly by: SortColumn; readonly direction: 1 | -1 }

/** The rows in another order; equal ones keep the order of time, undated ones stay last by date. */
export const orderRows = (table: EventTable, rows: Uint32Array, { by, direction }: RowOrder): readonly number[] => {
  const list = [...rows];
  if (by === 'date') {
    if (direction === 1) return list;
    const isUndated = (row: number): boolean => Number.isNaN(table.best.startMin[row] ?? Number.NaN);
    return [...list.filter((row) => !isUndated(row)).toReversed(), ...list.filter(isUndated)];
  }
  const title = new Intl.Collator('en', { numeric: true });
  const compare = by === 'event'
    ? (a: number, b: number) => title.compare(table.records[a]?.title ?? '', table.records[b]?.title ?? '')
    : (a: number, b: number) => (table.track[a] ?? 0) - (table.track[b] ?? 0);
  return list.toSorted((a, b) => compare(a, b) * direction);
};
