/** Where the base map's files come from: the build's own, fetched by the names that the packages give them. */
import { MAP_PACKAGES, MAP_FILES } from '../../base/resources.ts';
import type { BasemapSource } from '../../basemap/basemap.ts';

const IDLE_MS = 2000;

export const BUNDLED_MAP: BasemapSource = {
  packages: MAP_PACKAGES,
  read: async (file, signal) => {
    const response = await fetch(MAP_FILES[file] ?? file, { signal });
    if (!response.ok) throw new Error(`${response.status}`);
    return response;
  },
  whenIdle: () =>
    new Promise((done) => {
      if ('requestIdleCallback' in window) requestIdleCallback(() => done(), { timeout: IDLE_MS });
      else setTimeout(done, IDLE_MS / 4);
    }),
};
