/** The engine in memory: a plain loop over the columns, remembered by reference, so that a step of the playhead filters nothing anew. */
import { memoRecent } from '../base/memo.ts';
import type { DatingColumns, EventTable } from '../events/types.ts';
import { groupsOf, type RowGroups } from './colours.ts';
import { countStatus } from './count-status.ts';
import { isWaiting, loadDeferredFilters } from './deferred-filters.ts';
import { deferredQueries, loadDeferredQueries, type DeferredQueries } from './deferred-queries.ts';
import { countOutside, countSure } from './how-sure.ts';
import { createAsk, selectUnit, type Ask } from './pipeline.ts';
import { listUnmarked } from './places/list-unmarked.ts';
import { placeRows } from './places/place-rows.ts';
import { selectAreas } from './places/select-areas.ts';
import { selectPage } from './select-page.ts';
import type { Counts, CountPart, DatasetSchema, Engine, Query, QueryOf, Reply, Result, ResultOf } from './queries.ts';
import { collectChanges } from './time/collect-changes.ts';
import { countBins } from './time/count-bins.ts';
import { findNeighbours } from './time/find-neighbours.ts';
import { findOutside } from './time/find-outside.ts';
import type { Question } from './types.ts';

/** Kinds and counts that the first view does not ask; the code that finds them is fetched with the first that is asked. */
const DEFERRED_KINDS: ReadonlySet<Query['kind']> = new Set(['search', 'responses']);
const DEFERRED_COUNTS: ReadonlySet<CountPart> = new Set(['empty', 'choices', 'compare', 'area']);

const isDeferred = (query: Query): boolean =>
  query.kind === 'counts' ? query.parts.some((part) => DEFERRED_COUNTS.has(part)) : DEFERRED_KINDS.has(query.kind);

/** Every dataset that has been built so far. */
let revisions = 0;

const count = <P extends CountPart>(
  part: P,
  table: EventTable,
  question: Question,
  ask: Ask,
  later: DeferredQueries | null,
): Counts[P] => {
  const answer = ask(table, question);
  const counters: { readonly [Part in CountPart]: () => Counts[Part] | undefined } = {
    status: () => countStatus(answer),
    empty: () => later?.explainEmpty(answer, ask),
    sure: () => countSure(answer, ask),
    outside: () => countOutside(table),
    choices: () => later?.countChoices(table, question, ask),
    compare: () => later?.countSides(answer),
    area: () => later?.countArea(answer, ask),
  };
  return counters[part]() as Counts[P];
};

/** The same rows in the same bins are counted once, however the playhead moves: overview and timeline ask in turn. */
const bins = memoRecent(6, (dates: DatingColumns, groups: RowGroups, rows: Uint32Array, edges: Float64Array) =>
  countBins({ dates, groups, rows, edges }),
);

const binRows = (table: EventTable, { question, counted }: QueryOf<'bins'>, ask: Ask): Uint32Array => {
  const answer = ask(table, question);
  if (counted === 'all') return answer.dates.order;
  return counted === 'shown' ? answer.rows : answer.filteredRows;
};

/** @param later never null for what is deferred */
const answerTo = (table: EventTable, query: Query, ask: Ask, later: DeferredQueries | null): unknown => {
  const answer = ask(table, query.question);
  switch (query.kind) {
    case 'counts':
      return Object.fromEntries(query.parts.map((part) => [part, count(part, table, query.question, ask, later)]));
    case 'view':
      return answer;
    case 'bins':
      return bins(answer.dates, groupsOf(table, answer.slots), binRows(table, query, ask), query.edges);
    case 'places':
      return placeRows(answer);
    case 'areas':
      return { areas: selectAreas(answer), unmarked: listUnmarked(answer) };
    case 'rows':
      return selectPage(answer, query);
    case 'detail':
      return table.records[query.row] ?? null;
    case 'beyond':
      return findOutside(answer.dates, answer.filteredRows, query.domain);
    case 'changes':
      return collectChanges(answer);
    case 'neighbour':
      return findNeighbours(answer, query.selected);
    case 'search':
      return later?.searchAll(answer);
    case 'responses':
      return later?.listResponses(answer);
  }
};

const schemaOf = (table: EventTable): DatasetSchema => {
  const { count: rows, types, places, actors, sources, extent, asOf } = table;
  const unit = { best: selectUnit(table, 'best'), article: selectUnit(table, 'article') };
  return { count: rows, types, places, actors, sources, extent, asOf, unit };
};

export const createEngine = (table: EventTable): Engine => {
  let ask = createAsk();
  revisions += 1;
  const revision = revisions;
  /** As far as it can be answered by now; null where the code for it has not come. */
  const answerNow = <Q extends Query>(query: Q): Result<ResultOf<Q>> | null => {
    const later = deferredQueries();
    if (later === null && isDeferred(query)) return null;
    const value = answerTo(table, query, ask, later) as ResultOf<Q>;
    return { exact: !isWaiting(query.question.filters), revision, value };
  };
  const query = <Q extends Query>(asked: Q, { signal }: { readonly signal: AbortSignal }): Reply<ResultOf<Q>> => {
    const now = answerNow(asked);
    if (now?.exact) return { now, final: Promise.resolve(now) };
    const final = Promise.all([loadDeferredFilters(), loadDeferredQueries()]).then(() => {
      signal.throwIfAborted();
      // What is remembered of a search was answered without it.
      if (now) ask = createAsk();
      return answerNow(asked)!; // The code has come.
    });
    return { now, final };
  };
  return { schema: schemaOf(table), query };
};
