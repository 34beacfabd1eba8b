/** Sources as HTML: those of an event in its row, and all of the dataset with title, date and archived copy. */
import { describeDifferences } from '../../wording/describe-differences.ts';
import { listSources, type SourceItem } from '../../wording/describe-sources.ts';
import { sourceName } from '../../wording/source-names.ts';
import { describeDateText } from '../../wording/describe-when.ts';
import type { SourceRecord } from '../../events/format/schema.ts';
import type { EventTable } from '../../events/types.ts';
import type { AllMessages } from '../../i18n/en.ts';
import { escapeHtml, paragraph, safeAddress } from '../html.ts';

const linked = (address: string | undefined, text: string): string => {
  const safe = safeAddress(address);
  return safe === null ? escapeHtml(text) : `<a href="${safe}">${escapeHtml(text)}</a>`;
};

export const htmlList = (items: readonly string[]): string =>
  items.length > 0 ? `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>` : '';

const itemHtml = ({ source, name, part, note }: SourceItem): string =>
  [linked(source.url, name), ...(part === '' ? [] : [escapeHtml(part)])].join(', ') +
  (note === '' ? '' : ` ${escapeHtml(`(${note})`)}`);

/** Every source of an event, and where they differ. */
export const eventSources = (table: EventTable, row: number, messages: AllMessages): string => {
  const items = listSources(table, row, 'best', messages).map(itemHtml);
  const differences = describeDifferences(table, row, 'best', messages);
  return (
    (items.length === 1 ? items.join('') : htmlList(items)) +
    (differences === '' ? '' : paragraph(escapeHtml(`${messages.sources.differ}. ${differences}.`)))
  );
};

const archivedHtml = (table: EventTable, { archived }: SourceRecord, messages: AllMessages): string => {
  if (!archived) return '';
  const { at, url, sha256 } = archived;
  const text =
    at === undefined
      ? messages.sources.archived
      : messages.sources.archivedOn(describeDateText(table, at, messages) ?? at);
  return `, ${linked(url, text)}${sha256 === undefined ? '' : ` (SHA-256 <code>${escapeHtml(sha256)}</code>)`}`;
};

/** The dataset's sources; a title in the coder's words, of a page whose headline was not seen, is marked as such. */
export const datasetSources = (table: EventTable, messages: AllMessages): string =>
  htmlList(
    table.document.sources.map((source) => {
      const { title, url, published } = source;
      const note = source.titleIs === 'description' ? ` (${messages.sources.isDescription})` : '';
      const date = published === undefined ? '' : `, ${describeDateText(table, published, messages) ?? published}`;
      return `${escapeHtml(sourceName(source, messages))}: ${linked(url, title)}${escapeHtml(note + date)}${archivedHtml(table, source, messages)}`;
    }),
  );
