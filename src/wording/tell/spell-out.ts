/** Words in the place of signs, for who listens: a screen reader skips ° and ¶, and takes a dash for a pause. */
import { isOfArticle } from '../../events/outside.ts';
import type { EventTable } from '../../events/types.ts';
import type { Messages } from '../../i18n/en.ts';

/** What stands before a dash: a day, with its month, year and time where they are said; a time, a month or a year. */
const RANGE = /(\d+:\d\d|\d+(?: \p{L}+\.?)?(?: \d{4})?(?:, \d+:\d\d)?|\p{L}+(?: \d{4})?) ?– ?(?=([\d:]+|\p{L}))/gu;
const PARAGRAPHS = /¶(\d+(?:[–, \d]*\d)?)/g;

/** @returns the text of a date or of a source without signs; what rests on another source is said once, at its end */
export const spellOut = (
  text: string,
  { dates: { signs } }: Messages,
  table: Pick<EventTable, 'document'> | null = null,
): string => {
  const words = text
    .replaceAll('°', '')
    .replace(PARAGRAPHS, (_, numbers: string) => `${signs.paragraph(!/\D/.test(numbers))} ${numbers}`)
    .replace(RANGE, (_, from: string, to: string, at: number, all: string) => {
      const before = all.slice(0, at);
      const isNext = /^\d+$/.test(from) && Number(to) === Number(from) + 1;
      return signs.range(from, isNext && signs.beforeOne.test(before), before);
    })
    .trim();
  return text.includes('°') ? `${words}, ${signs.outside(table !== null && isOfArticle(table.document))}` : words;
};
