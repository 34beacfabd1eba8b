/** The engine's newest result as React reads it. */
import { useMemo, useSyncExternalStore } from 'react';
import type { Query, Result, ResultOf } from '../query/queries.ts';
import { createAsker } from './asker.ts';
import { useSession } from './use-session.ts';

/** The result of a query, or of the one before until it has come; null before the first, and where nothing is asked. What fails is the pane's boundary's. */
export const useResult = <Q extends Query>(query: Q | null): Result<ResultOf<Q>> | null => {
  const { engine } = useSession();
  const asker = useMemo(() => createAsker(engine), [engine]);
  return useSyncExternalStore(asker.subscribe, () => query && asker.ask(query));
};
