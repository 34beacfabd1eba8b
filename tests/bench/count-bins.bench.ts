/** How long it takes to count 5,000 events into bins; the number goes into commit messages. */
import { expect, test } from 'vitest';
import { countBins } from '../../src/query/time/count-bins.ts';
import { groupsOf, slotsOf } from '../../src/query/colours.ts';
import { buildTable } from '../../src/events/build.ts';
import { syntheticDataset } from '../fixtures/synthetic.ts';

const RUNS = 60;
const DAY = 86_400_000;

test('5,000 events are counted into 100 bins within a millisecond, at the median', () => {
  const table = buildTable(syntheticDataset(5000));
  const edges = Float64Array.from({ length: 101 }, (_, bin) => Date.UTC(2023, 0, 1) + bin * 7 * DAY);
  const groups = groupsOf(table, slotsOf(table));
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    countBins({ dates: table.best, groups, rows: table.best.order, edges });
    return performance.now() - start;
  });
  const median = times.toSorted((a, b) => a - b)[RUNS / 2] ?? 0;
  console.info(`countBins: ${median.toFixed(2)} ms at the median`);
  expect(median).toBeLessThan(1);
});
