/** What the search says aloud: where a walk is at once; what the view leaves out, once the typing has rested. */
import { useEffect, useEffectEvent, useState } from 'react';
import type { SearchResult } from '../../query/search/search-all.ts';
import { searchQuestion } from '../../session/match-list.ts';
import { searchIn } from './use-search-text.ts';
import { useSelectionState, useSession } from '../../session/use-session.ts';
import { useAllMessages } from '../../i18n/use-messages.ts';

/** The status line speaks first: it tells how many are shown. */
const REST_MS = 1200;

export const useSaid = (isSearching: boolean): readonly [string, (text: string) => void] => {
  const session = useSession();
  const { matches: words } = useAllMessages();
  const [said, say] = useState('');
  const filters = useSelectionState(({ selection }) => selection.filters);
  const typed = useSelectionState((state) => state.typed);
  const sayMatches = ({ rows, inside, hidden, corrected }: SearchResult): void => {
    const outside = rows.length - inside;
    say(
      [
        ...(corrected !== null ? [words.corrected(searchIn(session.store.getState()), corrected)] : []),
        ...(outside > 0 ? [words.outsideNow(outside)] : []),
        ...(hidden > 0 ? [words.hidden(hidden)] : []),
      ].join('. '),
    );
  };
  const tell = useEffectEvent((): void => {
    session.whenAnswered(
      { kind: 'search', question: searchQuestion(session.settledAnswer().question, typed) },
      sayMatches,
    );
  });
  useEffect(() => {
    if (!isSearching) return undefined;
    const timer = setTimeout(tell, REST_MS);
    return () => clearTimeout(timer);
  }, [isSearching, filters, typed]);
  return [said, say];
};
