/**
 * Puts the world in detail into the build: packed cells and their index under `cells/<version>/`, and serves them in
 * development.
 */
import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';

interface CellsOptions {
  /** Folder of the cells with their `manifest.json`, from the project's root. */
  readonly folder: string;
}

const FILE = /\/cells\/[0-9a-f]{12}\/((?:[a-z0-9-]+\/)?[\w-]+\.bin)$/;

export function cells({ folder }: CellsOptions): Plugin {
  let from = '';
  return {
    name: 'timefront-cells',
    configResolved({ root }) {
      from = join(root, folder);
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const [, path] = FILE.exec((request.url ?? '').split('?')[0] ?? '') ?? [];
        if (path === undefined) return next();
        readFile(join(from, path)).then((bytes) => response.end(bytes), next);
      });
    },
    async writeBundle({ dir }) {
      if (!dir) return;
      const { version } = JSON.parse(await readFile(join(from, 'manifest.json'), 'utf8')) as { version: string };
      await cp(from, join(dir, 'cells', version), { recursive: true, filter: (path) => !path.endsWith('json') });
    },
  };
}
