/**
 * One date of EDTF, and how the forms are read that we write ourselves: `2024`, `2024-05~`, `2024-05-XX`, `2024-05-14`,
 * `2024-05-14T20:00+03:00`. What others write is read by `edtf-parse.ts`.
 */
import { millis, wallOf, type Millis, type Wall } from '../base/brand.ts';
import { DAY, HOUR, MINUTE, dayOf, daysInMonth } from '../base/calendar.ts';
import { zoneOf } from '../base/time/zone.ts';

/** `third` and `half` are of a year; a southern spring is from September to November. */
export type EdtfUnit =
  | 'millennium'
  | 'century'
  | 'decade'
  | 'year'
  | 'half'
  | 'third'
  | 'quarter'
  | 'season'
  | 'southern-season'
  | 'month'
  | 'day'
  | 'hour'
  | 'minute'
  | 'second';
export type Qualifier = '?' | '~' | '%';

/** A part that may be qualified by itself; `season` stands for all that are coarser than a month. */
export type DatePart = 'year' | 'season' | 'month' | 'day';

/** What a date says that its unit does not tell; nothing of it occurs in dates that we write. */
export interface DateDetails {
  /** The parts that the qualifier is of, where it is not of the whole date: `2024-?05` is sure of the year. */
  readonly parts?: readonly DatePart[];
  /**
   * Digits other than the last ones are open (`2024-1X-10`): the text, and the unit of the first and the last date that
   * it may mean.
   */
  readonly masked?: { readonly text: string; readonly unit: EdtfUnit };
  /** The year that is thought likeliest: `1950S2` is somewhere in 1900–1999. */
  readonly estimate?: number;
}

/** A date as it is written: a unit of the calendar or the clock, closed-open, by a wall clock. */
export interface WrittenDate extends DateDetails {
  readonly start: Wall;
  readonly end: Wall;
  /**
   * The length of the unit: `2024-05-XX` is a month, `202X` a decade; the unit holds `2024-05-1X`, which is shorter.
   */
  readonly unit: EdtfUnit;
  readonly qualifier: Qualifier | null;
  /** What the qualifier is of: the whole date, or the coarsest part that it is of (`2024~-05`: the year). */
  readonly qualified: EdtfUnit;
  /** Digits were left open: it happened within the unit rather than through it. */
  readonly unspecified: boolean;
  /** Milliseconds that the clock is ahead of UTC; null where the dataset's own zone is meant. */
  readonly offset: number | null;
}

/** The same as instants. */
export interface EdtfDate extends Omit<WrittenDate, 'offset' | 'start' | 'end'> {
  readonly kind: 'date';
  readonly start: Millis;
  /** In an hour that comes twice, with no offset to tell which, the end of the later one. */
  readonly end: Millis;
  /** When the first day of it ends, and when the last begins; a day and what is finer are their own. */
  readonly firstEnd: Millis;
  readonly lastStart: Millis;
  /** How often the clock shows it: never where it is skipped, twice where it is put back and no offset tells which. */
  readonly shown: 'never' | 'once' | 'twice';
}

type Edges = Pick<EdtfDate, 'start' | 'end' | 'firstEnd' | 'lastStart' | 'shown'>;

/** @param timeZone whose days and clock are meant, where no offset is given */
export function dateInZone({ offset, start, end, ...date }: WrittenDate, timeZone: string): EdtfDate {
  const zone = zoneOf(timeZone);
  const length = end - start;
  /** What is as long as it is, whatever the clocks do: first and last are its possible starts. */
  const edges = (first: Millis, last: Millis, isShown: boolean): Edges => ({
    start: first,
    end: millis(last + length),
    firstEnd: millis(first + length),
    lastStart: last,
    shown: !isShown ? 'never' : first === last ? 'once' : 'twice',
  });
  if (offset !== null) {
    const instant = millis(start - offset);
    return { ...date, kind: 'date', ...edges(instant, instant, true) };
  }
  const [from, to] = [zone.toInstant(start), zone.toInstant(end)];
  if (length < DAY)
    return { ...date, kind: 'date', ...edges(from, zone.toInstant(start, true), zone.toWall(from) === start) };
  // A day that a zone has left out (Samoa, 30 December 2011) is as long as it would have been.
  if (to <= from) return { ...date, kind: 'date', ...edges(from, from, false) };
  const isDay = length === DAY;
  return {
    ...date,
    kind: 'date',
    start: from,
    end: to,
    firstEnd: isDay ? to : zone.toInstant(start + DAY),
    lastStart: isDay ? from : zone.toInstant(end - DAY),
    shown: 'once',
  };
}

/** Years that a `Date` can hold with room for what is added to them. */
export const MAX_YEAR = 270_000;

const PLAIN =
  /^(-?\d{4}|Y-?\d{5,6})(?:-(\d\d)(?:-(\d\d|XX)(?:T(\d\d):(\d\d)(?::(\d\d))?(?:(Z)|([+-])(\d\d):(\d\d))?)?)?)?([?~%])?$/;

/** Null for what is no date, and for a form that we do not write. */
export function readPlainDate(text: string): WrittenDate | null {
  const match = PLAIN.exec(text);
  if (!match) return null;
  const number = (group: number): number => Number(match[group]?.replace('Y', '') ?? 0);
  const isUtc = match[7] !== undefined;
  const sign = match[8];
  const [year, month, hour, minute, second, ahead] = [1, 2, 4, 5, 6, 9].map(number) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ]; // as many as asked for
  const unspecified = match[3] === 'XX';
  const day = unspecified || match[3] === undefined ? 1 : number(3);
  const isMonth = match[2] === undefined || (month > 0 && month < 13);
  if (!isMonth || day < 1 || day > daysInMonth(year, month) || hour > 23 || minute > 59 || second > 59) return null;
  if (Math.abs(year) > MAX_YEAR || number(10) > 59 || ahead * 60 + number(10) > 14 * 60) return null;
  const first = dayOf(year, month || 1, day);
  const start = wallOf(first + hour * HOUR + minute * MINUTE + second * 1000);
  const offset = sign ? Number(`${sign}1`) * (ahead * HOUR + number(10) * MINUTE) : isUtc ? 0 : null;
  const [unit, end]: readonly [EdtfUnit, number] =
    match[6] !== undefined
      ? ['second', start + 1000]
      : match[4] !== undefined
        ? ['minute', start + MINUTE]
        : match[2] === undefined
          ? ['year', dayOf(year + 1, 1, 1)]
          : match[3] === undefined || unspecified
            ? ['month', dayOf(year, month + 1, 1)]
            : ['day', start + DAY];
  const qualifier = (match[11] as Qualifier | undefined) ?? null;
  return { start, end: wallOf(end), unit, qualifier, qualified: unit, unspecified, offset };
}
