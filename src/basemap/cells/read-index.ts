/**
 * Decodes the index of the detailed world, which says of every place whether there is a file for it, and finds the
 * cells of a view.
 *
 * The format, after gzip is undone (numbers are LEB128, texts UTF-8):
 *
 *     "tfi" 1               letters and version
 *     length text           version of the cells: the folder in which they lie
 *     n (length text)*      texts: ids of the bands, then countries
 *     n band*               bands: index of its id, first and last zoom of the view, then its tree
 *
 * A tree is a quadtree over the whole map in Web Mercator's XYZ cells, written from the root down, children in the
 * order north-west, north-east, south-west, south-east. A node is one number: 0 four children follow; 1 nothing is here
 * (all sea, or no names); 2 a file, whose length in bytes follows; 3 + i all land of country `texts[i]`. Cells of one
 * band differ in size: many small ones are one larger.
 */
import { ByteReader, CellError, readHead } from './byte-reader.ts';

export type BandId = 'mid' | 'high' | 'names-5' | 'names-7' | 'names-9' | 'names-11';

/** What is at a place: nothing (sea), land of one country without any line, a file, or four smaller cells. */
type CellContent =
  | { readonly kind: 'empty' }
  | { readonly kind: 'land'; readonly country: string }
  | { readonly kind: 'file'; readonly bytes: number };
type Node = CellContent | { readonly kind: 'four'; readonly children: readonly [Node, Node, Node, Node] };

export interface Band {
  readonly id: string;
  /** Zooms of the view for which this band is made. Names of earlier bands go on showing, shapes do not. */
  readonly firstZoom: number;
  readonly lastZoom: number;
  readonly root: Node;
}

export interface CellIndex {
  /** Folder of the cells; it changes whenever one of them does. */
  readonly version: string;
  readonly bands: ReadonlyMap<string, Band>;
}

export interface FoundCell {
  readonly band: string;
  readonly z: number;
  readonly x: number;
  readonly y: number;
  readonly content: CellContent;
}

/** World units (0..1, y down). West and east may lie beyond 0..1: the map goes on past 180°. */
interface WorldBox {
  readonly west: number;
  readonly north: number;
  readonly east: number;
  readonly south: number;
}

const VERSION = 1;
const MAX_DEPTH = 12;
const MAX_VERSION_LENGTH = 64;
const FIRST_COUNTRY = 3;

const readNode = (reader: ByteReader, texts: readonly string[], depth: number): Node => {
  const kind = reader.number();
  if (kind === 1) return { kind: 'empty' };
  if (kind === 2) return { kind: 'file', bytes: reader.number() };
  if (kind >= FIRST_COUNTRY) {
    const country = texts[kind - FIRST_COUNTRY];
    if (country === undefined) throw new CellError('corrupt');
    return { kind: 'land', country };
  }
  if (depth === MAX_DEPTH) throw new CellError('corrupt');
  const child = (): Node => readNode(reader, texts, depth + 1);
  return { kind: 'four', children: [child(), child(), child(), child()] };
};

/**
 * @param bytes the index file after `unpack`
 * @throws CellError for bytes that are cut, corrupt, of another version, or no index at all
 */
export const decodeIndex = (bytes: Uint8Array): CellIndex => {
  const reader = new ByteReader(bytes);
  readHead(reader, 'tfi', VERSION);
  const length = reader.number();
  if (length > MAX_VERSION_LENGTH) throw new CellError('corrupt');
  const version = reader.text(length);
  if (!/^[0-9a-z]+$/.test(version)) throw new CellError('corrupt');
  const texts = reader.texts();
  const bands = new Map<string, Band>();
  for (let count = reader.count(4); count > 0; count--) {
    const id = texts[reader.number()];
    if (id === undefined) throw new CellError('corrupt');
    const [firstZoom, lastZoom] = [reader.number(), reader.number()];
    bands.set(id, { id, firstZoom, lastZoom, root: readNode(reader, texts, 0) });
  }
  if (reader.left > 0) throw new CellError('corrupt');
  return { version, bands };
};

/** The cells of a band that meet the box, each once, whatever is in them; an unknown band has none. */
export const findCells = (index: CellIndex, bandId: BandId, box: WorldBox): FoundCell[] => {
  const band = index.bands.get(bandId);
  if (!band) return [];
  const found: FoundCell[] = [];
  const meets = (z: number, x: number, y: number): boolean => {
    const size = 2 ** -z;
    if (y * size >= box.south || (y + 1) * size <= box.north) return false;
    // The copy of the world whose cell is the first to end east of the box's west edge.
    const copy = Math.floor(box.west - (x + 1) * size) + 1;
    return x * size + copy < box.east;
  };
  const visit = (node: Node, z: number, x: number, y: number): void => {
    if (!meets(z, x, y)) return;
    if (node.kind === 'four') {
      node.children.forEach((child, i) => visit(child, z + 1, x * 2 + (i % 2), y * 2 + (i >> 1)));
    } else found.push({ band: bandId, z, x, y, content: node });
  };
  visit(band.root, 0, 0, 0);
  return found;
};

/** Address of a cell's file, relative to the page. */
export const cellPath = (index: CellIndex, { band, z, x, y }: Omit<FoundCell, 'content'>): string =>
  `cells/${index.version}/${band}/${z}-${x}-${y}.bin`;
