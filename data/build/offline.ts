/** Writes, after everything else of a build: `rest.json` (what the first view did not load) and `sw.js` with its list of files. */
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';

export interface OfflineOptions {
  /** Source of the service worker, from the project's root. */
  readonly worker: string;
}

const HASHED = /^assets\/.+-[\w-]{8}\.\w+$/;
/** Nor is what is for others than the app's readers: static pages, their pictures, oEmbed answers, what host pages load, the demo. */
const NOT_HELD = /^(s|oembed|embed|demo)\/|(^|\/)(sw\.js|_headers|\.[^/]+|[^/]+\.map)$/;
/** Older versions of datasets, `<id>@<version>`: fetched when a pinned link asks for one, by nobody else. */
const OLDER_VERSION = /^assets\/[^/]+@[^/]+\.json$/;

const hashOf = (bytes: Buffer | string): string => createHash('sha256').update(bytes).digest('hex').slice(0, 12);

/** Code that no entry imports statically, and the data files that index.html does not preload. */
export function findRest(bundle: Rolldown.OutputBundle, index: string): string[] {
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
        (name.endsWith('.js') && !first.has(name)) ||
        (/^assets\/.+\.json$/.test(name) && !OLDER_VERSION.test(name) && !index.includes(name)),
    )
    .toSorted();
}

/** Every file of a built folder that the service worker holds, with a revision where the name has no hash. */
export async function listFiles(dist: string): Promise<[path: string, revision: string | null][]> {
  const entries = await readdir(dist, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dist, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !NOT_HELD.test(path) && !OLDER_VERSION.test(path))
    .toSorted();
  return Promise.all(
    paths.map(async (path): Promise<[string, string | null]> => [
      path,
      HASHED.test(path) ? null : hashOf(await readFile(join(dist, path))),
    ]),
  );
}

/** One self-contained classic script: a worker can't share chunks with the page. */
async function buildWorker(
  entry: string,
  root: string,
  files: readonly (readonly [string, string | null])[],
): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    define: { __PRECACHE__: JSON.stringify(files), __VERSION__: JSON.stringify(hashOf(JSON.stringify(files))) },
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: { input: join(root, entry), output: { format: 'iife' } },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((one) => ('output' in one ? one.output : []));
  const chunk = outputs.find((output) => output.type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error(`${entry} was not built`);
  return chunk.code;
}

/** The plugin; it works on the written folder, so that what is copied from `public` is held too. */
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
        await writeFile(join(dir, 'sw.js'), await buildWorker(worker, root, await listFiles(dir)));
      },
    },
  };
}
