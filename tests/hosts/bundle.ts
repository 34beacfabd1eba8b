/** Bundles a page's code with the framework that it is written for, as a site that embeds would. */
import { compile } from 'svelte/compiler';
import { build, type Plugin } from 'vite';

const svelte: Plugin = {
  name: 'svelte',
  transform: (code, id) => (id.endsWith('.svelte') ? compile(code, { filename: id }).js : null),
};

/** @param entry from the project's root @returns a classic script */
export const bundle = async (entry: string): Promise<string> => {
  const result = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    mode: 'production',
    oxc: { jsx: { development: false } },
    plugins: [svelte],
    resolve: { conditions: ['browser', 'module', 'production'] },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, minify: false, rolldownOptions: { input: entry, output: { format: 'iife' } } },
  });
  for (const each of [result].flat())
    if ('output' in each) for (const output of each.output) if (output.type === 'chunk') return output.code;
  throw new Error(`${entry} gave no script`);
};
