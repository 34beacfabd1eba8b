/**
 * The matches as the list has them, which stands still while it is walked through: an event outside the window moves the window,
 * and must not change its place among the others by that.
 */
import { memoLast } from '../base/memo.ts';
import type { Dating, Filters } from '../selection/selection.ts';
import type { Session } from './session.ts';
import type { Question } from '../query/types.ts';

/** @returns the question by which matches are told apart: the one when the search, another filter, the dating or the `turn` last changed */
export const createHeldQuestion = (session: Session): ((turn: string) => Question) => {
  const questionOf = memoLast((_filters: Filters, _dating: Dating, _turn: string) => session.settledAnswer().question);
  return (turn) => {
    const { filters, dating } = session.store.getState().selection;
    return questionOf(filters, dating, turn);
  };
};

/** The match that a step leads to: from none to the first or the last, and round at the ends. */
export const stepMatch = (rows: readonly number[], from: number | null, step: 1 | -1): number | undefined => {
  const at = from === null ? -1 : rows.indexOf(from);
  return rows[at < 0 ? (step === 1 ? 0 : rows.length - 1) : (at + step + rows.length) % rows.length];
};
