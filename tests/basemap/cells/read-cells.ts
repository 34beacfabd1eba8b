/** Reads the committed cells for the tests, with the app's own decoders, and asks them what is at a point. */
import { readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { worldX, worldY } from '../../../src/base/geo/frame.ts';
import { type Cell, type CellPaths, decodeCell } from '../../../src/basemap/cells/decode-cell.ts';
import { type CellLabel, decodeLabels } from '../../../src/basemap/cells/decode-labels.ts';
import { type BandId, decodeIndex, findCells, type FoundCell } from '../../../src/basemap/cells/read-index.ts';

const OUT = new URL('../../../data/basemap/out/cells/', import.meta.url);
export const readPacked = (path: string): Buffer => readFileSync(new URL(path, OUT));
export const listFiles = (band: string): string[] => readdirSync(new URL(`${band}/`, OUT));
const unpacked = (path: string): Uint8Array => Uint8Array.from(gunzipSync(readPacked(path)));

export const index = decodeIndex(unpacked('index.bin'));
export const readManifest = (): {
  readonly version: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly index: { readonly sha256: string };
  readonly bands: Readonly<Record<string, { readonly sha256: string }>>;
} => JSON.parse(readPacked('manifest.json').toString('utf8'));

const cells = new Map<string, Cell>();
export function readCell({ band, z, x, y }: Omit<FoundCell, 'content'>): Cell {
  const path = `${band}/${z}-${x}-${y}.bin`;
  let cell = cells.get(path);
  if (!cell) cells.set(path, (cell = decodeCell(unpacked(path))));
  return cell;
}

export const readNames = (band: string): CellLabel[] =>
  listFiles(band).flatMap((file) => [...decodeLabels(unpacked(`${band}/${file}`)).rows]);

export type At = readonly [lon: number, lat: number];
const SMALL = 1e-9;

/** The one cell of a band in which a point lies. */
export function cellAt(band: BandId, [lon, lat]: At): FoundCell {
  const [x, y] = [worldX(lon), worldY(lat)];
  const [found] = findCells(index, band, { west: x, east: x + SMALL, north: y, south: y + SMALL });
  if (!found) throw new Error(`no cell at ${lon}, ${lat}`);
  return found;
}

/** Keys of the parts whose rings hold the point, by even-odd over the rings of each key. */
function keysAround(paths: CellPaths, texts: readonly string[], x: number, y: number): string[] {
  const inside = new Map<string, boolean>();
  for (let part = 0; part < paths.tags.length; part++) {
    const [west = 0, north = 0, east = 0, south = 0] = paths.boxes.subarray(part * 4, part * 4 + 4);
    if (x < west || x > east || y < north || y > south) continue;
    const key = texts[paths.keys[part]!] ?? ''; // a key for each part
    let isIn = inside.get(key) ?? false;
    for (let i = paths.starts[part]!; i < paths.starts[part + 1]! - 1; i++) {
      const [ax = 0, ay = 0, bx = 0, by = 0] = paths.coords.subarray(i * 2, i * 2 + 4);
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) isIn = !isIn;
    }
    inside.set(key, isIn);
  }
  return [...inside].filter(([, isIn]) => isIn).map(([key]) => key);
}

/** Countries whose land is at the point: one, none at sea, an empty text where no country's. */
export function countriesAt(band: BandId, at: At): string[] {
  const found = cellAt(band, at);
  if (found.content.kind === 'empty') return [];
  if (found.content.kind === 'land') return [found.content.country];
  const cell = readCell(found);
  return keysAround(cell.land, cell.texts, worldX(at[0]), worldY(at[1]));
}

export function isLake(band: BandId, at: At): boolean {
  const found = cellAt(band, at);
  if (found.content.kind !== 'file') return false;
  // Lakes have no key: all their rings count as one.
  return keysAround(readCell(found).lakes, [], worldX(at[0]), worldY(at[1])).length > 0;
}

export function disputesAt(band: BandId, at: At): string[] {
  const found = cellAt(band, at);
  if (found.content.kind !== 'file') return [];
  const cell = readCell(found);
  return keysAround(cell.disputedFaces, cell.texts, worldX(at[0]), worldY(at[1]));
}

/** Points around one, some kilometres away. */
export function around([lon, lat]: At, kilometres: number): At[] {
  return Array.from({ length: 16 }, (_, i): At => {
    const angle = (i / 16) * 2 * Math.PI;
    const dLat = (kilometres * Math.sin(angle)) / 111.32;
    const dLon = (kilometres * Math.cos(angle)) / (111.32 * Math.cos((lat * Math.PI) / 180));
    return [Math.max(-180, Math.min(179.999, lon + dLon)), lat + dLat];
  });
}

/** World units of the nearest point of some lines to a point; Infinity when there are none. */
export function distanceTo(paths: CellPaths, wanted: (part: number) => boolean, [lon, lat]: At): number {
  const [px, py] = [worldX(lon), worldY(lat)];
  let best = Infinity;
  for (let part = 0; part < paths.tags.length; part++) {
    if (!wanted(part)) continue;
    for (let i = paths.starts[part]!; i < paths.starts[part + 1]! - 1; i++) {
      const [ax = 0, ay = 0, bx = 0, by = 0] = paths.coords.subarray(i * 2, i * 2 + 4);
      const length2 = (bx - ax) ** 2 + (by - ay) ** 2;
      const t = length2 === 0 ? 0 : Math.max(0, Math.min(1, ((px - ax) * (bx - ax) + (py - ay) * (by - ay)) / length2));
      best = Math.min(best, Math.hypot(ax + t * (bx - ax) - px, ay + t * (by - ay) - py));
    }
  }
  return best;
}
