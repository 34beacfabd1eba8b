/**
 * The matches in the order of their list. The list is not recomputed while a reader steps through it: an event outside
 * the window moves the window, which would otherwise change its position among the matches.
 */
import { memoLast } from '../base/memo.ts';
import type { Dating, Filters } from '../selection/selection.ts';
import type { SelectionState } from '../selection/selection-store.ts';
import type { Session } from './session.ts';
import type { Question } from '../query/types.ts';

/** What a search asks, also while it is in progress and filters nothing yet. */
export const searchQuestion = memoLast((question: Question, typed: SelectionState['typed']): Question => {
  if (!typed) return question;
  const { emphasis: _about, ...asked } = question;
  return { ...asked, filters: { ...question.filters, ...typed.filters } };
});

/**
 * @returns the question that the list is computed for: the one at the last change of the search, another filter, the
 * dating or `turn`
 */
export const createListQuestion = (session: Session): ((turn: string) => Question) => {
  const questionOf = memoLast(
    (_filters: Filters, typed: SelectionState['typed'], _dating: Dating, _turn: string): Question =>
      searchQuestion(session.settledAnswer().question, typed),
  );
  return (turn) => {
    const { selection, typed } = session.store.getState();
    return questionOf(selection.filters, typed, selection.dating, turn);
  };
};

/** The match that a step leads to; from none to the first or the last, and from an end to the other. */
export const stepMatch = (rows: readonly number[], from: number | null, step: 1 | -1): number | undefined => {
  const at = from === null ? -1 : rows.indexOf(from);
  return rows[at < 0 ? (step === 1 ? 0 : rows.length - 1) : (at + step + rows.length) % rows.length];
};
