/**
 * Dates in a search, as people write them: "May 11", "10.05.2024", "11.05", «11 травня», "Sat 11 May". What is left of
 * the search is words.
 */
import { weekdayNamed } from '../../i18n/weekday-names.ts';
import { yearAt } from '../../base/time/instants.ts';
import type { Zone } from '../../base/time/zone.ts';
import type { EventTable } from '../../events/types.ts';
import { parseDateText } from '../time/parse-date-text.ts';
import type { Span } from '../../selection/selection.ts';

export interface QueryDate {
  /** As it is typed: it may also be a word of a text. */
  readonly text: string;
  /** The units that it may mean, one for each year of the data where it names none. */
  readonly spans: readonly Span[];
}
interface DatedQuery {
  readonly dates: readonly QueryDate[];
  /** The search without its dates. */
  readonly words: string;
}

/** "11 May 2024, 18:30" is four words. */
const MAX_WORDS = 4;
/** A date without a year is looked for in so many years of the data, from the first on. */
const MAX_YEARS = 60;
const NAMES_A_YEAR = /\d{4}/;
/** "14.05.24": the year of the data that ends so. */
const SHORT_YEAR = /^(\d{1,2}([./-])\d{1,2}\2)(\d{2})$/;
const MAY_BE_DATE = /^(?=.*\d)(?!\d{1,3}$)[\p{L}\p{N}\s.,:T/-]+$/u;

const withWholeYear = (text: string, year: number): string =>
  text.replace(SHORT_YEAR, (short, day: string, _, ending: string) =>
    String(year).endsWith(ending) ? `${day}${year}` : short,
  );

const spansOf = (text: string, years: readonly number[], zone: Zone): readonly Span[] =>
  (NAMES_A_YEAR.test(text) ? years.slice(0, 1) : years).flatMap((year) => {
    const read = parseDateText(withWholeYear(text, year), year, zone);
    return 'unit' in read ? [read.unit] : [];
  });

/** The years of the data, the first one at least. */
const yearsOf = ({ extent, zone }: EventTable): readonly number[] => {
  if (!extent) return [];
  const first = yearAt(extent.start, zone);
  const last = yearAt(extent.end - 1, zone);
  return Array.from({ length: Math.min(last - first + 1, MAX_YEARS) }, (_, index) => first + index);
};

/** The longest runs of words that read as a date; what stands in quotation marks is left as it is. */
export const findDates = (table: EventTable, query: string): DatedQuery => {
  const years = yearsOf(table);
  if (years.length === 0 || /["“”„«»]/.test(query)) return { dates: [], words: query };
  const words = query.split(/\s+/).filter((word) => word !== '');
  const dates: QueryDate[] = [];
  const left: string[] = [];
  for (let at = 0; at < words.length;) {
    const date = dateAt(words, at, years, table.zone);
    if (date) dates.push(date.found);
    else left.push(words[at]!); // at is within words
    at += date?.length ?? 1;
  }
  return { dates, words: left.join(' ') };
};

interface FoundDate {
  readonly found: QueryDate;
  /** In words. */
  readonly length: number;
}
type DateAt = (words: readonly string[], at: number, years: readonly number[], zone: Zone) => FoundDate | null;

/** "Friday 10 May": of the days that it may mean those that are Fridays. */
const weekdayAt: DateAt = (words, at, years, zone) => {
  const weekday = weekdayNamed(words[at]!); // at is within words
  const date = weekday === null ? null : plainDateAt(words, at + 1, years, zone);
  const spans = (date?.found.spans ?? []).filter(({ start }) => new Date(zone.toWall(start)).getUTCDay() === weekday);
  if (!date || spans.length === 0) return null;
  return { found: { text: `${words[at]} ${date.found.text}`, spans }, length: date.length + 1 };
};

const dateAt: DateAt = (...where) => weekdayAt(...where) ?? plainDateAt(...where);

const plainDateAt: DateAt = (words, at, years, zone) => {
  for (let length = Math.min(MAX_WORDS, words.length - at); length > 0; length -= 1) {
    const text = words
      .slice(at, at + length)
      .join(' ')
      .replace(/,$/, '');
    const spans = MAY_BE_DATE.test(text) ? spansOf(text, years, zone) : [];
    if (spans.length > 0) return { found: { text, spans }, length };
  }
  return null;
};
