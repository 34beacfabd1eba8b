/** How long a search takes among 5,000 events: the index, each key, and the whole answer; the numbers go into commit messages. */
import { expect, test } from 'vitest';
import { createAsk } from '../../src/query/pipeline.ts';
import { searchAll } from '../../src/query/search/search-all.ts';
import { rowsMatching } from '../../src/query/search/correct-search.ts';
import { prepareSearch } from '../../src/query/search/search-index.ts';
import { buildTable } from '../../src/events/build.ts';
import { contextOf } from '../../src/selection/context.ts';
import type { Filters } from '../../src/selection/selection.ts';
import { syntheticDataset } from '../fixtures/synthetic.ts';

const COUNT = 5000;
const RUNS = 9;
const QUERY = 'region 3 strike';
const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
const timed = (act: () => void): number => {
  const start = performance.now();
  act();
  return performance.now() - start;
};
const typed = Array.from(QUERY, (_, i) => QUERY.slice(0, i + 1));

test('5,000 events are indexed within a tenth of a second, at the median', () => {
  const cost = median(
    Array.from({ length: RUNS }, (_, run) => {
      const table = buildTable(syntheticDataset(COUNT, run + 1));
      return timed(() => prepareSearch(table));
    }),
  );
  console.info(`index: ${cost.toFixed(1)} ms at the median`);
  expect(cost).toBeLessThan(100);
});

test('a key among 5,000 events is answered within 4 ms, at the median', () => {
  const table = buildTable(syntheticDataset(COUNT));
  prepareSearch(table);
  const ask = createAsk();
  const base = {
    window: contextOf(table).extent,
    compare: null,
    at: contextOf(table).extent.end,
    mode: 'window',
    dating: 'best',
  } as const;
  const [rows, answers, lists]: [number[], number[], number[]] = [[], [], []];
  for (let run = 0; run < RUNS; run += 1) {
    for (const query of typed) {
      const filters: Filters = { q: { values: [query], exclude: false } };
      rows.push(timed(() => rowsMatching(table, query)));
      answers.push(timed(() => ask(table, { ...base, filters })));
      const answer = ask(table, { ...base, filters });
      lists.push(timed(() => searchAll(answer)));
    }
  }
  console.info(
    `a key: rows ${median(rows).toFixed(2)} ms, answer ${median(answers).toFixed(2)} ms, list ${median(lists).toFixed(2)} ms at the median`,
  );
  expect(median(rows) + median(answers) + median(lists)).toBeLessThan(4);
});
