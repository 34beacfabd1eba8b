/** One event as a line to cite: what, when, who says so, where it stands. */
import type { Messages } from '../i18n/en.ts';
import type { EventTable } from '../events/types.ts';
import type { Dating } from '../selection/selection.ts';
import { describeSource, describeStatus } from './describe-status.ts';
import { describeWhen } from './describe-when.ts';

/** @param link the absolute address of the view on the event */
export const describeCitation = (
  table: EventTable,
  row: number,
  dating: Dating,
  link: string,
  messages: Messages,
): string => {
  const { title, version } = table.document;
  return messages.reading.card.citation({
    title: table.records[row]?.title ?? '',
    date: describeWhen(table, row, dating, messages).text,
    status: describeStatus(table, row, messages).text,
    source: describeSource(table, row, dating, messages).text,
    dataset: title,
    version: version ?? null,
    link,
  });
};
