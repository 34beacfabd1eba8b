/**
 * The part of a day that a record is dated to. It has no exact hours: languages and people differ on when an evening
 * begins, and on when it is night.
 */
import { partsOf } from '../base/calendar.ts';
import type { Zone } from '../base/time/zone.ts';
import type { EventRecord } from './format/schema.ts';

export type PartOfDay = 'night' | 'morning' | 'afternoon' | 'evening';

/**
 * Hours of the clock: begins at the earliest, at the latest; ends at the earliest, at the latest. Between the inner two
 * is what the app's languages all call so, between the outer two what any of them does. The night of a day is before
 * its morning or after its evening: the source doesn't say which.
 */
export const HOURS_OF_PART: Readonly<Record<PartOfDay, readonly [number, number, number, number]>> = {
  night: [0, 21, 4, 24],
  morning: [4, 6, 12, 12],
  afternoon: [12, 12, 17, 18],
  evening: [17, 18, 21, 24],
};

/** As a source's own words may name them, whatever language it is in. */
const PART_WORDS: readonly (readonly [PartOfDay, RegExp])[] = [
  ['night', /\bnight|ніч|ночі/i],
  ['morning', /\bmorning|ран(?:ок|ку|ці)/i],
  ['afternoon', /\bafternoon|обід(?!н)|пополудн/i],
  ['evening', /\bevening|веч(?:ір|ора|орі|ері)/i],
];

/** The part of the day that a text names; null where it names none, or more than one. */
export const partOfDayIn = (text: string): PartOfDay | null => {
  const named = PART_WORDS.filter(([, words]) => words.test(text));
  return named.length === 1 ? named[0]![0] : null; // not empty
};

/** The part of the day that begins at a time of the clock. */
export const partOfDayAt = (time: number, zone: Zone): PartOfDay => {
  const { hour } = partsOf(zone.toWall(time));
  if (hour < 5) return 'night';
  if (hour < 12) return 'morning';
  return hour < 17 ? 'afternoon' : 'evening';
};

/**
 * The part of the day of a record that says to have one, by its own words; without any, by those of the whole that it
 * is part of on the same date.
 * @param find another record by its id
 */
export const partOfDayOf = (
  { when, relations }: EventRecord,
  find: (id: string) => EventRecord | undefined,
): PartOfDay | null => {
  if (when?.precision !== 'part_of_day') return null;
  if (when.wording !== undefined) return partOfDayIn(when.wording);
  for (const { type, to } of relations ?? []) {
    const whole = type === 'part_of' ? find(to)?.when : undefined;
    if (whole?.precision === 'part_of_day' && whole.edtf === when.edtf) return partOfDayIn(whole.wording ?? '');
  }
  return null;
};
