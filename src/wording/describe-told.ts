/**
 * What a playing tells at a moment: the day and what comes in, who says so and how it is dated, or that nothing does.
 */
import { createDateFormat, formatUnit } from '../i18n/dates.ts';
import type { AllMessages } from '../i18n/en.ts';
import type { TimeUnit } from '../base/time/units.ts';
import type { Arrival } from '../query/time/find-arrivals.ts';
import type { Answer } from '../query/types.ts';
import { describeStatus } from './describe-status.ts';
import { trackStanding } from './describe-type.ts';
import { describeWhen } from './describe-when.ts';

interface ToldWords {
  /** "Sunday 12 May · Battle for Vovchansk". */
  readonly title: string;
  /** "Reported by the source; began about 12 May, ongoing"; empty where nothing comes in. */
  readonly note: string;
}
interface Told {
  readonly start: number;
  readonly end: number;
  readonly stop: { readonly unit: TimeUnit; readonly groups: readonly (readonly Arrival[])[] } | null;
}

/** So many are named. */
const NAMED = 2;

const nameOf = ({ table }: Answer, group: readonly Arrival[], messages: AllMessages): string => {
  const [first] = group;
  const record = table.records[first?.row ?? -1];
  if (!first || !record) return '';
  if (first.group >= 0 || group.length === 1) return record.label ?? record.title;
  return messages.timeline.stripName(
    trackStanding(table.vocabulary.tracks[table.track[first.row]!]!, messages),
    group.length,
  ); // in range
};

const dayOf = ({ table }: Answer, start: number, unit: TimeUnit, { dates }: AllMessages): string => {
  const { zone } = table;
  if (unit.name === 'day')
    return createDateFormat(dates.locale, { weekday: 'long', day: 'numeric', month: 'long' })(zone.toWall(start));
  return formatUnit({ start, unit: unit.name === 'week' ? 'day' : unit.name }, { locale: dates.locale, zone });
};

/** Who says so and how it is dated; of several, how many say what. */
const noteOf = ({ table, question }: Answer, arrivals: readonly Arrival[], messages: AllMessages): string => {
  const [only, ...others] = arrivals;
  if (only && others.length === 0)
    return messages.told.one(
      describeStatus(table, only.row, messages).text,
      describeWhen(table, only.row, question.dating, messages).short,
    );
  const counts = new Map<string, number>();
  for (const { row } of arrivals) {
    const { short } = describeStatus(table, row, messages);
    counts.set(short, (counts.get(short) ?? 0) + 1);
  }
  return [...counts].map(([short, count]) => `${count} ${short}`).join(' · ');
};

export const describeTold = (answer: Answer, { start, end, stop }: Told, messages: AllMessages): ToldWords => {
  const { shown, total } = answer;
  const soFar = messages.told.soFar(shown, total);
  if (!stop) return { title: messages.playback.quiet(end - start), note: soFar };
  const names = stop.groups.slice(0, NAMED).map((group) => nameOf(answer, group, messages));
  const day = dayOf(answer, start, stop.unit, messages);
  const isBefore = stop.groups.flat().every((arrival) => arrival.isBefore);
  const more = stop.groups.length - names.length;
  return {
    title: `${isBefore ? messages.told.before(day) : day} · ${names.join(', ')}${more > 0 ? ` ${messages.told.more(more)}` : ''}`,
    note: `${noteOf(answer, stop.groups.flat(), messages)} · ${soFar}`,
  };
};
