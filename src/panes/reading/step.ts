/** Going from one event to the next in the column and the caption. */
import { millis } from '../../base/brand.ts';
import type { Session } from '../../derive/session.ts';
import { findStep, walkedRows, type Direction } from '../../derive/step-events.ts';
import type { Answer } from '../../derive/types.ts';

/** Selects the next or previous event and sets the playhead to its start; nothing at the end of the list. */
export const stepEvent = (session: Session, direction: Direction): void => {
  const answer = session.answer();
  const row = findStep(answer, session.store.getState().selection.selected, direction);
  const id = row === null ? undefined : session.table.ids[row];
  if (row === null || id === undefined) return;
  const start = answer.dates.startMin[row] ?? Number.NaN;
  session.actions.select(id, Number.isNaN(start) ? {} : { at: millis(start) });
};

/** The row's place among those that stepping walks through, from 1; 0 = not among them. */
export const positionOf = (answer: Answer, row: number): { readonly k: number; readonly n: number } => {
  const rows = walkedRows(answer);
  return { k: rows.indexOf(row) + 1, n: rows.length };
};
