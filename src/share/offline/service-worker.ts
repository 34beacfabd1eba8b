/**
 * The service worker: holds every built file, so that a page once opened opens again without a network.
 * Built by itself as `sw.js` at the root of the app; the list of files is written in at build time.
 */

/** Path from the app's folder → revision; null where the name itself carries a hash of the content. */
declare const __PRECACHE__: readonly (readonly [path: string, revision: string | null])[];
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
const FILES = __PRECACHE__;
const HASHED = new Set(FILES.filter(([, revision]) => revision === null).map(([path]) => new URL(path, SCOPE).href));
/** Built files with a hash in their name, and the map's cells, in a folder that is named by what is in them. */
const NEVER_CHANGED = /\/(assets|cells)\//;
const INDEX = new URL('index.html', SCOPE).href;
/** A network that neither answers nor fails is given this long before the held copy is shown, in ms. */
const PATIENCE = 4000;

const held = (key: string): Promise<Response | undefined> => caches.match(key, { ignoreVary: true });

/** A navigation may not be answered with a redirected response, and some hosts redirect `index.html` to its folder. */
const withoutRedirect = (response: Response): Response =>
  response.redirected ? new Response(response.body, { status: response.status, headers: response.headers }) : response;

async function store(key: string, response: Response): Promise<void> {
  if (!response.ok || response.status === 206) return;
  await (await caches.open(CACHE)).put(key, withoutRedirect(response));
}

/** Fills this version's cache; files whose names carry a hash are taken over from the version before. */
async function precache(): Promise<void> {
  await Promise.all(
    FILES.map(async ([path, revision]) => {
      const key = new URL(path, SCOPE).href;
      const known = revision === null ? await held(key) : undefined;
      const response = known ?? (await fetch(key, { cache: revision === null ? 'default' : 'no-cache' }));
      if (!response.ok) throw new Error(`${path}: ${response.status}`);
      await store(key, response);
    }),
  );
}

async function dropOldCaches(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name.startsWith(PREFIX) && name !== CACHE).map((name) => caches.delete(name)),
  );
}

async function cacheFirst(request: Request): Promise<Response> {
  const known = await held(request.url);
  if (known) return known;
  const response = await fetch(request);
  await store(request.url, response.clone());
  return response;
}

async function networkFirst(request: Request, key: string): Promise<Response> {
  const fresh = fetch(request).then(async (response) => {
    await store(key, response.clone()).catch(() => undefined);
    return response;
  });
  const known = await held(key);
  if (!known) return fresh;
  return Promise.race([
    fresh.catch(() => known),
    new Promise<Response>((resolve) => {
      setTimeout(() => resolve(known), PATIENCE);
    }),
  ]);
}

/** A page is one file whatever its query says: the query is the view's state. */
function pageKey(url: URL): string {
  const bare = `${url.origin}${url.pathname}`;
  return bare === SCOPE ? INDEX : bare;
}

worker.addEventListener('install', (event) => event.waitUntil(precache()));
worker.addEventListener('activate', (event) => event.waitUntil(Promise.all([dropOldCaches(), worker.clients.claim()])));
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(SCOPE) || request.headers.has('range')) return;
  const url = new URL(request.url);
  if (request.mode === 'navigate') event.respondWith(networkFirst(request, pageKey(url)));
  else if (HASHED.has(request.url) || NEVER_CHANGED.test(url.pathname)) event.respondWith(cacheFirst(request));
  else event.respondWith(networkFirst(request, request.url));
});
