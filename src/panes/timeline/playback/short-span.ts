/** A window's dates where there is little room: never more exact than there is, and never cut. */
import { lastUnit, saidUnit, yearAt } from '../../../base/time/instants.ts';
import type { Zone } from '../../../base/time/zone.ts';
import { formatRange, formatSpan } from '../../../i18n/dates.ts';
import type { Span } from '../../../selection/selection.ts';

const LONG_YEARS = 10;

/**
 * Days; within one of them "14:00–14:58", or "10 May, 14:00": the axis right above names day and year. From more than
 * one year on months, and in a long one years.
 */
export const shortSpan = ({ start, end }: Span, zone: Zone, locale: string): string => {
  const year = yearAt(start, zone);
  const years = yearAt(end - 1, zone) - year;
  const style = { locale, zone, month: 'short' } as const;
  const inUnits = (unit: 'day' | 'month' | 'year'): string =>
    formatRange({ start, unit }, { start: end - 1, unit }, style);
  if (years > 0) return inUnits(years < LONG_YEARS ? 'month' : 'year');
  const days = inUnits('day');
  const isByClock = saidUnit(start, zone) !== 'day' || lastUnit(end, zone).unit !== 'day';
  const isOneDay = days === formatRange({ start, unit: 'day' }, { start, unit: 'day' }, style);
  if (!isByClock || !isOneDay) return days;
  return formatSpan(start, end, { ...style, silentYear: year, isClockAlone: lastUnit(end, zone).start > start });
};
