/**
 * The text in the field and the search in the link: what is typed is a search at once, and one entry of the history a
 * run.
 */
import { useRef, useState } from 'react';
import { useSelectionState, useSession } from '../../session/use-session.ts';
import { MAX_SEARCH, searchValue, type Selection } from '../../selection/selection.ts';

const searchIn = ({ filters }: Selection): string => filters.q?.values[0] ?? '';

/** As long as nothing else has changed since the last key, the next one belongs to the same run. */
const isSame = (a: Selection | null, b: Selection): boolean =>
  a !== null && searchIn(a) === searchIn(b) && a.selected === b.selected && a.window === b.window && a.at === b.at;

interface SearchText {
  readonly text: string;
  /** Every change of the field; half a character of a composition is shown, and not yet searched for. */
  readonly type: (text: string, isComposing: boolean) => void;
  /** Empties the field: a history step of its own, which Back undoes. */
  readonly clear: () => void;
  readonly endRun: () => void;
}

export const useSearchText = (): SearchText => {
  const { store, actions } = useSession();
  const search = useSelectionState((state) => searchIn(state.selection));
  const [text, setText] = useState(search);
  const [seen, setSeen] = useState(search);
  const run = useRef<Selection | null>(null);
  // Back, a chip or Reset have changed it.
  if (search !== seen) {
    setSeen(search);
    if (searchValue(text) !== search) setText(search);
  }
  const type = (typed: string, isComposing: boolean): void => {
    const kept = typed.slice(0, MAX_SEARCH);
    setText(kept);
    if (isComposing) return;
    const before = store.getState().selection;
    actions.setSearch(kept, isSame(run.current, before) ? 'replace' : 'push');
    const after = store.getState().selection;
    if (after !== before) run.current = after;
  };
  const endRun = (): void => {
    run.current = null;
  };
  const clear = (): void => {
    endRun();
    setText('');
    actions.setSearch('');
  };
  return { text, type, clear, endRun };
};
