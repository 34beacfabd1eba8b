/** The order by a column, as a query of the engine. */
import { memoLast } from '../../base/memo.ts';
import type { EventTable } from '../../events/types.ts';
import type { AllMessages } from '../../i18n/en.ts';
import type { RowOrder } from '../../query/row-order.ts';
import type { Dating } from '../../selection/selection.ts';
import type { Column } from './columns.ts';
import { tableWordsOf } from './table-words.ts';

export interface ColumnOrder {
  readonly by: Column;
  readonly direction: 1 | -1;
}
/** The order of the answer. */
export const BY_DATE: ColumnOrder = { by: 'date', direction: 1 };

/**
 * By date in the current dating, by precision from fine to coarse, else alphabetically; the same object for the same
 * arguments.
 */
export const rowOrder = memoLast(
  (table: EventTable, dating: Dating, { by, direction }: ColumnOrder, messages: AllMessages): RowOrder => {
    if (by === 'date') return { by: 'time', direction };
    if (by === 'period') return { by: 'period', direction };
    return { by: 'rank', ranks: tableWordsOf(table, dating, messages).ranks(by), direction };
  },
);
