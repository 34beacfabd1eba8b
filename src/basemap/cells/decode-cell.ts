/**
 * Decodes one cell of the detailed world: land, water, borders and rivers of a square of the map as flat arrays.
 *
 * The format, after gzip is undone (numbers are LEB128; signed ones zigzag; texts UTF-8):
 *
 *     "tfc" 1                  letters and version
 *     bits z x y               the world is 2^bits grid units wide; the cell's place among Web Mercator's XYZ cells
 *     n (length text)*         texts that keys refer to
 *     n (id length body)*      layers; a reader skips those whose id it does not know
 *
 * The body of a layer: `parts points`, then each part: `key`; of rings `hole` (0 or 1); `n`; n points as signed
 * differences in grid units from the point before, the first of the layer from the cell's upper left corner; of rings,
 * at last, lengths of runs of their n edges, by turns stroked and not stroked, that add up to n. Rings are not closed
 * in the file. An edge that is not stroked is a border (which is a line of its own), lies on the cell's edge, or at
 * 180°, or at the map's end.
 *
 * | id | layer | parts | key |
 * |----|-------|-------|-----|
 * | 1 | land | rings | text: country (ISO 3166-1 alpha-3, XKX for Kosovo), or empty where no country claims it |
 * | 2 | lakes | rings | 0 |
 * | 3 | disputed faces | rings | text: id in `disputed.json` |
 * | 4 | borders | lines | 0 |
 * | 5 | disputed lines | lines | text: id in `disputed.json` |
 * | 6 | rivers | lines | Natural Earth's scale rank, 0 (largest) to 12 |
 * | 7 | lines of first-level units | lines | first zoom |
 *
 * Rings reach a few grid units beyond the cell so that no gap shows between neighbours, hence **fill one cell at a
 * time**: by even-odd, two cells in one path would cut holes where they overlap. Outer rings run clockwise on the
 * screen, holes against it, so that non-zero fills alike. Lines end at the cell's edge.
 */
import { ByteReader, CellError, readHead } from './byte-reader.ts';

/**
 * Rings or lines as flat arrays; positions in world units (0..1 Web Mercator, y down; a little beyond at the cells'
 * rims).
 */
export interface CellPaths {
  /** x0,y0,x1,y1,… of all parts, one after the other; rings are closed: their last point is their first. */
  readonly coords: Float64Array;
  /** First point of each part, and the number of all points at the end. */
  readonly starts: Uint32Array;
  /** West, north, east, south of each part. */
  readonly boxes: Float64Array;
  /**
   * Of a ring: 1 when it is a hole in the ring before it. Of a river: its rank. Of a unit's line: its first zoom. Else
   * 0.
   */
  readonly tags: Uint8Array;
  /** Of land, coast and what is disputed: index into `texts` of the cell. Else 0. */
  readonly keys: Uint16Array;
}

export interface Cell {
  readonly z: number;
  readonly x: number;
  readonly y: number;
  readonly texts: readonly string[];
  /** Rings by country (`texts[keys[part]]`). */
  readonly land: CellPaths;
  /** Lines where land ends at water. */
  readonly coast: CellPaths;
  readonly lakes: CellPaths;
  readonly shores: CellPaths;
  /** Rings and lines by the id of the dispute (`texts[keys[part]]`). */
  readonly disputedFaces: CellPaths;
  readonly disputedLines: CellPaths;
  readonly borders: CellPaths;
  readonly rivers: CellPaths;
  readonly unitLines: CellPaths;
}

const VERSION = 1;
const LAYERS = { land: 1, lakes: 2, disputedFaces: 3, borders: 4, disputedLines: 5, rivers: 6, unitLines: 7 } as const;
type LayerName = keyof typeof LAYERS;
const RINGS: ReadonlySet<LayerName> = new Set(['land', 'lakes', 'disputedFaces']);
const WITH_TEXT: ReadonlySet<LayerName> = new Set(['land', 'disputedFaces', 'disputedLines']);
const MAX_BITS = 24;
const MAX_DEPTH = 16;

/** Collects parts whose number of points is known to be at most `points`, and cuts the arrays to length at the end. */
class PathsBuilder {
  readonly #coords: Float64Array;
  readonly #starts: number[] = [0];
  readonly #boxes: number[] = [];
  readonly #tags: number[] = [];
  readonly #keys: number[] = [];
  #at = 0;
  #west = Infinity;
  #north = Infinity;
  #east = -Infinity;
  #south = -Infinity;

  constructor(points: number) {
    this.#coords = new Float64Array(points * 2);
  }

  point(x: number, y: number): void {
    this.#coords[this.#at++] = x;
    this.#coords[this.#at++] = y;
    if (x < this.#west) this.#west = x;
    if (x > this.#east) this.#east = x;
    if (y < this.#north) this.#north = y;
    if (y > this.#south) this.#south = y;
  }

  endPart(tag: number, key: number): void {
    this.#starts.push(this.#at / 2);
    this.#boxes.push(this.#west, this.#north, this.#east, this.#south);
    this.#tags.push(tag);
    this.#keys.push(key);
    this.#west = this.#north = Infinity;
    this.#east = this.#south = -Infinity;
  }

  build(): CellPaths {
    return {
      coords: this.#coords.slice(0, this.#at),
      starts: Uint32Array.from(this.#starts),
      boxes: Float64Array.from(this.#boxes),
      tags: Uint8Array.from(this.#tags),
      keys: Uint16Array.from(this.#keys),
    };
  }
}

/** Where the numbers of a layer stand on the map. */
interface Grid {
  readonly unit: number;
  readonly x: number;
  readonly y: number;
}

interface Layer {
  readonly paths: CellPaths;
  readonly strokes: CellPaths;
}

const EMPTY: CellPaths = new PathsBuilder(0).build();

/** The stroked runs of a ring, whose closed points are the last `n + 1` of `points`, as lines. */
const readStrokes = (reader: ByteReader, ring: Float64Array, n: number, key: number, into: PathsBuilder): void => {
  let edge = 0;
  for (let run = 0; edge < n; run++) {
    const length = reader.number();
    if (length > n - edge || (length === 0 && run > 0)) throw new CellError('corrupt');
    if (run % 2 === 0 && length > 0) {
      for (let i = edge; i <= edge + length; i++) into.point(ring[i * 2]!, ring[i * 2 + 1]!); // closed: n + 1 points
      into.endPart(0, key);
    }
    edge += length;
  }
};

/** @throws CellError when the counts do not fit the bytes or a key names no text */
const readLayer = (reader: ByteReader, name: LayerName, grid: Grid, texts: number): Layer => {
  const areRings = RINGS.has(name);
  const parts = reader.count(2);
  const points = reader.count(2);
  const paths = new PathsBuilder(points + (areRings ? parts : 0));
  // A ring's runs hold one point more than edges each, and there are no more runs than edges.
  const strokes = new PathsBuilder(areRings ? points * 2 : 0);
  let x = 0;
  let y = 0;
  let left = points;
  for (let part = 0; part < parts; part++) {
    const key = reader.number();
    if (WITH_TEXT.has(name) ? key >= texts : key > 255) throw new CellError('corrupt');
    const tag = areRings ? reader.byte() : WITH_TEXT.has(name) ? 0 : key;
    const n = reader.count(2);
    if (n > left || n < 2 || (areRings && tag > 1)) throw new CellError('corrupt');
    left -= n;
    const line = new Float64Array((n + 1) * 2);
    for (let i = 0; i < n; i++) {
      x += reader.signed();
      y += reader.signed();
      line[i * 2] = grid.x + x * grid.unit;
      line[i * 2 + 1] = grid.y + y * grid.unit;
    }
    line[n * 2] = line[0]!; // n ≥ 2
    line[n * 2 + 1] = line[1]!;
    for (let i = 0; i < (areRings ? n + 1 : n); i++) paths.point(line[i * 2]!, line[i * 2 + 1]!); // n + 1 were made
    const kept = WITH_TEXT.has(name) ? key : 0;
    paths.endPart(tag, kept);
    if (areRings) readStrokes(reader, line, n, kept, strokes);
  }
  if (left > 0 || reader.left > 0) throw new CellError('corrupt');
  return { paths: paths.build(), strokes: strokes.build() };
};

const nameOf = (id: number): LayerName | undefined =>
  (Object.keys(LAYERS) as LayerName[]).find((name) => LAYERS[name] === id);

/**
 * @param bytes a cell's file after `unpack`
 * @throws CellError for bytes that are cut, corrupt, of another version, or no cell at all
 */
export const decodeCell = (bytes: Uint8Array): Cell => {
  const reader = new ByteReader(bytes);
  readHead(reader, 'tfc', VERSION);
  const bits = reader.number();
  const [z, x, y] = [reader.number(), reader.number(), reader.number()];
  if (bits > MAX_BITS || z > Math.min(bits, MAX_DEPTH) || x >= 2 ** z || y >= 2 ** z) throw new CellError('corrupt');
  const texts = reader.texts();
  const grid: Grid = { unit: 2 ** -bits, x: x * 2 ** -z, y: y * 2 ** -z };
  const layers = new Map<LayerName, Layer>();
  for (let count = reader.count(2); count > 0; count--) {
    const name = nameOf(reader.number());
    const body = reader.part(reader.number());
    if (!name) continue;
    if (layers.has(name)) throw new CellError('corrupt');
    layers.set(name, readLayer(body, name, grid, texts.length));
  }
  if (reader.left > 0) throw new CellError('corrupt');
  const paths = (name: LayerName): CellPaths => layers.get(name)?.paths ?? EMPTY;
  return {
    z,
    x,
    y,
    texts,
    land: paths('land'),
    coast: layers.get('land')?.strokes ?? EMPTY,
    lakes: paths('lakes'),
    shores: layers.get('lakes')?.strokes ?? EMPTY,
    disputedFaces: paths('disputedFaces'),
    disputedLines: paths('disputedLines'),
    borders: paths('borders'),
    rivers: paths('rivers'),
    unitLines: paths('unitLines'),
  };
};
