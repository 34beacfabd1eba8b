/** Which event comes next or before, in the order of time, over what is shown. */
import type { EventId, EventIndex } from '../../events/types.ts';
import type { RowAnswer } from '../types.ts';

/** What stepping leads to from the selected event, and its own place on the way. */
export interface Neighbours {
  readonly before: EventIndex | null;
  readonly after: EventIndex | null;
  /** From 1; 0 = not among those walked through. */
  readonly position: number;
  readonly count: number;
}

/**
 * The rows that stepping walks through. With a playhead that hides what comes later, the later ones belong to it too:
 * else nobody could ever step forward to them.
 */
const walkedRows = (answer: RowAnswer): Uint32Array =>
  answer.question.mode === 'window' ? answer.rows : answer.windowRows;

/** How many of the walked rows start before the playhead; undated rows, which stand last, never do. */
const countBefore = (answer: RowAnswer, rows: Uint32Array): number => {
  const { at } = answer.question;
  let count = 0;
  for (const row of rows) if ((answer.dates.startMin[row] ?? Number.NaN) < at) count += 1;
  return count;
};

/** Where a row that is not among the walked ones would stand. */
const insertionPoint = (answer: RowAnswer, rows: Uint32Array, row: number): number => {
  const { rank } = answer.dates;
  const at = rows.findIndex((other) => rank[other]! > rank[row]!); // rows are in range
  return at < 0 ? rows.length : at;
};

/** Positions that a step back and a step forward lead to. */
const positions = (answer: RowAnswer, rows: Uint32Array, row: number | undefined): readonly [number, number] => {
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

/** @param selected the event to step from; null = from the playhead */
export const findNeighbours = (answer: RowAnswer, selected: EventId | null): Neighbours => {
  const rows = walkedRows(answer);
  const row = selected === null ? undefined : answer.table.indexOf.get(selected);
  const [before, after] = positions(answer, rows, row).map((at) => (rows[at] ?? null) as EventIndex | null);
  return {
    before: before ?? null,
    after: after ?? null,
    position: row === undefined ? 0 : rows.indexOf(row) + 1,
    count: rows.length,
  };
};
