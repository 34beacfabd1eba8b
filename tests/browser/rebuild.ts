/** Rebuilds what an event is from the name of its mark alone, as a listener has it. */
import type { AllMessages } from '../../src/i18n/en.ts';

export interface Rebuilt {
  readonly track: string;
  readonly place: string;
  readonly vouched: 'reported' | 'claimed' | 'inferred' | 'implied' | 'assessment';
  /** How who vouches was said; "" of what is reported. */
  readonly vouchedBy: string;
  readonly isOutside: boolean;
  readonly when: RebuiltDate;
}
export interface RebuiltDate {
  /** "2024-05-10", or "2024-05" of a month. */
  readonly days: readonly string[];
  readonly isStartGiven: boolean;
  readonly isOngoing: boolean;
  readonly isAbout: boolean;
  readonly times: 'once' | 'several' | '';
  readonly isAssumed: boolean;
  readonly hasPart: boolean;
}

/** Where a message has a variable. */
const HOLE = '\u0000';
const around = (text: string): readonly [before: string, after: string] => {
  const [before = '', after = ''] = text.split(HOLE);
  return [before, after];
};

/** Of each month its names, as they stand after a day and by themselves. */
const monthsOf = (locale: string): ReadonlyMap<string, number> => {
  const at = (month: number): Date => new Date(Date.UTC(2024, month, 1));
  const styles: readonly Intl.DateTimeFormatOptions[] = [{ month: 'long' }, { month: 'long', day: 'numeric' }];
  return new Map(
    styles.flatMap((style) =>
      Array.from({ length: 12 }, (_, month) => {
        const parts = new Intl.DateTimeFormat(locale, { ...style, timeZone: 'UTC' }).formatToParts(at(month));
        return [parts.find(({ type }) => type === 'month')?.value ?? '', month + 1] as const;
      }),
    ),
  );
};

/** "10 to 15 May 2024" → 2024-05-10, 2024-05-15; "April to May 2024" → 2024-04, 2024-05. */
const daysIn = (text: string, locale: string): readonly string[] => {
  const months = monthsOf(locale);
  const found: { day: number; month: number; year: number }[] = [];
  let days: number[] = [];
  for (const word of text.match(/\p{L}+|\d+/gu) ?? []) {
    const month = months.get(word);
    const number = Number(word);
    if (month !== undefined) {
      for (const day of days.length > 0 ? days : [0]) found.push({ day, month, year: 0 });
      days = [];
    } else if (number > 31) for (const each of found) each.year ||= number;
    else if (number > 0) days.push(number);
  }
  const padded = (number: number): string => String(number).padStart(2, '0');
  return found.map(({ day, month, year }) => `${year}-${padded(month)}${day > 0 ? `-${padded(day)}` : ''}`);
};

/** @param name "Label, Title, Track, date, from where, place, who vouches, …"; @param tracks names, from the lists */
export const rebuild = (name: string, tracks: readonly string[], messages: AllMessages): Rebuilt | null => {
  const { dates, timeline, reading } = messages;
  // What stands in quotes is another event.
  const segments = name.replaceAll(/[“«][^”»]*[”»]/g, '…').split(', ');
  const at = segments.findIndex((segment) => tracks.includes(segment));
  const rest = at < 0 ? [] : segments.slice(at + 1);
  if (rest.length === 0) return null;

  const outside = dates.signs.outside(true);
  const vouching = {
    claimed: around(reading.vouching.claimed.full(HOLE))[0],
    inferred: around(reading.vouching.inferred.full(HOLE))[0],
    implied: reading.vouching.implied.full,
    assessment: reading.vouching.assessment.full,
  };
  const voucher = (segment: string) =>
    (Object.keys(vouching) as (keyof typeof vouching)[]).find((key) => segment.startsWith(vouching[key]));
  const holds = around(timeline.holds(1).replace(/\d+/, HOLE))[0];
  const others = [timeline.answers(HOLE), timeline.answeredBy(HOLE), timeline.next(HOLE)].map(
    (text) => around(text.replaceAll(/[“«][^”»]*[”»]/g, HOLE))[0],
  );
  const isAside = (segment: string): boolean =>
    segment.startsWith(holds) ||
    others.some((text) => segment.startsWith(text)) ||
    segment === timeline.perhaps ||
    segment === timeline.perhapsPart;

  const once = around(dates.once(HOLE))[0].replace(/, $/, '');
  const several = around(dates.severalTimes(HOLE))[0].replace(/, $/, '');
  const ongoing = around(dates.began(HOLE, '…'))[1].replace(/^, /, '').replace(/ \(.*/, '');
  const told = rest.filter(
    (segment) =>
      /\d{4}/.test(segment) || [once, several, dates.startNotGiven].includes(segment) || segment.startsWith(ongoing),
  );
  const text = told.join(', ');
  // What is ongoing says in brackets when that was known.
  const dated = text.replaceAll(/\([^)]*\d[^)]*\)/g, '');
  const vouched = rest.flatMap((segment) => voucher(segment) ?? [])[0] ?? 'reported';
  const vouchedBy = rest.find((segment) => voucher(segment) !== undefined) ?? '';
  return {
    track: segments[at]!, // found
    place: rest
      .filter((segment) => !told.includes(segment) && segment !== outside && segment !== vouchedBy && !isAside(segment))
      .join(', '),
    vouched,
    vouchedBy,
    isOutside: rest.includes(outside),
    when: {
      days: daysIn(dated, dates.locale),
      isStartGiven: !told.includes(dates.startNotGiven),
      isOngoing: told.some((segment) => segment.startsWith(ongoing)),
      isAbout: dated.includes(around(dates.about(HOLE))[0].trim()),
      times: told.includes(once) ? 'once' : told.includes(several) ? 'several' : '',
      isAssumed: text.includes(around(dates.assumed(HOLE))[1].trim()),
      hasPart: dated.includes(around(dates.partOfDay('evening', HOLE))[0].trim()),
    },
  };
};
