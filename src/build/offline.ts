/**
 * Writes, at the end of a build, `rest.json` (the files that the first view does not load) and `sw.js` with its list of
 * files.
 */
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { buildClassicScript } from './classic-script.ts';

interface OfflineOptions {
  /** Source of the service worker, from the project's root. */
  readonly worker: string;
}

/**
 * Not for the app's readers: static pages, their pictures, oEmbed answers, what host pages load, the demo, source maps.
 * And the world in detail: who looks at a place fetches its cells, and the service worker keeps those.
 */
const NOT_PRECACHED = /^(s|oembed|embed|demo|cells)\/|(^|\/)(sw\.js|_headers|\.[^/]+|[^/]+\.map)$/;
/** Older versions of datasets, `<id>@<version>`: fetched only when a pinned link asks for one. */
const OLDER_VERSION = /^assets\/[^/]+@[^/]+\.json$/;

/** What draws a map archive: only for who chooses one, where a deployment offers any. */
const ON_CHOICE = /^assets\/vector-tiles-[\w-]{8}\.js$/;

const hashOf = (bytes: Buffer | string): string => createHash('sha256').update(bytes).digest('hex').slice(0, 12);

/**
 * Paths of the chunks that no entry imports statically, and of the data files that `index` (the HTML) does not preload.
 */
function findRest(bundle: Rolldown.OutputBundle, index: string): string[] {
  const files = Object.values(bundle);
  const chunks = new Map(files.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file] as const] : [])));
  const first = new Set<string>();
  const visit = (name: string): void => {
    if (first.has(name)) return;
    first.add(name);
    for (const next of chunks.get(name)?.imports ?? []) visit(next);
  };
  for (const chunk of chunks.values()) if (chunk.isEntry) visit(chunk.fileName);
  return files
    .map(({ fileName }) => fileName)
    .filter(
      (name) =>
        (name.endsWith('.js') && !first.has(name) && !ON_CHOICE.test(name)) ||
        (/^assets\/.+\.json$/.test(name) && !OLDER_VERSION.test(name) && !index.includes(name)),
    )
    .toSorted();
}

/** What a deployment may write anew, or a host add to. */
const MAY_CHANGE = /\.html$|^basemaps\.json$/;

/** The files of a built folder that the service worker precaches, each with the hash of what is in it. */
async function listFiles(dist: string): Promise<[path: string, hash: string | null][]> {
  const entries = await readdir(dist, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dist, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => ![NOT_PRECACHED, OLDER_VERSION, ON_CHOICE].some((pattern) => pattern.test(path)))
    .toSorted();
  return Promise.all(
    paths.map(async (path): Promise<[string, string | null]> => [
      path,
      MAY_CHANGE.test(path) ? null : hashOf(await readFile(join(dist, path))),
    ]),
  );
}

const buildWorker = (entry: string, root: string, files: Awaited<ReturnType<typeof listFiles>>): Promise<string> =>
  buildClassicScript({
    root,
    entry,
    target: 'es2022',
    define: { __PRECACHE__: JSON.stringify(files), __VERSION__: JSON.stringify(hashOf(JSON.stringify(files))) },
  });

/** Writes `sw.js` for a built folder. */
export const writeWorker = async (dist: string, worker: string, root: string): Promise<void> =>
  writeFile(join(dist, 'sw.js'), await buildWorker(worker, root, await listFiles(dist)));

/** Vite plugin; it reads the written folder, since files copied from `public` are not in the bundle. */
export function offline({ worker }: OfflineOptions): Plugin {
  let root = '';
  return {
    name: 'timefront-offline',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      root = config.root;
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler({ dir }, bundle) {
        if (!dir) return;
        const index = await readFile(join(dir, 'index.html'), 'utf8');
        await writeFile(join(dir, 'rest.json'), `${JSON.stringify(findRest(bundle, index))}\n`);
        await writeWorker(dir, worker, root);
      },
    },
  };
}
