/** Parses the typed From and To together: a window, or the field that is wrong and why. Pure functions. */
import { yearAt } from '../../base/time/instants.ts';
import type { Zone } from '../../base/time/zone.ts';
import type { AllMessages } from '../../i18n/en.ts';
import { parseDateText } from '../../query/time/parse-date-text.ts';
import type { Span } from '../../selection/selection.ts';
import type { DateTexts, FieldName } from './window-texts.ts';

export type TypedWindow = { readonly window: Span } | { readonly field: FieldName; readonly problem: string };

/**
 * @param edited the field that was left last, which gets the message where the two contradict each other
 * @param window the current one, whose years complete dates typed without a year
 */
export const readTypedWindow = (
  texts: DateTexts,
  edited: FieldName,
  window: Span,
  zone: Zone,
  messages: AllMessages,
): TypedWindow => {
  const { datesPanel: words } = messages;
  const from = parseDateText(texts.from, yearAt(window.start, zone), zone);
  const to = parseDateText(texts.to, yearAt(window.end - 1, zone), zone);
  if ('problem' in from && (edited === 'from' || !('problem' in to)))
    return { field: 'from', problem: words.dateProblem[from.problem] };
  if ('problem' in to) return { field: 'to', problem: words.dateProblem[to.problem] };
  if ('problem' in from) return { field: 'from', problem: words.dateProblem[from.problem] };
  if (from.unit.start >= to.unit.end) {
    return {
      field: edited,
      problem: edited === 'from' ? words.fromAfterTo(texts.to.trim()) : words.toBeforeFrom(texts.from.trim()),
    };
  }
  return { window: { start: from.unit.start, end: to.unit.end } };
};
