/** One event as a row: its words, and what the present view adds to them. */
import { memo } from 'react';
import type { Column } from '../../derive/table/columns.ts';
import type { TableWords } from '../../derive/table/table-words.ts';
import { useTextLanguage } from '../../derive/use-text-language.ts';
import type { Track } from '../../events/types.ts';
import { useAllMessages } from '../../i18n/use-messages.ts';

export interface EventRowProps {
  readonly row: number;
  readonly words: TableWords;
  readonly columns: readonly Column[];
  readonly track: Track;
  /** "possibly in this window"; null = surely. */
  readonly presence: string | null;
  readonly period: string;
  /** "not on the map"; null = it is. */
  readonly offMap: string | null;
  /** From 1, the head included; undefined where all rows are in the document. */
  readonly ariaIndex: number | undefined;
  readonly isSelected: boolean;
  /** Tab leads to its title. */
  readonly isStop: boolean;
  /** Rows are blocks: then the roles have to be said. */
  readonly isStacked: boolean;
}

export const EventRow = memo(({ row, columns, track, ariaIndex, isSelected, isStacked, ...cells }: EventRowProps) => {
  const textLanguage = useTextLanguage();
  return (
    <tr
      className="table-row" data-row={row} data-selected={isSelected || undefined} data-track={track}
      role={isStacked ? 'row' : undefined} aria-rowindex={ariaIndex}
    >
      {columns.map((column) => (column === 'event'
        ? (
          <th key={column} scope="row" className="table-event" role={isStacked ? 'rowheader' : undefined}>
            <button type="button" className="table-title" aria-pressed={isSelected} tabIndex={cells.isStop ? 0 : -1}>
              <bdi lang={textLanguage((document) => document.events[row]?.title).lang}>{cells.words.of(row, column)}</bdi>
            </button>
          </th>
        )
        : <Cell key={column} row={row} column={column} isStacked={isStacked} {...cells} />))}
    </tr>
  );
});

interface CellProps extends Pick<EventRowProps, 'row' | 'words' | 'presence' | 'period' | 'offMap' | 'isStacked'> { readonly column: Exclude<Column, 'event'> }

const Cell = ({ row, column, words, presence, period, offMap, isStacked }: CellProps) => {
  const { table } = useAllMessages();
  const note = column === 'status' ? presence : column === 'place' ? offMap : null;
  const text = column === 'period' ? period : words.of(row, column);
  return (
    <td className={`table-${column}`} role={isStacked ? 'cell' : undefined} data-label={isStacked ? table.columns[column] : undefined}>
      <span className="table-words">
        {column === 'date' ? <DateWords text={text} /> : text}
        {note !== null && <span className="table-note">{note}</span>}
      </span>
    </td>
  );
};

/** A ° is read aloud in words. */
const DateWords = ({ text }: { readonly text: string }) => {
  const { table } = useAllMessages();
  const [before = '', ...after] = text.split('°');
  return after.length === 0 ? before : <>{before}<span aria-hidden="true">°</span><span className="visually-hidden"> {table.degree}</span>{after.join('')}</>;
};
