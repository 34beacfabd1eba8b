/** How long the map's layout takes with 5,000 events, crowded and spread; the numbers go into commit messages. */
import { expect, test } from 'vitest';
import { layoutMap } from '../../src/layout/map/layout-map.ts';
import { buildTable } from '../../src/events/build.ts';
import { sceneOf } from '../layout/map/scene.ts';
import { syntheticDataset } from '../fixtures/synthetic.ts';

const RUNS = 60;
const BUDGET_MS = 6;

test.each([...[3, 5, 6, 7, 9].map((zoom) => [zoom, false] as const), [6, true] as const])(
  '5,000 events are laid out within 6 ms at zoom %d (two windows compared: %s), at the median',
  (zoom, isCompared) => {
    const table = buildTable(syntheticDataset(5000));
    const scene = sceneOf(table, {
      lat: 49,
      lng: 31,
      zoom,
      width: 900,
      height: 700,
      ...(isCompared ? { compare: '2023-01..2023-12' } : {}),
    });
    const times: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      const start = performance.now();
      layoutMap({ ...scene, frame: { ...scene.frame, originX: scene.frame.originX + run } });
      times.push(performance.now() - start);
    }
    const median = times.sort((a, b) => a - b)[RUNS / 2] ?? 0;
    console.info(`layoutMap, zoom ${zoom}${isCompared ? ', two windows' : ''}: ${median.toFixed(2)} ms at the median`);
    expect(median).toBeLessThan(BUDGET_MS);
  },
);
