/**
 * Bundles a module into one classic script: for service workers and the pages of others, which can't load our chunks.
 */
import { join } from 'node:path';
import { build } from 'vite';

interface ClassicScriptOptions {
  /** The module, as a path from the project's root. */
  readonly entry: string;
  readonly root: string;
  readonly target: string;
  /** Constants to replace, as for Vite's `define`. */
  readonly define?: Readonly<Record<string, string>>;
}

/** The script's text, an IIFE. @throws Error when it does not fit into one file */
export async function buildClassicScript({ entry, root, target, define = {} }: ClassicScriptOptions): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    define,
    build: { write: false, target, rolldownOptions: { input: join(root, entry), output: { format: 'iife' } } },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((one) => ('output' in one ? one.output : []));
  const [chunk] = outputs;
  if (outputs.length !== 1 || chunk?.type !== 'chunk') throw new Error(`${entry} was not built into one script`);
  return chunk.code;
}
