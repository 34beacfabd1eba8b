/** How long it takes to count every choice of every filter over 5,000 events; the number goes into commit messages. */
import { expect, test } from 'vitest';
import { millis } from '../../src/base/brand.ts';
import { buildTable } from '../../src/events/build.ts';
import { contextOf } from '../../src/selection/context.ts';
import { loadDeferredFilters } from '../../src/query/deferred-filters.ts';
import { loadDeferredQueries } from '../../src/query/deferred-queries.ts';
import { syntheticDataset } from '../fixtures/synthetic.ts';
import { countsOf } from '../fixtures/ask.ts';

await Promise.all([loadDeferredFilters(), loadDeferredQueries()]);

const RUNS = 60;
const DAY = 86_400_000;

test('a step of the window counts all choices of 5,000 events within 3 ms, at the median', () => {
  const table = buildTable(syntheticDataset(5000));
  const { extent } = contextOf(table);
  const filters = {
    track: { values: ['offensive', 'other'], exclude: false },
    place: { values: ['region-3'], exclude: true },
  };
  const times = Array.from({ length: RUNS }, (_, run) => {
    const window = { start: millis(extent.start + run * DAY), end: extent.end };
    const start = performance.now();
    countsOf(table, { window, at: window.end, mode: 'window', dating: 'best', compare: null, filters }, 'choices');
    return performance.now() - start;
  });
  const median = times.toSorted((a, b) => a - b)[RUNS / 2] ?? 0;
  console.info(`countChoices: ${median.toFixed(2)} ms at the median, ${Math.max(...times).toFixed(2)} at most`);
  expect(median).toBeLessThan(3);
});
