/** The texts of the fields From and To. */
import { DAY, isMidnight, MINUTE, partsOf } from '../../base/calendar.ts';
import { formatMoment, formatUnit } from '../../i18n/dates.ts';
import type { Messages } from '../../i18n/en.ts';
import type { Span } from '../../selection/selection.ts';

export interface DateTexts {
  readonly from: string;
  readonly to: string;
}
export type FieldName = keyof DateTexts;
/** A day with its year; an hour or minute without the year, so that it fits: its year is the window's. */
const textOf = (time: number, locale: string): string =>
  formatMoment(time, { locale, month: 'short', ...(isMidnight(time) ? {} : { silentYear: partsOf(time).year }) });

/** The texts for a window: its first moment and its last unit. */
export const textsOf = ({ start, end }: Span, messages: Messages): DateTexts => {
  // Short months, so that every date fits its field.
  const style = { locale: messages.dates.locale, month: 'short' } as const;
  return {
    from: textOf(start, style.locale),
    to: isMidnight(end) ? formatUnit({ start: end - DAY, unit: 'day' }, style) : textOf(end - MINUTE, style.locale),
  };
};
