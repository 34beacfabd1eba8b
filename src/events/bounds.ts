/**
 * From a date to its four bounds: when an event began and ended at the earliest and at the latest (codebook, "Extent").
 */
import { HOUR, MINUTE } from '../base/calendar.ts';
import { addDays, addMonths } from '../base/time/instants.ts';
import type { Zone } from '../base/time/zone.ts';
import type { EdtfDate, EdtfUnit } from './edtf-date.ts';
import type { Edtf, EdtfInterval } from './edtf.ts';
import type { DayPart, WhenShape } from './codes.ts';
import { HOURS_OF_PART } from './part-of-day.ts';
import type { Bounds } from './types.ts';

/**
 * What the dataset knows up to: start and end of the earliest day it may be of, and its latest end (instants, NaN = not
 * said).
 */
export interface AsOf {
  readonly earliest: number;
  readonly earliestEnd: number;
  readonly latest: number;
  /** The dataset names it; else it is the last date of the data, which cuts nothing and makes no end certain. */
  readonly isNamed: boolean;
}

interface BoundsContext {
  readonly shape: WhenShape;
  /** What part of its day a date is of that says no more than the day. */
  readonly part?: DayPart | undefined;
  /** The record speaks of what was yet to come: its end is not cut at `asOf`. */
  readonly foretold?: boolean | undefined;
  /** When an event of unknown start was known to hold; `asOf` where absent. */
  readonly attested?: Edtf | undefined;
  readonly asOf: AsOf;
  /** Whose days and months are meant. */
  readonly zone: Zone;
}

export interface DatedBounds extends Bounds {
  /** The start is not known: `startMin` is when it was known to hold. */
  readonly startUnknown: boolean;
  /** The end is open or unknown and closes at `asOf`. */
  readonly ongoing: boolean;
}

/**
 * The bounds of one event as instants; ends are exclusive. Certain from `startMax` to `endMin`, which is empty where
 * `startMax >= endMin`. All four are NaN where an open end meets a dataset that doesn't say what it knows up to.
 */
export function boundsOf(edtf: Edtf, context: BoundsContext): DatedBounds {
  const raw = cutAtAsOf(rawBounds(edtf, context), edtf, context);
  const { startMin, endMax } = raw;
  if (!Number.isFinite(startMin + raw.startMax + raw.endMin + endMax))
    return { ...raw, startMin: NaN, startMax: NaN, endMin: NaN, endMax: NaN };
  const clamp = (time: number): number => Math.min(Math.max(time, startMin), endMax);
  return { ...raw, startMax: clamp(raw.startMax), endMin: clamp(raw.endMin) };
}

/** What a dataset's `asOf` says. */
export function asOfBounds(edtf: Edtf, zone: Zone): AsOf {
  const earliest = earliestOf(edtf);
  return { earliest, earliestEnd: addDays(earliest, 1, zone), latest: latestOf(edtf), isNamed: true };
}

/**
 * What is told of by `asOf` does not reach past it, however coarse or vague its date; what begins after it is left as
 * it is.
 */
function cutAtAsOf(bounds: DatedBounds, edtf: Edtf, { foretold, asOf, zone }: BoundsContext): DatedBounds {
  const { latest, isNamed } = asOf;
  const written = edtf.kind === 'interval' && typeof edtf.from === 'string' ? bounds.startMin : earliestOf(edtf);
  if (!isNamed || foretold || !(written < latest) || !(bounds.endMax > latest)) return bounds;
  const last = edtf.kind === 'date' ? edtf : edtf.kind === 'set' ? edtf.last : edtf.to;
  const lastStart =
    typeof last === 'object' && isFine(last) ? latest - (last.end - last.lastStart) : addDays(latest, -1, zone);
  return { ...bounds, startMax: Math.min(bounds.startMax, lastStart), endMax: latest };
}

function rawBounds(edtf: Edtf, context: BoundsContext): DatedBounds {
  const { shape, part, attested, asOf, zone } = context;
  if (edtf.kind === 'interval') return intervalBounds(edtf, attested ? earliestOf(attested) : asOf.earliest, context);
  const closed = { startUnknown: false, ongoing: false };
  if (edtf.kind === 'set') {
    const { first, last, open } = edtf;
    const hull = { startMin: first.start, startMax: last.lastStart, endMin: first.firstEnd, endMax: last.end };
    if (open === undefined) return { ...closed, ...hull };
    // At `a` or before, at `a` or after: it is certain at no time, and what is told in the past had happened by `asOf`.
    const endMax = open === 'after' ? Math.max(last.end, asOf.latest) : last.end;
    return { ...hull, startUnknown: open === 'before', ongoing: false, endMin: first.start, startMax: endMax, endMax };
  }
  const { start, end } = edtf;
  const lasted = (shape === 'span' || shape === 'state') && !edtf.unspecified && edtf.shown !== 'twice';
  const inDay = (hour: number): number => zone.toInstant(zone.toWall(start) + hour * HOUR);
  const hours = part && saysDay(edtf) ? HOURS_OF_PART[part] : null;
  const [first, lastStart, firstEnd, last] = hours
    ? [inDay(hours[0]), inDay(hours[1]), inDay(hours[2]), inDay(hours[3])]
    : lasted
      ? [start, start, end, end]
      : [start, edtf.lastStart, edtf.firstEnd, end];
  return {
    ...closed,
    startMin: widen(edtf, first, -1, zone),
    startMax: widen(edtf, lastStart, 1, zone),
    endMin: widen(edtf, firstEnd, -1, zone),
    endMax: widen(edtf, last, 1, zone),
  };
}

/** One day of the calendar, of which a part may be named. */
export const saysDay = ({ unit, unspecified, masked }: EdtfDate): boolean => unit === 'day' && !unspecified && !masked;

function intervalBounds({ from, to }: EdtfInterval, known: number, { shape, asOf, zone }: BoundsContext): DatedBounds {
  const startUnknown = typeof from === 'string';
  const ongoing = typeof to === 'string';
  const startMin = startUnknown ? known : widen(from, from.start, -1, zone);
  const least = startUnknown ? (ongoing ? addDays(known, 1, zone) : -Infinity) : from.end;
  const endMax = Math.max(least, ongoing ? asOf.latest : widen(to, to.end, 1, zone));
  const scattered = shape === 'within' || shape === 'repeated';
  const lastBegin = ongoing ? addDays(endMax, -1, zone) : widen(to, to.lastStart, 1, zone);
  const firstStop = startUnknown ? addDays(startMin, 1, zone) : widen(from, from.firstEnd, -1, zone);
  const began = startUnknown ? known : scattered ? lastBegin : widen(from, from.lastStart, 1, zone);
  // What begins after `asOf`, or on its last day, had begun all the same.
  const begun = startUnknown ? -Infinity : firstStop;
  const open = asOf.isNamed || startUnknown ? Math.max(asOf.earliestEnd, begun) : begun;
  const stopped = ongoing ? open : scattered ? firstStop : widen(to, to.firstEnd, -1, zone);
  return { startMin, startMax: began, endMin: stopped, endMax, startUnknown, ongoing };
}

const FINE: ReadonlySet<EdtfUnit> = new Set(['day', 'hour', 'minute', 'second']);
const isFine = (date: EdtfDate): boolean => FINE.has(date.unit);

/**
 * What `~` or `?` leaves open at an end, by the date's precision: calendar months or days, or milliseconds; `%` leaves
 * twice as much.
 */
const SLACK: Readonly<Record<EdtfUnit, { months: number } | { days: number } | { time: number }>> = {
  second: { time: MINUTE },
  minute: { time: 30 * MINUTE },
  hour: { time: 2 * HOUR },
  day: { days: 2 },
  month: { months: 1 },
  season: { months: 1 },
  'southern-season': { months: 1 },
  quarter: { months: 1 },
  third: { months: 12 },
  half: { months: 12 },
  year: { months: 12 },
  decade: { months: 120 },
  century: { months: 600 },
  millennium: { months: 6000 },
};

/** Moves an end outwards or inwards by what the date's qualifier leaves open. */
function widen(date: EdtfDate, time: number, direction: 1 | -1, zone: Zone): number {
  if (!date.qualifier) return time;
  const steps = direction * (date.qualifier === '%' ? 2 : 1);
  const slack = SLACK[date.qualified];
  if ('time' in slack) return time + steps * slack.time;
  return 'days' in slack ? addDays(time, steps * slack.days, zone) : addMonths(time, steps * slack.months, zone);
}

/** First moment that a date may mean. */
export function earliestOf(edtf: Edtf): number {
  if (edtf.kind === 'date') return edtf.start;
  if (edtf.kind === 'set') return edtf.first.start;
  const { from, to } = edtf;
  return typeof from === 'object' ? from.start : typeof to === 'object' ? to.start : NaN;
}

/** Last moment that a date may mean, exclusive. */
export function latestOf(edtf: Edtf): number {
  if (edtf.kind === 'date') return edtf.end;
  if (edtf.kind === 'set') return edtf.last.end;
  const { from, to } = edtf;
  return typeof to === 'object' ? to.end : typeof from === 'object' ? from.end : NaN;
}
