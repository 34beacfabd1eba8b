/** Selects an event so that it can be seen: the window and the playhead move as little as necessary, or not at all. */
import { millis } from '../base/brand.ts';
import { windowShowing } from '../query/time/find-beyond.ts';
import type { Session } from './session.ts';
import type { Answer } from '../query/types.ts';

/** The time of the playhead at which the row is shown: its start, as when stepping. */
const atNeeded = (
  { presence, dates, question: { mode } }: Answer,
  row: number,
): { readonly at?: ReturnType<typeof millis> } => {
  const start = dates.startMin[row] ?? Number.NaN;
  return mode === 'window' || Number.isNaN(start) || presence[row] !== 0 ? {} : { at: millis(start) };
};

export const showRow = (session: Session, row: number): void => {
  const id = session.table.ids[row];
  if (id === undefined) return;
  const answer = session.settledAnswer();
  const window = windowShowing(answer, row);
  session.actions.select(id, { ...atNeeded(answer, row), ...(window ? { window } : {}) });
};
