/** Selects an event so that it can be seen: the window and the playhead move as little as necessary, or not at all. */
import type { Millis } from '../base/brand.ts';
import { windowShowing } from '../query/time/widen-window.ts';
import type { Session } from './session.ts';
import { playheadOf } from './step-events.ts';
import type { Answer } from '../query/types.ts';

/** The time of the playhead at which the row is shown: its start, as when stepping. */
const atNeeded = (answer: Answer, row: number): { readonly at?: Millis } => {
  const at = playheadOf(answer, row);
  return answer.question.mode === 'window' || at === null || answer.presence[row] !== 0 ? {} : { at };
};

export const showRow = (session: Session, row: number): void => {
  const id = session.table.ids[row];
  if (id === undefined) return;
  const answer = session.settledAnswer();
  const window = windowShowing(answer, row);
  session.actions.select(id, { ...atNeeded(answer, row), ...(window ? { window } : {}) });
};
