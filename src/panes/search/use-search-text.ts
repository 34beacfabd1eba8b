/** The text in the field and the search: what is typed lights what it finds, and filters once it is sent. */
import { useState } from 'react';
import { useSelectionState, useSession } from '../../session/use-session.ts';
import { MAX_SEARCH, searchValue } from '../../selection/selection.ts';
import type { SelectionState } from '../../selection/selection-store.ts';

export const searchIn = ({ typed, selection }: SelectionState): string =>
  (typed ?? selection).filters.q?.values[0] ?? '';

interface SearchText {
  readonly text: string;
  /** Every change of the field; half a character of a composition is shown, and not yet searched for. */
  readonly type: (text: string, isComposing: boolean) => void;
  /** Filters by it; false where it does already. */
  readonly submit: () => boolean;
  /** Ends a search in progress. */
  readonly drop: () => void;
  /** Empties the field; a search that filtered is a step of the history, which Back undoes. */
  readonly clear: () => void;
}

export const useSearchText = (): SearchText => {
  const { store, actions } = useSession();
  const search = useSelectionState(searchIn);
  const [text, setText] = useState(search);
  const [seen, setSeen] = useState(search);
  // Back, a chip or Reset have changed it.
  if (search !== seen) {
    setSeen(search);
    if (searchValue(text) !== search) setText(search);
  }
  return {
    text,
    type: (typed, isComposing) => {
      const kept = typed.slice(0, MAX_SEARCH);
      setText(kept);
      if (!isComposing && searchValue(kept) !== searchIn(store.getState())) actions.typeSearch(kept);
    },
    submit: () => {
      const { typed } = store.getState();
      if (typed) actions.setSearch(text);
      return typed !== null;
    },
    drop: () => {
      if (store.getState().typed) actions.typeSearch('');
    },
    clear: () => {
      setText('');
      actions.setSearch('');
    },
  };
};
