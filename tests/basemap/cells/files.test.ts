/** The committed cells are the ones the build wrote, all of them in the index, and small enough. */
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { findCells, type BandId } from '../../../src/basemap/cells/read-index.ts';
import { index, listFiles, readCell, readManifest, readPacked } from './read-cells.ts';

const SHAPES: BandId[] = ['mid', 'high'];
const NAMES: BandId[] = ['names-5', 'names-7', 'names-9', 'names-11'];
const WORLD = { west: 0, north: 0, east: 1, south: 1 };
const MAX_FILE = 65_000;
const MAX_ALL = 9_000_000;

const sha256 = (bytes: Buffer | string): string => createHash('sha256').update(bytes).digest('hex');
const filesOf = (band: BandId) =>
  findCells(index, band, WORLD).flatMap(({ content, ...cell }) =>
    content.kind === 'file' ? [{ ...cell, bytes: content.bytes }] : [],
  );

test('every band has the hash that the manifest gives, and the version follows from them', () => {
  const manifest = readManifest();
  expect(Object.keys(manifest.bands).toSorted()).toEqual([...SHAPES, ...NAMES].toSorted());
  const lines = [...SHAPES, ...NAMES].map((band) => {
    const names = listFiles(band).map((file) => file.replace(/\.bin$/, ''));
    const text = names
      .toSorted((a, b) => (a < b ? -1 : 1))
      .map((name) => `${name} ${sha256(readPacked(`${band}/${name}.bin`))}\n`)
      .join('');
    expect(sha256(text), band).toBe(manifest.bands[band]?.sha256);
    return `${band} ${sha256(text)}\n`;
  });
  expect(sha256(lines.join('')).slice(0, 12)).toBe(manifest.version);
  expect(index.version).toBe(manifest.version);
  expect(sha256(readPacked('index.bin'))).toBe(manifest.index.sha256);
});

test('every input is named with its version or package and its hash', () => {
  const { inputs } = readManifest();
  expect(Object.keys(inputs).length).toBeGreaterThan(20);
  for (const [name, hash] of Object.entries(inputs)) {
    expect(name).toMatch(/^(@?[\w./-]+@\d+\.\d+\.\d+\/|debian:)/);
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
  }
});

test.each([...SHAPES, ...NAMES])('the index and the files of %s agree', (band) => {
  const files = filesOf(band);
  expect(files.map(({ z, x, y }) => `${z}-${x}-${y}.bin`).toSorted()).toEqual(listFiles(band).toSorted());
  for (const { z, x, y, bytes } of files) {
    const path = `${band}/${z}-${x}-${y}.bin`;
    expect(readPacked(path).length, path).toBe(bytes);
    expect(bytes, path).toBeLessThanOrEqual(MAX_FILE);
  }
});

test('the cells of a band cover the world, each place once', () => {
  for (const band of [...SHAPES, ...NAMES]) {
    const whole = findCells(index, band, WORLD).reduce((sum, { z }) => sum + 4 ** -z, 0);
    expect(whole, band).toBe(1);
  }
});

test('all files together are at most 9 MB', () => {
  const all = [...SHAPES, ...NAMES].flatMap(filesOf).reduce((sum, { bytes }) => sum + bytes, 0);
  expect(all).toBeLessThanOrEqual(MAX_ALL);
});

test.each(SHAPES)('every file of %s is read, and says which cell it is', (band) => {
  for (const { z, x, y } of filesOf(band)) {
    const cell = readCell({ band, z, x, y });
    expect([cell.z, cell.x, cell.y]).toEqual([z, x, y]);
    const size = 2 ** -z;
    // Rings reach two pixels beyond the cell at most, lines and strokes not at all.
    for (const paths of [cell.coast, cell.borders, cell.disputedLines, cell.rivers, cell.unitLines]) {
      for (let part = 0; part < paths.tags.length; part++) {
        const [west = 0, north = 0, east = 0, south = 0] = paths.boxes.subarray(part * 4, part * 4 + 4);
        expect(west >= x * size && east <= (x + 1) * size && north >= y * size && south <= (y + 1) * size).toBe(true);
      }
    }
  }
});
