/** Arithmetic with instants by the clock and the calendar of a zone, and how a link writes them. */
import { millis, type Millis, type Wall } from '../brand.ts';
import { DAY, dayOf, daysInMonth, MINUTE, padded, partsOf, SECOND, yearText } from '../calendar.ts';
import type { Zone } from './zone.ts';

export const yearAt = (time: number, zone: Zone): number => partsOf(zone.toWall(time)).year;

/** The first instant of the day that holds a time: a day may begin at one o'clock. */
export const startOfDay = (time: number, zone: Zone): Millis =>
  zone.toInstant(Math.floor(zone.toWall(time) / DAY) * DAY);
const isDayStart = (time: number, zone: Zone): boolean => startOfDay(time, zone) === time;

/** By the clock: a day has 23 or 25 hours where the clocks change. */
export const addDays = (time: number, days: number, zone: Zone): Millis =>
  zone.toInstant(zone.toWall(time) + days * DAY);

/** Calendar months on; the day is clamped to the month's last (31 May + 1 month = 30 June). */
export const addMonths = (time: number, months: number, zone: Zone): Millis => {
  const wall = zone.toWall(time);
  const { year, month, day } = partsOf(wall);
  const first = partsOf(dayOf(year, month + months, 1));
  const start = dayOf(first.year, first.month, Math.min(day, daysInMonth(first.year, first.month)));
  return zone.toInstant(start + (wall - Math.floor(wall / DAY) * DAY));
};

/** Whether the clock shows this time twice, before and after it is put back. */
export const isDoubled = (wall: Wall, zone: Zone): boolean => zone.toInstant(wall) !== zone.toInstant(wall, true);

/** `+03:00`: what a clock is ahead of UTC. */
export const offsetText = (offset: number): string => {
  const minutes = Math.round(Math.abs(offset) / MINUTE);
  return `${offset < 0 ? '-' : '+'}${padded(Math.floor(minutes / 60))}:${padded(minutes % 60)}`;
};

/**
 * The unit in which a moment is said: the day that it begins, else the minute, or the second that no minute begins
 * with.
 */
type SaidUnit = 'day' | 'minute' | 'second';

/** What is no whole second is a place that playing went through. */
const clockUnit = (time: number): SaidUnit => (time % MINUTE !== 0 && time % SECOND === 0 ? 'second' : 'minute');

export const saidUnit = (time: number, zone: Zone): SaidUnit => (isDayStart(time, zone) ? 'day' : clockUnit(time));

/** The last unit before the end of a closed-open stretch: its day where it ends with one, else its minute or second. */
export const lastUnit = (end: number, zone: Zone): { readonly start: Millis; readonly unit: SaidUnit } => {
  const unit = saidUnit(end, zone);
  if (unit === 'day') return { start: startOfDay(end - 1, zone), unit };
  return { start: millis(end - (unit === 'minute' ? MINUTE : SECOND)), unit };
};

/** `YYYY-MM-DD` of a day, else with `Thh:mm` or `Thh:mm:ss`; in an hour that comes twice with the offset. */
export const isoText = (time: number, zone: Zone, unit = saidUnit(time, zone)): string => {
  const wall = zone.toWall(time);
  const { year, month, day, hour, minute, second } = partsOf(wall);
  const date = `${yearText(year)}-${padded(month)}-${padded(day)}`;
  if (unit === 'day') return date;
  const seconds = unit === 'second' ? `:${padded(second)}` : '';
  const offset = isDoubled(wall, zone) ? offsetText(zone.offset(time)) : '';
  return `${date}T${padded(hour)}:${padded(minute)}${seconds}${offset}`;
};

/** Closed-open. */
export interface Stretch {
  readonly start: Millis;
  readonly end: Millis;
}
