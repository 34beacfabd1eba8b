/** The table row of an event: its texts, and what the current view says of it. */
import { memo } from 'react';
import { findMarks } from '../../query/search/marks.ts';
import type { Term } from '../../query/search/terms.ts';
import type { Column } from '../../wording/table/columns.ts';
import type { TableWords } from '../../wording/table/table-words.ts';
import { useAllMessages } from '../../i18n/use-messages.ts';
import { MarkedText } from '../../session/MarkedText.tsx';
import { Signed } from '../../session/Signed.tsx';
import { SourceCell } from './SourceCell.tsx';

interface EventRowProps {
  readonly row: number;
  readonly words: TableWords;
  readonly columns: readonly Column[];
  /** Its colour. */
  readonly slot: number;
  /** "possibly in this window"; null where it surely is. */
  readonly presence: string | null;
  readonly period: string;
  /** "not on the map"; null where it is. */
  readonly offMap: string | null;
  /** From 1, the head included; undefined where all rows are in the document. */
  readonly ariaIndex: number | undefined;
  readonly isSelected: boolean;
  /** Whether its title is the table's Tab stop. */
  readonly isStop: boolean;
  /** Search terms, which are marked. */
  readonly terms: readonly Term[];
  /** Rows are laid out as blocks, which removes their implicit ARIA roles. */
  readonly isStacked: boolean;
}

export const EventRow = memo(
  ({ row, columns, slot, ariaIndex, isSelected, isStop, isStacked, ...cells }: EventRowProps) => (
    <tr
      className="table-row"
      data-row={row}
      data-selected={isSelected || undefined}
      data-slot={slot}
      role={isStacked ? 'row' : undefined}
      aria-rowindex={ariaIndex}
    >
      {columns.map((column) =>
        column === 'event' ? (
          <th key={column} scope="row" className="table-event" role={isStacked ? 'rowheader' : undefined}>
            <Title title={cells.words.of(row, column)} terms={cells.terms} isSelected={isSelected} isStop={isStop} />
          </th>
        ) : (
          <Cell key={column} row={row} column={column} isStacked={isStacked} isStop={isStop} {...cells} />
        ),
      )}
    </tr>
  ),
);

interface TitleProps extends Pick<EventRowProps, 'terms' | 'isSelected' | 'isStop'> {
  readonly title: string;
}

/** The row handles presses, its title's included. */
const Title = ({ title, terms, isSelected, isStop }: TitleProps) => {
  return (
    <button type="button" className="table-title" aria-pressed={isSelected} tabIndex={isStop ? 0 : -1}>
      <bdi>
        <MarkedText text={title} marks={findMarks(title, terms)} />
      </bdi>
    </button>
  );
};

/** Columns whose text a search reads. */
const SEARCHED: ReadonlySet<Column> = new Set(['type', 'place', 'actors']);

interface CellProps extends Pick<
  EventRowProps,
  'row' | 'words' | 'presence' | 'period' | 'offMap' | 'terms' | 'isStacked' | 'isStop'
> {
  readonly column: Exclude<Column, 'event'>;
}

const Cell = ({ row, column, words, presence, period, offMap, terms, isStacked, isStop }: CellProps) => {
  const { table } = useAllMessages();
  const note = column === 'status' ? presence : column === 'place' ? offMap : null;
  const text = column === 'period' ? period : words.of(row, column);
  return (
    <td
      className={`table-${column}`}
      role={isStacked ? 'cell' : undefined}
      data-label={isStacked ? table.columns[column] : undefined}
    >
      <span className="table-words">
        {column === 'date' && <Signed text={text} />}
        {column === 'source' && <SourceCell row={row} terms={terms} isStop={isStop} />}
        {column !== 'date' && column !== 'source' && (
          <MarkedText text={text} marks={SEARCHED.has(column) ? findMarks(text, terms) : []} />
        )}
        {note !== null && <span className="table-note">{note}</span>}
      </span>
    </td>
  );
};
