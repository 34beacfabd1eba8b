/** Whether an event is there at a stretch of time: for certain, possibly, or not yet. One row at a time. */
import { millis, type Millis } from '../base/brand.ts';
import { DAY, SECOND } from '../base/calendar.ts';
import { memoLast } from '../base/memo.ts';
import { addDays, saidUnit, startOfDay } from '../base/time/instants.ts';
import type { TimeUnit } from '../base/time/units.ts';
import { WHEN_PRECISIONS } from '../events/codes.ts';
import type { DatingColumns } from '../events/types.ts';
import type { Span } from '../selection/selection.ts';
import type { Answer } from './types.ts';

/** The unit that holds the playhead; at the window's very end, the last unit of the window. */
export const unitAt = (at: Millis, window: Span, unit: TimeUnit): Span => {
  const inside = Math.max(window.start, Math.min(at, window.end - 1));
  return { start: unit.floor(inside), end: unit.end(inside) };
};

/** Whether it may meet a span; what has no date meets every one. */
export const meets = (dates: DatingColumns, row: number, span: Span): boolean => {
  const from = dates.startMin[row] ?? Number.NaN;
  return Number.isNaN(from) || (from < span.end && (dates.endMax[row] ?? Number.NaN) > span.start);
};

/** Whether the event meets the span whatever its true dates within the bounds are. */
export const isCertain = (dates: DatingColumns, row: number, span: Span): boolean =>
  (dates.startMax[row] ?? Number.NaN) < span.end && (dates.endMin[row] ?? Number.NaN) > span.start;

const PART_OF_DAY = WHEN_PRECISIONS.indexOf('part_of_day');

/** A part of a day, which has no hour of its own, where time is told by days. */
export const isTimelessPart = (row: number, { dates, unit }: Pick<Answer, 'dates' | 'unit'>): boolean =>
  dates.precision[row] === PART_OF_DAY && unit.length >= DAY;

/**
 * Where time is told by days or more a playhead is a day, unless it stands at a time of the clock. While it plays it is
 * between two seconds.
 */
export const isDay = (at: number, { length, zone }: TimeUnit): boolean =>
  length >= DAY && (at % SECOND !== 0 || saidUnit(at, zone) === 'day');

/** The last moment that is up to a playhead: up to a day, all of that day is. */
const lastUpTo = memoLast((at: Millis, unit: TimeUnit): number =>
  isDay(at, unit) ? addDays(startOfDay(at, unit.zone), 1, unit.zone) - 1 : at,
);

/** Whether a bound of an event is one of the moments up to the playhead. */
export const isUpToPlayhead = (time: number, { question, unit }: Pick<Answer, 'question' | 'unit'>): boolean =>
  time <= lastUpTo(question.at, unit);

type Asked = Pick<Answer, 'dates' | 'question' | 'table' | 'unit'>;

/**
 * Whether a row that meets the window is shown at the playhead; in `sofar`: it has begun by then; in `moment`: it is
 * under way in the unit.
 */
export const isThere = (asked: Asked, row: number, unit: Span): boolean => {
  const { dates, question } = asked;
  if (question.mode === 'sofar') return isUpToPlayhead(dates.startMin[row] ?? Number.NaN, asked);
  return question.mode === 'window' || meets(dates, row, unit);
};

/**
 * In `sofar` an event may be uncertain in two ways: whether it has begun by the playhead, and whether it meets the
 * window at all.
 */
export const isCertainAt = (asked: Asked, row: number, unit: Span): boolean =>
  isCertain(asked.dates, row, asked.question.mode === 'moment' ? unit : asked.question.window) &&
  !mayBeYetToCome(asked, row);

/**
 * Whether it is not sure that the event has begun by the playhead. What is told in the past had by publication, however
 * vague its date.
 */
export const mayBeYetToCome = (asked: Asked, row: number): boolean => {
  const {
    dates,
    question: { mode, at },
    table: { asOf },
  } = asked;
  if (mode !== 'sofar' || isUpToPlayhead(dates.startMax[row] ?? Number.NaN, asked)) return false;
  return !(at >= asOf.latest && (dates.startMin[row] ?? Number.NaN) < asOf.latest);
};

/** What A counts: the whole window, the stretch up to the playhead, or the playhead's unit. */
export const countedSpan = ({ question: { window, at, mode }, unit }: Pick<Answer, 'question' | 'unit'>): Span => {
  if (mode === 'moment') return unitAt(at, window, unit);
  if (mode !== 'sofar') return window;
  return { start: window.start, end: millis(isDay(at, unit) ? Math.min(window.end, lastUpTo(at, unit) + 1) : at) };
};
