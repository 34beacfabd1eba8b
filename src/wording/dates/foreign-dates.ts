/** How lists of dates read, and parts of a year: forms of others, which come after the first view. */
import { partsOf, type DateParts } from '../../base/calendar.ts';
import type { EdtfDate } from '../../events/edtf-date.ts';
import type { EdtfSet } from '../../events/edtf.ts';
import type { DateStyle } from '../../i18n/dates.ts';
import type { Messages } from '../../i18n/en.ts';

export { formatYearPart } from '../../i18n/year-parts.ts';

interface ListStyle {
  readonly style: DateStyle;
  readonly words: Messages['dates'];
}
type TellRange = (first: EdtfDate, last: EdtfDate, style: DateStyle) => string;

/** So many dates of a list are named. */
const MAX_NAMED = 6;

/** `one of 8, 9 or 10 May 2024`, `each of 1 and 3 May 2024`, `one of 12 dates, 8 May – 10 June 2024`. */
export const describeList = (
  { first, last, members = [], isAll, open }: EdtfSet,
  { style, words }: ListStyle,
  tellRange: TellRange,
): string => {
  if (members.length > MAX_NAMED) return words.ofMany(members.length, tellRange(first, last, style), isAll === true);
  const texts = listDates(members, style, tellRange).map((text, index) => {
    const side = open === 'before' ? 0 : open === 'after' ? members.length - 1 : -1;
    return open && index === side ? words.open[open](text) : text;
  });
  const list = new Intl.ListFormat(words.locale, { type: isAll ? 'conjunction' : 'disjunction' }).format(texts);
  return isAll ? words.allOf(list) : words.oneOf(list);
};

const isPlainDay = ({ unit, parts, masked }: EdtfDate): boolean => unit === 'day' && !parts && !masked;

/** Month and year are said once where all the dates share them. */
const listDates = (
  members: NonNullable<EdtfSet['members']>,
  style: DateStyle,
  tellRange: TellRange,
): readonly string[] => {
  const starts = members.map(([first]) => partsOf(style.zone.toWall(first.start)));
  const ends = members.map(([, last]) => partsOf(style.zone.toWall(last.start)));
  const [{ year, month }] = starts as [DateParts, ...DateParts[]]; // a list is not empty
  const isOneYear = [...starts, ...ends].every((parts) => parts.year === year);
  const isOneMonth =
    isOneYear && [...starts, ...ends].every((parts) => parts.month === month) && members.flat().every(isPlainDay);
  return members.map(([first, last], index) => {
    const isLast = index === members.length - 1;
    const [from, to] = [starts[index]!.day, ends[index]!.day]; // one of each for every member
    if (isOneMonth && !isLast) return from === to ? String(from) : `${from}–${to}`;
    const isYearSaid = isLast || !isOneYear || first.unit === 'year';
    return tellRange(first, last, isYearSaid ? style : { ...style, silentYear: year });
  });
};
