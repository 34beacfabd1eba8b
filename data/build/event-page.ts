/** The page for readers without JavaScript: the dataset's events as one plain table, in the words that the app itself uses. */
import { describeActors } from '../../src/derive/describe/describe-actors.ts';
import { describeSource, describeStatus, sourceName } from '../../src/derive/describe/describe-status.ts';
import { describeTrack } from '../../src/derive/describe/describe-type.ts';
import { describeAsOf, describeDateText, describeWhen } from '../../src/derive/describe/describe-when.ts';
import { describeWhere } from '../../src/derive/describe/describe-where.ts';
import { USUAL_COLUMNS } from '../../src/derive/table/columns.ts';
import type { EventTable } from '../../src/events/types.ts';
import { en } from '../../src/i18n/en.ts';
import { buildLoaded } from '../../src/load/build-loaded.ts';
import { escapeHtml, paragraph, safeAddress } from './html.ts';

const { reading } = en;
/** What a `datetime` attribute may hold: a day, month or year without doubt. */
const SIMPLE_DATE = /^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2})?)?)?$/;

/** Dated rows by their start, then those without a date. */
function rowsInOrder({ best, count }: EventTable): number[] {
  const dated = new Set(best.order);
  return [...dated, ...Array.from({ length: count }, (_, row) => row).filter((row) => !dated.has(row))];
}

function dateOf(table: EventTable, row: number): string {
  const words = escapeHtml(describeWhen(table, row, 'best', en).text);
  const edtf = table.records[row]?.when?.edtf ?? '';
  return SIMPLE_DATE.test(edtf) ? `<time datetime="${edtf}">${words}</time>` : words;
}

const placeOf = (table: EventTable, row: number): string => describeWhere(table, row, en).places
  .map(({ role, roleText, name }) => (role === 'location' ? name : `${roleText}: ${name}`))
  .join('; ') || 'not on the map';

const sourceOf = (table: EventTable, row: number): string => {
  const { text, outside } = describeSource(table, row, 'best', en);
  return [text, ...outside.map(({ source }) => `outside the article: ${sourceName(source, en)}`)].filter(Boolean).join('; ');
};

function rowOf(table: EventTable, row: number): string {
  const { title = '', summary } = table.records[row] ?? {};
  const more = summary && summary !== title ? `<p>${escapeHtml(summary)}</p>` : '';
  const cells = [
    describeTrack(table, row, en), placeOf(table, row), describeActors(table, row, en).text, describeStatus(table, row, en).text, sourceOf(table, row),
  ];
  return `<tr><td>${dateOf(table, row)}</td><th scope="row">${escapeHtml(title)}${more}</th>${cells.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}</tr>`;
}

const list = (items: readonly string[]): string => (items.length > 0 ? `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>` : '');

function sourcesOf(table: EventTable): string {
  return list(table.document.sources.map((source) => {
    const address = safeAddress(source.url);
    const title = address ? `<a href="${address}">${escapeHtml(source.title)}</a>` : escapeHtml(source.title);
    const published = source.published ? `, ${escapeHtml(describeDateText(table, source.published, en) ?? source.published)}` : '';
    return `${escapeHtml(sourceName(source, en))}: ${title}${published}`;
  }));
}

function factsOf({ document, ...table }: EventTable): string {
  const { version, licence } = document;
  return [
    version && reading.source.version(version),
    reading.source.asOf(describeAsOf({ document, ...table }, en)),
    licence && `${licence.id}, ${licence.attribution}`,
  ].filter(Boolean).map((fact) => escapeHtml(String(fact))).join(' · ');
}

export interface EventPage {
  readonly title: string;
  readonly lede: string;
  /** The contents of `<noscript>`. */
  readonly html: string;
}

/**
 * From the text of a dataset, by the same path that the app takes.
 * @throws LoadError when the dataset can't be read
 */
export function buildEventPage(text: string): EventPage {
  const { table } = buildLoaded(text, 'the built-in dataset');
  const { title, lede = '', corrections = [], method } = table.document;
  const columns = USUAL_COLUMNS.map((column) => `<th scope="col">${en.table.columns[column]}</th>`).join('');
  const corrected = corrections.map(({ date, what }) => escapeHtml(reading.source.corrected(describeDateText(table, date, en) ?? date, what)));
  const html = [
    `<h1>${escapeHtml(title)}</h1>`,
    paragraph(escapeHtml(lede)),
    paragraph('The map and the timeline need JavaScript; these are their events. ° marks what rests on a source outside the article.'),
    '<div class="plain-scroll" role="region" aria-label="Events" tabindex="0">',
    `<table><caption>${table.count} events</caption><thead><tr>${columns}</tr></thead><tbody>`,
    ...rowsInOrder(table).map((row) => rowOf(table, row)),
    '</tbody></table></div>',
    list(corrected),
    method?.notes?.length ? `<h2>Notes</h2>${list(method.notes.map(escapeHtml))}` : '',
    `<h2>Sources</h2>${sourcesOf(table)}`,
    paragraph(factsOf(table)),
  ].filter(Boolean).join('\n');
  return { title, lede, html };
}
