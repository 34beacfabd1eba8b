/** The events of the current view as a table, equivalent to map and timeline. */
import { useEffect, useId, useLayoutEffect, useMemo, useState, type MouseEvent } from 'react';
import { describeStatusLine } from '../../wording/describe-empty.ts';
import { listRemedies } from '../../session/list-remedies.ts';
import { useResult } from '../../session/use-result.ts';
import { useSearchTerms } from '../../session/use-search-terms.ts';
import { COLUMN_WIDTHS, columnsOf, USUAL_COLUMNS, type Column } from '../../wording/table/columns.ts';
import { describeCount, describeOffMap, describePeriod, describePresence } from '../../wording/table/row-notes.ts';
import { BY_DATE, rowOrder, type ColumnOrder } from '../../wording/table/row-order.ts';
import { tableWordsOf } from '../../wording/table/table-words.ts';
import type { Answer } from '../../query/types.ts';
import { usePlayingAnswer } from '../../session/use-steady-answer.ts';
import { useSelectionState, useSession } from '../../session/use-session.ts';
import { useAllMessages } from '../../i18n/use-messages.ts';
import { Signed } from '../../session/Signed.tsx';
import { EventRow } from './EventRow.tsx';
import { TableBar } from './TableBar.tsx';
import { ColumnWidths, TableHead } from './TableHead.tsx';
import { rowOf, stopOf, TITLE, useRowFocus } from './use-row-focus.ts';
import { useStacked } from './use-stacked.ts';
import { useVirtualRows } from './use-virtual-rows.ts';

const NO_ROWS: readonly number[] = [];

/** The selected row, if it is one of those shown. */
const useSelectedRow = ({ table, presence }: Answer): number | null => {
  const selected = useSelectionState((state) => state.selection.selected);
  const row = selected === null ? undefined : table.indexOf.get(selected);
  return row !== undefined && presence[row] !== 0 ? row : null;
};

export const TablePane = () => {
  const messages = useAllMessages();
  const answer = usePlayingAnswer();
  const [wished, setOrder] = useState<ColumnOrder>(BY_DATE);
  const [chosen, setChosen] = useState<ReadonlySet<Column>>(new Set(USUAL_COLUMNS));
  const isCompared = answer.question.compare !== null;
  const columns = useMemo(() => columnsOf(chosen, isCompared), [chosen, isCompared]);
  // An order by a hidden column would have no visible reason.
  const order = columns.includes(wished.by) ? wished : BY_DATE;
  const { table, question } = answer;
  const rows =
    useResult({
      kind: 'rows',
      question,
      of: 'shown',
      order: rowOrder(table, question.dating, order, messages),
    })?.value.rows ?? NO_ROWS;
  const id = useId();
  const { pane, isStacked } = useStacked();
  const sortBy = (by: Column): void => setOrder({ by, direction: order.by === by && order.direction === 1 ? -1 : 1 });
  return (
    <section
      className="table-pane"
      aria-label={messages.table.region}
      id={id}
      data-grows
      data-stacked={isStacked || undefined}
      ref={pane}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a table wider than its pane must scroll by keyboard
      tabIndex={0}
    >
      <TableBar
        countId={`${id}-count`}
        count={describeCount(answer, messages)}
        chosen={chosen}
        onChoose={setChosen}
        columns={columns}
        order={order}
        onOrder={setOrder}
        isStacked={isStacked}
      />
      <Grid
        answer={answer}
        rows={rows}
        columns={columns}
        order={order}
        isStacked={isStacked}
        labelledBy={`${id} ${id}-count`}
        onSort={sortBy}
      />
    </section>
  );
};

interface GridProps {
  readonly answer: Answer;
  readonly rows: readonly number[];
  readonly columns: readonly Column[];
  readonly order: ColumnOrder;
  readonly isStacked: boolean;
  readonly labelledBy: string;
  readonly onSort: (by: Column) => void;
}

const Grid = ({ answer, rows, columns, order, isStacked, labelledBy, onSort }: GridProps) => {
  const messages = useAllMessages();
  const {
    table,
    dates,
    question: { dating },
  } = answer;
  const words = tableWordsOf(table, dating, messages);
  const selected = useSelectedRow(answer);
  const [focused, setFocused] = useState<number | null>(null);
  const stop = stopOf(rows, focused, selected);
  const look = [isStacked, dating, messages.dates.lang, ...columns].join();
  const { body, pieces, isPartial, reveal } = useVirtualRows({
    rows,
    pinned: [stop, selected].filter((row) => row !== null),
    kept: selected,
    order,
    look,
  });
  const focus = useRowFocus({ rows, stop, onFocused: setFocused, body, reveal });
  const terms = useSearchTerms();
  const pointer = usePointer(answer);
  useLayoutEffect(() => {
    if (selected !== null) reveal(selected);
  }, [selected, reveal]);
  const width = columns.reduce((sum, column) => sum + COLUMN_WIDTHS[column], 0);
  const role = (name: string): string | undefined => (isStacked ? name : undefined);
  return (
    <>
      <table
        className="table-grid"
        aria-labelledby={labelledBy}
        aria-rowcount={isPartial ? rows.length + 1 : undefined}
        role={role('table')}
        style={isStacked ? undefined : { minWidth: width }}
      >
        <ColumnWidths columns={columns} />
        <TableHead columns={columns} order={order} isStacked={isStacked} isPartial={isPartial} onSort={onSort} />
        {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- a press anywhere on a row is a short cut; its title is a button */}
        <tbody ref={body} role={role('rowgroup')} {...focus} {...pointer}>
          {pieces.map((piece) => {
            if (piece.kind === 'gap')
              return (
                <tr
                  key={`gap ${piece.before}`}
                  className="table-gap"
                  aria-hidden="true"
                  style={{ height: piece.height }}
                />
              );
            const row = rows[piece.index]!; // pieces are made from the rows
            return (
              <EventRow
                key={row}
                row={row}
                words={words}
                columns={columns}
                slot={answer.slots[row]!}
                presence={describePresence(answer, row, messages)}
                period={describePeriod(answer, row, messages)}
                offMap={describeOffMap(table, row, messages)}
                ariaIndex={isPartial ? piece.index + 2 : undefined}
                isSelected={row === selected}
                isStop={row === stop}
                terms={terms}
                isStacked={isStacked}
              />
            );
          })}
        </tbody>
      </table>
      {rows.length === 0 && <Empty answer={answer} />}
      {rows.some((row) => dates.outside[row] === 1) && (
        <p className="table-foot">
          <Signed text={messages.table.degreeNote} />
        </p>
      )}
    </>
  );
};

/**
 * A press on a row selects its event, a press on the selected title ends the selection; hovering highlights its marks.
 */
const usePointer = ({ table }: Answer) => {
  const { actions, store } = useSession();
  useEffect(() => () => actions.hover(null), [actions]);
  const idOf = (target: EventTarget) => {
    const row = rowOf(target);
    return row === null ? null : (table.ids[row] ?? null);
  };
  return {
    onClick: (event: MouseEvent): void => {
      const id = idOf(event.target);
      if (event.target instanceof Element && event.target.closest('a')) return;
      const isTitle = event.target instanceof Element && event.target.closest(TITLE) !== null;
      // A reader who is selecting text is not pressing the row.
      if (id === null || (!isTitle && getSelection()?.isCollapsed === false)) return;
      actions.select(isTitle && store.getState().selection.selected === id ? null : id);
    },
    onPointerOver: (event: MouseEvent): void => actions.hover(idOf(event.target)),
    onPointerLeave: (): void => actions.hover(null),
  };
};

const STATUS = ['status', 'empty'] as const;

/** Why there are no rows, and what to do. */
const Empty = ({ answer }: { readonly answer: Answer }) => {
  const session = useSession();
  const messages = useAllMessages();
  const { table, question } = answer;
  const counts = useResult({ kind: 'counts', question, parts: STATUS })?.value;
  if (!counts) return null;
  return (
    <div className="table-empty">
      <p>{describeStatusLine(table, question, counts, messages)}</p>
      {listRemedies(table, question, counts.empty, messages).map(({ id, label, act }) => (
        <button key={id} type="button" className="text-button" onClick={() => act(session)}>
          {label}
        </button>
      ))}
    </div>
  );
};
