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
import builtIn from '../../data/built-in.json';

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

/** Id of the dataset that opens where a link names none. */
export const DEFAULT_DATASET = builtIn.dataset;

/** Files by their name without folder and extension: the id, and of an older version `id@version`. */
const byName = <T>(files: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
  Object.fromEntries(
    Object.entries(files).map(([path, file]) => [path.slice(path.lastIndexOf('/') + 1, -'.json'.length), file]),
  );

/** `{'id@1.0.0': address}` as `{id: {'1.0.0': address}}`. */
const groupVersions = (files: Readonly<Record<string, string>>): Record<string, Record<string, string>> => {
  const versions: Record<string, Record<string, string>> = {};
  for (const [name, address] of Object.entries(files)) {
    const [id = '', version = ''] = name.split('@');
    (versions[id] ??= {})[version] = address;
  }
  return versions;
};

/** Address of each built-in dataset by its id. */
export const DATASETS = byName(
  import.meta.glob<string>('../../data/datasets/*.json', { query: '?url', import: 'default', eager: true }),
);
/** Their present versions, which a page that shows an older one names without loading them. */
export const NEWEST = byName(
  import.meta.glob<string>('../../data/datasets/*.json', { import: 'version', eager: true }),
);
/** Addresses of the older versions that are kept, for links that are pinned to one; loaded only when asked for. */
export const OLDER: Readonly<Record<string, Readonly<Record<string, string>>>> = groupVersions(
  byName(
    import.meta.glob<string>('../../data/datasets/versions/*.json', { query: '?url', import: 'default', eager: true }),
  ),
);
