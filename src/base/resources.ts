/** The one module through which the build's own files are reached: addresses, relative to the page, of map data and datasets. */
import labelsFar from '../../data/basemap/out/labels-far.json?url';
import labelsNear from '../../data/basemap/out/labels-near.json?url';
import region from '../../data/basemap/out/region.topo.json?url';
import world from '../../data/basemap/out/world.topo.json?url';
import kharkivMay2024 from '../../data/datasets/kharkiv-may-2024.json?url';

/** Region and near labels belong to the first view; the world and the far labels load after it. */
export const BASEMAP = { region, world, labelsNear, labelsFar } as const;

export const DEFAULT_DATASET = 'kharkiv-may-2024';
/** Address of each built-in dataset by its id. */
export const DATASETS: Readonly<Record<string, string>> = { [DEFAULT_DATASET]: kharkivMay2024 };
