/**
 * The one module through which the build's own files are reached: addresses, relative to the page, of map data and
 * datasets.
 */
import labelsFar from '../../data/basemap/out/labels-far.json?url';
import labelsNear from '../../data/basemap/out/labels-near.json?url';
import region from '../../data/basemap/out/region.topo.json?url';
import world from '../../data/basemap/out/world.topo.json?url';
import mapNotes from '../../data/basemap/notes/lines.json';
import packages from '../../data/basemap/packages.json';
import kharkivMay2024 from '../../data/datasets/kharkiv-may-2024.json?url';
import kharkivMay2024v100 from '../../data/datasets/versions/kharkiv-may-2024@1.0.0.json?url';
import kharkivMay2024v110 from '../../data/datasets/versions/kharkiv-may-2024@1.1.0.json?url';

/** Map packages of the first view; what their members say stands in `basemap/map-package.ts`. */
export const MAP_PACKAGES = packages;

/** Addresses of the files that map packages name. */
export const MAP_FILES: Readonly<Record<string, string>> = {
  'region.topo.json': region,
  'labels-near.json': labelsNear,
  'world.topo.json': world,
  'labels-far.json': labelsFar,
};

/** What the bundled map does not show, by language, each with the box (west, south, east, north) that this is about. */
export const MAP_NOTES: readonly {
  readonly id: string;
  readonly box: readonly number[];
  readonly line: Readonly<Record<string, string>>;
}[] = mapNotes;

export const DEFAULT_DATASET = 'kharkiv-may-2024';
/** Address of each built-in dataset by its id. */
export const DATASETS: Readonly<Record<string, string>> = { [DEFAULT_DATASET]: kharkivMay2024 };
/**
 * Their present versions, which a page that shows an older one names without loading them; a test holds these to the
 * files.
 */
export const NEWEST: Readonly<Record<string, string>> = { [DEFAULT_DATASET]: '1.2.0' };
/** Addresses of the older versions that are kept, for links that are pinned to one; loaded only when asked for. */
export const OLDER: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  [DEFAULT_DATASET]: { '1.0.0': kharkivMay2024v100, '1.1.0': kharkivMay2024v110 },
};
