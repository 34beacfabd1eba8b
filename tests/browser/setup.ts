/** Once for all browser tests: builds the app, serves it, and makes sure that a browser is there before workers start. */
import type { TestProject } from 'vitest/node';
import { findChromium } from './chromium.ts';
import { buildDist, serveDist } from './server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built app, ending in a slash. */
    baseURL: string;
    /** The folder with the built files. */
    dist: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const [{ dist, remove }] = await Promise.all([buildDist(), findChromium()]);
  const served = await serveDist(dist);
  project.provide('baseURL', served.url);
  project.provide('dist', dist);
  return async () => {
    await served.close();
    await remove();
  };
}
