/**
 * Tiles of pictures over the bundled map, which stays beneath: where a tile has not come or can't be had, it is seen.
 */
import type { MapFrame } from '../../base/geo/frame.ts';
import type { CoverLayer } from '../brush.ts';
import { createLoader } from '../cells/cell-loader.ts';

const TILE = 256;
/** Of a picture in memory. */
const TILE_BYTES = TILE * TILE * 4;
const MAX_BYTES = 64_000_000;

interface Tile {
  readonly z: number;
  readonly x: number;
  readonly y: number;
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
      const known = tiles.get(`${tile.x} ${y}`);
      if (!known || off < known.off) tiles.set(`${tile.x} ${y}`, { ...tile, off });
    }
  }
  return [...tiles.values()].toSorted((a, b) => a.off - b.off).map(({ x, y }) => ({ z, x, y }));
};

const loadPicture = async (address: string, signal: AbortSignal): Promise<HTMLImageElement> => {
  const picture = new Image();
  picture.decoding = 'async';
  picture.src = address;
  signal.addEventListener('abort', () => {
    picture.src = '';
  });
  await picture.decode();
  return picture;
};

export const createRasterLayer = (
  { url, maxZoom }: { readonly url: string; readonly maxZoom: number },
  onChange: () => void,
  load = loadPicture,
): CoverLayer => {
  const addressOf = ({ z, x, y }: Tile): string =>
    url.replace('{z}', String(z)).replace('{x}', String(x)).replace('{y}', String(y));
  const loader = createLoader<CanvasImageSource>({ load, bytesOf: () => TILE_BYTES, maxBytes: MAX_BYTES, onChange });
  let tiles: readonly Tile[] = [];
  let wanted = '';
  return {
    look: (frame) => {
      tiles = tilesOf(frame, maxZoom);
      const addresses = tiles.map(addressOf);
      if (addresses.join() === wanted) return;
      wanted = addresses.join();
      loader.want(addresses);
    },
    paint: ({ ctx, frame: { scale, originX, originY } }) => {
      for (const tile of tiles) {
        const picture = loader.get(addressOf(tile));
        if (!picture) continue;
        const size = scale / 2 ** tile.z;
        // Whole pixels: between neighbours there is neither a gap nor an overlap.
        const [left, top] = [Math.round(tile.x * size - originX), Math.round(tile.y * size - originY)];
        const [right, bottom] = [Math.round((tile.x + 1) * size - originX), Math.round((tile.y + 1) * size - originY)];
        ctx.drawImage(picture, left, top, right - left, bottom - top);
      }
    },
    isShown: () => tiles.some((tile) => loader.get(addressOf(tile)) !== undefined),
    hasFailed: () => loader.hasFailed(),
    destroy: loader.destroy,
  };
};
