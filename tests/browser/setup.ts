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
    /** Why there is no app to test, '' when there is one. */
    setupError: string;
  }
}

/** A failure here would end the whole run, other projects included: it is told to the browser's tests instead, and fails them. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const undo: (() => Promise<void>)[] = [];
  const start = async (): Promise<{ dist: string; url: string }> => {
    const { dist, remove } = await buildDist();
    undo.push(remove);
    const served = await serveDist(dist);
    undo.push(() => served.close());
    await findChromium();
    return { dist, url: served.url };
  };
  const started = await start().catch((error: unknown) => ({
    dist: '',
    url: '',
    error: error instanceof Error ? error.message : String(error),
  }));
  project.provide('baseURL', started.url);
  project.provide('dist', started.dist);
  project.provide('setupError', 'error' in started ? started.error : '');
  return async () => {
    for (const step of undo.toReversed()) await step();
  };
}
