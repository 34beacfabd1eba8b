/** The words of the timeline's layout, by Intl: a Millis is wall clock read as UTC, so UTC is the zone to format in. */
import { DAY } from '../../base/calendar.ts';
import type { Measure, TimelineWords } from '../../derive/timeline/types.ts';
import { fontOf } from '../../base/paint/paint-canvas.ts';
import { FONT } from '../../theme/tokens.ts';
import type { Messages } from '../../i18n/en.ts';

const format = (options: Intl.DateTimeFormatOptions): ((time: number) => string) => {
  const formatter = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', ...options });
  return (time) => formatter.format(time);
};

const FORMATS = {
  hour: format({ hour: '2-digit', minute: '2-digit' }),
  day: format({ day: 'numeric' }),
  month: format({ month: 'short' }),
  year: format({ year: 'numeric' }),
  dayOfMonth: format({ day: 'numeric', month: 'short' }),
  fullDay: format({ day: 'numeric', month: 'long', year: 'numeric' }),
  fullMonth: format({ month: 'long', year: 'numeric' }),
  shortMonth: format({ month: 'short', year: 'numeric' }),
};

const CONTEXT = { hour: FORMATS.fullDay, day: FORMATS.fullMonth, month: FORMATS.year, year: () => '' } as const;

/** "Kyiv" of "Europe/Kyiv". */
export const zonePlace = (timeZone: string): string => (timeZone.split('/').at(-1) ?? timeZone).replaceAll('_', ' ');

export const timelineWords = (messages: Messages, timeZone: string, domain: { readonly start: number; readonly end: number }, when: (row: number) => string): TimelineWords => {
  const { timeline } = messages;
  return {
    ...timeline,
    zone: timeline.zone(zonePlace(timeZone)),
    tick: (time, row) => FORMATS[row](time),
    context: (time, row) => CONTEXT[row](time),
    cutDate: (time, isAbout) => {
      const away = domain.start - time;
      const date = away > 300 * DAY ? FORMATS.shortMonth(time) : isAbout || away > 60 * DAY ? FORMATS.month(time) : FORMATS.dayOfMonth(time);
      return isAbout ? timeline.about(date) : date;
    },
    when,
  };
};

export const spanWords = (start: number, end: number): string => {
  const last = end - 1;
  const first = FORMATS.fullDay(start);
  return FORMATS.fullDay(last) === first ? first : `${FORMATS.dayOfMonth(start)} – ${FORMATS.fullDay(last)}`;
};

/** Measures by a canvas, each text and style once. */
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
