/** How long the largest cell of the detailed world takes until it can be painted, beside the region of the first view. */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import packages from '../../data/basemap/packages.json' with { type: 'json' };
import { buildCellShapes, prepareCell } from '../../src/basemap/cells/cell-shapes.ts';
import { decodeCell } from '../../src/basemap/cells/decode-cell.ts';
import { decodeShapes } from '../../src/basemap/decode-shapes.ts';
import type { MapPackage } from '../../src/basemap/map-package.ts';

const OUT = fileURLToPath(new URL('../../data/basemap/out', import.meta.url));
const RUNS = 20;
const ZOOM = 9;

const medianOf = (work: () => void): number => {
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.toSorted((a, b) => a - b)[RUNS / 2]!; // of twenty
};

test('the largest cell is ready to be painted sooner than the region of the first view is decoded', () => {
  const folder = join(OUT, 'cells/high');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const largest = files.toSorted((a, b) => statSync(b).size - statSync(a).size)[0]!; // there are some
  const bytes = gunzipSync(readFileSync(largest));
  const region = readFileSync(join(OUT, 'region.topo.json'), 'utf8');
  const one = packages[0] as unknown as MapPackage; // as the build reads it
  const baseline = medianOf(() => decodeShapes(JSON.parse(region), one));
  const cell = medianOf(() => prepareCell(buildCellShapes(decodeCell(bytes), new Set()), ZOOM));
  console.info(`largest cell ${cell.toFixed(1)} ms, region ${baseline.toFixed(1)} ms: ${(cell / baseline).toFixed(2)}`);
  expect(cell).toBeLessThan(baseline);
});
