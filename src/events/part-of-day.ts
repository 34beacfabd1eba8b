/**
 * The part of a day that a record is dated to. It has no exact hours: languages and people differ on when an evening
 * begins, and on when it is night.
 */
import { partsOf } from '../base/calendar.ts';
import type { Zone } from '../base/time/zone.ts';
import type { DayPart } from './codes.ts';

/**
 * Hours of the clock: begins at the earliest, at the latest; ends at the earliest, at the latest. Between the inner two
 * is what the app's languages all call so, between the outer two what any of them does. The night of a day is before
 * its morning or after its evening: the source doesn't say which.
 */
export const HOURS_OF_PART: Readonly<Record<DayPart, readonly [number, number, number, number]>> = {
  night: [0, 21, 4, 24],
  morning: [4, 6, 12, 12],
  afternoon: [12, 12, 17, 18],
  evening: [17, 18, 21, 24],
};

/** The part of the day that begins at a time of the clock. */
export const partOfDayAt = (time: number, zone: Zone): DayPart => {
  const { hour } = partsOf(zone.toWall(time));
  if (hour < 5) return 'night';
  if (hour < 12) return 'morning';
  return hour < 17 ? 'afternoon' : 'evening';
};
