/**
 * From state to answer, in numbered steps, each remembered by reference: a drag recomputes only the last ones.
 * Every pane reads this answer and nothing else, so that map, timeline, tray and status always agree.
 */
import { DAY, HOUR } from '../base/calendar.ts';
import { millis, type Millis } from '../base/brand.ts';
import { memoLast } from '../base/memo.ts';
import { WHEN_PRECISIONS, type DatingColumns, type EventTable } from '../events/types.ts';
import { resolveTime, spanUnion, type SelectionContext } from '../selection/context.ts';
import type { Dating, Filters, Gesture, Mode, Selection, Span } from '../selection/selection.ts';
import { filterRows } from './filter-rows.ts';
import type { Answer, Question } from './types.ts';

/** 1. The dating in force. */
const selectDates = (table: EventTable, dating: Dating): DatingColumns =>
  dating === 'article' ? table.article : table.best;

/** The data's own unit: days, unless most of it is finer. It is what arrow keys step by and `moment` shows. */
export const selectUnit = memoLast((table: EventTable, dating: Dating): number => {
  const dates = selectDates(table, dating);
  const day = WHEN_PRECISIONS.indexOf('part_of_day');
  let finer = 0;
  for (const row of dates.order) if ((dates.precision[row] ?? day) < day) finer += 1;
  return finer * 2 > dates.order.length ? HOUR : DAY;
});

/** The unit that holds the playhead; at the window's very end, the last unit of the window. */
export const unitAt = (at: Millis, window: Span, unit: number): Span => {
  const inside = Math.max(window.start, Math.min(at, window.end - 1));
  const start = Math.floor(inside / unit) * unit;
  return { start: millis(start), end: millis(start + unit) };
};

/** 2. Rows that pass the filters: dated ones by earliest start, the whole before its parts, then as in the file; undated ones last. */
const selectFiltered = (): ((table: EventTable, dates: DatingColumns, filters: Filters) => Uint32Array) =>
  memoLast((table, dates, filters) => {
    const passes = filterRows(table, dates, filters);
    const rows: number[] = [];
    const dated = new Uint8Array(table.count);
    for (const row of dates.order) {
      dated[row] = 1;
      if (passes[row] === 1) rows.push(row);
    }
    for (let row = 0; row < table.count; row += 1) if (dated[row] === 0 && passes[row] === 1) rows.push(row);
    return Uint32Array.from(rows);
  });

const meets = (dates: DatingColumns, row: number, span: Span): boolean => {
  const from = dates.startMin[row] ?? Number.NaN;
  return Number.isNaN(from) || (from < span.end && (dates.endMax[row] ?? Number.NaN) > span.start);
};

/** 3. Of those, the ones whose extent meets a window; undated ones count in every window. */
const selectInWindow = (): ((
  dates: DatingColumns,
  filtered: Uint32Array,
  window: Span,
  compare: Span | null,
) => Uint32Array) => {
  const byEnds = memoLast(
    (dates: DatingColumns, filtered: Uint32Array, a0: Millis, a1: Millis, b0: Millis, b1: Millis) =>
      filtered.filter((row) => meets(dates, row, { start: a0, end: a1 }) || meets(dates, row, { start: b0, end: b1 })),
  );
  return (dates, filtered, window, compare) =>
    byEnds(dates, filtered, window.start, window.end, (compare ?? window).start, (compare ?? window).end);
};

/** Whatever the true dates within the bounds, the event meets the span; in `sofar`: it has begun by the playhead. */
const isCertain = (dates: DatingColumns, row: number, span: Span): boolean =>
  (dates.startMax[row] ?? Number.NaN) < span.end && (dates.endMin[row] ?? Number.NaN) > span.start;

/** Whether a row that meets the window is shown at the playhead; in `sofar`: it has begun by then; in `moment`: it is under way in the unit. */
const isThere = (dates: DatingColumns, row: number, { mode, at }: Question, unit: Span): boolean => {
  if (mode === 'sofar') return (dates.startMin[row] ?? Number.NaN) <= at;
  return mode === 'window' || meets(dates, row, unit);
};

type Asked = Pick<Answer, 'dates' | 'question' | 'table'>;

/** In `sofar` an event may be uncertain in two ways: whether it has begun by the playhead, and whether it meets the window at all. */
const isCertainAt = (asked: Asked, row: number, unit: Span): boolean =>
  isCertain(asked.dates, row, asked.question.mode === 'moment' ? unit : asked.question.window) &&
  !mayBeYetToCome(asked, row);

/** Whether it is not sure that the event has begun by the playhead. What is told in the past had by publication, however vague its date. */
export const mayBeYetToCome = ({ dates, question: { mode, at }, table: { asOf } }: Asked, row: number): boolean => {
  if (mode !== 'sofar' || (dates.startMax[row] ?? Number.NaN) <= at) return false;
  return !(at >= asOf.latest && (dates.startMin[row] ?? Number.NaN) < asOf.latest);
};

/** Of a row shown in a window, whether it is so for certain: in A (1) or in B (2). */
export const isSureIn = (asked: Asked, row: number, side: 1 | 2): boolean => {
  const {
    dates,
    table,
    question: { at, window, compare, dating },
  } = asked;
  if (side === 2) return compare !== null && isCertain(dates, row, compare);
  return isCertainAt(asked, row, unitAt(at, window, selectUnit(table, dating)));
};

/** What A counts: the whole window, the stretch up to the playhead, or the playhead's unit. */
export const countedSpan = (table: EventTable, { window, at, mode, dating }: Question): Span => {
  if (mode === 'moment') return unitAt(at, window, selectUnit(table, dating));
  return mode === 'sofar' ? { start: window.start, end: at } : window;
};

/** 4. Of those, the ones shown at the playhead, with how sure each presence is. A second window shows all that meets it. */
const selectShown = (): ((
  table: EventTable,
  question: Question,
  dates: DatingColumns,
  inWindow: Uint32Array,
  filtered: Uint32Array,
) => Answer) =>
  memoLast((table, question, dates, inWindow, filtered) => {
    const { at, window, compare } = question;
    const unit = unitAt(at, window, selectUnit(table, question.dating));
    const asked = { dates, question, table };
    const presence = new Uint8Array(table.count);
    const sides = new Uint8Array(table.count);
    let undated = 0;
    let possible = 0;
    let notYet = 0;
    const rows = inWindow.filter((row) => {
      if (Number.isNaN(dates.startMin[row] ?? Number.NaN)) {
        undated += 1;
        presence[row] = 2;
        sides[row] = compare ? 3 : 1;
        return true;
      }
      const inA = meets(dates, row, window) && isThere(dates, row, question, unit);
      const inB = compare !== null && meets(dates, row, compare);
      if (!inA && !inB) return false;
      const certain = (inA && isCertainAt(asked, row, unit)) || (inB && isCertain(dates, row, compare));
      presence[row] = certain ? 2 : 1;
      sides[row] = (inA ? 1 : 0) + (inB ? 2 : 0);
      if (!certain) possible += 1;
      if (!certain && inA && mayBeYetToCome(asked, row)) notYet += 1;
      return true;
    });
    const span = compare ? spanUnion(window, compare) : window;
    return {
      exact: true,
      question,
      table,
      dates,
      rows,
      windowRows: inWindow,
      filteredRows: filtered,
      presence,
      sides,
      span,
      shown: rows.length,
      total: table.count,
      possible,
      notYet,
      undated,
    };
  });

export type Ask = (table: EventTable, question: Question) => Answer;

/** The one function that answers; each caller that asks in its own rhythm makes its own. */
export const createAsk = (): Ask => {
  const filteredOf = selectFiltered();
  const inWindowOf = selectInWindow();
  const shownOf = selectShown();
  return (table, question) => {
    const dates = selectDates(table, question.dating);
    const filtered = filteredOf(table, dates, question.filters);
    const inWindow = inWindowOf(dates, filtered, question.window, question.compare);
    return shownOf(table, question, dates, inWindow, filtered);
  };
};

/** What of a gesture the answer shows before it is committed. */
type Previewed = Pick<Gesture, 'window' | 'at'> & Partial<Pick<Gesture, 'compare'>>;

/** 0. The question that the state asks. */
export const createQuestion = (): ((
  selection: Selection,
  gesture: Previewed,
  context: SelectionContext,
) => Question) => {
  const build = memoLast(
    (
      start: Millis,
      end: Millis,
      compare: Span | null,
      at: Millis,
      mode: Mode,
      dating: Dating,
      filters: Filters,
    ): Question => ({ window: { start, end }, compare, at, mode, dating, filters }),
  );
  return (selection, gesture, context) => {
    const { window, at } = resolveTime(selection, gesture, context);
    return build(
      window.start,
      window.end,
      gesture.compare ?? selection.compare,
      at,
      selection.mode,
      selection.dating,
      selection.filters,
    );
  };
};
