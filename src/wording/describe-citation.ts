/** An event as a citation: title, date, status, source with its place, caveat and link. */
import type { AllMessages } from '../i18n/en.ts';
import type { EventTable } from '../events/types.ts';
import type { Dating } from '../selection/selection.ts';
import { describeCaveat } from './describe-caveat.ts';
import { listSources, type SourceItem } from './describe-sources.ts';
import { describeStatus } from './describe-status.ts';
import { describeWhen } from './describe-when.ts';

/** "The Courier, ¶8, https://courier.example/1 (from the first print)". */
const citeSource = ({ text, note, source: { url } }: SourceItem): string =>
  [text, ...(url === undefined ? [] : [url])].join(', ') + (note === '' ? '' : ` (${note})`);

/** @param link the absolute address of the view on the event */
export const describeCitation = (
  table: EventTable,
  row: number,
  dating: Dating,
  link: string,
  messages: AllMessages,
): string => {
  const { title, version } = table.document;
  const sources = listSources(table, row, dating, messages);
  return messages.details.card.citation({
    title: table.records[row]?.title ?? '',
    date: describeWhen(table, row, dating, messages).text,
    status: describeStatus(table, row, messages).text,
    source: sources.map(citeSource).join('; '),
    sources: sources.length,
    dataset: title,
    version: version ?? null,
    caveat: describeCaveat(table.document, messages),
    link,
  });
};
