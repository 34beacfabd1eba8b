/** Builds the host script, `embed/v1.js`: one classic script for the pages that embed, which may be old and load nothing else. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { build, type Plugin } from 'vite';

export interface EmbedScriptOptions {
  /** Its source, from the project's root. */
  readonly source: string;
  /** Its path in the built folder, which is in the pages of others and stays. */
  readonly path: string;
}

/** The script's text: an IIFE in the syntax of ES2017. */
export async function buildEmbedScript(root: string, source: string): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2017',
      rolldownOptions: { input: join(root, source), output: { format: 'iife' } },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((one) => ('output' in one ? one.output : []));
  const [chunk] = outputs;
  if (outputs.length !== 1 || chunk?.type !== 'chunk') throw new Error(`${source} was not built into one script`);
  return chunk.code;
}

/** The plugin: writes the script into the built folder, and answers for it where there is none. */
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
    // Not as a part of the bundle: the app does not load it, nor fetch it ahead.
    async writeBundle({ dir }) {
      if (!dir) return;
      const file = join(dir, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, await buildEmbedScript(root, source));
    },
  };
}
