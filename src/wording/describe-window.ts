/** The window, the playhead or the two compared windows in words. */
import { DAY, SECOND } from '../base/calendar.ts';
import { lastUnit, saidUnit, startOfDay, yearAt } from '../base/time/instants.ts';
import { formatRange, formatSpan, formatUnit, type DateStyle } from '../i18n/dates.ts';
import type { Messages } from '../i18n/en.ts';
import { isDay, unitAt } from '../query/presence.ts';
import type { Answer } from '../query/types.ts';

/** The playhead's moment: in mode `moment` its unit; at the window's end the last moment of the window. */
export const describePlayhead = (
  { unit, question: { window, at, mode } }: Pick<Answer, 'unit' | 'question'>,
  style: DateStyle,
): string => {
  const { start, end } = unitAt(at, window, unit);
  if (mode === 'moment')
    return unit.name === 'week' ? formatSpan(start, end, style) : formatUnit({ start, unit: unit.name }, style);
  if (at >= window.end) return formatUnit(lastUnit(at, unit.zone), style);
  // While it plays it is between two seconds, and said by the day or the finer unit that it is in.
  const moment = isDay(at, unit) ? startOfDay(at, unit.zone) : at % SECOND === 0 ? at : start;
  const said = saidUnit(moment, unit.zone);
  // A midnight that is told by the clock is no day, and a second's beginning of a minute no minute.
  const least = unit.name === 'second' ? 'second' : 'minute';
  return formatUnit({ start: moment, unit: unit.length < DAY && said !== 'second' ? least : said }, style);
};

/**
 * "up to 10 May", "on 10 May" in modes in which the playhead decides what is counted, without a year that the window
 * has; else "".
 */
export const describeCutOff = (answer: Answer, { dates, reading: { status } }: Messages): string => {
  const { mode, window } = answer.question;
  if (mode === 'window') return '';
  const { zone } = answer.table;
  const text = describePlayhead(answer, { locale: dates.locale, zone, silentYear: yearAt(window.end - 1, zone) });
  return mode === 'sofar' ? status.upTo(text) : status.onDay(text);
};

/** To its last day, minute or second; of data by months or longer units, whole ones as what they are. */
export const formatWindow = ({ question: { window }, unit }: Answer, style: DateStyle): string => {
  const { start, end } = window;
  const { name } = unit;
  return name !== 'week' && unit.length > DAY && unit.floor(start) === start && unit.floor(end) === end
    ? formatRange({ start, unit: name }, { start: unit.floor(end - 1), unit: name }, style)
    : formatSpan(start, end, style);
};

/** The window, and the playhead where it decides; a text of its own where no event has a date. */
export const describeOwnWindow = (answer: Answer, messages: Messages): string => {
  if (answer.table.extent === null) return messages.reading.status.noDates;
  const text = formatWindow(answer, { locale: messages.dates.locale, zone: answer.table.zone });
  const cutOff = describeCutOff(answer, messages);
  return cutOff === '' ? text : messages.reading.status.cutOff(text, cutOff);
};

/** The window and the playhead, or both compared windows with their letters. */
export const describeWindow = (answer: Answer, messages: Messages): string => {
  const { compare } = answer.question;
  const own = describeOwnWindow(answer, messages);
  return compare
    ? messages.compare.status(
        own,
        formatSpan(compare.start, compare.end, { locale: messages.dates.locale, zone: answer.table.zone }),
      )
    : own;
};
