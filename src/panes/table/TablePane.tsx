/** The events that the window and the filters leave, as a real table; the same again for print. */
import { memo, useEffect, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import { describeRow, orderRows, ROW_COLUMNS, SORTABLE, type RowColumn, type RowOrder, type SortColumn } from '../../derive/describe/describe-row.ts';
import { trackOf } from '../../derive/describe/describe-type.ts';
import type { Answer } from '../../derive/types.ts';
import { useSelectionState, useSession, useSettledAnswer } from '../../derive/use-session.ts';
import type { EventTable } from '../../events/types.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import type { Dating } from '../../selection/selection.ts';
import './TablePane.css';

/** So many rows come at once, the rest in steps of as many: a table of thousands must not hold up the page. */
const CHUNK = 300;

const isSortable = (column: RowColumn): column is SortColumn => (SORTABLE as readonly string[]).includes(column);

export const TablePane = () => {
  const messages = useMessages();
  const answer = useSettledAnswer();
  const [order, setOrder] = useState<RowOrder>({ by: 'date', direction: 1 });
  const words = messages.reading.table;
  const sortBy = (by: SortColumn): void => setOrder({ by, direction: order.by === by && order.direction === 1 ? -1 : 1 });
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a table wider than its pane must scroll by keyboard
    <section className="table-pane" aria-label={words.region} tabIndex={0}>
      <table className="table-grid">
        <caption className="table-caption">{words.caption(answer.shown, answer.total)}</caption>
        <thead>
          <tr>{ROW_COLUMNS.map((column) => <HeadCell key={column} column={column} order={order} onSort={sortBy} />)}</tr>
        </thead>
        <Rows answer={answer} order={order} />
      </table>
      {answer.shown === 0 && <p className="table-empty">{words.empty}</p>}
    </section>
  );
};

interface HeadCellProps { readonly column: RowColumn; readonly order: RowOrder; readonly onSort: (by: SortColumn) => void }

const HeadCell = ({ column, order, onSort }: HeadCellProps) => {
  const words = useMessages().reading.table;
  const name = words.columns[column];
  if (!isSortable(column)) return <th scope="col" className={`table-${column}`}>{name}</th>;
  const isSorted = order.by === column;
  return (
    <th scope="col" className={`table-${column}`} aria-sort={isSorted ? (order.direction === 1 ? 'ascending' : 'descending') : 'none'}>
      <button type="button" className="table-sort" title={words.sortBy(name)} onClick={() => onSort(column)}>
        {name}<span className="table-arrow" aria-hidden="true">{isSorted ? (order.direction === 1 ? ' ↑' : ' ↓') : ''}</span>
      </button>
    </th>
  );
};

const Rows = ({ answer, order }: { readonly answer: Answer; readonly order: RowOrder }) => {
  const rows = useMemo(() => orderRows(answer.table, answer.rows, order), [answer, order]);
  const count = useGrowing(rows.length);
  return <tbody>{rows.slice(0, count).map((row) => <EventRow key={row} row={row} table={answer.table} dating={answer.question.dating} />)}</tbody>;
};

/** Grows to `total` a chunk at a time, as the page has time. */
const useGrowing = (total: number): number => {
  const [count, setCount] = useState(CHUNK);
  useEffect(() => {
    if (count >= total) return undefined;
    const timer = setTimeout(() => setCount(count + CHUNK), 0);
    return () => clearTimeout(timer);
  }, [count, total]);
  return Math.min(count, total);
};

interface EventRowProps { readonly row: number; readonly table: EventTable; readonly dating: Dating }

const EventRow = memo(({ row, table, dating }: EventRowProps) => {
  const { actions } = useSession();
  const messages = useMessages();
  const id = table.ids[row] ?? null;
  const isSelected = useSelectionState((state) => state.selection.selected === id);
  const words = useMemo(() => describeRow(table, row, dating, messages), [table, row, dating, messages]);
  return (
    <tr className="table-row" data-selected={isSelected || undefined} data-track={trackOf(table, row)}>
      {ROW_COLUMNS.map((column) => (column === 'event'
        ? (
          <th key={column} scope="row" className="table-event">
            <button type="button" className="table-title" aria-pressed={isSelected} onClick={() => actions.select(isSelected ? null : id)}>{words.event}</button>
          </th>
        )
        : <td key={column} className={`table-${column}`}>{words[column]}</td>))}
    </tr>
  );
});

/** On paper only: what is shown, without anything to press. */
export const PrintTable = () => {
  const messages = useMessages();
  const { table, rows, shown, total, question: { dating } } = useSettledAnswer();
  const words = messages.reading.table;
  const isPrinting = usePrinting();
  // Thousands of rows that nobody sees would cost the screen; they come when the page is printed.
  if (rows.length > CHUNK && !isPrinting) return null;
  return (
    <div className="print-only">
      <table className="table-grid">
        <caption className="table-caption">{words.caption(shown, total)}</caption>
        <thead><tr>{ROW_COLUMNS.map((column) => <th key={column} scope="col">{words.columns[column]}</th>)}</tr></thead>
        <tbody>
          {[...rows].map((row) => {
            const cells = describeRow(table, row, dating, messages);
            return <tr key={row}>{ROW_COLUMNS.map((column) => <td key={column}>{cells[column]}</td>)}</tr>;
          })}
        </tbody>
      </table>
    </div>
  );
};

/** True from the moment the browser asks for the page to print. */
const usePrinting = (): boolean => {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const before = (): void => flushSync(() => setPrinting(true));
    const after = (): void => setPrinting(false);
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    return () => {
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
    };
  }, []);
  return isPrinting;
};
