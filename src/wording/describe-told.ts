/**
 * What a playing tells at a moment: the day and what comes in, who says so and how it is dated, or that nothing does.
 */
import { createDateFormat, formatUnit } from '../i18n/dates.ts';
import type { AllMessages } from '../i18n/en.ts';
import type { TimeUnit } from '../base/time/units.ts';
import { guessOf } from '../events/dating.ts';
import type { Arrival } from '../query/time/find-arrivals.ts';
import type { Answer } from '../query/types.ts';
import { describeStatus } from './describe-status.ts';
import { trackStanding } from './describe-type.ts';
import { describeBesideMark, describeWhen } from './describe-when.ts';

/** Each in the ways in which it may be said, the longest first: whoever writes it takes the first that has room. */
interface ToldWords {
  /** "Sunday 12 May · Fight for the bridge", "Sun 12 May · Fight for the bridge", …; shortened by whole words. */
  readonly titles: readonly string[];
  /** "Reported by the source; began about 12 May, ongoing; dated from another source · 5 of 31 events so far", …. */
  readonly notes: readonly string[];
}
export interface Told {
  readonly start: number;
  readonly end: number;
  readonly stop: { readonly unit: TimeUnit; readonly groups: readonly (readonly Arrival[])[] } | null;
}

/** So many are named, where there is room and where there is less. */
const NAMED = [2, 1] as const;
/** The dates of these are the text's own. */
const OF_TEXT: ReadonlySet<string> = new Set(['stated', 'calendar', 'containment', 'report']);

export const nameOfGroup = ({ table }: Answer, group: readonly Arrival[], messages: AllMessages): string => {
  const [first] = group;
  const record = table.records[first?.row ?? -1];
  if (!first || !record) return '';
  if (first.group >= 0 || group.length === 1) return record.label ?? record.title;
  return messages.timeline.stripName(
    trackStanding(table.vocabulary.tracks[table.track[first.row]!]!, messages),
    group.length,
  ); // in range
};

/** With the weekday, with a short one, without. */
export const daysOf = ({ table }: Answer, start: number, unit: TimeUnit, { dates }: AllMessages): readonly string[] => {
  const { zone } = table;
  const { locale } = dates;
  if (unit.name !== 'day')
    return [formatUnit({ start, unit: unit.name === 'week' ? 'day' : unit.name }, { locale, zone })];
  const styles = [{ weekday: 'long' }, { weekday: 'short' }, {}] as const;
  return styles.map((style) =>
    createDateFormat(locale, { ...style, day: 'numeric', month: 'long' })(zone.toWall(start)),
  );
};

/** On what a date rests, where its own words do not say so. */
const basisOf = ({ table, question }: Answer, row: number, { filters }: AllMessages): string => {
  const record = table.records[row];
  const basis = record?.when?.basis;
  if (basis === undefined || guessOf(record) !== null) return '';
  // What the source alone supports is what its text says.
  return filters.asks.basis([basis === 'outside' && question.dating === 'article' ? 'stated' : basis], false);
};

/** Who says so and how it is dated. */
const notesOnOne = (answer: Answer, { row }: Arrival, soFar: string, messages: AllMessages): readonly string[] => {
  const { table, question } = answer;
  const { one } = messages.told;
  const { text, short } = describeStatus(table, row, messages);
  const when = describeWhen(table, row, question.dating, messages).short;
  const beside = describeBesideMark(table, row, question.dating, messages, false);
  const basis = basisOf(answer, row, messages);
  const withBasis = (words: string): string => (basis === '' ? words : one(words, basis));
  const full = withBasis(one(text, when));
  return [
    `${full} · ${soFar}`,
    full,
    withBasis(one(short, when)),
    withBasis(one(short, beside)),
    one(text, when),
    one(short, when),
    one(short, beside),
    short,
  ];
};

const countsOf = (words: readonly string[], say: (count: number, word: string) => string): string => {
  const counts = new Map<string, number>();
  for (const each of words) if (each !== '') counts.set(each, (counts.get(each) ?? 0) + 1);
  return [...counts].map(([each, count]) => say(count, each)).join(' · ');
};

/** How many say what, and how many are not dated by the text itself. */
const notesOnSome = (
  answer: Answer,
  arrivals: readonly Arrival[],
  soFar: string,
  messages: AllMessages,
): readonly string[] => {
  const { table } = answer;
  const said = countsOf(
    arrivals.map(({ row }) => describeStatus(table, row, messages).short),
    (count, short) => `${count} ${short}`,
  );
  const dated = countsOf(
    arrivals.map(({ row }) => {
      const basis = table.records[row]?.when?.basis;
      return basis === undefined || OF_TEXT.has(basis) ? '' : messages.filters.asks.basis([basis], false);
    }),
    messages.told.dated,
  );
  const events = messages.map.events(arrivals.length);
  const all = dated === '' ? said : `${said} · ${dated}`;
  return [`${all} · ${soFar}`, all, `${said} · ${soFar}`, said, `${events} · ${soFar}`, events];
};

/** A name by fewer and fewer of its words. */
const shortened = (name: string): readonly string[] => {
  const words = name.split(' ');
  return words.map((_, i) => (i === 0 ? name : `${words.slice(0, -i).join(' ')}…`));
};

export const describeTold = (answer: Answer, { start, end, stop }: Told, messages: AllMessages): ToldWords => {
  const soFar = messages.told.soFar(answer.shown, answer.total);
  if (!stop) return { titles: [messages.playback.quiet(end - start)], notes: [soFar] };
  const arrivals = stop.groups.flat();
  const [first = ''] = stop.groups.map((group) => nameOfGroup(answer, group, messages));
  const named = (count: number): string => {
    const names = stop.groups.slice(0, count).map((group) => nameOfGroup(answer, group, messages));
    const more = stop.groups.length - names.length;
    return `${names.join(', ')}${more > 0 ? ` ${messages.told.more(more)}` : ''}`;
  };
  const isBefore = arrivals.every((arrival) => arrival.isBefore);
  const days = daysOf(answer, start, stop.unit, messages);
  const longest = isBefore ? messages.told.before(days[0]!) : days[0]!; // there is one at least
  const names = NAMED.map(named);
  const [only, ...others] = arrivals;
  return {
    titles: [
      ...names.map((name) => `${longest} · ${name}`),
      ...days.map((day) => `${day} · ${names.at(-1)}`),
      names.at(-1)!, // there are two
      ...shortened(first),
    ],
    notes:
      only && others.length === 0
        ? notesOnOne(answer, only, soFar, messages)
        : notesOnSome(answer, arrivals, soFar, messages),
  };
};
