/** When an event was, in words: from its own EDTF text, in the dating asked for. */
import { formatRange, formatUnit, type DateInWords, type DateStyle } from '../i18n/dates.ts';
import type { Messages } from '../i18n/en.ts';
import { DAY, dayOf } from '../base/calendar.ts';
import { yearAt } from '../base/time/instants.ts';
import type { EdtfDate } from '../events/edtf-date.ts';
import { saysDay } from '../events/bounds.ts';
import { guessOf, readEdtf, timeZoneOf } from '../events/dating.ts';
import type { Edtf, EdtfInterval, EdtfReader, EdtfSet } from '../events/edtf.ts';
import type { WhenRecord } from '../events/format/schema.ts';
import { partOfDayAt } from '../events/part-of-day.ts';
import { SHAPES, type DayPart, type WhenShape } from '../events/codes.ts';
import type { EventTable } from '../events/types.ts';
import type { Dating } from '../selection/selection.ts';
import { foreignDates } from './dates/foreign-dates-store.ts';

interface WhenWords {
  /** In full: "began about 12 May 2024°, ongoing at publication (14–15 May 2024)". */
  readonly text: string;
  /** For captions and labels: short months, and no year where it is the publication's year. */
  readonly short: string;
  /** Whether the date rests on outside knowledge; the text then has a °. Never in the source's own dating. */
  readonly isOutside: boolean;
}
type Wording = 'text' | 'short' | 'aloud';

/** What of a record is told in one dating: the kind of time is the dating's own (a coarse stated date is `within`). */
interface Told {
  readonly shape: WhenShape;
  readonly precision: WhenRecord['precision'];
  /** Of a day of which a part is named. */
  readonly part: DayPart | undefined;
  readonly isClaimed: boolean;
}
interface Teller {
  readonly style: DateStyle;
  readonly words: Messages['dates'];
  /** The as-of date in words; null where the dataset gives none. */
  readonly asOf: string | null;
  /** The same as an instant; what begins after it is not "ongoing" then. */
  readonly latest: number;
  readonly isShort: boolean;
  readonly mark: string;
  readonly read: EdtfReader;
}

/** The EDTF text of a dating; null where that dating gives no date. */
export const datedBy = (when: WhenRecord | undefined, dating: Dating): string | null => {
  if (!when) return null;
  if (dating === 'best') return when.edtf;
  if (when.stated !== undefined) return when.stated;
  return when.basis === 'outside' ? null : when.edtf;
};

const inWords = ({ start, unit, shown }: EdtfDate): DateInWords => ({ start, unit, isEither: shown === 'twice' });

/** The hull of what open digits in other places than the last may mean, with the text itself. */
const formatDate = (date: EdtfDate, { style, words }: Teller): string => {
  const { start, end, masked, estimate } = date;
  if (!masked) return formatUnit(inWords(date), style);
  const hull = formatRange({ start, unit: masked.unit }, { start: end - 1, unit: masked.unit }, style);
  if (estimate === undefined) return `${hull} (${masked.text})`;
  return words.estimated(formatUnit({ start: style.zone.toInstant(dayOf(estimate, 1, 1)), unit: 'year' }, style), hull);
};

const qualified = (text: string, qualifier: EdtfDate['qualifier'], words: Messages['dates']): string => {
  if (qualifier === '~') return words.about(text);
  if (qualifier === '?') return words.uncertain(text);
  return qualifier === '%' ? words.aboutUncertain(text) : text;
};

const tellDate = (date: EdtfDate, teller: Teller): string => {
  const { qualifier, parts } = date;
  const { words } = teller;
  const text = formatDate(date, teller);
  if (!parts || !qualifier) return qualified(text, qualifier, words);
  return words.partly(text, parts, qualifier);
};

const isPlain = ({ parts, masked }: EdtfDate): boolean => !parts && !masked;

const tellRange = (first: EdtfDate, last: EdtfDate, teller: Teller): string => {
  const { style, words } = teller;
  if (first.qualifier === last.qualifier && isPlain(first) && isPlain(last))
    return qualified(formatRange(inWords(first), inWords(last), style), first.qualifier, words);
  return `${tellDate(first, teller)} – ${tellDate(last, teller)}`;
};

/** `13–15 May 2024`; `8 May 2024 or earlier`; of a list the hull, until what names its dates has come. */
const tellSet = (set: EdtfSet, teller: Teller): string => {
  const { first, last, members, open } = set;
  const foreign = foreignDates();
  if (members && foreign)
    return foreign.describeList(set, teller, (from, to, style) => tellRange(from, to, { ...teller, style }));
  return open ? teller.words.open[open](tellRange(first, last, teller)) : tellRange(first, last, teller);
};

/** A date without how often or how long: what `attested` and `asOf` say. */
const tellPlain = (value: Edtf, teller: Teller): string => {
  if (value.kind === 'date') return tellDate(value, teller);
  if (value.kind === 'set') return tellSet(value, teller);
  const ends = [value.from, value.to].filter((end) => typeof end === 'object');
  const [first, last = first] = ends;
  return first && last ? tellRange(first, last, teller) : teller.words.none;
};

const tellText = (text: string | undefined, timeZone: string, teller: Teller): string | null => {
  const value = readEdtf(text, timeZone, teller.read);
  return value ? tellPlain(value, teller) : null;
};

const tellUnknownStart = (when: Told, value: EdtfInterval, attested: string | null, teller: Teller): string => {
  const { words, mark, asOf, isShort } = teller;
  const known = attested === null ? null : `${attested}${mark}`;
  const until = typeof value.to === 'object' ? tellDate(value.to, teller) : null;
  if (until !== null && known !== null && when.shape === 'state') return words.knownUntil(known, until);
  if (until !== null) return words.until(`${until}${mark}`);
  const at = known ?? asOf;
  if (at === null) return words.startNotGiven;
  if (isShort) return (when.isClaimed ? words.toldShort : words.knownShort)(at);
  return (when.isClaimed ? words.told : words.known)(at);
};

const tellSince = (when: Told, from: EdtfDate, teller: Teller): string => {
  const { words, mark, asOf, latest, isShort } = teller;
  const date = `${tellDate(from, teller)}${mark}`;
  if (asOf === null || from.start >= latest)
    return (when.shape === 'repeated' ? words.severalTimesOpen : words.beganOpen)(date);
  if (when.shape === 'repeated')
    return isShort ? words.severalTimesSinceShort(date) : words.severalTimesSince(date, asOf);
  return isShort ? words.beganShort(date) : words.began(date, asOf);
};

/** What is written by hours and known only as a part of the day: evening, morning, … */
const tellPartOfDay = (when: Told, from: EdtfDate, to: EdtfDate, { style, words }: Teller): string | null => {
  const isByHours = from.unit === 'minute' || from.unit === 'hour';
  if (when.precision !== 'part_of_day' || !isByHours || to.start - from.start > DAY / 2) return null;
  return words.partOfDay(
    when.part ?? partOfDayAt(from.start, style.zone),
    formatUnit({ start: from.start, unit: 'day' }, style),
  );
};

/** "Evening of 14 May 2024" of a whole day for which a part is named, else the date. */
const tellDayOrPart = ({ part }: Told, date: EdtfDate, teller: Teller): string => {
  const { style, words } = teller;
  return part && saysDay(date) && !date.parts
    ? qualified(words.partOfDay(part, formatUnit(inWords(date), style)), date.qualifier, words)
    : tellDate(date, teller);
};

const tellInterval = (when: Told, value: EdtfInterval, attested: string | null, teller: Teller): string => {
  const { from, to } = value;
  if (typeof from !== 'object') return tellUnknownStart(when, value, attested, teller);
  if (typeof to !== 'object') return tellSince(when, from, teller);
  const range = `${tellPartOfDay(when, from, to, teller) ?? tellRange(from, to, teller)}${teller.mark}`;
  return tellShape(when, range, teller);
};

const tellShape = (when: Told, range: string, { words }: Teller): string => {
  if (when.shape === 'within') return words.once(range);
  return when.shape === 'repeated' ? words.severalTimes(range) : range;
};

const tell = (when: Told, value: Edtf, attested: string | null, teller: Teller): string => {
  if (value.kind === 'interval') return tellInterval(when, value, attested, teller);
  if (value.kind === 'set') {
    const told = tellPartOfDay(when, value.first, value.last, teller) ?? tellSet(value, teller);
    const text = `${told}${teller.mark}`;
    // A list says itself whether it was on one of the dates or on all.
    return value.members && foreignDates()
      ? text
      : tellShape({ ...when, shape: when.shape === 'repeated' ? 'repeated' : 'within' }, text, teller);
  }
  return tellShape(when, `${tellDayOrPart(when, value, teller)}${teller.mark}`, teller);
};

const yearOfAsOf = (table: EventTable): number => yearAt(table.asOf.earliest, table.zone);

const partOfYear = (): Pick<DateStyle, 'partOfYear'> => {
  const foreign = foreignDates();
  return foreign ? { partOfYear: foreign.formatYearPart } : {};
};

const createTeller = (table: EventTable, messages: Messages, wording: Wording, mark: string): Teller => {
  const words = messages.dates;
  const style: DateStyle = {
    locale: words.locale,
    zone: table.zone,
    ...(wording === 'short' ? { month: 'short' } : {}),
    ...(wording === 'text' ? {} : { silentYear: yearOfAsOf(table) }),
    ...partOfYear(),
  };
  const teller: Teller = {
    style,
    words,
    asOf: null,
    latest: table.asOf.latest,
    isShort: wording !== 'text',
    mark,
    read: table.readEdtf,
  };
  return { ...teller, asOf: tellText(table.document.asOf, timeZoneOf(table.document), teller) };
};

interface Sayable {
  readonly isOutside: boolean;
  readonly say: (wording: Wording) => string;
}

/** Null where that dating gives no date. */
const sayableWhen = (table: EventTable, row: number, dating: Dating, messages: Messages): Sayable | null => {
  const record = table.records[row];
  const when = record?.when;
  const dates = dating === 'article' ? table.article : table.best;
  const timeZone = timeZoneOf(table.document);
  const value = readEdtf(datedBy(when, dating), timeZone, table.readEdtf);
  if (!record || !when || !value) return null;
  const isOutside = dates.outside[row] === 1;
  const told: Told = {
    shape: SHAPES[dates.shape[row]!] ?? when.shape,
    precision: when.precision,
    part: when.part,
    isClaimed: record.certainty.assertion === 'claimed',
  };
  const say = (wording: Wording): string => {
    const teller = createTeller(table, messages, wording, isOutside ? '°' : '');
    // What an undated state was attested by may itself come from outside; then only publication is left.
    const attested =
      dating === 'article' && when.basis === 'outside' ? null : tellText(when.attested, timeZone, teller);
    const text = tell(told, value, attested, teller);
    const guess = guessOf(record);
    return guess === null ? text : teller.words[guess](text);
  };
  return { isOutside, say };
};

/**
 * When the event of a row was.
 * @param dating `article` says only what the source alone supports: no °, and "no date" where it has none
 */
export const describeWhen = (table: EventTable, row: number, dating: Dating, messages: Messages): WhenWords => {
  const { none } = messages.dates;
  const when = sayableWhen(table, row, dating, messages);
  if (!when) return { text: none, short: none, isOutside: false };
  return { text: when.say('text'), short: when.say('short'), isOutside: when.isOutside };
};

/** As short, with whole names of months: for sentences, and for who listens. */
export const describeWhenAloud = (table: EventTable, row: number, dating: Dating, messages: Messages): string =>
  sayableWhen(table, row, dating, messages)?.say('aloud') ?? messages.dates.none;

/**
 * What the axis can't show of a mark's date: "from about 12 May°" of what goes on, "evening" of a part of a day; of
 * anything else its date, short.
 * @param isCut the axis shows no day of it, but a mark that says whether it was once or several times
 */
export const describeBesideMark = (
  table: EventTable,
  row: number,
  dating: Dating,
  messages: Messages,
  isCut: boolean,
): string => {
  const when = table.records[row]?.when;
  const value = readEdtf(datedBy(when, dating), timeZoneOf(table.document), table.readEdtf);
  const mark = table[dating].outside[row] === 1 ? '°' : '';
  const teller = createTeller(table, messages, 'short', mark);
  if (when?.part && !isCut) return `${messages.dates.part(when.part)}${mark}`;
  const isGoingOn = value?.kind === 'interval' && typeof value.from === 'object' && typeof value.to !== 'object';
  if (!value || when?.part || (!isGoingOn && !isCut)) return describeWhen(table, row, dating, messages).short;
  const date = `${tellPlain(value, teller)}${mark}`;
  return isGoingOn ? messages.dates.since(date) : date;
};

/** The dataset's as-of date in words. */
export const describeAsOf = (table: EventTable, messages: Messages): string =>
  createTeller(table, messages, 'text', '').asOf ?? messages.dates.none;

/** An EDTF text in words, as a plain date or range; null where it can't be parsed. */
export const describeDateText = (table: EventTable, text: string, messages: Messages): string | null =>
  tellText(text, timeZoneOf(table.document), createTeller(table, messages, 'text', ''));
