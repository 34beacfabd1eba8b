/** Dates in words, by the clock of the dataset's zone, so that every reader sees the same day. */
import type { Wall } from '../base/brand.ts';
import { dayOf, HOUR, MINUTE, partsOf, SECOND, type DateParts } from '../base/calendar.ts';
import { isDoubled, lastUnit, offsetText, saidUnit } from '../base/time/instants.ts';
import type { Zone } from '../base/time/zone.ts';

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
/** A unit by its first instant. */
export interface DateInWords {
  readonly start: number;
  readonly unit: DateUnit;
  /** Of a clock that is put back, it is not known which of the two times is meant. */
  readonly isEither?: boolean;
}
export interface DateStyle {
  /** BCP 47 tag of the interface's language. */
  readonly locale: string;
  /** The dataset's. */
  readonly zone: Zone;
  /** This year is left unsaid. */
  readonly silentYear?: number;
  /** Times are said without their day. */
  readonly isClockAlone?: boolean;
  readonly month?: 'long' | 'short';
  /** Seasons, quarters, thirds and halves: they come with the dates of others, and without it are their year. */
  readonly partOfYear?: (wall: Wall, unit: DateUnit, style: DateStyle) => string;
}

type WallFormat = (wall: Wall) => string;
const formats = new Map<string, WallFormat>();

/** Before the year 1000 a bare number is no year that anybody would recognise. */
const ERA_UNTIL = dayOf(1000, 1, 1);
const needsEra = (wall: Wall): boolean => wall < ERA_UNTIL;

/** By the language's own rules: "14 May 2024", "15 March 44 BC". */
export const createDateFormat = (locale: string, fields: Intl.DateTimeFormatOptions): WallFormat => {
  const plain = createPlainFormat(locale, fields);
  if (fields.year === undefined) return plain;
  let withEra: typeof plain | undefined;
  return (wall) => {
    if (!needsEra(wall)) return plain(wall);
    withEra ??= createPlainFormat(locale, { ...fields, era: 'short' });
    return withEra(wall);
  };
};

/** Without a word after the year ("14 травня 2024 р."): a screen of dates needs no such word. */
const createPlainFormat = (locale: string, fields: Intl.DateTimeFormatOptions): WallFormat => {
  const format = new Intl.DateTimeFormat(locale, { ...fields, timeZone: 'UTC' });
  const hasWord = (parts: readonly Intl.DateTimeFormatPart[]): boolean => parts.at(-1)?.type === 'literal';
  if (!hasWord(format.formatToParts(0))) return (wall) => format.format(wall);
  return (wall) =>
    format
      .formatToParts(wall)
      .slice(0, -1)
      .map(({ value }) => value)
      .join('');
};

const format = (wall: Wall, style: DateStyle, fields: Intl.DateTimeFormatOptions): string => {
  const key = JSON.stringify([style.locale, fields]);
  let known = formats.get(key);
  if (!known) {
    known = createDateFormat(style.locale, fields);
    formats.set(key, known);
  }
  return known(wall);
};

/** Intl has no decades. */
const DECADES: Readonly<Record<string, (year: number) => string>> = {
  en: (year) => `the ${year}s`,
  uk: (year) => `${year}-ті`,
};
const formatDecade = (year: number, locale: string): string =>
  (DECADES[locale.split('-')[0] ?? ''] ?? DECADES['en'])?.(year) ?? String(year);

export const formatYear = (wall: Wall, style: DateStyle): string =>
  needsEra(wall) ? format(wall, style, { year: 'numeric' }) : String(partsOf(wall).year);

/** `1900–1999`, `50–41 BC`, `1 BC – 9 AD`. */
export const formatYears = (first: number, last: number, style: DateStyle): string => {
  const [from, to] = [first, last].map((year) => formatYear(dayOf(year, 1, 1), style));
  const isSameEra = first > 0 ? last < 1000 || first >= 1000 : last < 1;
  return isSameEra ? `${first > 0 ? first : 1 - first}–${to}` : `${from} – ${to}`;
};

const YEARS_OF = { decade: 10, century: 100, millennium: 1000 } as const;

/**
 * By the first and the last year; a decade of ours by its name. Before 1000 they need not begin with a round number:
 * 50–41 BC.
 */
const formatManyYears = (year: number, count: number, style: DateStyle): string => {
  const first = year < 1000 ? year : Math.floor(year / count) * count;
  return count === 10 && year >= 1000
    ? formatDecade(first, style.locale)
    : formatYears(first, first + count - 1, style);
};

const monthOf = (style: DateStyle): 'long' | 'short' => style.month ?? 'long';
const saysYear = (wall: Wall, style: DateStyle): boolean => partsOf(wall).year !== style.silentYear;

const two = (value: number): string => String(value).padStart(2, '0');

/** `18:00` of the day's clock, `18:00:05` with seconds. */
export const formatClock = (time: number, zone: Zone, hasSeconds = false): string => {
  const { hour, minute, second } = partsOf(zone.toWall(time));
  return [hour, minute, ...(hasSeconds ? [second] : [])].map(two).join(':');
};

/** `18:00`, `18:00–19:00`, `18:00:05`; of a time that comes twice, which of the two: `03:10 (+02:00)`. */
const formatClockUnit = ({ start, unit, isEither = false }: DateInWords, { zone }: DateStyle): string => {
  const clock = formatClock(start, zone, unit === 'second');
  const text = unit === 'hour' ? `${clock}–${formatClock(start + HOUR, zone)}` : clock;
  return !isEither && isDoubled(zone.toWall(start), zone) ? `${text} (${offsetText(zone.offset(start))})` : text;
};

const formatDay = (wall: Wall, style: DateStyle): string =>
  format(wall, style, {
    day: 'numeric',
    month: monthOf(style),
    ...(saysYear(wall, style) ? { year: 'numeric' } : {}),
  });

/**
 * One unit: `14 May 2024`, `May 2024`, `2024`, `2020s`, `14 May 2024, 18:00`; `14 травня 2024`, `травень 2024`,
 * `2020-ті`.
 */
export const formatUnit = (date: DateInWords, style: DateStyle): string => {
  const wall = style.zone.toWall(date.start);
  switch (date.unit) {
    case 'second':
    case 'minute':
    case 'hour':
      return `${style.isClockAlone ? '' : `${formatDay(wall, style)}, `}${formatClockUnit(date, style)}`;
    case 'day':
      return formatDay(wall, style);
    case 'month':
      return format(wall, style, { month: monthOf(style), ...(saysYear(wall, style) ? { year: 'numeric' } : {}) });
    case 'year':
      return formatYear(wall, style);
    case 'decade':
    case 'century':
    case 'millennium':
      return formatManyYears(partsOf(wall).year, YEARS_OF[date.unit], style);
    default:
      return style.partOfYear?.(wall, date.unit, style) ?? formatYear(wall, style);
  }
};

const formatSameUnit = (first: DateInWords, last: DateInWords, style: DateStyle): string | null => {
  const { unit } = first;
  // Two of two.
  const [a, b] = [first, last].map(({ start }) => partsOf(style.zone.toWall(start))) as [DateParts, DateParts];
  const sameYear = a.year === b.year;
  const sameMonth = sameYear && a.month === b.month;
  if (unit === 'day' && sameMonth) return `${a.day}–${formatUnit(last, style)}`;
  if (unit === 'day' && sameYear)
    return `${formatUnit(first, { ...style, silentYear: a.year })} – ${formatUnit(last, style)}`;
  if (unit === 'month' && sameYear)
    return `${formatUnit(first, { ...style, silentYear: a.year })}–${formatUnit(last, style)}`;
  if (unit === 'year') return formatYears(a.year, b.year, style);
  if ((unit === 'minute' || unit === 'second') && sameMonth && a.day === b.day)
    return `${formatUnit(first, style)}–${formatClockUnit(last, style)}`;
  return null;
};

/** From one unit through another: `10–15 May 2024`, `30 April – 2 May 2024`, `April–May 2024`. */
export const formatRange = (first: DateInWords, last: DateInWords, style: DateStyle): string => {
  if (first.unit === last.unit) {
    const one = formatUnit(first, style);
    if (one === formatUnit(last, style)) return one;
    const short = formatSameUnit(first, last, style);
    if (short !== null) return short;
  }
  return `${formatUnit(first, style)} – ${formatUnit(last, style)}`;
};

/** A closed-open span of time (a window), to its last unit: whole days where both ends are, else with the clock. */
export const formatSpan = (start: number, end: number, style: DateStyle): string => {
  const first = { start, unit: saidUnit(start, style.zone) };
  const last = lastUnit(end, style.zone);
  if (first.unit === 'day' && last.unit === 'day')
    return formatRange(first, { ...last, start: Math.max(start, last.start) }, style);
  const [unit, length] =
    first.unit === 'second' || last.unit === 'second' ? (['second', SECOND] as const) : (['minute', MINUTE] as const);
  return formatRange({ start, unit }, { start: end - length, unit }, style);
};
