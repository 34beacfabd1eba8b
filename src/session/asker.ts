/** Asks an engine for one place on the screen: the newest question wins, an older one is aborted, and the last good result stands until the next comes. */
import type { Engine, Query, Result, ResultOf } from '../query/queries.ts';

export interface Asker {
  /** The newest result, of this query or, until its own comes, of the one before; null before the first. Throws what a query failed with where there is none. */
  readonly ask: <Q extends Query>(query: Q) => Result<ResultOf<Q>> | null;
  /** Calls back when a result has come that was not there at once; returns how to stop, which drops the question too. */
  readonly subscribe: (notify: () => void) => () => void;
}

const isSame = (a: unknown, b: unknown): boolean =>
  Object.is(a, b) ||
  (Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((each, i) => Object.is(each, b[i])));

const isSameQuery = (a: Query, b: Query): boolean =>
  Object.entries(a).every(([key, value]) => isSame(value, b[key as keyof Query]));

/** Of one kind of query: the result before must be one that can stand for the next. */
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
      // An answer that is not exact says so, and is more than none.
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
