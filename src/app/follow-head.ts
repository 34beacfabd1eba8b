/** Keeps canonical address and oEmbed discovery in the page's head to what the link shows. Late code. */
import { isFramed } from '../base/framed.ts';
import type { SelectionStore } from '../selection/selection-store.ts';
import { REPLACE_MS } from '../share/address-writer.ts';
import { headLinks } from '../share/head-links.ts';
import type { ShellStore } from './shell-store.ts';

const OG_URL = 'meta[property="og:url"]';

/** Where the build says that the site is, which may be elsewhere than this copy; else where the page is. */
const siteRoot = (): string => {
  const said = document.querySelector<HTMLMetaElement>(OG_URL)?.content ?? '';
  const url = new URL(said === '' ? window.location.href : said, window.location.href);
  return `${url.origin}${url.pathname.replace(/[^/]*$/, '')}`;
};

/** Null takes the link away. */
const putLink = (attributes: Readonly<Record<string, string>>, href: string | null, title?: string): void => {
  const selector = Object.entries(attributes).map(([name, value]) => `[${name}="${value}"]`);
  const found = document.head.querySelector(`link${selector.join('')}`);
  if (href === null) {
    found?.remove();
    return;
  }
  const link = found ?? document.createElement('link');
  for (const [name, value] of Object.entries({ ...attributes, href, ...(title === undefined ? {} : { title }) }))
    link.setAttribute(name, value);
  if (!found) document.head.append(link);
};

/** In a frame nobody reads it. @returns how to stop */
export const followHead = (selection: SelectionStore, shell: ShellStore): (() => void) => {
  if (isFramed()) return () => undefined;
  const root = siteRoot();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = (): void => {
    timer = undefined;
    const { session, story } = shell.getState();
    const { selection: view, playing } = selection.getState();
    if (!session || playing) return;
    const { canonical, oembed } = headLinks(root, view, session.table, story !== null);
    putLink({ rel: 'canonical' }, canonical);
    document.querySelector(OG_URL)?.setAttribute('content', canonical);
    putLink({ rel: 'alternate', type: 'application/json+oembed' }, oembed, session.table.document.title);
  };
  const later = (): void => {
    timer ??= setTimeout(write, REPLACE_MS);
  };
  const stops = [
    selection.subscribe((state, before) => {
      if (state.selection !== before.selection || state.playing !== before.playing) later();
    }),
    shell.subscribe((state, before) => {
      if (state.session !== before.session || state.story !== before.story) later();
    }),
  ];
  write();
  return () => {
    clearTimeout(timer);
    for (const stop of stops) stop();
  };
};
