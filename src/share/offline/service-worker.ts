/**
 * The service worker: holds every built file, so that a page once opened opens again without a network.
 * Built by itself as `sw.js` at the root of the app; the list of files is written in at build time.
 */

import { HELD } from '../../base/held-copy.ts';

/**
 * Path from the app's folder → the first 12 hex digits of its SHA-256; null where a deployment may change it, as its
 * pages and lists.
 */
declare const __PRECACHE__: readonly (readonly [path: string, hash: string | null])[];
declare const __VERSION__: string;

/** The few parts of a service worker's global scope in use: its full types cannot stand beside those of the DOM. */
interface LifeEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface RequestEvent extends LifeEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface WorkerScope {
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
  addEventListener(type: 'install' | 'activate', listener: (event: LifeEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: RequestEvent) => void): void;
}
const worker = globalThis as unknown as WorkerScope;

const SCOPE = worker.registration.scope;
/** Other copies of the app may live on the same origin: each cleans up its own caches alone. */
const PREFIX = `timefront ${SCOPE} `;
const CACHE = `${PREFIX}${__VERSION__}`;
/** Of all versions: data that a page has opened, and what of the map in detail it has looked at. */
const DATA = `${PREFIX}data`;
const CELLS = `${PREFIX}cells`;
/** The oldest go first. */
const MOST_DATA = 12;
const MOST_CELLS = 600;
/** Bytes of one dataset that are kept. */
const LARGEST_DATA = 30_000_000;

const HASHES = new Map(__PRECACHE__.map(([path, hash]) => [new URL(path, SCOPE).href, hash] as const));
/** The app's own pages: of a site whose root it stands at, the others are none of its business. */
const PAGES = new Set([SCOPE, new URL('index.html', SCOPE).href]);
const INDEX = new URL('index.html', SCOPE).href;
/** A network that neither answers nor fails is given this long before the held copy is shown, in ms. */
const PATIENCE = 4000;

const bare = (address: string): string => address.split(/[?#]/)[0] ?? '';
const held = (key: string): Promise<Response | undefined> => caches.match(key, { ignoreVary: true });

/** Whether it may be kept at all. */
const isKeepable = ({ ok, status, headers }: Response): boolean =>
  ok && status !== 206 && !/\bno-store\b/i.test(headers.get('cache-control') ?? '');

/** Hotels and proxies answer anything with a page of theirs. */
const isPage = ({ headers }: Response): boolean => /^text\/html\b/i.test(headers.get('content-type') ?? '');

const digest = async (bytes: ArrayBuffer): Promise<string> =>
  [...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .slice(0, 12);

/** A navigation may not be answered with a redirected response, and some hosts redirect `index.html` to its folder. */
const copyOf = (body: BodyInit, { status, headers }: Response): Response => {
  const kept = new Headers(headers);
  kept.set(HELD, new Date().toISOString());
  // The bytes are as they were before they were sent.
  kept.delete('content-encoding');
  kept.delete('content-length');
  return new Response(body, { status, headers: kept });
};

/** Keeps a file of the build, if it is what was built; tells whether it is. */
async function keepBuilt(key: string, response: Response): Promise<boolean> {
  const hash = HASHES.get(key) ?? null;
  if (!isKeepable(response) || isPage(response) !== key.endsWith('.html')) return false;
  const bytes = await response.arrayBuffer();
  if (hash !== null && (await digest(bytes)) !== hash) return false;
  await (await caches.open(CACHE)).put(key, copyOf(bytes, response));
  return true;
}

/** Keeps what is of no version, so much of it and no more. */
async function keep(name: string, most: number, key: string, response: Response): Promise<void> {
  if (!isKeepable(response) || isPage(response)) return;
  const bytes = await response.arrayBuffer();
  if (bytes.byteLength > LARGEST_DATA) return;
  const cache = await caches.open(name);
  // As the newest, it stands last.
  await cache.delete(key);
  await cache.put(key, copyOf(bytes, response));
  const keys = await cache.keys();
  await Promise.all(keys.slice(0, Math.max(0, keys.length - most)).map((old) => cache.delete(old)));
}

/** Fills this version's cache; files whose content has not changed are taken over from the version before. */
async function precache(): Promise<void> {
  await Promise.all(
    [...HASHES].map(async ([key, hash]) => {
      const known = hash === null ? undefined : await held(key);
      if (known && (await keepBuilt(key, known))) return;
      const response = await fetch(key, { cache: 'no-cache' });
      if (!(await keepBuilt(key, response))) throw new Error(`${key} is not what was built`);
    }),
  );
}

async function dropOldCaches(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(
    names
      .filter((name) => name.startsWith(PREFIX) && ![CACHE, DATA, CELLS].includes(name))
      .map((name) => caches.delete(name)),
  );
}

async function cacheFirst(event: RequestEvent, keepIt: (response: Response) => Promise<unknown>): Promise<Response> {
  const known = await held(event.request.url);
  if (known) return known;
  const response = await fetch(event.request);
  event.waitUntil(keepIt(response.clone()).catch(() => undefined));
  return response;
}

async function networkFirst(
  event: RequestEvent,
  key: string,
  keepIt: (response: Response) => Promise<unknown>,
): Promise<Response> {
  const fresh = fetch(event.request).then((response) => {
    event.waitUntil(keepIt(response.clone()).catch(() => undefined));
    return response;
  });
  const known = await held(key);
  if (!known) return fresh;
  return Promise.race([
    // A server in trouble is no better than none.
    fresh.then((response) => (response.status >= 500 ? known : response)).catch(() => known),
    new Promise<Response>((resolve) => {
      setTimeout(() => resolve(known), PATIENCE);
    }),
  ]);
}

worker.addEventListener('install', (event) => event.waitUntil(precache()));
worker.addEventListener('activate', (event) => event.waitUntil(Promise.all([dropOldCaches(), worker.clients.claim()])));
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(SCOPE) || request.headers.has('range')) return;
  const key = bare(request.url);
  // A page is one file whatever its query says: the query is the view's state.
  if (PAGES.has(key)) {
    // The held page stays the one that its files belong to: a newer one comes with a worker of its own.
    if (request.mode === 'navigate') event.respondWith(networkFirst(event, INDEX, async () => undefined));
  } else if (HASHES.get(request.url))
    event.respondWith(cacheFirst(event, (response) => keepBuilt(request.url, response)));
  else if (HASHES.has(request.url))
    event.respondWith(networkFirst(event, request.url, (response) => keepBuilt(request.url, response)));
  // Anything else is its business only where one of its own pages asks for it.
  else if (request.mode === 'navigate' || !PAGES.has(bare(request.referrer))) return;
  else if (request.url.startsWith(`${SCOPE}cells/`))
    event.respondWith(cacheFirst(event, (response) => keep(CELLS, MOST_CELLS, request.url, response)));
  else if (request.destination === '')
    event.respondWith(networkFirst(event, request.url, (response) => keep(DATA, MOST_DATA, request.url, response)));
});
