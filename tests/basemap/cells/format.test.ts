/** Cells, names and index as written are read back, and bytes that are cut or wrong are refused by a typed error. */
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodeCell, encodeIndex, encodeLabels, LABEL_KINDS } from '../../../data/basemap/world-detail/encode.mjs';
import { CellError, unpack } from '../../../src/basemap/cells/byte-reader.ts';
import { type CellPaths, decodeCell } from '../../../src/basemap/cells/decode-cell.ts';
import { decodeLabels } from '../../../src/basemap/cells/decode-labels.ts';
import { LABEL_KINDS as READ_KINDS } from '../../../src/basemap/labels.ts';
import { cellPath, decodeIndex, findCells } from '../../../src/basemap/cells/read-index.ts';

const square: [number, number][] = [
  [-2, -2],
  [10, -2],
  [10, 10],
  [-2, 10],
];
const cell = encodeCell({
  bits: 10,
  z: 4,
  x: 3,
  y: 5,
  layers: {
    land: [
      { points: square, key: 'SDN', stroked: [true, true, false, false] },
      { points: square.toReversed(), key: 'SDN', hole: true, stroked: [true, true, true, true] },
      { points: square, key: 'EGY', stroked: [false, false, true, false] },
    ],
    lakes: [{ points: square, stroked: [false, true, true, true] }],
    rivers: [{ points: square, key: 7 }],
    disputedLines: [{ points: square.slice(1), key: 'halaib' }],
    disputedFaces: [{ points: square, key: 'abyei', stroked: [false, false, false, false] }],
  },
});
const labels = encodeLabels({
  bits: 20,
  z: 4,
  x: 3,
  y: 5,
  rows: [
    row('capital', 'Khartoum', 'الخرطوم', { uk: 'Хартум', 'zh-Hant': '喀土穆' }),
    row('town', 'Bara', '', {}),
    { ...row('sea', 'Red Sea', '', { uk: 'Червоне море' }), country: '' },
  ],
});
const index = encodeIndex({
  version: '0a1b2c',
  bands: [
    {
      id: 'mid',
      firstZoom: 5,
      lastZoom: 6,
      root: [['empty', { land: 'SDN' }, { bytes: 120 }, { land: 'EGY' }], 'empty', { bytes: 9 }, { land: 'SDN' }],
    },
    { id: 'names-5', firstZoom: 0, lastZoom: 5, root: { bytes: 12_000 } },
  ],
});

function row(kind: string, english: string, local: string, names: Record<string, string>) {
  return { x: 40, y: -3, kind, firstZoom: 6, country: 'SD', english, local, names };
}

/** Parts of a cell as lists of grid units from the cell's corner. */
function partsOf(paths: CellPaths): number[][] {
  return Array.from(paths.tags, (_, part) =>
    Array.from(paths.coords.subarray(paths.starts[part]! * 2, paths.starts[part + 1]! * 2), (value, i) =>
      Math.round(value * 1024 - (i % 2 === 0 ? 3 : 5) * 64),
    ),
  );
}

describe('a cell', () => {
  const read = decodeCell(cell);

  test('has land by country, closed, with its holes', () => {
    expect([read.z, read.x, read.y]).toEqual([4, 3, 5]);
    expect(Array.from(read.land.keys, (key) => read.texts[key])).toEqual(['SDN', 'SDN', 'EGY']);
    expect([...read.land.tags]).toEqual([0, 1, 0]);
    expect(partsOf(read.land)[0]).toEqual([-2, -2, 10, -2, 10, 10, -2, 10, -2, -2]);
    expect([...read.land.boxes.subarray(0, 4)].map((v, i) => v * 1024 - (i % 2 === 0 ? 3 : 5) * 64)).toEqual([
      -2, -2, 10, 10,
    ]);
  });

  test('has the stroked edges of its rings as lines of their own', () => {
    expect(partsOf(read.coast)).toEqual([
      [-2, -2, 10, -2, 10, 10],
      [-2, 10, 10, 10, 10, -2, -2, -2, -2, 10],
      [10, 10, -2, 10],
    ]);
    expect(partsOf(read.shores)).toEqual([[10, -2, 10, 10, -2, 10, -2, -2]]);
  });

  test('has lines with rank or dispute, and nothing of layers that it lacks', () => {
    expect([...read.rivers.tags]).toEqual([7]);
    expect(read.texts[read.disputedLines.keys[0]!]).toBe('halaib');
    expect(read.texts[read.disputedFaces.keys[0]!]).toBe('abyei');
    expect(read.borders.starts).toEqual(Uint32Array.of(0));
  });

  test('with a layer that this reader does not know is read without it', () => {
    const bytes = encodeCell({ bits: 10, z: 4, x: 3, y: 5, layers: { rivers: [{ points: square, key: 7 }] } });
    const other = decodeCell(bytes.with(bytes.indexOf(6), 99));
    expect(other.rivers.starts).toEqual(Uint32Array.of(0));
  });
});

test('names are read with kind, country, script and languages', () => {
  expect(READ_KINDS).toEqual(LABEL_KINDS);
  const { rows } = decodeLabels(labels);
  expect(rows.map(({ english, local, kind, country, names }) => [english, local, kind, country, names])).toEqual([
    ['Khartoum', 'الخرطوم', 'capital', 'SD', { uk: 'Хартум', 'zh-Hant': '喀土穆' }],
    ['Bara', '', 'town', 'SD', {}],
    ['Red Sea', '', 'sea', '', { uk: 'Червоне море' }],
  ]);
  expect(rows[1]!.x * 2 ** 20).toBe(3 * 2 ** 16 + 40);
  expect(rows[1]!.y * 2 ** 20).toBe(5 * 2 ** 16 - 3);
});

describe('the index', () => {
  const read = decodeIndex(index);

  test('finds the cells of a view, of whatever size', () => {
    const found = findCells(read, 'mid', { west: 0.3, north: 0.1, east: 0.6, south: 0.3 });
    expect(found.map(({ z, x, y, content }) => [z, x, y, content])).toEqual([
      [2, 1, 0, { kind: 'land', country: 'SDN' }],
      [2, 1, 1, { kind: 'land', country: 'EGY' }],
      [1, 1, 0, { kind: 'empty' }],
    ]);
    expect(findCells(read, 'high', { west: 0, north: 0, east: 1, south: 1 })).toEqual([]);
  });

  test('finds cells across 180°, each once', () => {
    const found = findCells(read, 'mid', { west: 0.9, north: 0.6, east: 1.1, south: 0.9 });
    expect(found.map(({ z, x, y }) => [z, x, y])).toEqual([
      [1, 0, 1],
      [1, 1, 1],
    ]);
    expect(findCells(read, 'mid', { west: -0.2, north: 0.6, east: -0.1, south: 0.9 }).map(({ x }) => x)).toEqual([1]);
    expect(findCells(read, 'mid', { west: -1, north: 0, east: 2, south: 1 })).toHaveLength(7);
  });

  test('gives the address of a file', () => {
    expect(cellPath(read, { band: 'mid', z: 2, x: 0, y: 1 })).toBe('cells/0a1b2c/mid/2-0-1.bin');
  });
});

const decoders = [
  ['cell', decodeCell, cell],
  ['names', decodeLabels, labels],
  ['index', decodeIndex, index],
] as const;

describe.each(decoders)('bytes of a broken %s', (_, decode, whole) => {
  /** Decodes, or throws something else than a typed error. */
  const isHandled = (bytes: Uint8Array): boolean => {
    try {
      decode(bytes);
      return true;
    } catch (error) {
      if (error instanceof CellError) return true;
      throw error;
    }
  };

  test('that end early are refused, wherever they end', () => {
    for (let end = 0; end < whole.length; end++) {
      expect(() => decode(whole.subarray(0, end)), `${end} bytes`).toThrow(CellError);
    }
  });

  test('that go on are refused', () => {
    expect(() => decode(Uint8Array.of(...whole, 0))).toThrow(CellError);
  });

  test('of another kind or version are told apart', () => {
    expect(() => decode(Uint8Array.of(123, 34, 97))).toThrow(expect.objectContaining({ code: 'not-a-cell' }));
    expect(() => decode(whole.with(3, 9))).toThrow(expect.objectContaining({ code: 'version' }));
  });

  test('are handled whatever stands in them', () => {
    const change = fc.record({ at: fc.nat(whole.length - 1), to: fc.nat(255) });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => {
        const bytes = whole.slice();
        for (const { at, to } of changes) bytes[at] = to;
        return isHandled(bytes);
      }),
      { numRuns: 3000, seed: 11 },
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (tail) =>
        isHandled(Uint8Array.of(...whole.subarray(0, 8), ...tail)),
      ),
      { numRuns: 2000, seed: 12 },
    );
  });
});

describe('unpacking', () => {
  test('undoes gzip, and leaves alone what a host has undone', async () => {
    expect(await unpack(Uint8Array.from(gzipSync(cell)))).toEqual(cell);
    expect(await unpack(cell)).toBe(cell);
  });

  test('refuses a gzip that is cut or grows without measure', async () => {
    const packed = Uint8Array.from(gzipSync(cell));
    await expect(unpack(packed.slice(0, 30))).rejects.toThrow(expect.objectContaining({ code: 'corrupt' }));
    const huge = Uint8Array.from(gzipSync(Buffer.alloc(20_000_000)));
    await expect(unpack(huge)).rejects.toThrow(expect.objectContaining({ code: 'too-large' }));
  });
});
