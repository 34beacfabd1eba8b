/** The texts of the timeline's layout. Dates are formatted in UTC, since a `Millis` is the wall clock read as UTC. */
import { DAY } from '../../base/calendar.ts';
import { memoLast } from '../../base/memo.ts';
import type { Measure, TimelineWords } from '../../layout/timeline/types.ts';
import { fontOf } from '../../base/paint/paint-canvas.ts';
import { trackHint, trackName } from '../../wording/describe-type.ts';
import type { EventTable } from '../../events/types.ts';
import { createDateFormat, formatClock } from '../../i18n/dates.ts';
import { FONT } from '../../theme/tokens.ts';
import type { Messages } from '../../i18n/en.ts';

type Format = (time: number) => string;
type FormatName = 'hour' | 'day' | 'month' | 'year' | 'dayOfMonth' | 'fullMonth' | 'fullDay' | 'shortMonth';

const formatsIn = memoLast((locale: string): Readonly<Record<FormatName, Format>> => ({
  hour: formatClock,
  day: createDateFormat(locale, { day: 'numeric' }),
  month: createDateFormat(locale, { month: 'short' }),
  year: createDateFormat(locale, { year: 'numeric' }),
  dayOfMonth: createDateFormat(locale, { day: 'numeric', month: 'short' }),
  fullDay: createDateFormat(locale, { day: 'numeric', month: 'long', year: 'numeric' }),
  fullMonth: createDateFormat(locale, { month: 'long', year: 'numeric' }),
  shortMonth: createDateFormat(locale, { month: 'short', year: 'numeric' }),
}));

const CONTEXT = { hour: 'fullDay', day: 'fullMonth', month: 'year', year: null } as const;

/** "Kyiv" of "Europe/Kyiv", by the dataset's name where it has that place, since that is in the reader's language. */
export const zonePlace = memoLast((table: EventTable): string => {
  const { timeZone = 'UTC', places } = table.document;
  const city = (timeZone.split('/').at(-1) ?? timeZone).replaceAll('_', ' ');
  return places.find(({ name, names }) => name === city || names?.some(({ value }) => value === city))?.name ?? city;
});

export const timelineWords = (
  messages: Messages,
  table: EventTable,
  domain: { readonly start: number; readonly end: number },
  when: (row: number) => string,
  isHueTrack: boolean,
): TimelineWords => {
  const { timeline, dates, compare } = messages;
  const formats = formatsIn(dates.locale);
  return {
    ...timeline,
    tracks: table.vocabulary.tracks.map((track) => ({
      name: trackName(track, messages),
      hint: trackHint(track, messages),
    })),
    isHueTrack,
    windowLetters: [compare.a, compare.b],
    zone: timeline.zone(zonePlace(table)),
    tick: (time, row) => formats[row](time),
    context: (time, row) => {
      const name = CONTEXT[row];
      return name === null ? '' : formats[name](time);
    },
    cutDate: (time, isAbout) => {
      const away = domain.start - time;
      const date =
        away > 300 * DAY
          ? formats.shortMonth(time)
          : isAbout || away > 60 * DAY
            ? formats.month(time)
            : formats.dayOfMonth(time);
      return isAbout ? timeline.about(date) : date;
    },
    when,
  };
};

/** Measures texts on a canvas and caches the widths, in CSS pixels. */
export const createMeasure = (): Measure => {
  const ctx = document.createElement('canvas').getContext('2d');
  const known = new Map<string, number>();
  return (text, style) => {
    const font = fontOf(style, FONT);
    const key = `${font}|${text}`;
    let width = known.get(key);
    if (width === undefined) {
      if (ctx) ctx.font = font;
      width = ctx?.measureText(text).width ?? text.length * style.size * 0.52;
      if (known.size > 4000) known.clear();
      known.set(key, width);
    }
    return width;
  };
};
