/** The built app on an address of its own, for tests that load it. */
import { execFile } from 'node:child_process';
import { mkdtemp, mkdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { serve, type Served } from '../../src/build/serve.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Builds into a folder of this run alone, so that runs side by side do not replace each other's files.
 * With DIST set, that finished build is taken instead.
 */
export async function buildDist(): Promise<{ dist: string; remove: () => Promise<void> }> {
  const given = process.env['DIST'];
  if (given) return { dist: resolve(ROOT, given), remove: async () => undefined };
  const cache = join(ROOT, 'node_modules', '.cache');
  await mkdir(cache, { recursive: true });
  const dist = await mkdtemp(join(cache, 'dist-'));
  const env: NodeJS.ProcessEnv = { ...process.env, NODE_ENV: 'production' };
  delete env['VITEST'];
  const remove = (): Promise<void> => rm(dist, { recursive: true, force: true });
  try {
    await promisify(execFile)(
      process.execPath,
      [join(ROOT, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn', '--outDir', dist, '--emptyOutDir'],
      { cwd: ROOT, env },
    );
  } catch (error) {
    await remove();
    throw error;
  }
  return { dist, remove };
}

/** Serves a built folder on a free port of this machine; the address ends in a slash. */
export const serveDist = (dist: string): Promise<Served> => serve(dist, { port: 0 });
