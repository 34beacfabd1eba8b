/** A loaded dataset with the view on it: what every pane is given. One current answer, computed once a change. */
import { memoLast } from '../base/memo.ts';
import type { EventTable } from '../events/types.ts';
import type { Actions } from '../selection/actions.ts';
import type { SelectionContext } from '../selection/context.ts';
import { IDLE } from '../selection/selection.ts';
import type { SelectionState, SelectionStore } from '../selection/selection-store.ts';
import { createEngine } from '../query/engine.ts';
import { createQuestion } from '../query/question.ts';
import type { Engine, Query, ResultOf } from '../query/queries.ts';
import type { Answer, Question } from '../query/types.ts';
import { createAsker } from './asker.ts';

export interface Session {
  readonly table: EventTable;
  readonly context: SelectionContext;
  readonly store: SelectionStore;
  readonly actions: Actions;
  /** Answers every question about the events. */
  readonly engine: Engine;
  /** What is known of a query by now, for painters that draw what there is; null where that has to wait. */
  readonly known: <Q extends Query>(query: Q) => ResultOf<Q> | null;
  /** Acts on an answer: at once where it is there already. Of two wishes that both wait the newer one wins. */
  readonly whenAnswered: <Q extends Query>(query: Q, act: (value: ResultOf<Q>) => void) => void;
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
  const engine = createEngine(table);
  const viewOf = (): ((question: Question) => Answer) => {
    const asker = createAsker(engine);
    return (question) => asker.ask({ kind: 'view', question })!.value; // In memory there is an answer at once.
  };
  const live = { question: createQuestion(), view: viewOf() };
  const settled = { question: createQuestion(), view: viewOf() };
  const settledOf = memoLast((selection: SelectionState['selection'], typed: SelectionState['typed']) =>
    settled.view(settled.question(selection, IDLE, context, typed)),
  );
  /** A gesture that previews nothing asks what is asked at rest: the answer is made once. */
  const isAtRest = ({ window, at, compare }: SelectionState['gesture']): boolean =>
    window === null && at === null && (compare ?? null) === null;
  const answerOf = memoLast(({ selection, gesture, typed }: SelectionState) =>
    isAtRest(gesture) ? settledOf(selection, typed) : live.view(live.question(selection, gesture, context, typed)),
  );
  // Asked many times a frame, and never taken back.
  const never = new AbortController();
  const known: Session['known'] = (query) => {
    const { now, final } = engine.query(query, never);
    // The next frame asks again.
    if (!now?.exact) final.catch(() => undefined);
    return now?.value ?? null;
  };
  let wish = new AbortController();
  const whenAnswered: Session['whenAnswered'] = (query, act) => {
    wish.abort();
    wish = new AbortController();
    const { now, final } = engine.query(query, wish);
    if (now?.exact) act(now.value);
    // What is no longer wanted, or can't be answered, moves nothing.
    else
      final.then(
        ({ value }) => act(value),
        () => undefined,
      );
  };
  return {
    table,
    context,
    store,
    actions,
    engine,
    known,
    whenAnswered,
    answer: () => answerOf(store.getState()),
    settledAnswer: () => {
      const { selection, typed } = store.getState();
      return settledOf(selection, typed);
    },
  };
};
