/** Parts of a year in words: seasons, quarters, thirds, halves; Intl has none. Comes with the dates of others. */
import type { Wall } from '../base/brand.ts';
import { dayOf, partsOf } from '../base/calendar.ts';
import { formatRange, formatYear, formatYears, type DateInWords, type DateStyle, type DateUnit } from './dates.ts';

/** The seasons from March on, how one of the southern half of the earth is told apart, quarters, halves. */
const YEAR_PARTS: Readonly<Record<string, readonly string[]>> = {
  en: [
    'spring',
    'summer',
    'autumn',
    'winter',
    'southern hemisphere',
    'Q1',
    'Q2',
    'Q3',
    'Q4',
    'first half of',
    'second half of',
  ],
  uk: [
    'весна',
    'літо',
    'осінь',
    'зима',
    'південна півкуля',
    'І квартал',
    'ІІ квартал',
    'ІІІ квартал',
    'IV квартал',
    'перше півріччя',
    'друге півріччя',
  ],
};
export const formatYearPart = (wall: Wall, unit: DateUnit, style: DateStyle): string => {
  const { year, month } = partsOf(wall);
  const names = YEAR_PARTS[style.locale.split('-')[0] ?? ''] ?? YEAR_PARTS['en']!; // it is above
  const inYear = formatYear(wall, style);
  if (unit === 'quarter') return `${names[5 + Math.floor(month / 3)]} ${inYear}`;
  if (unit === 'half') return `${names[month < 7 ? 9 : 10]} ${inYear}`;
  if (unit === 'third') {
    const [from, to] = [month, month + 3].map((number): DateInWords => ({
      start: style.zone.toInstant(dayOf(year, number, 1)),
      unit: 'month',
    }));
    return formatRange(from!, to!, style); // two of two
  }
  const isSouthern = unit === 'southern-season';
  const name = names[(Math.floor(month / 3) + (isSouthern ? 1 : 3)) % 4];
  // What begins in December ends in the next year.
  const text = `${name} ${month === 12 ? formatYears(year, year + 1, style) : inYear}`;
  return isSouthern ? `${text} (${names[4]})` : text;
};
