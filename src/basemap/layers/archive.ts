/**
 * A PMTiles archive over the bundled map: vector tiles in one file, of which only the parts in view are asked for. What
 * reads and draws them comes once such a layer is chosen.
 */
import type { CoverLayer } from '../brush.ts';
import { createTileLayer, SHARPNESS, TILE } from './tile-layer.ts';
import type { ArchiveLook, TileDrawer } from './vector-tiles.ts';

export const createArchiveLayer = (
  { url, maxZoom }: { readonly url: string; readonly maxZoom: number },
  look: ArchiveLook,
  onChange: () => void,
  loadDrawer = async (): Promise<TileDrawer> => {
    const { createTileDrawer } = await import('./vector-tiles.ts');
    return createTileDrawer(url, look, onChange);
  },
): CoverLayer => {
  let drawer: Promise<TileDrawer> | null = null;
  return createTileLayer(
    {
      maxZoom,
      pixels: TILE * SHARPNESS,
      load: async (tile, signal) => {
        drawer ??= loadDrawer();
        const asked = drawer;
        try {
          return await (
            await asked
          )(tile);
        } catch (cause) {
          // An archive that failed remembers it: the next try opens it anew.
          if (!signal.aborted && drawer === asked) drawer = null;
          throw cause;
        }
      },
    },
    onChange,
  );
};
