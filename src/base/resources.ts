/** The one module through which the build's own files are reached: addresses, relative to the page, of map data and datasets. */
const basemap: Readonly<Record<string, string>> = import.meta.glob('../../data/basemap/out/*.json', { query: '?url', import: 'default', eager: true });
const datasets: Readonly<Record<string, string>> = import.meta.glob('../../data/datasets/*.json', { query: '?url', import: 'default', eager: true });

const basemapFile = (name: string): string => basemap[`../../data/basemap/out/${name}.json`] ?? `missing/${name}.json`;

/** Region and near labels belong to the first view; the world and the far labels load after it. */
export const BASEMAP = {
  region: basemapFile('region.topo'),
  world: basemapFile('world.topo'),
  labelsNear: basemapFile('labels-near'),
  labelsFar: basemapFile('labels-far'),
} as const;

/** Address of each built-in dataset by its id, which is the file's name. */
export const DATASETS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(datasets).map(([path, url]) => [path.replace(/^.*\/|\.json$/g, ''), url]),
);
export const DEFAULT_DATASET = 'kharkiv-may-2024';
