/** A loaded dataset with the view on it: what every pane is given. One current answer, computed once a change. */
import { memoLast } from '../base/memo.ts';
import type { EventTable } from '../events/types.ts';
import type { Actions } from '../selection/actions.ts';
import type { SelectionContext } from '../selection/context.ts';
import { IDLE } from '../selection/selection.ts';
import type { SelectionState, SelectionStore } from '../selection/selection-store.ts';
import { createAsk, createQuestion } from '../query/pipeline.ts';
import type { Answer } from '../query/types.ts';

export interface Session {
  readonly table: EventTable;
  readonly context: SelectionContext;
  readonly store: SelectionStore;
  readonly actions: Actions;
  /** What is shown at this instant, a drag's preview and the playing playhead included. */
  readonly answer: () => Answer;
  /** What is shown at rest: ignores the gesture. For parts too slow to follow a drag. */
  readonly settledAnswer: () => Answer;
}

export const createSession = (
  table: EventTable,
  context: SelectionContext,
  store: SelectionStore,
  actions: Actions,
): Session => {
  const live = { question: createQuestion(), ask: createAsk() };
  const settled = { question: createQuestion(), ask: createAsk() };
  const settledOf = memoLast((selection: SelectionState['selection']) =>
    settled.ask(table, settled.question(selection, IDLE, context)),
  );
  /** A gesture that previews nothing asks what is asked at rest: the answer is made once. */
  const isAtRest = ({ window, at, compare }: SelectionState['gesture']): boolean =>
    window === null && at === null && (compare ?? null) === null;
  const answerOf = memoLast((selection: SelectionState['selection'], gesture: SelectionState['gesture']) =>
    isAtRest(gesture) ? settledOf(selection) : live.ask(table, live.question(selection, gesture, context)),
  );
  return {
    table,
    context,
    store,
    actions,
    answer: () => {
      const { selection, gesture } = store.getState();
      return answerOf(selection, gesture);
    },
    settledAnswer: () => settledOf(store.getState().selection),
  };
};
