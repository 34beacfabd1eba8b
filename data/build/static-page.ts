/** Writes into index.html what must be there before any script runs: head, first picture, the table without JavaScript, preloads. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite';
import type { DatasetDocument } from '../../src/events/format/schema.ts';
import { DARK, LIGHT } from '../../src/theme/tokens.ts';
import { buildEventPage } from './event-page.ts';
import { shellMarkup, shellStyle } from './shell.ts';

export interface StaticPageOptions {
  /** The built-in dataset, from the project's root. */
  readonly dataset: string;
  /** File names of assets that the first view fetches: their addresses are told to the browser at once. */
  readonly preload: readonly string[];
}

const FALLBACK = { title: 'Timefront', lede: 'Structured conflict events on a map beside a timeline.' };

/** The dataset as it stands: the app validates it, here a broken one only leaves the table out. */
function readDataset(path: string, warn: (message: string) => void): DatasetDocument | null {
  if (!existsSync(path)) return null;
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as DatasetDocument;
  } catch (error) {
    warn(`${path} can't be read, the page without JavaScript has no table: ${String(error)}`);
    return null;
  }
}

const headTags = (title: string, lede: string): HtmlTagDescriptor[] => [
  { tag: 'title', children: title === FALLBACK.title ? title : `${title.replaceAll('&', '&amp;').replaceAll('<', '&lt;')} · Timefront` },
  { tag: 'meta', attrs: { name: 'description', content: lede } },
  { tag: 'meta', attrs: { name: 'color-scheme', content: 'light dark' } },
  { tag: 'meta', attrs: { name: 'theme-color', content: LIGHT.panel, media: '(prefers-color-scheme: light)' } },
  { tag: 'meta', attrs: { name: 'theme-color', content: DARK.panel, media: '(prefers-color-scheme: dark)' } },
  { tag: 'style', children: shellStyle() },
  { tag: 'noscript', children: '<style>#root{display:none}</style>' },
];

/** `<link rel=preload>` for the assets whose source files are named; the mode must be that of `fetch`, or they load twice. */
const preloadTags = (bundle: Rolldown.OutputBundle | undefined, names: readonly string[]): HtmlTagDescriptor[] =>
  Object.values(bundle ?? {})
    .filter((file) => file.type === 'asset' && file.originalFileNames.some((name) => names.some((wanted) => name.endsWith(`/${wanted}`))))
    .map((file) => ({ tag: 'link', attrs: { rel: 'preload', as: 'fetch', crossorigin: '', href: `./${file.fileName}` } }));

/** The plugin; index.html marks the places with `<!--shell-->` and `<!--events-->`. */
export function staticPage(options: StaticPageOptions): Plugin {
  let root = '';
  return {
    name: 'timefront-static-page',
    configResolved(config) {
      root = config.root;
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        const document = readDataset(join(root, options.dataset), (message) => console.warn(message));
        const { title, lede = FALLBACK.lede } = document ?? FALLBACK;
        const table = document ? buildEventPage(document) : '';
        return {
          // A function as the replacement: in a text, `$&` and the like would be instructions.
          html: html
            .replace('<!--shell-->', () => shellMarkup(title))
            .replace('<!--events-->', () => (table ? `<noscript><main class="plain">${table}</main></noscript>` : '')),
          tags: [...headTags(title, lede), ...preloadTags(bundle, options.preload)].map((tag) => ({ ...tag, injectTo: 'head' as const })),
        };
      },
    },
  };
}
