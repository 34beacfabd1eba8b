/**
 * From state to answer, in numbered steps, each remembered by reference: a drag recomputes only the last ones.
 * Every pane reads this answer and nothing else, so that map, timeline, tray and status always agree.
 */
import { DAY, HOUR } from '../base/calendar.ts';
import { millis, type Millis } from '../base/brand.ts';
import { memoLast } from '../base/memo.ts';
import { WHEN_PRECISIONS, type DatingColumns, type EventTable } from '../events/types.ts';
import { resolveTime, type SelectionContext } from '../selection/context.ts';
import type { Dating, Filters, Gesture, Mode, Selection, Span } from '../selection/selection.ts';
import { filterRows } from './filter-rows.ts';
import type { Answer, Question } from './types.ts';

/** 1. The dating in force. */
const selectDates = (table: EventTable, dating: Dating): DatingColumns => (dating === 'article' ? table.article : table.best);

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

/** 2. Rows that pass the filters, dated ones by (earliest start, id), undated ones last. */
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

/** 3. Of those, the ones whose extent meets the window; undated ones count in every window. */
const selectInWindow = (): ((dates: DatingColumns, filtered: Uint32Array, start: number, end: number) => Uint32Array) =>
  memoLast((dates, filtered, start, end) => filtered.filter((row) => {
    const from = dates.startMin[row] ?? Number.NaN;
    const to = dates.endMax[row] ?? Number.NaN;
    return Number.isNaN(from) || (from < end && to > start);
  }));

/** Whatever the true dates within the bounds, the event meets the span; in `sofar`: it has begun by the playhead. */
const isCertain = (dates: DatingColumns, row: number, span: Span): boolean =>
  (dates.startMax[row] ?? Number.NaN) < span.end && (dates.endMin[row] ?? Number.NaN) > span.start;

/** 4. Of those, the ones shown at the playhead, with how sure each presence is. */
const selectShown = (): ((table: EventTable, question: Question, dates: DatingColumns, inWindow: Uint32Array, filtered: Uint32Array) => Answer) =>
  memoLast((table, question, dates, inWindow, filtered) => {
    const { mode, at, window } = question;
    const unit = unitAt(at, window, selectUnit(table, question.dating));
    const presence = new Uint8Array(table.count);
    let undated = 0;
    let possible = 0;
    const rows = inWindow.filter((row) => {
      const from = dates.startMin[row] ?? Number.NaN;
      const to = dates.endMax[row] ?? Number.NaN;
      if (Number.isNaN(from)) {
        undated += 1;
        presence[row] = 2;
        return true;
      }
      if (mode === 'sofar' && from > at) return false;
      if (mode === 'moment' && !(from < unit.end && to > unit.start)) return false;
      const certain = mode === 'sofar' ? (dates.startMax[row] ?? Number.NaN) <= at : isCertain(dates, row, mode === 'moment' ? unit : window);
      presence[row] = certain ? 2 : 1;
      if (!certain) possible += 1;
      return true;
    });
    return { exact: true, question, table, dates, rows, windowRows: inWindow, filteredRows: filtered, presence, shown: rows.length, total: table.count, possible, undated };
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
    const inWindow = inWindowOf(dates, filtered, question.window.start, question.window.end);
    return shownOf(table, question, dates, inWindow, filtered);
  };
};

/** 0. The question that the state asks. */
export const createQuestion = (): ((selection: Selection, gesture: Pick<Gesture, 'window' | 'at'>, context: SelectionContext) => Question) => {
  const build = memoLast((start: Millis, end: Millis, at: Millis, mode: Mode, dating: Dating, filters: Filters): Question => ({ window: { start, end }, at, mode, dating, filters }));
  return (selection, gesture, context) => {
    const { window, at } = resolveTime(selection, gesture, context);
    return build(window.start, window.end, at, selection.mode, selection.dating, selection.filters);
  };
};
