/** Writes into index.html what must be there before any script runs: head, first picture, the table without JavaScript, preloads. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport, type HtmlTagDescriptor, type Plugin, type Rolldown } from 'vite';
import { DARK, LIGHT } from '../../src/theme/tokens.ts';
import type * as EventPageModule from './event-page.ts';
import type { EventPage } from './event-page.ts';
import { escapeHtml } from './html.ts';
import { shellMarkup, shellStyle } from './shell.ts';

export interface StaticPageOptions {
  /** The built-in dataset, from the project's root. */
  readonly dataset: string;
  /** File names of assets that the first view fetches: their addresses are told to the browser at once. */
  readonly preload: readonly string[];
}

const FALLBACK: EventPage = { title: 'Timefront', lede: 'Structured conflict events on a map beside a timeline.', html: '' };

/**
 * The dataset as a page. The app says what is wrong with a broken one; here it only leaves the table out.
 * The page's module leads to half of `src`, and is loaded when a page is made: a slip there must not stop the test runner.
 */
async function readPage(root: string, dataset: string): Promise<EventPage> {
  const path = join(root, dataset);
  if (!existsSync(path)) return FALLBACK;
  try {
    const { module } = await runnerImport<typeof EventPageModule>(join(root, 'data/build/event-page.ts'));
    return module.buildEventPage(readFileSync(path, 'utf8'));
  } catch (error) {
    console.warn(`${dataset}: no table for readers without JavaScript.`, error);
    return FALLBACK;
  }
}

const headTags = ({ title, lede }: EventPage): HtmlTagDescriptor[] => [
  { tag: 'title', children: title === FALLBACK.title ? title : `${escapeHtml(title)} · Timefront` },
  { tag: 'meta', attrs: { name: 'description', content: lede || FALLBACK.lede } },
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
      async handler(html, { bundle }) {
        const page = await readPage(root, options.dataset);
        return {
          // A function as the replacement: in a text, `$&` and the like would be instructions.
          html: html
            .replace('<!--shell-->', () => shellMarkup(page.title))
            .replace('<!--events-->', () => (page.html ? `<noscript><main class="plain">${page.html}</main></noscript>` : '')),
          tags: [...headTags(page), ...preloadTags(bundle, options.preload)].map((tag) => ({ ...tag, injectTo: 'head' as const })),
        };
      },
    },
  };
}
