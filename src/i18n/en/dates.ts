/** English texts of: dates, and how sure they are. */
import type { DatePart } from '../dates.ts';
import type { DayPart } from '../wording.ts';
import type { Lang } from '../../base/lang.ts';

export const dates = {
  /** The interface's language, and how dates and numbers are written in it. */
  lang: 'en' as Lang,
  locale: 'en-GB',
  none: 'no date',
  about: (date: string) => `about ${date}`,
  uncertain: (date: string) => `${date} (uncertain)`,
  aboutUncertain: (date: string) => `about ${date} (uncertain)`,
  /** A qualifier of some parts of a date alone; `%` is both. */
  partly: (date: string, parts: readonly DatePart[], qualifier: '?' | '~' | '%') =>
    `${qualifier === '?' ? date : `about ${date}`} (${parts.join(' and ')} ${qualifier === '~' ? 'approximate' : 'uncertain'})`,
  /** A year that is thought likeliest among some. */
  estimated: (year: string, range: string) => `about ${year} (${range})`,
  /** Of a list of dates: on one of them, on all of them, on or beyond the last. */
  oneOf: (list: string) => `one of ${list}`,
  allOf: (list: string) => `each of ${list}`,
  ofMany: (count: number, range: string, isAll: boolean) => `${isAll ? 'each' : 'one'} of ${count} dates, ${range}`,
  open: {
    before: (date: string) => `${date} or earlier`,
    after: (date: string) => `${date} or later`,
  },
  partOfDay: (part: DayPart, day: string) => `${part} of ${day}`,
  part: (part: DayPart): string => part,
  /** Of what goes on, beside its mark. */
  since: (date: string) => `from ${date}`,
  guess: { assumed: '(assumed)', inferred: '(inferred)' },
  once: (range: string) => `once, ${range}`,
  severalTimes: (range: string) => `several times, ${range}`,
  severalTimesSince: (date: string, asOf: string) => `several times, ${date} – publication (${asOf})`,
  severalTimesSinceShort: (date: string) => `several times since ${date}`,
  began: (date: string, asOf: string) => `began ${date}, ongoing at publication (${asOf})`,
  beganShort: (date: string) => `began ${date}, ongoing`,
  /** As `severalTimesSince` and `began`, where no end is given and nothing says up to when the data know. */
  severalTimesOpen: (date: string) => `several times since ${date}, end not given`,
  beganOpen: (date: string) => `began ${date}, end not given`,
  /** A date that the coder assumed; one that is the whole's, to which the event is only read as belonging. */
  assumed: (date: string) => `${date} (assumed)`,
  inferred: (date: string) => `${date} (inferred)`,
  startNotGiven: 'start not given',
  known: (date: string) => `known on ${date}, start not given`,
  knownShort: (date: string) => `known on ${date}`,
  /** As `known`, of what is only claimed. */
  told: (date: string) => `told on ${date}, start not given`,
  toldShort: (date: string) => `told on ${date}`,
  knownUntil: (date: string, until: string) => `known on ${date}, start not given, until ${until}`,
  until: (date: string) => `until ${date}, start not given`,
  /** Signs as words, for who listens. */
  signs: {
    outside: (isArticle: boolean): string => `date from outside the ${isArticle ? 'article' : 'source'}`,
    /** Before a day on which something happened once, was known, told or published: two days are one of them. */
    beforeOne: /(?:known on |told on |once, |ends |end |ongoing at publication \(|publication \()$/,
    /** What stands before the end of a range. @param isEither one of two days @param _before what is said before it */
    range: (from: string, isEither: boolean, _before: string): string => `${from} ${isEither ? 'or' : 'to'} `,
    arrow: 'to',
    paragraph: (isOne: boolean): string => (isOne ? 'paragraph' : 'paragraphs'),
  },
};
