/**
 * From state to answer, in numbered steps, each remembered by reference: a drag recomputes only the last ones.
 * Every pane reads this answer and nothing else, so that map, timeline, tray and status always agree.
 */
import type { Millis } from '../base/brand.ts';
import { memoRecent } from '../base/memo.ts';
import type { DatingColumns, EventTable } from '../events/types.ts';
import type { Dating, Filters, Span } from '../selection/selection.ts';
import { colourClasses, slotsOf } from './colours.ts';
import { filterRows } from './filter-rows.ts';
import { isCertain, isCertainAt, isThere, mayBeYetToCome, meets, unitAt } from './presence.ts';
import { schemaOf, unitIn } from './schema.ts';
import type { Question, RowAnswer } from './types.ts';

/** 1. The dating in force. */
const selectDates = (table: EventTable, dating: Dating): DatingColumns =>
  dating === 'article' ? table.article : table.best;

/** How many questions are asked in turn: at rest and during a gesture, and each of both without one of its filters. */
const RECENT = 12;

/**
 * 2. Rows that pass the filters: dated ones by earliest start, the whole before its parts, then as in the file; undated
 * ones last.
 */
const selectFiltered = (): ((table: EventTable, dates: DatingColumns, filters: Filters) => Uint32Array) =>
  memoRecent(RECENT, (table, dates, filters) => {
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

/** 3. Of those, the ones whose extent meets a window; undated ones count in every window. */
const selectInWindow = (): ((
  dates: DatingColumns,
  filtered: Uint32Array,
  window: Span,
  compare: Span | null,
) => Uint32Array) => {
  const byEnds = memoRecent(
    RECENT,
    (dates: DatingColumns, filtered: Uint32Array, a0: Millis, a1: Millis, b0: Millis, b1: Millis) =>
      filtered.filter((row) => meets(dates, row, { start: a0, end: a1 }) || meets(dates, row, { start: b0, end: b1 })),
  );
  return (dates, filtered, window, compare) =>
    byEnds(dates, filtered, window.start, window.end, (compare ?? window).start, (compare ?? window).end);
};

/**
 * 4. Of those, the ones shown at the playhead, with how sure each presence is. A second window shows all that meets it.
 */
const selectShown = (): ((
  table: EventTable,
  question: Question,
  dates: DatingColumns,
  inWindow: Uint32Array,
  filtered: Uint32Array,
) => RowAnswer) =>
  memoRecent(RECENT, (table, question, dates, inWindow, filtered) => {
    const { at, window, compare } = question;
    const schema = schemaOf(table);
    const unit = unitIn(schema.unit[question.dating], window);
    const now = unitAt(at, window, unit);
    const asked = { dates, question, table, unit };
    const presence = new Uint8Array(table.count);
    const periods = new Uint8Array(table.count);
    let undated = 0;
    let possible = 0;
    let notYet = 0;
    const rows = inWindow.filter((row) => {
      if (Number.isNaN(dates.startMin[row] ?? Number.NaN)) {
        undated += 1;
        presence[row] = 2;
        periods[row] = compare ? 3 : 1;
        return true;
      }
      const inA = meets(dates, row, window) && isThere(asked, row, now);
      const inB = compare !== null && meets(dates, row, compare);
      if (!inA && !inB) return false;
      const certain = (inA && isCertainAt(asked, row, now)) || (inB && isCertain(dates, row, compare));
      presence[row] = certain ? 2 : 1;
      periods[row] = (inA ? 1 : 0) + (inB ? 2 : 0);
      if (!certain) possible += 1;
      if (!certain && inA && mayBeYetToCome(asked, row)) notYet += 1;
      return true;
    });
    const shown = {
      question,
      schema,
      table,
      dates,
      unit,
      slots: slotsOf(table, question.colour),
      colours: colourClasses(table, question.colour),
      rows,
      windowRows: inWindow,
      filteredRows: filtered,
      presence,
      periods,
      shown: rows.length,
      total: table.count + table.skipped,
      filtered: filtered.length,
      possible,
      notYet,
      undated,
    };
    return { ...shown, ...litOf(shown) };
  });

/** 5. Of those, the ones that the view is about. */
const litOf = (answer: Omit<RowAnswer, 'lit' | 'about'>): Pick<RowAnswer, 'lit' | 'about'> => {
  const { question, table, dates, unit, rows } = answer;
  const { emphasis, window, at } = question;
  if (!emphasis) return { lit: null, about: rows.length };
  const asked = { dates, question: { ...question, mode: emphasis.mode }, table, unit };
  const now = unitAt(at, window, unit);
  const passes = filterRows(table, dates, emphasis.filters);
  const lit = new Uint8Array(table.count);
  let about = 0;
  for (const row of rows) {
    const isUndated = Number.isNaN(dates.startMin[row] ?? Number.NaN);
    if (passes[row] === 0 || !(isUndated || isThere(asked, row, now))) continue;
    lit[row] = 1;
    about += 1;
  }
  return { lit, about };
};

export type Ask = (table: EventTable, question: Question) => RowAnswer;

/** The one function that answers; each engine has its own. */
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
