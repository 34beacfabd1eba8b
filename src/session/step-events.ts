/** Which event comes next or before, in the order of time, over what is shown. */
import { millis } from '../base/brand.ts';
import type { EventId, EventIndex } from '../events/types.ts';
import type { Session } from './session.ts';
import type { Answer } from '../query/types.ts';

export type Direction = 1 | -1;

/**
 * The rows that stepping walks through. With a playhead that hides what comes later, the later ones belong to it too:
 * else nobody could ever step forward to them.
 */
export const walkedRows = (answer: Answer): Uint32Array =>
  answer.question.mode === 'window' ? answer.rows : answer.windowRows;

/** How many of the walked rows start before the playhead; undated rows, which stand last, never do. */
const countBefore = (answer: Answer, rows: Uint32Array): number => {
  const { at } = answer.question;
  let count = 0;
  for (const row of rows) if ((answer.dates.startMin[row] ?? Number.NaN) < at) count += 1;
  return count;
};

/** Where a row that is not among the walked ones would stand. */
const insertionPoint = (answer: Answer, rows: Uint32Array, row: number): number => {
  const { rank } = answer.dates;
  const at = rows.findIndex((other) => rank[other]! > rank[row]!); // rows are in range
  return at < 0 ? rows.length : at;
};

/** Position to step from: `[before, after]` are the positions that a step back and a step forward lead to. */
const neighbours = (answer: Answer, rows: Uint32Array, selected: EventId | null): readonly [number, number] => {
  const row = selected === null ? undefined : answer.table.indexOf.get(selected);
  if (row === undefined) {
    // A playhead at rest at the window's end says nothing about where to begin: begin at the beginning.
    const { at, window } = answer.question;
    if (at >= window.end) return [rows.length - 1, 0];
    const before = countBefore(answer, rows);
    return [before - 1, before];
  }
  const position = rows.indexOf(row);
  if (position >= 0) return [position - 1, position + 1];
  const point = insertionPoint(answer, rows, row);
  return [point - 1, point];
};

/** The event that a step leads to; null at the end of the list. */
export const findStep = (answer: Answer, selected: EventId | null, direction: Direction): EventIndex | null => {
  const rows = walkedRows(answer);
  const [before, after] = neighbours(answer, rows, selected);
  const row = rows[direction === 1 ? after : before];
  return row === undefined ? null : (row as EventIndex);
};

/** Selects the next or previous event and sets the playhead to its start; undated events, and those of a second window alone, leave it. */
export const stepEvent = (session: Session, direction: Direction): void => {
  const answer = session.answer();
  const row = findStep(answer, session.store.getState().selection.selected, direction);
  const id = row === null ? undefined : session.table.ids[row];
  if (row === null || id === undefined) return;
  const start = answer.dates.startMin[row] ?? Number.NaN;
  const isElsewhere = Number.isNaN(start) || answer.sides[row] === 2;
  session.actions.select(id, isElsewhere ? {} : { at: millis(start) });
};

/** The row's place among those that stepping walks through, from 1; 0 = not among them. */
export const positionOf = (answer: Answer, row: number): { readonly k: number; readonly n: number } => {
  const rows = walkedRows(answer);
  return { k: rows.indexOf(row) + 1, n: rows.length };
};
