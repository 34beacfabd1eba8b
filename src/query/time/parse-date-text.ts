/**
 * Dates as people type them: only what can mean one thing (ISO, a year, a month, day first with dots, day or month
 * first with strokes where one of them is no month, or the month in words, in any language of the interface).
 */
import type { Millis } from '../../base/brand.ts';
import { dayOf, daysInMonth, yearText } from '../../base/calendar.ts';
import { type Stretch } from '../../base/time/instants.ts';
import type { Zone } from '../../base/time/zone.ts';
import { parseIsoUnit } from '../../events/iso-date.ts';
import { monthNamed } from '../../i18n/month-names.ts';

type DateProblem = 'empty' | 'ambiguous' | 'unreadable' | 'no-such-day';
type TypedDate = { readonly unit: Stretch } | { readonly problem: DateProblem };

const WORDS =
  /^(?:(\d{1,2})(?:\.|st|nd|rd|th)?(?:\sof)?\s+)?(\p{L}{3,})\.?,?(?:\s+(\d{4}|-\d{4}|Y-?\d{5,6}))?(?:,?\s+(\d{1,2}:\d{2}(?::\d{2})?(?:[+-]\d{2}:\d{2})?))?$/u;
/** As Americans write: "May 11", "May 11th, 2024". */
const MONTH_FIRST = /^(\p{L}{3,})\.? (\d{1,2})(?:st|nd|rd|th)?(?:,? (\d{4}|-\d{4}|Y-?\d{5,6}))?$/iu;
/** A year that is named with its era: "44 BC", "999 AD"; «44 до н. е.», «999 н. е.». */
const YEAR_WITH_ERA = /(\d{1,6}) ?(?:(BCE?|до н\. ?е\.?)|(?:AD|CE|н\. ?е\.?))(?=$|[ ,])/iu;
/** Without a year "14.05" and "14.5." are dates; "14.5" is a number. */
const DOTTED = /^(\d{1,2})\. ?(?:(\d{1,2})\. ?(\d{4})|(\d{2})\.?|(\d)\.)$/;
const YEAR_FIRST = /^(\d{4})([./])(\d{1,2})\2(\d{1,2})$/;
/** Some write the day first, others the month. */
const STROKED = /^(\d{1,2})(?:\/(\d{1,2})(?:\/(\d{4}))?|-(\d{1,2})-(\d{4}))$/;
const AMBIGUOUS = /^\d{1,2}(?:\/\d{1,2}|[./-]\d{1,2}[./-]\d{2,4})$/;
/** «2024 р.», «2024 року». */
const YEAR_WORD = /(\d{1,6}) ?(?:р\.?|року)(?=$|[ ,])/u;
/** `03:10 (+02:00)`, as the fields show a time that comes twice. */
const SAID_OFFSET = / ?\(([+-]\d{2}:\d{2})\)$/;
const ISO_LIKE = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?)?$/;

const two = (text: string | number): string => String(text).padStart(2, '0');

/** As `parseIsoUnit` reads years: 44 BC is year -43. */
const withoutEra = (text: string): string =>
  text.replace(YEAR_WITH_ERA, (_, year: string, before?: string) => yearText(before ? 1 - Number(year) : Number(year)));

/** `2024` of `2024`, `-43` of `-0043`, `12000` of `Y12000`. */
const yearNumber = (year: string | number): number => Number(String(year).replace('Y', ''));

/** What is typed, and whose days it is about. */
interface Reading {
  readonly text: string;
  /** The year that is meant where none is typed. */
  readonly ownYear: number;
  readonly zone: Zone;
}

const parseDay = (year: string | number, month: number, day: string, { zone }: Reading, clock?: string): TypedDate => {
  if (month < 1 || month > 12 || Number(day) < 1 || Number(day) > daysInMonth(yearNumber(year), month))
    return { problem: 'no-such-day' };
  const iso = `${yearText(yearNumber(year))}-${two(month)}-${two(day)}${clock === undefined ? '' : `T${clock.replace(/^\d:/, '0$&')}`}`;
  const unit = parseIsoUnit(iso, zone);
  return unit ? { unit } : { problem: 'unreadable' };
};

const parseWords = (reading: Reading): TypedDate | null => {
  const { text, ownYear, zone } = reading;
  const [, first, dayAfter, itsYear = ownYear] = MONTH_FIRST.exec(text) ?? [];
  const named = first === undefined ? 0 : monthNamed(first);
  if (named > 0 && dayAfter !== undefined) return parseDay(itsYear, named, dayAfter, reading);
  const [, day, word, year = ownYear, clock] = WORDS.exec(text) ?? [];
  const month = word === undefined ? 0 : monthNamed(word);
  if (month === 0) return null;
  const edge = (at: number): Millis => zone.toInstant(dayOf(yearNumber(year), at, 1));
  if (day === undefined) return { unit: { start: edge(month), end: edge(month + 1) } };
  return parseDay(year, month, day, reading, clock);
};

const parseNumbers = (reading: Reading): TypedDate | null => {
  const { text, ownYear } = reading;
  const [, year, , itsMonth, itsDay] = YEAR_FIRST.exec(text) ?? [];
  if (year !== undefined && itsDay !== undefined) return parseDay(year, Number(itsMonth), itsDay, reading);
  const [, day, month, ofYear = ownYear, twoDigits, oneDigit] = DOTTED.exec(text) ?? [];
  if (day !== undefined) return parseDay(ofYear, Number(month ?? twoDigits ?? oneDigit), day, reading);
  const [, first, bySlash, slashYear, byDash, dashYear] = STROKED.exec(text) ?? [];
  const second = bySlash ?? byDash;
  if (first === undefined || second === undefined) return null;
  const strokedYear = slashYear ?? dashYear ?? ownYear;
  if (Number(first) > 12 || first === second) return parseDay(strokedYear, Number(second), first, reading);
  return Number(second) > 12 ? parseDay(strokedYear, Number(first), second, reading) : null;
};

/**
 * The unit that a text names (closed-open).
 * @param ownYear the year that is meant where none is typed
 */
export const parseDateText = (typed: string, ownYear: number, zone: Zone): TypedDate => {
  const text = withoutEra(typed.trim().replace(/\s+/g, ' ').replace(YEAR_WORD, '$1').replace(SAID_OFFSET, '$1'));
  if (text === '') return { problem: 'empty' };
  const iso = parseIsoUnit(text.replace(/^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}\S*)$/, '$1T$2'), zone);
  if (iso) return { unit: iso };
  const reading = { text, ownYear, zone };
  const date = parseWords(reading) ?? parseNumbers(reading);
  if (date) return date;
  if (ISO_LIKE.test(text)) return { problem: 'no-such-day' };
  return { problem: AMBIGUOUS.test(text) ? 'ambiguous' : 'unreadable' };
};
