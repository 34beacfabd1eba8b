/** The bar above the table: number of rows, choice of columns and, where the head is hidden, of the order. */
import { CHOSEN_COLUMNS, USUAL_COLUMNS, type Column } from '../../wording/table/columns.ts';
import type { ColumnOrder } from '../../wording/table/row-order.ts';
import { useAllMessages } from '../../i18n/use-messages.ts';
import { Menu, type MenuGroup } from '../../ui/Menu.tsx';
import { Popover } from '../../ui/Popover.tsx';

interface TableBarProps {
  readonly countId: string;
  readonly count: string;
  readonly chosen: ReadonlySet<Column>;
  readonly onChoose: (chosen: ReadonlySet<Column>) => void;
  readonly columns: readonly Column[];
  readonly order: ColumnOrder;
  readonly onOrder: (order: ColumnOrder) => void;
  readonly isStacked: boolean;
}

export const TableBar = ({ countId, count, chosen, onChoose, columns, order, onOrder, isStacked }: TableBarProps) => {
  const { table } = useAllMessages();
  return (
    <div className="table-bar">
      <p id={countId} className="table-count">
        {count}
      </p>
      {isStacked && <SortMenu columns={columns} order={order} onOrder={onOrder} />}
      <Popover face={table.choose} title={table.chooseTitle} className="table-tool">
        <ColumnChoice chosen={chosen} onChoose={onChoose} />
      </Popover>
      {/* No live region: the page's status announces the count. */}
      <span className="visually-hidden" aria-live="polite">
        {order.by === 'date' && order.direction === 1
          ? ''
          : table.sorted(table.columns[order.by], order.direction === 1 ? table.ascending : table.descending)}
      </span>
    </div>
  );
};

const SortMenu = ({ columns, order, onOrder }: Pick<TableBarProps, 'columns' | 'order' | 'onOrder'>) => {
  const { table } = useAllMessages();
  const groups: readonly MenuGroup[] = [
    {
      id: 'by',
      title: table.sortColumn,
      items: columns.map((by) => ({
        id: by,
        label: table.columns[by],
        checked: by === order.by,
        onSelect: () => onOrder({ ...order, by }),
      })),
    },
    {
      id: 'order',
      title: table.sortOrder,
      items: ([1, -1] as const).map((direction) => ({
        id: String(direction),
        label: direction === 1 ? table.ascending : table.descending,
        checked: direction === order.direction,
        onSelect: () => onOrder({ ...order, direction }),
      })),
    },
  ];
  return (
    <Menu groups={groups} className="table-tool">
      {table.sort(table.columns[order.by])}
      <span className="table-arrow" aria-hidden="true">
        {order.direction === 1 ? '↑' : '↓'}
      </span>
    </Menu>
  );
};

const ColumnChoice = ({ chosen, onChoose }: Pick<TableBarProps, 'chosen' | 'onChoose'>) => {
  const { table } = useAllMessages();
  const toggle = (column: Column): void => {
    const next = new Set(chosen);
    if (!next.delete(column)) next.add(column);
    onChoose(next);
  };
  const isUsual = chosen.size === USUAL_COLUMNS.length && USUAL_COLUMNS.every((column) => chosen.has(column));
  return (
    <div className="table-choice">
      {CHOSEN_COLUMNS.map((column) => (
        <label key={column} className="table-check">
          <input type="checkbox" checked={chosen.has(column)} onChange={() => toggle(column)} />
          {table.columns[column]}
        </label>
      ))}
      <button
        type="button"
        className="text-button table-usual"
        disabled={isUsual}
        onClick={() => onChoose(new Set(USUAL_COLUMNS))}
      >
        {table.usual}
      </button>
    </div>
  );
};
