/** Reads and draws the tiles of a PMTiles archive, by protomaps-leaflet. Comes when such a layer is chosen. */
import { Labelers, paint, PmtilesSource, TileCache, View, type PreparedTile } from 'protomaps-leaflet';
import type { Palette } from '../../base/paint/token.ts';
import { SHARPNESS, TILE, type Tile } from './tile-layer.ts';
import { listLabelRules, listPaintRules } from './vector-style.ts';

export interface ArchiveLook {
  readonly palette: Palette;
  readonly font: string;
  /** BCP 47. */
  readonly lang: string;
}

/** The drawn tile, or null where the archive has nothing there. @throws when it can't be had */
export type TileDrawer = (tile: Tile) => Promise<CanvasImageSource | null>;

/** In the header of an archive: vector tiles, as against pictures. */
const VECTOR = 1;
/** Tiles of the archive are drawn as four. */
const FINER = 1;
/** Around a tile, for what reaches into it. */
const MARGIN = 16;
/** More than a screen shows. */
const KEPT = 96;

const createCanvas = (size: number): HTMLCanvasElement => {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = size;
  return canvas;
};

const contextOf = (canvas: HTMLCanvasElement): CanvasRenderingContext2D => {
  const ctx = canvas.getContext('2d');
  if (!ctx) throw new Error('no canvas');
  return ctx;
};

/** @throws when the archive can't be had, or holds no vector tiles */
export const createTileDrawer = async (
  url: string,
  { palette, font, lang }: ArchiveLook,
  onChange: () => void,
  makeCanvas = createCanvas,
): Promise<TileDrawer> => {
  const source = new PmtilesSource(url, true);
  const { maxZoom, tileType }: { readonly maxZoom: number; readonly tileType: number } = await source.p.getHeader();
  if (tileType !== VECTOR) throw new Error('no vector tiles');
  const view = new View(new TileCache(source, TILE << FINER), maxZoom, FINER);
  const paintRules = listPaintRules(palette);

  /** Drawn ones, by the key of the library: a name that a later tile brings may reach into them, or push one out. */
  const drawn = new Map<string, { readonly canvas: HTMLCanvasElement; readonly prepared: PreparedTile }>();
  const labelers = new Labelers(contextOf(makeCanvas(1)), listLabelRules(palette, font, lang), KEPT, (keys) => {
    for (const key of keys) redraw(key);
    onChange();
  });
  const redraw = (key: string): void => {
    const known = drawn.get(key);
    if (known) draw(key, known.canvas, known.prepared);
  };
  const draw = (key: string, canvas: HTMLCanvasElement, prepared: PreparedTile): void => {
    const [x = 0, y = 0, z = 0] = key.split(':').map(Number);
    const ctx = contextOf(canvas);
    ctx.setTransform(SHARPNESS, 0, 0, SHARPNESS, 0, 0);
    ctx.clearRect(0, 0, TILE, TILE);
    // The archive's own points have the methods that the library needs of an origin.
    const origin = prepared.origin.clone();
    origin.x = x * TILE;
    origin.y = y * TILE;
    const bbox = {
      minX: origin.x - MARGIN,
      minY: origin.y - MARGIN,
      maxX: origin.x + TILE + MARGIN,
      maxY: origin.y + TILE + MARGIN,
    };
    const names = labelers.getIndex(z) ?? null;
    paint(ctx, z, new Map([['', [prepared]]]), names, [...paintRules], bbox, origin, false);
  };

  return async (tile) => {
    const prepared = await view.getDisplayTile(tile);
    if (prepared.data.size === 0) return null;
    const key = `${tile.x}:${tile.y}:${tile.z}`;
    labelers.add(tile.z, new Map([['', [prepared]]]));
    const canvas = makeCanvas(TILE * SHARPNESS);
    drawn.delete(key);
    drawn.set(key, { canvas, prepared });
    for (const old of drawn.keys()) {
      if (drawn.size <= KEPT) break;
      drawn.delete(old);
    }
    draw(key, canvas, prepared);
    return canvas;
  };
};
