/** The base map of the pictures, with all its packages, read from the project's own files. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { MAP_PACKAGES } from '../base/resources.ts';
import { createBasemap, type Basemap } from '../basemap/basemap.ts';
import { createWorld } from '../basemap/world.ts';

/** The cells lie under their version only where they are served. */
const CELLS = /^cells\/[^/]+\//;

const readFrom =
  (root: string) =>
  async (name: string): Promise<Response> =>
    new Response(await readFile(join(root, 'data/basemap/out', name.replace(CELLS, 'cells/'))));

/**
 * The base map as the app first paints it, before the rest of the world has come.
 * @throws Error when a file is not there
 */
export const readFirstBasemap = (root: string): Promise<Basemap> =>
  new Promise((done, fail) => {
    const basemap = createBasemap({
      packages: MAP_PACKAGES,
      read: readFrom(root),
      whenIdle: () => new Promise(() => {}),
    });
    basemap.subscribe(() =>
      basemap.state().failed ? fail(new Error('a file of the base map is not there')) : done(basemap),
    );
    basemap.load().catch(fail);
  });

/** @throws Error when a file is not there */
export const readBasemap = async (root: string): Promise<Basemap> => {
  const basemap = createBasemap({
    packages: MAP_PACKAGES,
    read: readFrom(root),
    whenIdle: async () => {},
    // What reads this module in a build does not load further ones afterwards.
    loadWorld: async () => ({ createWorld }),
  });
  await basemap.load();
  if (basemap.state().failed) throw new Error('a file of the base map is not there');
  return basemap;
};
