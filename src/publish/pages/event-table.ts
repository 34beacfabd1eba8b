/**
 * The events of a dataset as one HTML table in the app's own words: for readers without JavaScript, print and search
 * engines.
 */
import { IN_TIME } from '../../query/row-order.ts';
import { ask, type FirstView } from '../first-view.ts';
import { describeActors } from '../../wording/describe-actors.ts';
import { describeStatus } from '../../wording/describe-status.ts';
import { describeTrack } from '../../wording/describe-type.ts';
import { describeWhen } from '../../wording/describe-when.ts';
import { describeWhere } from '../../wording/describe-where.ts';
import { USUAL_COLUMNS } from '../../wording/table/columns.ts';
import type { EventTable } from '../../events/types.ts';
import { formatUnit } from '../../i18n/dates.ts';
import type { AllMessages } from '../../i18n/en.ts';
import { PAGE_WORDS } from './page-words.ts';
import { escapeHtml } from '../html.ts';
import { eventSources } from './source-list.ts';

/** EDTF that a `datetime` attribute may hold: a year, month, day or minute, not qualified. */
const SIMPLE_DATE = /^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2})?)?)?$/;
const MAX_ROWS = 500;
/** A table with more rows than this has a heading for each month. */
const MIN_ROWS_BY_MONTH = 60;

function dateHtml(table: EventTable, row: number, messages: AllMessages): string {
  const words = escapeHtml(describeWhen(table, row, 'best', messages).text);
  const edtf = table.records[row]?.when?.edtf ?? '';
  return SIMPLE_DATE.test(edtf) ? `<time datetime="${edtf}">${words}</time>` : words;
}

/** Where the event happened, and the places that it is about or that it is located by. */
const placeText = (table: EventTable, row: number, messages: AllMessages): string => {
  const { text, places } = describeWhere(table, row, messages);
  const beside = places.filter(({ role }) => role === 'object' || role === 'reference');
  const hasScene = places.some(({ role }) => role === 'location');
  const others = beside.map(({ roleText, name, silence }) =>
    [`${roleText}: ${name}`, silence].filter(Boolean).join(', '),
  );
  return [...(hasScene || beside.length === 0 ? [text] : []), ...others].join('; ');
};

function rowHtml(table: EventTable, row: number, messages: AllMessages): string {
  const { title = '', summary } = table.records[row] ?? {};
  const more = summary && summary !== title ? `<p>${escapeHtml(summary)}</p>` : '';
  const cells = [
    describeTrack(table, row, messages),
    placeText(table, row, messages),
    describeActors(table, row, messages).text,
    describeStatus(table, row, messages).text,
  ];
  return `<tr><td>${dateHtml(table, row, messages)}</td><th scope="row">${escapeHtml(title)}${more}</th>${cells.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}<td>${eventSources(table, row, messages)}</td></tr>`;
}

const monthOf = ({ best, zone }: EventTable, row: number, messages: AllMessages): string => {
  const start = best.startMin[row]!; // row in range
  return Number.isNaN(start)
    ? PAGE_WORDS[messages.dates.lang].noDate
    : formatUnit({ start, unit: 'month' }, { locale: messages.dates.locale, zone });
};

/** The rows in one `<tbody>`, or in one for each month of the earliest possible start. */
function bodiesHtml(table: EventTable, rows: readonly number[], messages: AllMessages): string {
  if (rows.length <= MIN_ROWS_BY_MONTH)
    return `<tbody>\n${rows.map((row) => rowHtml(table, row, messages)).join('\n')}\n</tbody>`;
  const months = new Map<string, number[]>();
  for (const row of rows)
    months.set(monthOf(table, row, messages), [...(months.get(monthOf(table, row, messages)) ?? []), row]);
  return [...months]
    .map(
      ([month, own]) =>
        `<tbody>\n<tr class="month"><th scope="rowgroup" colspan="${USUAL_COLUMNS.length}">${month}</th></tr>\n${own.map((row) => rowHtml(table, row, messages)).join('\n')}\n</tbody>`,
    )
    .join('\n');
}

/** The `<table>` in a scrollable region, with `MAX_ROWS` rows at most. */
export function buildEventTable({ engine, table, answer: { question }, messages }: FirstView): string {
  const { count } = engine.schema;
  const { rows } = ask(engine, { kind: 'rows', question, of: 'all', order: IN_TIME, most: MAX_ROWS });
  const columns = USUAL_COLUMNS.map((column) => `<th scope="col">${messages.table.columns[column]}</th>`).join('');
  const words = PAGE_WORDS[messages.dates.lang];
  return [
    `<div class="plain-scroll" role="region" aria-label="${words.events}" tabindex="0">`,
    `<table><caption>${words.caption(rows.length, count)}</caption><thead><tr>${columns}</tr></thead>`,
    bodiesHtml(table, rows, messages),
    '</table></div>',
  ].join('\n');
}
