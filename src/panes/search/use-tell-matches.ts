/** Hands on what the view leaves out of a search, to be said with the count once the typing has rested. */
import { useEffect, useEffectEvent } from 'react';
import type { SearchResult } from '../../query/search/search-all.ts';
import { noteDeed } from '../../selection/note-deed.ts';
import { searchQuestion } from '../../session/match-list.ts';
import { searchIn } from './use-search-text.ts';
import { useSelectionState, useSession } from '../../session/use-session.ts';
import { useAllMessages } from '../../i18n/use-messages.ts';

/** Before anything is said of what was typed or filtered. */
const REST_MS = 150;

export const useTellMatches = (isSearching: boolean): void => {
  const session = useSession();
  const { matches: words } = useAllMessages();
  const filters = useSelectionState(({ selection }) => selection.filters);
  const typed = useSelectionState((state) => state.typed);
  const tellMatches = ({ rows, inside, hidden, corrected }: SearchResult): void => {
    const outside = rows.length - inside;
    const text = [
      ...(corrected !== null ? [words.corrected(searchIn(session.store.getState()), corrected)] : []),
      ...(outside > 0 ? [words.outsideNow(outside)] : []),
      ...(hidden > 0 ? [words.hidden(hidden)] : []),
    ]
      .map((sentence) => `${sentence.replace(/\.$/, '')}.`)
      .join(' ');
    noteDeed({ kind: 'said', text });
  };
  const tell = useEffectEvent((): void => {
    session.whenAnswered(
      { kind: 'search', question: searchQuestion(session.settledAnswer().question, typed) },
      tellMatches,
    );
  });
  useEffect(() => {
    if (!isSearching) return undefined;
    const timer = setTimeout(tell, REST_MS);
    return () => clearTimeout(timer);
  }, [isSearching, filters, typed]);
};
