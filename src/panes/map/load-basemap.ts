/** Fetches and decodes the base map's files: the region for the first view, the world when the page has nothing to do. */
import type { Topology } from 'topojson-specification';
import { BASEMAP } from '../../base/resources.ts';
import { decodeRegion, decodeWorld } from '../../basemap/decode.ts';
import { decodeLabels, type Label, type LabelFile } from '../../basemap/labels.ts';
import type { BasemapGeometry } from '../../basemap/paint.ts';

export interface BasemapData {
  readonly geometry: BasemapGeometry;
  readonly labels: readonly Label[];
}

const read = async <T>(address: string, signal: AbortSignal): Promise<T> => {
  const response = await fetch(address, { signal });
  if (!response.ok) throw new Error(`${response.status}`);
  return (await response.json()) as T;
};

const IDLE_MS = 2000;
const idle = (): Promise<void> =>
  new Promise((done) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => done(), { timeout: IDLE_MS });
    else setTimeout(done, IDLE_MS / 4);
  });

/**
 * Calls `onData` with the region, then with the world as well.
 * @throws when a file can't be had or read; what came before stays valid
 */
export const loadBasemap = async (signal: AbortSignal, onData: (data: BasemapData) => void): Promise<void> => {
  const [regionFile, near] = await Promise.all([
    read<Topology>(BASEMAP.region, signal),
    read<LabelFile>(BASEMAP.labelsNear, signal),
  ]);
  const region = decodeRegion(regionFile);
  onData({ geometry: { region }, labels: decodeLabels(near) });
  await idle();
  if (signal.aborted) return;
  const [worldFile, far] = await Promise.all([
    read<Topology>(BASEMAP.world, signal),
    read<LabelFile>(BASEMAP.labelsFar, signal),
  ]);
  await idle();
  if (!signal.aborted) onData({ geometry: { region, world: decodeWorld(worldFile) }, labels: decodeLabels(near, far) });
};
