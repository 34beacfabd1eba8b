/**
 * Builds the host script, `embed/v1.js`: one classic script, since the pages that embed may be old and load no modules.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import { buildClassicScript } from './classic-script.ts';

interface EmbedScriptOptions {
  /** Its source, from the project's root. */
  readonly source: string;
  /** Its path in the built folder. Host pages load it by this path, so it must not change. */
  readonly path: string;
}

/** The script's text, in the syntax of ES2017. */
export const buildEmbedScript = (root: string, source: string): Promise<string> =>
  buildClassicScript({ root, entry: source, target: 'es2017' });

/** Vite plugin: writes the script into the built folder; the development server builds it for each request. */
export function embedScript({ source, path }: EmbedScriptOptions): Plugin {
  let root = '';
  return {
    name: 'timefront-embed-script',
    configResolved(config) {
      root = config.root;
    },
    configureServer(server) {
      server.middlewares.use(`/${path}`, (_request, response, next) => {
        buildEmbedScript(root, source).then((code) => {
          response.setHeader('content-type', 'text/javascript; charset=utf-8');
          response.setHeader('access-control-allow-origin', '*');
          response.end(code);
        }, next);
      });
    },
    // Not emitted into the bundle, whose files the app preloads.
    async writeBundle({ dir }) {
      if (!dir) return;
      const file = join(dir, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, await buildEmbedScript(root, source));
    },
  };
}
