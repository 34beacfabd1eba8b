/** The texts of the timeline's layout. */
import { DAY } from '../../base/calendar.ts';
import { memoLast } from '../../base/memo.ts';
import { isDoubled, offsetText } from '../../base/time/instants.ts';
import type { UnitName } from '../../base/time/unit-names.ts';
import type { TimelineWords } from '../../layout/timeline/types.ts';
import { isOfArticle } from '../../events/outside.ts';
import { trackName, trackStanding } from '../../wording/describe-type.ts';
import { describeZone } from '../../wording/zone-place.ts';
import type { EventTable } from '../../events/types.ts';
import { createDateFormat, formatClock, formatSpan } from '../../i18n/dates.ts';
import type { Messages } from '../../i18n/en.ts';
import { knownMessages } from '../../i18n/english-store.ts';
import { isDay } from '../../query/presence.ts';
import { schemaOf } from '../../query/schema.ts';
import type { Answer } from '../../query/types.ts';
import type { Span } from '../../selection/selection.ts';

const formatsIn = memoLast((locale: string) => ({
  day: createDateFormat(locale, { day: 'numeric' }),
  month: createDateFormat(locale, { month: 'short' }),
  year: createDateFormat(locale, { year: 'numeric' }),
  dayOfMonth: createDateFormat(locale, { day: 'numeric', month: 'short' }),
  weekday: createDateFormat(locale, { weekday: 'short' }),
  fullDay: createDateFormat(locale, { day: 'numeric', month: 'long', year: 'numeric' }),
  fullMonth: createDateFormat(locale, { month: 'long', year: 'numeric' }),
  shortMonth: createDateFormat(locale, { month: 'short', year: 'numeric' }),
}));

const CLOCK_UNITS: readonly UnitName[] = ['second', 'minute', 'hour'];
/** How ticks of a unit are named, where that is not by the clock; and what they belong to, from long to short. */
const TICK: Partial<Record<UnitName, 'day' | 'month'>> = { day: 'day', week: 'day', month: 'month' };
type Context = readonly ('fullDay' | 'fullMonth' | 'shortMonth' | 'year')[];
const CONTEXT: Partial<Record<UnitName, Context>> = {
  day: ['fullMonth', 'shortMonth', 'year'],
  week: ['fullMonth', 'shortMonth', 'year'],
  month: ['year'],
};

const noDataOf = ({ document }: EventTable, { timeline: { noDataFrom } }: Messages): string =>
  isOfArticle(document) ? noDataFrom.article : noDataFrom.other;

/** Whose days and whose clock the axis is told by; "" of data by weeks or longer units. */
export const zoneInWords = (table: EventTable, messages: Messages): string =>
  schemaOf(table).unit.best.length > DAY ? '' : describeZone(table, messages);

/** In a window of so many days a day's number alone does not say its month. */
const MONTHS = 60;

/** What stands in the playhead's pill: its day and weekday, or its time of the clock and the day. */
export const playheadFace = (
  { question: { at, window }, unit, table: { zone } }: Pick<Answer, 'question' | 'unit' | 'table'>,
  { dates, timeline }: Messages,
): { readonly upper: string; readonly lower: string } => {
  const formats = formatsIn(dates.locale);
  const wall = zone.toWall(at);
  if (!isDay(at, unit))
    return { upper: formatClock(at, zone, unit.name === 'second'), lower: formats.dayOfMonth(wall) };
  if (unit.name === 'month') return { upper: formats.month(wall), lower: formats.year(wall) };
  if (unit.length > 300 * DAY) return { upper: formats.year(wall), lower: '' };
  const isLong = window.end - window.start > MONTHS * DAY;
  return {
    upper: formats[isLong ? 'dayOfMonth' : 'day'](wall),
    lower: unit.name === 'week' ? timeline.week : formats.weekday(wall),
  };
};

export const timelineWords = (
  messages: Messages,
  table: EventTable,
  domain: Span,
  beside: TimelineWords['beside'],
  isHueTrack: boolean,
): TimelineWords => {
  const { timeline, dates, compare } = messages;
  const formats = formatsIn(dates.locale);
  const { zone } = table;
  const whose = zoneInWords(table, messages);
  return {
    ...timeline,
    tracks: table.vocabulary.tracks.map((track) => ({
      name: trackName(track, messages),
    })),
    standingOn: (track) => trackStanding(table.vocabulary.tracks[track]!, messages), // index in range
    isHueTrack,
    counted: (count, several, named, length) =>
      knownMessages(messages)?.many.counted(count, several, named, length?.unit ?? null, length?.count ?? 1) ?? '',
    tie: (...link) => knownMessages(messages)?.relations.tie(...link) ?? '',
    windowLetters: [compare.a, compare.b],
    noDataLong: noDataOf(table, messages),
    dates: [formatSpan(domain.start, domain.end, { locale: dates.locale, zone }), whose].filter(Boolean).join(', '),
    zone: whose,
    tick: (time, unit) =>
      CLOCK_UNITS.includes(unit)
        ? formatClock(time, zone, unit === 'second')
        : formats[TICK[unit] ?? 'year'](zone.toWall(time)),
    tickInMonth: (time, unit) => (TICK[unit] === 'day' ? formats.dayOfMonth(zone.toWall(time)) : null),
    below: (time, unit) => {
      const wall = zone.toWall(time);
      if (CLOCK_UNITS.includes(unit)) return isDoubled(wall, zone) ? offsetText(zone.offset(time)) : '';
      return unit === 'day' ? formats.weekday(wall) : unit === 'week' ? timeline.week : '';
    },
    context: (time, unit) => (CONTEXT[unit] ?? ['fullDay']).map((style) => formats[style](zone.toWall(time))),
    beside,
    guess: (kind) => dates.guess[kind],
  };
};
