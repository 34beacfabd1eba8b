/** For print only: the shown events as a table without controls. */
import { columnsOf, USUAL_COLUMNS } from '../../wording/table/columns.ts';
import { describeCount, describePeriod, describePresence } from '../../wording/table/row-notes.ts';
import { tableWordsOf } from '../../wording/table/table-words.ts';
import { IN_TIME } from '../../query/row-order.ts';
import { useResult } from '../../session/use-result.ts';
import { useSettledAnswer } from '../../session/use-session.ts';
import { useAllMessages } from '../../i18n/use-messages.ts';

export const PrintTable = () => {
  const messages = useAllMessages();
  const answer = useSettledAnswer();
  const {
    table,
    question,
    question: { dating, compare },
  } = answer;
  const { rows = [] } = useResult({ kind: 'rows', question, of: 'shown', order: IN_TIME })?.value ?? {};
  const words = tableWordsOf(table, dating, messages);
  const columns = columnsOf(new Set(USUAL_COLUMNS), compare !== null);
  return (
    <div className="print-only">
      <table className="table-grid">
        <caption className="table-count">{describeCount(answer, messages)}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" className={`table-${column}`}>
                {messages.table.columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row}>
              {columns.map((column) => (
                <td key={column}>
                  {column === 'period' ? describePeriod(answer, row, messages) : words.of(row, column)}
                  {column === 'status' && <span className="table-note">{describePresence(answer, row, messages)}</span>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
