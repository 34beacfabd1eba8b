/**
 * Makes the page independent of the network once it is ready: fetches the rest of its code, then registers the service
 * worker.
 */
import { fetchCode } from '../../base/fetch-then-import.ts';
import { isFramed } from '../../base/framed.ts';

/** Written by the build: paths of everything that the first view did not load. */
const REST = 'rest.json';

/** Calls back when the page has nothing better to do, at the latest after two seconds. */
const whenIdle = (run: () => void): void => {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(run, { timeout: 2000 });
  else setTimeout(run, 300);
};

/** Into the module map, so that a later `import()` needs no network even where no service worker may run. */
const preloadModule = (url: string): Promise<void> =>
  new Promise((resolve) => {
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.href = url;
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => resolve());
    document.head.append(link);
  });

const warm = async (url: string): Promise<void> => {
  // Fetched first: a browser may remember for good that it failed to preload a module.
  if (url.endsWith('.js')) await fetchCode(url).then(() => preloadModule(url));
  else await (await fetch(url)).arrayBuffer();
};

/**
 * Fetches what is left of the build, one after the other so as not to compete with the reader; failures are no matter.
 */
async function fetchRest(): Promise<void> {
  try {
    const response = await fetch(new URL(REST, document.baseURI));
    const paths: unknown = response.ok ? await response.json() : [];
    if (!Array.isArray(paths)) return;
    for (const path of paths) {
      // oxlint-disable-next-line no-await-in-loop
      if (typeof path === 'string') await warm(new URL(path, document.baseURI).href);
    }
  } catch {
    // Without a network there is nothing to fetch, and nothing that the reader should hear of.
  }
}

/** Registers the service worker where one may run; in an opaque frame even asking for it throws. */
async function registerOffline(): Promise<void> {
  try {
    if (!('serviceWorker' in navigator)) return;
    await navigator.serviceWorker.register(new URL('sw.js', document.baseURI), { updateViaCache: 'none' });
  } catch {
    // The page works without it.
  }
}

/**
 * To be called once when the page is ready. Does nothing in development, in a frame (which keeps nothing), and for
 * readers who asked to save data.
 */
export function prepareOffline(): void {
  const { connection } = navigator as Navigator & { readonly connection?: { readonly saveData?: boolean } };
  if (!import.meta.env.PROD || isFramed() || connection?.saveData) return;
  whenIdle(() => {
    fetchRest()
      .then(registerOffline)
      .catch(() => {
        /* Neither throws. */
      });
  });
}
