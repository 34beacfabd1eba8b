/** The window, the playhead or the two compared windows in words. */
import { yearAt } from '../base/time/instants.ts';
import { formatMoment, formatSpan } from '../i18n/dates.ts';
import type { Messages } from '../i18n/en.ts';
import { unitAt } from '../query/presence.ts';
import type { Answer } from '../query/types.ts';

/**
 * "up to 10 May", "on 10 May" in modes in which the playhead decides what is counted, without a year that the window
 * has; else "".
 */
export const describeCutOff = (
  { unit, table: { zone }, question: { window, at, mode } }: Answer,
  { dates, reading: { status } }: Messages,
): string => {
  if (mode === 'window') return '';
  const { start } = unitAt(at, window, unit);
  const text = formatMoment(start, { locale: dates.locale, zone, silentYear: yearAt(window.end - 1, zone) });
  return mode === 'sofar' ? status.upTo(text) : status.onDay(text);
};

/** The window, and the playhead where it decides; a text of its own where no event has a date. */
export const describeOwnWindow = (answer: Answer, messages: Messages): string => {
  if (answer.table.extent === null) return messages.reading.status.noDates;
  const { start, end } = answer.question.window;
  const text = formatSpan(start, end, { locale: messages.dates.locale, zone: answer.table.zone });
  const cutOff = describeCutOff(answer, messages);
  return cutOff === '' ? text : messages.reading.status.cutOff(text, cutOff);
};

/** The window and the playhead, or both compared windows with their letters. */
export const describeWindow = (answer: Answer, messages: Messages): string => {
  const { compare } = answer.question;
  const own = describeOwnWindow(answer, messages);
  return compare
    ? messages.compare.status(
        own,
        formatSpan(compare.start, compare.end, { locale: messages.dates.locale, zone: answer.table.zone }),
      )
    : own;
};
