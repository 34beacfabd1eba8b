/** Dates in words. A time here is the dataset's wall clock read as UTC, so every reader sees the same day. */
import { DAY, dayOf, HOUR, isMidnight, partsOf } from '../base/calendar.ts';

export type DatePart = 'year' | 'season' | 'month' | 'day';
export type DateUnit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'month'
  | 'season'
  | 'southern-season'
  | 'quarter'
  | 'third'
  | 'half'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium';
/** A calendar unit by its first moment (wall-clock milliseconds). */
export interface DateInWords {
  readonly start: number;
  readonly unit: DateUnit;
}
export interface DateStyle {
  /** BCP 47 tag of the interface's language. */
  readonly locale: string;
  /** This year is left unsaid. */
  readonly silentYear?: number;
  readonly month?: 'long' | 'short';
}

const formats = new Map<string, (time: number) => string>();

/** Before the year 1000 a bare number is no year that anybody would recognise. */
const ERA_UNTIL = dayOf(1000, 1, 1);
const needsEra = (time: number): boolean => time < ERA_UNTIL;

/** By the language's own rules: "14 May 2024", "15 March 44 BC". */
export const createDateFormat = (locale: string, fields: Intl.DateTimeFormatOptions): ((time: number) => string) => {
  const plain = createPlainFormat(locale, fields);
  if (fields.year === undefined) return plain;
  let withEra: typeof plain | undefined;
  return (time) => {
    if (!needsEra(time)) return plain(time);
    withEra ??= createPlainFormat(locale, { ...fields, era: 'short' });
    return withEra(time);
  };
};

/** Without a word after the year ("14 травня 2024 р."): a screen of dates needs no such word. */
const createPlainFormat = (locale: string, fields: Intl.DateTimeFormatOptions): ((time: number) => string) => {
  const format = new Intl.DateTimeFormat(locale, { ...fields, timeZone: 'UTC' });
  const hasWord = (parts: readonly Intl.DateTimeFormatPart[]): boolean => parts.at(-1)?.type === 'literal';
  if (!hasWord(format.formatToParts(0))) return (time) => format.format(time);
  return (time) =>
    format
      .formatToParts(time)
      .slice(0, -1)
      .map(({ value }) => value)
      .join('');
};

const format = (time: number, style: DateStyle, fields: Intl.DateTimeFormatOptions): string => {
  const key = JSON.stringify([style.locale, fields]);
  let known = formats.get(key);
  if (!known) {
    known = createDateFormat(style.locale, fields);
    formats.set(key, known);
  }
  return known(time);
};

/** Intl has no decades. */
const DECADES: Readonly<Record<string, (year: number) => string>> = {
  en: (year) => `the ${year}s`,
  uk: (year) => `${year}-ті`,
};
const formatDecade = (year: number, locale: string): string =>
  (DECADES[locale.split('-')[0] ?? ''] ?? DECADES['en'])?.(year) ?? String(year);

/** Nor parts of a year: the seasons from March on, quarters, halves; how a season of the southern half of the earth is told apart. */
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
const formatYearPart = (start: number, unit: DateUnit, style: DateStyle): string => {
  const { year, month } = partsOf(start);
  const names = YEAR_PARTS[style.locale.split('-')[0] ?? ''] ?? YEAR_PARTS['en']!; // it is above
  const inYear = formatYear(start, style);
  if (unit === 'quarter') return `${names[5 + Math.floor(month / 3)]} ${inYear}`;
  if (unit === 'half') return `${names[month < 7 ? 9 : 10]} ${inYear}`;
  if (unit === 'third') {
    const [from, to] = [month, month + 3].map((number): DateInWords => ({
      start: dayOf(year, number, 1),
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

const formatYear = (time: number, style: DateStyle): string =>
  needsEra(time) ? format(time, style, { year: 'numeric' }) : String(partsOf(time).year);

/** `1900–1999`, `50–41 BC`, `1 BC – 9 AD`. */
const formatYears = (first: number, last: number, style: DateStyle): string => {
  const [from, to] = [first, last].map((year) => formatYear(dayOf(year, 1, 1), style));
  const isSameEra = first > 0 ? last < 1000 || first >= 1000 : last < 1;
  return isSameEra ? `${first > 0 ? first : 1 - first}–${to}` : `${from} – ${to}`;
};

const YEARS_OF = { decade: 10, century: 100, millennium: 1000 } as const;

/** By the first and the last year; a decade of ours by its name. Before 1000 they need not begin with a round number: 50–41 BC. */
const formatManyYears = (year: number, count: number, style: DateStyle): string => {
  const first = year < 1000 ? year : Math.floor(year / count) * count;
  return count === 10 && year >= 1000
    ? formatDecade(first, style.locale)
    : formatYears(first, first + count - 1, style);
};

const monthOf = (style: DateStyle): 'long' | 'short' => style.month ?? 'long';
const saysYear = (time: number, style: DateStyle): boolean => partsOf(time).year !== style.silentYear;

/** `18:00` of the day's clock. */
export const formatClock = (time: number): string => {
  const { hour, minute } = partsOf(time);
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
};

const SECONDS = { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' } as const;

/** One unit: `14 May 2024`, `May 2024`, `2024`, `2020s`, `14 May 2024, 18:00`; `14 травня 2024`, `травень 2024`, `2020-ті`. */
export const formatUnit = ({ start, unit }: DateInWords, style: DateStyle): string => {
  switch (unit) {
    case 'second':
      return `${formatUnit({ start, unit: 'day' }, style)}, ${format(start, style, SECONDS)}`;
    case 'hour':
      return `${formatUnit({ start, unit: 'day' }, style)}, ${formatClock(start)}–${formatClock(start + HOUR)}`;
    case 'minute':
      return `${formatUnit({ start, unit: 'day' }, style)}, ${formatClock(start)}`;
    case 'day':
      return format(start, style, {
        day: 'numeric',
        month: monthOf(style),
        ...(saysYear(start, style) ? { year: 'numeric' } : {}),
      });
    case 'month':
      return format(start, style, { month: monthOf(style), ...(saysYear(start, style) ? { year: 'numeric' } : {}) });
    case 'year':
      return formatYear(start, style);
    case 'decade':
    case 'century':
    case 'millennium':
      return formatManyYears(partsOf(start).year, YEARS_OF[unit], style);
    default:
      return formatYearPart(start, unit, style);
  }
};

const formatSameUnit = (first: number, last: number, unit: DateUnit, style: DateStyle): string | null => {
  const [a, b] = [partsOf(first), partsOf(last)];
  const sameYear = a.year === b.year;
  const sameMonth = sameYear && a.month === b.month;
  if (unit === 'day' && sameMonth) return `${a.day}–${formatUnit({ start: last, unit }, style)}`;
  if (unit === 'day' && sameYear)
    return `${formatUnit({ start: first, unit }, { ...style, silentYear: a.year })} – ${formatUnit({ start: last, unit }, style)}`;
  if (unit === 'month' && sameYear)
    return `${formatUnit({ start: first, unit }, { ...style, silentYear: a.year })}–${formatUnit({ start: last, unit }, style)}`;
  if (unit === 'year') return formatYears(a.year, b.year, style);
  if (unit === 'minute' && sameMonth && a.day === b.day)
    return `${formatUnit({ start: first, unit }, style)}–${formatClock(last)}`;
  return null;
};

/** From one unit through another: `10–15 May 2024`, `30 April – 2 May 2024`, `April–May 2024`. */
export const formatRange = (first: DateInWords, last: DateInWords, style: DateStyle): string => {
  if (first.unit === last.unit) {
    const one = formatUnit(first, style);
    if (one === formatUnit(last, style)) return one;
    const short = formatSameUnit(first.start, last.start, first.unit, style);
    if (short !== null) return short;
  }
  return `${formatUnit(first, style)} – ${formatUnit(last, style)}`;
};

/** A closed-open span of time (a window): whole days where both ends are midnights, else with the clock. */
export const formatSpan = (start: number, end: number, style: DateStyle): string => {
  if (isMidnight(start) && isMidnight(end))
    return formatRange({ start, unit: 'day' }, { start: Math.max(start, end - DAY), unit: 'day' }, style);
  return formatRange({ start, unit: 'minute' }, { start: end, unit: 'minute' }, style);
};

/** One moment (a playhead): the day at midnight, else the day and the clock. */
export const formatMoment = (time: number, style: DateStyle): string =>
  formatUnit({ start: time, unit: isMidnight(time) ? 'day' : 'minute' }, style);

const PARTS_OF_DAY = ['night', 'morning', 'afternoon', 'evening'] as const;
export type PartOfDay = (typeof PARTS_OF_DAY)[number];
/** As a source's own words may name them, whatever language it is in. */
const PART_WORDS: Readonly<Record<PartOfDay, RegExp>> = {
  night: /\bnight|ніч|вночі|уночі/i,
  morning: /\bmorning|ран(?:ок|ку|ці)|вранці|уранці|зранку/i,
  afternoon: /\bafternoon|(?:по)?обід(?!н)|пополудн/i,
  evening: /\bevening|веч(?:ір|ора|орі)|увечері|ввечері/i,
};
/** The part of the day that a text names; null = none. */
export const partOfDayIn = (text: string): PartOfDay | null =>
  PARTS_OF_DAY.find((part) => PART_WORDS[part].test(text)) ?? null;
/** The part of the day that begins at a time of the clock. */
export const partOfDay = (time: number): PartOfDay => {
  const hour = Math.floor((((time % DAY) + DAY) % DAY) / HOUR);
  if (hour < 5) return 'night';
  if (hour < 12) return 'morning';
  return hour < 17 ? 'afternoon' : 'evening';
};
