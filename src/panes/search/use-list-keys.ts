/**
 * The keys of the field that are the list's: Enter takes the marked option, else walks through what the search filters
 * by; the arrows move in the list. The focus stays in the field.
 */
import { useEffect, useEffectEvent, type RefObject } from 'react';
import { stepMatch } from '../../session/match-list.ts';
import type { ListState } from './list-state.ts';

interface ListKeys {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly rows: readonly number[];
  /** The search is in progress: it does not filter yet. */
  readonly isTyped: boolean;
  /** Those of `rows` that the list has room for. */
  readonly shown: readonly number[];
  /** Where the walk is; null before its first step. */
  readonly from: number | null;
  readonly state: ListState;
  readonly onState: (state: ListState) => void;
  readonly onShow: (row: number | undefined) => void;
}

export const useListKeys = ({ field, rows, isTyped, shown, from, state, onState, onShow }: ListKeys): void => {
  const onKey = useEffectEvent((event: KeyboardEvent): void => {
    // Enter and the arrows may belong to the choice of a character.
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey || rows.length === 0) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : null;
    const isMarked = state.isOpen && state.active !== null;
    if (event.key === 'Enter' && !isMarked && isTyped) return;
    if (event.key === 'Enter')
      onShow(state.isOpen && state.active !== null ? state.active : stepMatch(rows, from, event.shiftKey ? -1 : 1));
    else if (step !== null)
      onState({ isOpen: true, active: stepMatch(shown, state.isOpen ? state.active : from, step) ?? null });
    else return;
    event.preventDefault();
  });
  useEffect(() => {
    const input = field.current;
    input?.addEventListener('keydown', onKey);
    return () => input?.removeEventListener('keydown', onKey);
  }, [field]);
};
