/** Steps from event to event. */
import { lateValue } from '../base/late-store.ts';
import { millis, type Millis } from '../base/brand.ts';
import { startOfDay } from '../base/time/instants.ts';
import type { EventIndex } from '../events/types.ts';
import { isTimelessPart } from '../query/presence.ts';
import { noteDeed } from '../selection/note-deed.ts';
import type { Session } from './session.ts';
import { toldPart } from './told-part.ts';
import type { Answer } from '../query/types.ts';

export type StepDirection = 1 | -1;

/** Where the playhead shows an event: at its start, a part of a day by its day. */
export const playheadOf = (answer: Answer, row: number): Millis | null => {
  const start = answer.dates.startMin[row] ?? Number.NaN;
  if (Number.isNaN(start)) return null;
  return isTimelessPart(row, answer) ? startOfDay(start, answer.unit.zone) : millis(start);
};

/** Selects an event and moves the playhead to its start, unless it is undated or only in the second window. */
const goTo = ({ table, actions }: Session, answer: Answer, row: EventIndex): void => {
  const id = table.ids[row];
  if (id === undefined) return;
  const at = playheadOf(answer, row);
  actions.select(id, at === null || answer.periods[row] === 2 ? {} : { at });
};

/** Selects the next or previous event. */
export const stepEvent = (session: Session, direction: StepDirection): void => {
  const { selection, playing, waits } = session.store.getState();
  // A playing that waits for who listens goes on to what is next.
  const told = playing && waits && direction === 1 ? lateValue(toldPart) : null;
  if (told) {
    told.goOn(session);
    return;
  }
  const answer = session.answer();
  const { selected } = selection;
  session.whenAnswered({ kind: 'neighbour', question: answer.question, selected }, ({ before, after }) => {
    const row = direction === 1 ? after : before;
    if (row !== null) goTo(session, answer, row);
    else noteDeed({ kind: 'end', of: direction === 1 ? 'laterEvent' : 'earlierEvent' });
  });
};
