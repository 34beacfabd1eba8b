/** The days from one event's start to another's: a range where the dates are imprecise, never surer than they are. */
import { unitOf } from '../base/time/units.ts';
import type { Zone } from '../base/time/zone.ts';
import type { AllMessages } from '../i18n/en.ts';
import type { DatingColumns } from '../events/types.ts';

/** The first and last day on which an event may have begun, in days since 1970. */
export interface StartDays {
  readonly first: number;
  readonly last: number;
  /** Whether the date rests on outside knowledge. */
  readonly isOutside: boolean;
}

/** Whole days; negative where the second event is before the first. */
export interface DaysBetween {
  readonly least: number;
  readonly most: number;
  /** Whether either date rests on outside knowledge; the words then have a °, as the dates do. */
  readonly isOutside: boolean;
}

/** Null where the event has no date, or its start is unknown. */
export const startDays = (dates: DatingColumns, row: number, zone: Zone): StartDays | null => {
  const { number } = unitOf(zone, 'day');
  const [startMin, startMax, endMax] = [
    dates.startMin[row] ?? Number.NaN,
    dates.startMax[row] ?? Number.NaN,
    dates.endMax[row] ?? Number.NaN,
  ];
  if (dates.startUnknown[row] === 1 || !Number.isFinite(startMin) || !Number.isFinite(startMax)) return null;
  const first = number(startMin);
  // Ends are exclusive: an end at midnight belongs to the day before.
  const latest = endMax > startMin ? Math.min(startMax, endMax - 1) : startMax;
  return { first, last: Math.max(first, number(latest)), isOutside: dates.outside[row] === 1 };
};

/** The least and greatest difference of the two ranges; null where either is null. */
export const daysBetween = (from: StartDays | null, to: StartDays | null): DaysBetween | null =>
  from && to
    ? {
        least: to.first - from.last,
        most: to.last - from.first,
        isOutside: from.isOutside || to.isOutside,
      }
    : null;

/** "3 days later", "same day or up to 5 days later°", "days between not known". */
export const describeDays = (days: DaysBetween | null, { responses: { days: words } }: AllMessages): string =>
  days ? `${countDays(days, words)}${days.isOutside ? '°' : ''}` : words.unknown;

const countDays = ({ least, most }: DaysBetween, words: AllMessages['responses']['days']): string => {
  if (least === 0 && most === 0) return words.same;
  if (least === most) return most > 0 ? words.later(most) : words.earlier(-most);
  if (least === 0) return words.upToLater(most);
  if (most === 0) return words.upToEarlier(-least);
  if (least > 0) return words.laterRange(least, most);
  return most < 0 ? words.earlierRange(-most, -least) : words.either(-least, most);
};
