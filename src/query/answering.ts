/** How the engine in memory is put together: one function for each kind of query and each part of the counts. */
import type { EventTable } from '../events/types.ts';
import type { Ask } from './pipeline.ts';
import type { CountPart, Counts, QueryKind, QueryKinds, QueryOf } from './queries.ts';
import type { RowAnswer } from './types.ts';

/** What a query is answered from. */
export interface Known {
  readonly table: EventTable;
  /** To the query's question. */
  readonly answer: RowAnswer;
  /** For further questions. */
  readonly ask: Ask;
}
/** Some of the kinds: those of the first view are in `engine.ts`, all others come with `panel-queries.ts`. */
export type Answers = { readonly [K in QueryKind]?: (known: Known, query: QueryOf<K>) => QueryKinds[K]['gives'] };
export type Counters = { readonly [Part in CountPart]?: (known: Known) => Counts[Part] };
