/**
 * The engine in memory: plain loops over the columns, their results remembered by reference, so that a step of the
 * playhead filters nothing anew.
 */
import { memoRecent } from '../base/memo.ts';
import type { DatingColumns, EventTable } from '../events/types.ts';
import type { Answers, Counters, Known } from './answering.ts';
import { groupsOf, type RowGroups } from './colours.ts';
import { countStatus } from './count-status.ts';
import { isWaiting, loadDeferredFilters } from './deferred-filters.ts';
import { deferredQueries, loadDeferredQueries } from './deferred-queries.ts';
import { createAsk, type Ask } from './pipeline.ts';
import { listUnmarked } from './places/list-unmarked.ts';
import { placeRows } from './places/place-rows.ts';
import { selectAreas } from './places/select-areas.ts';
import { selectFlows } from './places/select-flows.ts';
import { listOccasions } from './occasions/list-occasions.ts';
import { linksOf } from './relations/find-links.ts';
import { schemaOf } from './schema.ts';
import type { Counted, Engine, Query, Reply, Result, ResultOf } from './queries.ts';
import { countBins } from './time/count-bins.ts';
import { findNeighbours } from './time/find-neighbours.ts';
import { findBeyond } from './time/find-beyond.ts';

import type { RowAnswer } from './types.ts';

/**
 * The same rows in the same bins are counted once, however the playhead moves; several, as overview and timeline
 * alternate.
 */
const bins = memoRecent(8, (dates: DatingColumns, groups: RowGroups, rows: Uint32Array, edges: Float64Array) =>
  countBins({ dates, groups, rows, edges }),
);

const litRows = memoRecent(2, ({ lit, rows }: RowAnswer) => (lit ? rows.filter((row) => lit[row] === 1) : rows));

const binRows = (answer: RowAnswer, counted: Counted): Uint32Array => {
  const { dates, rows, filteredRows } = answer;
  if (counted === 'all') return dates.order;
  if (counted === 'lit') return litRows(answer);
  return counted === 'shown' ? rows : filteredRows;
};

/** What the first view asks; the code that finds all else is fetched with the first question of it. */
const COUNTERS: Counters = {
  status: ({ answer }) => countStatus(answer),
};
const ANSWERS: Answers = {
  view: ({ answer }) => answer,
  bins: ({ table, answer }, { counted, edges }) =>
    bins(answer.dates, groupsOf(table, answer.slots), binRows(answer, counted), edges),
  occasions: ({ answer }, { most }) => listOccasions(answer, most),
  beyond: ({ answer }, { domain }) => findBeyond(answer.dates, answer.filteredRows, domain),
  places: ({ answer }) => placeRows(answer),
  areas: ({ answer }) => ({
    areas: selectAreas(answer),
    unmarked: listUnmarked(answer),
    flows: selectFlows(answer),
  }),
  links: ({ table, answer }, { row }) => linksOf(table, answer.question.dating, row),
  neighbour: ({ answer }, { selected }) => findNeighbours(answer, selected),
};

/** Undefined where the code for it has not come. */
const answerTo = (known: Known, query: Query): unknown => {
  const later = deferredQueries();
  if (query.kind !== 'counts') {
    const answer = ANSWERS[query.kind] ?? later?.ANSWERS[query.kind];
    return (answer as ((known: Known, query: Query) => unknown) | undefined)?.(known, query);
  }
  const counters = query.parts.map((part) => COUNTERS[part] ?? later?.COUNTERS[part]);
  if (counters.includes(undefined)) return undefined;
  return Object.fromEntries(query.parts.map((part, i) => [part, counters[i]!(known)])); // none is missing
};

/** How many datasets have been built so far. */
let revisions = 0;

export const createEngine = (table: EventTable): Engine => {
  let ask: Ask = createAsk();
  revisions += 1;
  const revision = revisions;
  /** As far as it can be answered by now; null where the code for it has not come. */
  const answerNow = <Q extends Query>(query: Q): Result<ResultOf<Q>> | null => {
    const value = answerTo({ table, answer: ask(table, query.question), ask }, query);
    if (value === undefined) return null;
    return {
      exact: !isWaiting({ ...query.question.emphasis?.filters, ...query.question.filters }),
      revision,
      value: value as ResultOf<Q>,
    };
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
