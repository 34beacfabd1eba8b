/**
 * Asks an engine on behalf of one element of the screen: the newest query wins, older ones are aborted, and the last
 * good result is kept until the next one arrives.
 */
import type { Engine, Query, Result, ResultOf } from '../query/queries.ts';

interface Asker {
  /**
   * The newest result of this query or, until it arrives, of the previous one; null before the first. Throws what the
   * query failed with where there is none.
   */
  readonly ask: <Q extends Query>(query: Q) => Result<ResultOf<Q>> | null;
  /** Calls back when a result has arrived later. Returns how to stop, which also aborts the query. */
  readonly subscribe: (notify: () => void) => () => void;
}

const isSame = (a: unknown, b: unknown): boolean =>
  Object.is(a, b) ||
  (Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((each, i) => Object.is(each, b[i])));

const isSameQuery = (a: Query, b: Query): boolean =>
  Object.entries(a).every(([key, value]) => isSame(value, b[key as keyof Query]));

/** For one kind of query, so that the previous result can stand in for the next. */
export const createAsker = (engine: Pick<Engine, 'query'>): Asker => {
  const listeners = new Set<() => void>();
  let asked: Query | null = null;
  let last: Result<unknown> | null = null;
  let failure: { readonly reason: unknown } | null = null;
  let pending = new AbortController();
  const drop = (): void => {
    pending.abort();
    pending = new AbortController();
    asked = null;
    failure = null;
  };
  const wait = (final: Promise<Result<unknown>>, { signal }: AbortController): void => {
    const tell = (): void => {
      for (const notify of listeners) notify();
    };
    final.then(
      (result) => {
        if (signal.aborted) return;
        last = result;
        tell();
      },
      (reason: unknown) => {
        if (signal.aborted) return;
        failure = { reason };
        tell();
      },
    );
  };
  return {
    ask: <Q extends Query>(query: Q) => {
      if (asked === null || !isSameQuery(query, asked)) {
        drop();
        asked = query;
        const reply = engine.query(query, pending);
        last = reply.now ?? last;
        if (!reply.now?.exact) wait(reply.final, pending);
      }
      // An inexact result says so, and is better than none.
      if (failure && last === null) throw failure.reason;
      return last as Result<ResultOf<Q>> | null;
    },
    subscribe: (notify) => {
      listeners.add(notify);
      return () => {
        listeners.delete(notify);
        if (listeners.size === 0) drop();
      };
    },
  };
};
