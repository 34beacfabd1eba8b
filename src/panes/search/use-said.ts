/** What the search says aloud: where a walk is at once; what the view leaves out, once the typing has rested. */
import { useEffect, useEffectEvent, useState } from 'react';
import { findMatches } from '../../derive/search/find-matches.ts';
import { useSelectionState, useSession } from '../../derive/use-session.ts';
import { useAllMessages } from '../../i18n/use-messages.ts';

/** The status line speaks first: it tells how many are shown. */
const REST_MS = 1200;

export const useSaid = (isSearching: boolean): readonly [string, (text: string) => void] => {
  const session = useSession();
  const { matches: words } = useAllMessages();
  const [said, say] = useState('');
  const filters = useSelectionState(({ selection }) => selection.filters);
  const tell = useEffectEvent((): void => {
    const { rows, inside, hidden } = findMatches(session.settledAnswer());
    const outside = rows.length - inside;
    say([...(outside > 0 ? [words.outsideNow(outside)] : []), ...(hidden > 0 ? [words.hidden(hidden)] : [])].join('. '));
  });
  useEffect(() => {
    if (!isSearching) return undefined;
    const timer = setTimeout(tell, REST_MS);
    return () => clearTimeout(timer);
  }, [isSearching, filters]);
  return [said, say];
};
