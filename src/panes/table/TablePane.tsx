/** The events that the window and the filters leave, as a real table; the same again for print. */
import { useMemo, useState } from 'react';
import { describeRow, orderRows, ROW_COLUMNS, SORTABLE, type RowColumn, type RowOrder, type SortColumn } from '../../derive/describe/describe-row.ts';
import { trackOf } from '../../derive/describe/describe-type.ts';
import type { Answer } from '../../derive/types.ts';
import { useSelectionState, useSession, useSettledAnswer } from '../../derive/use-session.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import './TablePane.css';

/** Rows in one `tbody`; those off-screen are not laid out. */
const CHUNK = 100;
const CHUNKED_FROM = 300;

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
  if (rows.length <= CHUNKED_FROM) return <tbody>{rows.map((row) => <EventRow key={row} row={row} answer={answer} />)}</tbody>;
  const chunks = Array.from({ length: Math.ceil(rows.length / CHUNK) }, (_, i) => rows.slice(i * CHUNK, (i + 1) * CHUNK));
  return chunks.map((chunk) => <tbody key={chunk[0]} className="table-chunk">{chunk.map((row) => <EventRow key={row} row={row} answer={answer} />)}</tbody>);
};

const EventRow = ({ row, answer }: { readonly row: number; readonly answer: Answer }) => {
  const { actions } = useSession();
  const messages = useMessages();
  const { table, question: { dating } } = answer;
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
};

/** On paper only: what is shown, without anything to press. */
export const PrintTable = () => {
  const messages = useMessages();
  const { table, rows, shown, total, question: { dating } } = useSettledAnswer();
  const words = messages.reading.table;
  // Thousands of rows that nobody sees cost the screen's first paint; paper gets the table pane's own then.
  if (rows.length > CHUNKED_FROM) return null;
  return (
    <div className="print-only" aria-hidden="true">
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
