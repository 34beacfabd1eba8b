/** Tiles that are pictures, each with an address of its own. */
import type { CoverLayer } from '../brush.ts';
import { createTileLayer, TILE } from './tile-layer.ts';

const loadPicture = async (address: string, signal: AbortSignal): Promise<CanvasImageSource> => {
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
): CoverLayer =>
  createTileLayer(
    {
      maxZoom,
      pixels: TILE,
      load: ({ z, x, y }, signal) =>
        load(url.replace('{z}', String(z)).replace('{x}', String(x)).replace('{y}', String(y)), signal),
    },
    onChange,
  );
