/** Writes why no event is shown, in the place of how many are. */
import type { EventTable } from '../events/types.ts';
import type { AllMessages } from '../i18n/en.ts';
import type { Counts } from '../query/queries.ts';
import type { Question } from '../query/types.ts';
import { describeStatusLine } from '../wording/describe-empty.ts';
import { nodesOf } from './write-text.ts';

/** @returns the text */
export const writeEmpty = (
  element: HTMLElement,
  table: EventTable,
  question: Question,
  counts: Pick<Counts, 'status' | 'empty'>,
  messages: AllMessages,
): string => {
  const text = describeStatusLine(table, question, counts, messages);
  if (element.textContent !== text) element.replaceChildren(...nodesOf(text, table, messages));
  return text;
};
