/** The texts of the fields From and To. */
import { lastUnit, saidUnit, yearAt } from '../../base/time/instants.ts';
import type { Zone } from '../../base/time/zone.ts';
import { formatUnit, type DateInWords } from '../../i18n/dates.ts';
import type { Messages } from '../../i18n/en.ts';
import type { Span } from '../../selection/selection.ts';

export interface DateTexts {
  readonly from: string;
  readonly to: string;
}
export type FieldName = keyof DateTexts;
/** A day with its year; an hour or minute without the year, so that it fits: its year is the window's. */
const textOf = (date: DateInWords, locale: string, zone: Zone): string =>
  formatUnit(date, {
    locale,
    zone,
    // The months are short, so that every date can be read whole in its field.
    month: 'short',
    ...(date.unit === 'day' ? {} : { silentYear: yearAt(date.start, zone) }),
  });

/** The window as the fields show it: its first moment, and its last unit. */
export const textsOf = ({ start, end }: Span, zone: Zone, { dates: { locale } }: Messages): DateTexts => ({
  from: textOf({ start, unit: saidUnit(start, zone) }, locale, zone),
  to: textOf(lastUnit(end, zone), locale, zone),
});
