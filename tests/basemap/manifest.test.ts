/** The committed basemap is the one the build wrote, and small enough. */
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readBytes, readJson } from './read.ts';

interface Manifest {
  readonly inputs: Record<string, string>;
  readonly outputs: Record<string, { readonly sha256: string }>;
}
const manifest = readJson('manifest.json') as Manifest;

const LIMITS = {
  'region.topo.json': 130,
  'world.topo.json': 75,
  'labels-near.json': 8,
  'labels-far.json': 50,
  'areas.geojson': 12,
};

test('every output has the hash that the manifest gives', () => {
  expect(Object.keys(manifest.outputs).toSorted()).toEqual(Object.keys(LIMITS).toSorted());
  for (const [name, { sha256 }] of Object.entries(manifest.outputs)) {
    expect(createHash('sha256').update(readBytes(name)).digest('hex'), name).toBe(sha256);
  }
});

test('every input is named with its version and hash', () => {
  expect(Object.keys(manifest.inputs).length).toBeGreaterThan(10);
  for (const [name, hash] of Object.entries(manifest.inputs)) {
    expect(name).toMatch(/^(@?[\w./-]+@\d+\.\d+\.\d+\/|debian:)/);
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
  }
});

test.each(Object.entries(LIMITS))('%s is at most %i kB gzip', (name, limit) => {
  expect(gzipSync(readBytes(name), { level: 9 }).length).toBeLessThanOrEqual(limit * 1000);
});
