/** The texts of the timeline's layout. */
import { DAY } from '../../base/calendar.ts';
import { memoLast } from '../../base/memo.ts';
import type { UnitName } from '../../base/time/unit-names.ts';
import type { TimelineWords } from '../../layout/timeline/types.ts';
import { trackHint, trackName, trackStanding } from '../../wording/describe-type.ts';
import { describeZone } from '../../wording/zone-place.ts';
import type { EventTable } from '../../events/types.ts';
import { createDateFormat, formatClock } from '../../i18n/dates.ts';
import type { Messages } from '../../i18n/en.ts';

const formatsIn = memoLast((locale: string) => ({
  day: createDateFormat(locale, { day: 'numeric' }),
  month: createDateFormat(locale, { month: 'short' }),
  year: createDateFormat(locale, { year: 'numeric' }),
  dayOfMonth: createDateFormat(locale, { day: 'numeric', month: 'short' }),
  fullDay: createDateFormat(locale, { day: 'numeric', month: 'long', year: 'numeric' }),
  fullMonth: createDateFormat(locale, { month: 'long', year: 'numeric' }),
  shortMonth: createDateFormat(locale, { month: 'short', year: 'numeric' }),
}));

const CLOCK_UNITS: readonly UnitName[] = ['second', 'minute', 'hour'];
/** How ticks of a unit are named, where that is not by the clock; and what their second row says. */
const TICK: Partial<Record<UnitName, 'day' | 'month'>> = { day: 'day', week: 'day', month: 'month' };
const CONTEXT: Partial<Record<UnitName, 'fullMonth' | 'year'>> = { day: 'fullMonth', week: 'fullMonth', month: 'year' };

export const timelineWords = (
  messages: Messages,
  table: EventTable,
  domain: { readonly start: number; readonly end: number },
  when: (row: number) => string,
  isHueTrack: boolean,
): TimelineWords => {
  const { timeline, dates, compare } = messages;
  const formats = formatsIn(dates.locale);
  const { zone } = table;
  return {
    ...timeline,
    tracks: table.vocabulary.tracks.map((track) => ({
      name: trackName(track, messages),
      hint: trackHint(track, messages),
    })),
    standingOn: (track) => trackStanding(table.vocabulary.tracks[track]!, messages), // index in range
    isHueTrack,
    windowLetters: [compare.a, compare.b],
    zone: (unit) => describeZone(table, CLOCK_UNITS.includes(unit), messages),
    tick: (time, unit) =>
      CLOCK_UNITS.includes(unit)
        ? formatClock(time, zone, unit === 'second')
        : formats[TICK[unit] ?? 'year'](zone.toWall(time)),
    context: (time, unit) => formats[CONTEXT[unit] ?? 'fullDay'](zone.toWall(time)),
    cutDate: (time, isAbout) => {
      const away = domain.start - time;
      const date = formats[away > 300 * DAY ? 'shortMonth' : isAbout || away > 60 * DAY ? 'month' : 'dayOfMonth'](
        zone.toWall(time),
      );
      return isAbout ? timeline.about(date) : date;
    },
    when,
  };
};
