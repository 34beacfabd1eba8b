/**
 * Tiles over the bundled map, which stays beneath: where a tile has not come or can't be had, or nothing is in it, it
 * is seen.
 */
import type { MapFrame } from '../../base/geo/frame.ts';
import type { CoverLayer } from '../brush.ts';
import { createLoader } from '../cells/cell-loader.ts';
import type { Label } from '../labels.ts';

/** CSS pixels of a tile along a side. */
export const TILE = 256;
/** How many pixels of a canvas are one of them where a tile is drawn here: fractional zooms enlarge it. */
export const SHARPNESS = 2;
const MAX_BYTES = 64_000_000;

export interface Tile {
  readonly z: number;
  readonly x: number;
  readonly y: number;
}

export interface TileSource {
  /** From here on the tiles of this zoom are drawn larger. */
  readonly maxZoom: number;
  /** Pixels in memory along a side of a tile. */
  readonly pixels: number;
  /** Null where the tile holds nothing. @throws when it can't be had */
  readonly load: (tile: Tile, signal: AbortSignal) => Promise<CanvasImageSource | null>;
}

/** The tiles of a frame, nearest to its middle first, each once; x is that of the world, whichever copy is in sight. */
export const tilesOf = (
  { originX, originY, width, height, scale, zoom }: MapFrame,
  maxZoom: number,
): readonly Tile[] => {
  const z = Math.max(0, Math.min(maxZoom, Math.round(zoom)));
  const count = 2 ** z;
  const size = scale / count;
  const tiles = new Map<string, Tile & { readonly off: number }>();
  for (let x = Math.floor(originX / size); x * size < originX + width; x++) {
    for (let y = Math.max(0, Math.floor(originY / size)); y < count && y * size < originY + height; y++) {
      const tile = { z, x: ((x % count) + count) % count, y };
      const off = Math.hypot((x + 0.5) * size - originX - width / 2, (y + 0.5) * size - originY - height / 2);
      const known = tiles.get(keyOf(tile));
      if (!known || off < known.off) tiles.set(keyOf(tile), { ...tile, off });
    }
  }
  return [...tiles.values()].toSorted((a, b) => a.off - b.off).map(({ x, y }) => ({ z, x, y }));
};

const keyOf = ({ z, x, y }: Tile): string => `${z}/${x}/${y}`;
const tileOf = (key: string): Tile => {
  const [z = 0, x = 0, y = 0] = key.split('/').map(Number);
  return { z, x, y };
};

export const createTileLayer = (source: TileSource, onChange: () => void): CoverLayer => {
  const loader = createLoader<CanvasImageSource | null>({
    load: (key, signal) => source.load(tileOf(key), signal),
    bytesOf: (picture) => (picture ? source.pixels ** 2 * 4 : 0),
    maxBytes: MAX_BYTES,
    onChange,
  });
  let tiles: readonly Tile[] = [];
  let wanted = '';
  let filled = '';
  /** Those with something in them, which bring their own names. */
  const filledTiles = (): readonly Tile[] => tiles.filter((tile) => loader.get(keyOf(tile)));
  return {
    look: (frame) => {
      tiles = tilesOf(frame, source.maxZoom);
      const keys = tiles.map(keyOf);
      if (keys.join() !== wanted) {
        wanted = keys.join();
        loader.want(keys);
      }
      // What was held already may be seen again without anything that comes.
      const now = filledTiles().map(keyOf).toSorted().join();
      if (now === filled) return;
      filled = now;
      onChange();
    },
    paint: ({ ctx, frame: { scale, originX, originY } }) => {
      for (const tile of tiles) {
        const picture = loader.get(keyOf(tile));
        if (!picture) continue;
        const size = scale / 2 ** tile.z;
        // Whole pixels: between neighbours there is neither a gap nor an overlap.
        const [left, top] = [Math.round(tile.x * size - originX), Math.round(tile.y * size - originY)];
        const [right, bottom] = [Math.round((tile.x + 1) * size - originX), Math.round((tile.y + 1) * size - originY)];
        ctx.drawImage(picture, left, top, right - left, bottom - top);
      }
    },
    namesBeside: (labels) => {
      const shown = filledTiles();
      const [first] = shown;
      if (!first) return labels;
      const count = 2 ** first.z;
      const keys = new Set(shown.map(keyOf));
      const isUnder = ({ x, y }: Label): boolean =>
        keys.has(keyOf({ z: first.z, x: Math.floor((x - Math.floor(x)) * count), y: Math.floor(y * count) }));
      return labels.filter((label) => !isUnder(label));
    },
    hasFailed: () => loader.hasFailed(),
    destroy: loader.destroy,
  };
};
