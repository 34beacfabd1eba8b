/**
 * What a deployment offers beside the bundled map, listed in `basemaps.json` beside the build: layers that a person may
 * choose over it, and points of view by which its disputed borders are drawn. Late code, and the second door to this
 * room: nobody is asked for anything before the choice.
 */
import { createLateStore } from '../base/late-store.ts';
import type { CoverLayer } from './brush.ts';
import type { DisputeView, DisputeViews, Texts } from './dispute-views.ts';
import type { LookOf } from './disputes.ts';
import { createArchiveLayer } from './layers/archive.ts';
import { createRasterLayer } from './layers/raster.ts';
import type { ArchiveLook } from './layers/vector-tiles.ts';

export interface MapLayer {
  readonly id: string;
  readonly label: string;
  /** Of a raster with `{z}`, `{x}` and `{y}`; of an archive its file. */
  readonly url: string;
  /** Whose map it is: stands on the map for as long as it is shown. */
  readonly attribution: string;
  /** How far one may zoom into it. */
  readonly maxZoom: number;
  /** Tiles that are pictures, or an archive of vector tiles. */
  readonly kind: 'raster' | 'pmtiles';
}

export type { DisputeView, Texts } from './dispute-views.ts';

/** The deployment's list, as far as it can be used. */
export interface MapOffers extends DisputeViews {
  readonly layers: readonly MapLayer[];
}

const FILE = 'basemaps.json';
const MAX_ENTRIES = 50;
const DEEPEST = 22;
/** Of an archive that does not say: streets are to be told apart. */
const USUAL_DEPTH = 16;
const TILE_PARTS = ['{z}', '{x}', '{y}'];
const ID = /^[a-z0-9][a-z0-9._:-]{0,63}$/;

const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.trim() !== '' && value.length < 500;

/** Of the same site, or by https. */
const isAllowed = (url: string, base: string): boolean => {
  try {
    const { protocol, origin } = new URL(url.replace(/[{}]/g, ''), base);
    return protocol === 'https:' || origin === new URL(base).origin;
  } catch {
    return false;
  }
};

const decodeEntry = (entry: unknown, base: string): MapLayer | null => {
  if (typeof entry !== 'object' || entry === null) return null;
  const {
    id,
    label,
    url,
    attribution,
    kind,
    maxZoom = kind === 'pmtiles' ? USUAL_DEPTH : undefined,
  } = entry as Readonly<Record<string, unknown>>;
  if (!isText(id) || !ID.test(id) || id === 'vector' || !isText(label) || !isText(url) || !isText(attribution))
    return null;
  if (kind !== 'pmtiles' && (kind !== 'raster' || !TILE_PARTS.every((part) => url.includes(part)))) return null;
  if (typeof maxZoom !== 'number' || !Number.isInteger(maxZoom) || maxZoom < 0 || maxZoom > DEEPEST) return null;
  return isAllowed(url, base) ? { id, label, url, attribution, maxZoom, kind } : null;
};

/**
 * Entries that can be used, the first of each id; whatever else is in the file is left out.
 * @param base the page's address
 */
export const decodeLayers = (list: unknown, base: string): readonly MapLayer[] => {
  if (!Array.isArray(list)) return [];
  const layers = list.slice(0, MAX_ENTRIES).flatMap((entry) => decodeEntry(entry, base) ?? []);
  return layers.filter(({ id }, i) => layers.findIndex((other) => other.id === id) === i);
};

const NO_VIEWS: DisputeViews = { views: [], left: [] };

/** Whether an entry is a point of view on disputed borders, and no layer. */
export const isView = (entry: unknown): entry is object =>
  typeof entry === 'object' && entry !== null && 'kind' in entry && entry.kind === 'disputed';

const decodeViewsOf = async (list: unknown): Promise<DisputeViews> => {
  if (!Array.isArray(list)) return NO_VIEWS;
  const entries = list.slice(0, MAX_ENTRIES).filter(isView);
  return entries.length > 0 ? (await import('./dispute-views.ts')).decodeViews(entries) : NO_VIEWS;
};

/** The deployment's list; empty where it has none. */
export const mapOffers = createLateStore(async (): Promise<MapOffers> => {
  const response = await fetch(new URL(FILE, document.baseURI));
  if (!response.ok && response.status !== 404) throw new Error(`${response.status}`);
  const list: unknown = response.ok ? await response.json().catch(() => []) : [];
  return { layers: decodeLayers(list, document.baseURI), ...(await decodeViewsOf(list)) };
});

/**
 * By which point of view borders are drawn: the one that the data name, else the site's own, else none, which is the
 * map's stated policy.
 * @param named id in the data, which the site may not offer
 */
export const viewFor = (views: readonly DisputeView[], named: string | undefined): DisputeView | null =>
  views.find(({ id }) => id === named) ?? views.find(({ isDefault }) => isDefault) ?? null;

/** How a point of view draws each dispute that it speaks of. */
export const lookBy =
  (view: DisputeView | null): LookOf =>
  (dispute) =>
    view?.list.get(dispute)?.drawn;

/** Whether a point of view hatches anything. */
export const hatchesBy = ({ list }: DisputeView): boolean =>
  [...list.values()].some(({ drawn }) => drawn === 'hatched');

/** A text of a point of view in a language, else in English, else in the first that there is. */
export const textIn = (texts: Texts, lang: string): string =>
  typeof texts === 'string' ? texts : (texts[lang] ?? texts['en'] ?? Object.values(texts)[0] ?? '');

/** Whom a layer asks: the host, or null where it is this site. */
export const hostOf = ({ url }: MapLayer, base: string): string | null => {
  const { host, origin } = new URL(url.replace(/[{}]/g, ''), base);
  return origin === new URL(base).origin ? null : host;
};

/** @param look of an archive, which is drawn here */
export const createLayer = (layer: MapLayer, look: ArchiveLook, onChange: () => void): CoverLayer =>
  layer.kind === 'raster'
    ? createRasterLayer(layer, onChange)
    : createArchiveLayer({ ...layer, url: new URL(layer.url, document.baseURI).href }, look, onChange);
