/**
 * Writes into index.html what must be there before any script runs (head, shell, preloads, and the picture and table
 * for readers without JavaScript), and the files of each bundled dataset that work without the app: its page, pictures
 * and oEmbed answer.
 *
 * With the environment variable `TIMEFRONT_SITE` (the site's https address) the addresses of canonical link, Open
 * Graph, oEmbed and its discovery are absolute, as crawlers expect, and `_headers` names the origin. Without it they
 * are relative, so that the build works in any folder; `src/build/serve.mjs` makes those of the oEmbed answers absolute
 * when it serves them.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport, type HtmlTagDescriptor, type Plugin, type Rolldown } from 'vite';
import { indexHead, NO_EVENTS } from '../publish/pages/index-head.ts';
import { SAFE_ID, readSite, type DatasetName } from '../publish/addresses.ts';
import type * as OutputsModule from '../publish/outputs.ts';
import type { IndexParts, Outputs } from '../publish/outputs.ts';
import type * as PngModule from '../publish/pictures/png.ts';
import { headersFile, SHELL_SCRIPT } from './headers.mjs';
import { shellMarkup, shellStyle, unstartedMarkup, unstyledMarkup } from '../publish/shell/shell.ts';

interface StaticPageOptions {
  /** File names of assets that the first view fetches, for `<link rel=preload>`. */
  readonly preload: readonly string[];
}

const NO_SITE =
  'TIMEFRONT_SITE is not set: Open Graph, oEmbed, canonical links and linked data need whole addresses, which link ' +
  'previews and editors ask for. For a public site build with TIMEFRONT_SITE=https://example.org/timefront/';

const NOTHING: IndexParts = { page: NO_EVENTS, tags: [], shell: null };

/** Imported only for a build: the module imports half of `src`, and an error there must not stop the test runner. */
const loadOutputs = async (root: string): Promise<typeof OutputsModule> =>
  (await runnerImport<typeof OutputsModule>(join(root, 'src/publish/outputs.ts'))).module;

interface Bundled extends DatasetName {
  readonly path: string;
}

/** The datasets that have a file and an id that is safe in a path. */
const listDatasets = ({ DATASETS, DEFAULT_DATASET }: typeof OutputsModule, root: string): readonly Bundled[] =>
  Object.entries(DATASETS)
    .map(([id, address]) => ({ id, isDefault: id === DEFAULT_DATASET, path: join(root, address) }))
    .filter(({ id, path }) => SAFE_ID.test(id) && existsSync(path));

/** A dataset that can't be read has no page. */
const framesOf = ({ framePagesOf }: typeof OutputsModule, dataset: Bundled): ReturnType<typeof framePagesOf>[] => {
  try {
    return [framePagesOf(readFileSync(dataset.path, 'utf8'), dataset)];
  } catch {
    return [];
  }
};

/** The parts of index.html; empty where the dataset can't be read, since the app itself then shows what is wrong. */
async function readIndexParts(
  module: Promise<typeof OutputsModule>,
  root: string,
  site: string | null,
): Promise<IndexParts> {
  try {
    const outputs = await module;
    const all = listDatasets(outputs, root);
    const dataset = all.find(({ isDefault }) => isDefault);
    if (!dataset) return NOTHING;
    const frames = all.filter((other) => other !== dataset).flatMap((other) => framesOf(outputs, other));
    return await outputs.buildIndexParts(readFileSync(dataset.path, 'utf8'), dataset, { root, site }, frames);
  } catch (error) {
    console.warn('No table for readers without JavaScript.', error);
    return NOTHING;
  }
}

/** The path in the build of an asset, by its source file's name; null where there is none. */
const assetOf = (bundle: Rolldown.OutputBundle | undefined, name: string): string | null =>
  Object.values(bundle ?? {}).find(
    (file) => file.type === 'asset' && file.originalFileNames.some((original) => original.endsWith(`/${name}`)),
  )?.fileName ?? null;

/**
 * `<link>` for assets by their source file's name, which `shell-script.js` makes preloads unless the address names
 * other data; the mode must be that of `fetch`, or they load twice.
 */
const preloadTags = (bundle: Rolldown.OutputBundle | undefined, names: readonly string[]): HtmlTagDescriptor[] =>
  names
    .flatMap((name) => assetOf(bundle, name) ?? [])
    .map((fileName) => ({
      tag: 'link',
      attrs: { 'data-rel': 'preload', as: 'fetch', crossorigin: '', href: `./${fileName}` },
    }));

type Source = string | Uint8Array;

/** The app's style sheet: what stands before it in the body is painted before it has come, and no script runs. */
const SHEET = /<link rel="stylesheet"[^>]*>/;
const sheetOf = (bundle: Rolldown.OutputBundle | undefined): string =>
  Object.values(bundle ?? {})
    .flatMap((file) => (file.type === 'asset' && file.fileName.endsWith('.css') ? [String(file.source)] : []))
    .join('');

/** The PNGs by path. @throws where the renderer has no binary for this machine; the build then goes on without PNGs */
async function renderPictures(
  root: string,
  { pictures, fontFiles }: Outputs,
): Promise<readonly (readonly [path: string, source: Source])[]> {
  const {
    module: { renderPng },
  } = await runnerImport<typeof PngModule>(join(root, 'src/publish/pictures/png.ts'));
  return Promise.all(
    [...pictures].map(async ([path, { svg, width }]) => [path, await renderPng(svg, width, fontFiles)] as const),
  );
}

/** Vite plugin; index.html has the placeholders `<!--shell-->`, `<!--unstarted-->`, `<!--sheet-->`, `<!--events-->`. */
export function staticPage({ preload }: StaticPageOptions): Plugin {
  let root = '';
  let site: string | null = null;
  let isBuild = false;
  let loaded: Promise<typeof OutputsModule> | null = null;
  const load = (): Promise<typeof OutputsModule> => {
    // The development server reloads the module, to show edits.
    if (!isBuild) return loadOutputs(root);
    loaded ??= loadOutputs(root);
    return loaded;
  };
  return {
    name: 'timefront-static-page',
    configResolved(config) {
      root = config.root;
      isBuild = config.command === 'build';
      if (isBuild) site = readSite(process.env['TIMEFRONT_SITE']);
    },
    buildStart() {
      // Start now: the bundler works on other threads.
      if (isBuild) load().catch(() => undefined);
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle }) {
        const { page, tags, shell } = await readIndexParts(load(), root, site);
        // The development server has no built style sheet to cut from: it goes without.
        const [before, within] =
          bundle && shell ? [shellMarkup(shell, SHELL_SCRIPT), unstartedMarkup(shell)] : ['', ''];
        const style = shellStyle(sheetOf(bundle), before + within, shell?.words ?? []);
        const [sheet = ''] = before === '' ? [] : (SHEET.exec(html) ?? []);
        // Functions as replacements, because `$&` and the like are special in a replacement text.
        return {
          html: html
            .replace(sheet, () => sheet.replace('rel="stylesheet"', 'rel="preload" as="style"'))
            .replace('<!--shell-->', () => before + (sheet && shell ? unstyledMarkup(shell) : ''))
            .replace('<!--unstarted-->', () => within)
            .replace('<!--sheet-->', () => sheet)
            .replace('<!--events-->', () =>
              page.html ? `<noscript><main class="plain">${page.html}</main></noscript>` : '',
            ),
          tags: [...indexHead(page, style), ...tags, ...preloadTags(bundle, preload)].map((tag) => ({
            ...tag,
            injectTo: 'head' as const,
          })),
        };
      },
    },
    async generateBundle() {
      const emit = (files: Iterable<readonly [path: string, source: Source]>): void => {
        for (const [fileName, source] of files) this.emitFile({ type: 'asset', fileName, source });
      };
      const warn =
        (what: string) =>
        (error: unknown): void =>
          this.warn(`${what}: ${String(error)}`);
      const build = async (outputs: typeof OutputsModule, dataset: Bundled): Promise<void> => {
        const built = await outputs.buildOutputs(readFileSync(dataset.path, 'utf8'), dataset, {
          root,
          site,
        });
        emit(built.texts);
        await renderPictures(root, built).then(emit, warn(`${dataset.id} has no PNG`));
      };
      // In the place of the one in `public`.
      if (site === null) this.warn(NO_SITE);
      else emit([['_headers', headersFile(new URL(site).origin)]]);
      const outputs = await load().catch(warn('no static pages'));
      if (!outputs) return;
      for (const dataset of listDatasets(outputs, root))
        await build(outputs, dataset).catch(warn(`${dataset.id} has no static page`));
    },
  };
}
