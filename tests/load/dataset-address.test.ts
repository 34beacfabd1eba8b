/** A dataset's id, or an address, and where its file lies. */
import { expect, test } from 'vitest';
import { DATASETS, DEFAULT_DATASET, OLDER } from '../../src/base/resources.ts';
import { datasetAddress } from '../../src/load/dataset-address.ts';

const newest = DATASETS[DEFAULT_DATASET];

test('the built-in dataset, by id or by none; a version that is kept, and the newest for one that is not', () => {
  const kept = OLDER[DEFAULT_DATASET]?.['1.0.0'];
  expect(datasetAddress({ data: null, snapshot: null })).toBe(newest);
  expect(datasetAddress({ data: DEFAULT_DATASET, snapshot: '1.0.0' })).toBe(kept);
  expect(kept).not.toBe(newest);
  for (const snapshot of ['9.9.9', 'constructor', '__proto__'])
    expect(datasetAddress({ data: null, snapshot })).toBe(newest);
});

test('whatever else is an address, also where a name means something to every object', () => {
  for (const data of ['data.json', 'constructor', '__proto__', 'toString'])
    expect(datasetAddress({ data, snapshot: '1.0.0' })).toBe(data);
});
