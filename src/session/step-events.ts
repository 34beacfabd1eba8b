/** Steps from event to event. */
import { millis } from '../base/brand.ts';
import type { EventIndex } from '../events/types.ts';
import type { Session } from './session.ts';
import type { Answer } from '../query/types.ts';

export type StepDirection = 1 | -1;

/** Selects an event and moves the playhead to its start, unless it is undated or only in the second window. */
const goTo = ({ table, actions }: Session, answer: Answer, row: EventIndex): void => {
  const id = table.ids[row];
  if (id === undefined) return;
  const start = answer.dates.startMin[row] ?? Number.NaN;
  const isElsewhere = Number.isNaN(start) || answer.periods[row] === 2;
  actions.select(id, isElsewhere ? {} : { at: millis(start) });
};

/** Selects the next or previous event. */
export const stepEvent = (session: Session, direction: StepDirection): void => {
  const answer = session.answer();
  const { selected } = session.store.getState().selection;
  session.whenAnswered({ kind: 'neighbour', question: answer.question, selected }, ({ before, after }) => {
    const row = direction === 1 ? after : before;
    if (row !== null) goTo(session, answer, row);
  });
};
