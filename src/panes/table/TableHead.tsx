/** The head of the table: each column's name is a button that sorts by it. */
import { COLUMN_WIDTHS, type Column } from '../../wording/table/columns.ts';
import type { ColumnOrder } from '../../wording/table/row-order.ts';
import { useAllMessages } from '../../i18n/use-messages.ts';

interface TableHeadProps {
  readonly columns: readonly Column[];
  readonly order: ColumnOrder;
  /** Rows are blocks and the head is visually hidden: the bar above has the order. */
  readonly isStacked: boolean;
  readonly isPartial: boolean;
  readonly onSort: (by: Column) => void;
}

export const TableHead = ({ columns, order, isStacked, isPartial, onSort }: TableHeadProps) => {
  const { table } = useAllMessages();
  return (
    <thead className={isStacked ? 'visually-hidden' : undefined} role={isStacked ? 'rowgroup' : undefined}>
      <tr role={isStacked ? 'row' : undefined} aria-rowindex={isPartial ? 1 : undefined}>
        {columns.map((column) => (
          <th
            key={column}
            scope="col"
            className={`table-${column}`}
            role={isStacked ? 'columnheader' : undefined}
            aria-sort={order.by !== column ? 'none' : order.direction === 1 ? 'ascending' : 'descending'}
          >
            {isStacked ? table.columns[column] : <SortButton column={column} onSort={onSort} />}
          </th>
        ))}
      </tr>
    </thead>
  );
};

const SortButton = ({ column, onSort }: { readonly column: Column } & Pick<TableHeadProps, 'onSort'>) => {
  const { table } = useAllMessages();
  const name = table.columns[column];
  return (
    <button type="button" className="table-sort" title={table.sortBy(name)} onClick={() => onSort(column)}>
      {name}
    </button>
  );
};

/** Fixed widths, so that columns do not change as rows come and go. */
export const ColumnWidths = ({ columns }: { readonly columns: readonly Column[] }) => {
  const total = columns.reduce((sum, column) => sum + COLUMN_WIDTHS[column], 0);
  return (
    <colgroup>
      {columns.map((column) => (
        <col key={column} style={{ width: `${(COLUMN_WIDTHS[column] / total) * 100}%` }} />
      ))}
    </colgroup>
  );
};
