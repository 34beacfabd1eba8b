/** React's hook for results of the engine. */
import { useMemo, useSyncExternalStore } from 'react';
import type { Query, Result, ResultOf } from '../query/queries.ts';
import { createAsker } from './asker.ts';
import { useSession } from './use-session.ts';

/**
 * The result of a query, or of the previous one until it arrives; null before the first, and for no query. A failure is
 * thrown, for the pane's error boundary.
 */
export const useResult = <Q extends Query>(query: Q | null): Result<ResultOf<Q>> | null => {
  const { engine } = useSession();
  const asker = useMemo(() => createAsker(engine), [engine]);
  return useSyncExternalStore(asker.subscribe, () => query && asker.ask(query));
};
