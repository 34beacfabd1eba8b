/** The one module through which the build's own files are reached: addresses, relative to the page, of map data and datasets. */
import labelsFar from '../../data/basemap/out/labels-far.json?url';
import labelsNear from '../../data/basemap/out/labels-near.json?url';
import region from '../../data/basemap/out/region.topo.json?url';
import world from '../../data/basemap/out/world.topo.json?url';
import mapNote from '../../data/basemap/notes/line.json';
import kharkivMay2024 from '../../data/datasets/kharkiv-may-2024.json?url';
import kharkivMay2024v100 from '../../data/datasets/versions/kharkiv-may-2024@1.0.0.json?url';
import kharkivMay2024v110 from '../../data/datasets/versions/kharkiv-may-2024@1.1.0.json?url';

/** Region and near labels belong to the first view; the world and the far labels load after it. */
export const BASEMAP = { region, world, labelsNear, labelsFar } as const;

/** What the bundled map does not show, by language, and the box (west, south, east, north) that this is about. */
export const MAP_NOTE: { readonly box: readonly number[]; readonly line: Readonly<Record<string, string>> } = mapNote;

export const DEFAULT_DATASET = 'kharkiv-may-2024';
/** Address of each built-in dataset by its id. */
export const DATASETS: Readonly<Record<string, string>> = { [DEFAULT_DATASET]: kharkivMay2024 };
/** Their present versions, which a page that shows an older one names without loading them; a test holds these to the files. */
export const NEWEST: Readonly<Record<string, string>> = { [DEFAULT_DATASET]: '1.2.0' };
/** Addresses of the older versions that are kept, for links that are pinned to one; loaded only when asked for. */
export const OLDER: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  [DEFAULT_DATASET]: { '1.0.0': kharkivMay2024v100, '1.1.0': kharkivMay2024v110 },
};
