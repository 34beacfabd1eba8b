/** Wall-clock time of an IANA zone: turns an instant into the `Millis` that every reader sees alike. */
import { millis, type Millis } from '../base/brand.ts';
import { DAY } from '../base/calendar.ts';

const formats = new Map<string, Intl.DateTimeFormat | null>();

function formatOf(timeZone: string): Intl.DateTimeFormat | null {
  const known = formats.get(timeZone);
  if (known !== undefined) return known;
  let format: Intl.DateTimeFormat | null = null;
  try {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch {
    format = null;
  }
  formats.set(timeZone, format);
  return format;
}

/** Whether this engine knows the zone's name. */
export const isTimeZone = (timeZone: string): boolean => formatOf(timeZone) !== null;

/**
 * The wall clock of `timeZone` at an instant.
 * @param instant milliseconds since 1970-01-01T00:00Z, whole seconds
 * @returns wall clock read as UTC; the instant itself when the zone is unknown
 */
export function wallClock(instant: number, timeZone: string): Millis {
  const format = formatOf(timeZone);
  if (!format) return millis(instant);
  const parts: Record<string, number> = {};
  let before = false;
  for (const { type, value } of format.formatToParts(instant)) {
    if (type === 'era') before = value.startsWith('B');
    else if (type !== 'literal') parts[type] = Number(value);
  }
  const date = new Date(0);
  const year = parts.year ?? 1970;
  date.setUTCFullYear(before ? 1 - year : year, (parts.month ?? 1) - 1, parts.day ?? 1);
  date.setUTCHours(parts.hour ?? 0, parts.minute ?? 0, parts.second ?? 0);
  return millis(date.getTime());
}

/**
 * The instants at which the wall clock of `timeZone` shows a time: one as a rule, none in an hour that is skipped, two (the
 * earlier first) in one that comes twice.
 */
export function instantsAt(wall: number, timeZone: string): readonly number[] {
  const offsets = [-DAY, DAY].map((step) => wallClock(wall + step, timeZone) - (wall + step));
  const found = [...new Set(offsets)].map((offset) => wall - offset);
  return found.filter((instant) => wallClock(instant, timeZone) === wall).toSorted((a, b) => a - b);
}
