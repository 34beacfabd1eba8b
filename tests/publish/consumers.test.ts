/**
 * What others make of the pages that a build with the site's address writes: packages that link previews and editors
 * use, on our own server. (metascraper is not among them: its helpers bring a regular expression engine that is
 * compiled when it is installed, and a second DOM.)
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { extract, setProviderList } from '@extractus/oembed-extractor';
import openGraph from 'open-graph-scraper';
import { unfurl } from 'unfurl.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve, type Served } from '../../src/build/serve.mjs';
import { readSite } from '../../src/publish/addresses.ts';
import { buildOutputs } from '../../src/publish/outputs.ts';
import { renderPng } from '../../src/publish/pictures/png.ts';
import { builtIn, builtInText } from '../fixtures/dataset.ts';
import { unescape } from './picture-texts.ts';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
const ID = 'kharkiv-may-2024';
const folder = mkdtempSync(join(tmpdir(), 'timefront-'));
const write = (path: string, content: string | Uint8Array): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
};
const { story = [], texts = {}, title } = builtIn();
const ofStep = (step: number, lang?: string): { readonly title: string; readonly text: string } => {
  const { title: own = '', text = '' } = story[step - 1] ?? {};
  const translated =
    lang === undefined ? undefined : (texts[lang]?.[`story.${step}`] as Record<string, string> | undefined);
  return { title: translated?.['title'] ?? own, text: translated?.['text'] ?? text };
};

interface Page {
  readonly name: string;
  readonly path: string;
  readonly lang: 'en' | 'uk';
  readonly picture: string;
  /** What its title must have in it, and its description. */
  readonly title: string;
  readonly text: RegExp | string;
  readonly frame: string;
}
const CYRILLIC = /[а-яіїєґ]{4}/i;
const PAGES: readonly Page[] = [
  { name: 'the data', path: '', lang: 'en', picture: '', title, text: /Russia attacks in Kharkiv/, frame: '' },
  { name: 'the data in Ukrainian', path: 'uk/', lang: 'uk', picture: '', title: '', text: CYRILLIC, frame: '&lang=uk' },
  { name: 'the story', path: 'story/', lang: 'en', picture: 'story/', title: '', text: /steps/, frame: '&story=1' },
  {
    name: 'a step',
    path: 'story/3/',
    lang: 'en',
    picture: 'story/3/',
    ...ofStep(3),
    frame: '&story=3',
  },
  {
    name: 'a step in Ukrainian',
    path: 'story/3/uk/',
    lang: 'uk',
    picture: 'story/3/',
    ...ofStep(3, 'uk'),
    frame: '&lang=uk&story=3',
  },
];

let served: Served;
let site: string;
beforeAll(async () => {
  served = await serve(folder, { port: 0 });
  // As `TIMEFRONT_SITE` says it.
  site = readSite(served.url)!; // an address
  const {
    texts: files,
    pictures,
    fontFiles,
  } = await buildOutputs(builtInText(), { id: ID, isDefault: true }, { root, site });
  for (const [path, text] of files) write(path, text);
  const named = PAGES.map(({ picture, lang }) => `s/${ID}/${picture}1200x630${lang === 'uk' ? '-uk' : ''}.png`);
  await Promise.all(
    [...new Set(named)].map(async (path) => {
      const { svg, width } = pictures.get(path)!; // the pages below name it
      write(path, await renderPng(svg, width, fontFiles));
    }),
  );
}, 60_000);
afterAll(async () => {
  await served.close();
  rmSync(folder, { recursive: true });
});

const addressOf = ({ path }: Page): string => `${site}s/${ID}/${path}`;
const frameIn = (html: unknown): string => unescape(/<iframe src="([^"]*)"/.exec(String(html))?.[1] ?? '');
/** Somebody else's answer may name it, and it must be a picture of ours. */
const expectPicture = async (address: unknown, { picture, lang }: Page): Promise<void> => {
  expect(address).toBe(`${site}s/${ID}/${picture}1200x630${lang === 'uk' ? '-uk' : ''}.png`);
  const answer = await fetch(String(address));
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/png']);
};
const expectWords = (said: { title: unknown; description: unknown }, page: Page): void => {
  expect(said.title).toContain(page.title);
  if (page.text instanceof RegExp) expect(said.description).toMatch(page.text);
  else expect(said.description).toContain(page.text);
  if (page.lang === 'uk') for (const text of [said.title, said.description]) expect(text).toMatch(CYRILLIC);
};

describe.each(PAGES)('$name', (page) => {
  test('in open-graph-scraper: words, picture and language', async () => {
    const { result, error } = await openGraph({ url: addressOf(page) });
    expect(error).toBe(false);
    expectWords({ title: result.ogTitle, description: result.ogDescription }, page);
    expect(result.ogUrl).toBe(addressOf(page));
    expect(result.ogImage).toHaveLength(1);
    expect(result.ogImage?.[0]).toMatchObject({ width: '1200', height: '630', type: 'image/png' });
    await expectPicture(result.ogImage?.[0]?.url, page);
    expect(result.twitterCard).toBe('summary_large_image');
    expect(result.ogLocale).toBe(page.lang);
  });

  test('in unfurl: words, picture, canonical address and what the oEmbed answer says', async () => {
    const said = await unfurl(addressOf(page));
    expectWords({ title: said.title, description: said.description }, page);
    expect(said.canonical_url).toBe(addressOf(page));
    const [image] = said.open_graph.images ?? [];
    expect([image?.width, image?.height]).toEqual([1200, 630]);
    expect(image?.alt).toMatch(page.lang === 'uk' ? CYRILLIC : /Timeline|steps/);
    await expectPicture(image?.url, page);
    expect(said.oEmbed).toMatchObject({ type: 'rich', version: '1.0', width: 600, height: 620 });
    await expectPicture(said.oEmbed?.thumbnails?.[0]?.url, page);
  });

  test('in oembed-extractor: found through the page, with the frame', async () => {
    const answer = await extract(addressOf(page));
    expect(answer).toMatchObject({ method: 'auto-discovery', type: 'rich', provider_name: 'Timefront' });
    expect(answer.title).toContain(page.title);
    expect(frameIn(answer['html'])).toBe(`${site}?ui=lite${page.frame}`);
    await expectPicture(answer.thumbnail_url, page);
  });

  test('in oembed-extractor: no larger than asked for', async () => {
    const answer = await extract(addressOf(page), { maxwidth: 320, maxheight: 400 });
    expect(answer).toMatchObject({ width: 320, height: 400 });
    expect(answer).not.toHaveProperty('thumbnail_url');
    expect(frameIn(answer['html'])).toBe(`${site}?ui=lite${page.frame}`);
  });
});

test('where our server is registered as a provider, any link to a view is embedded as that view', async () => {
  setProviderList([
    {
      provider_name: 'Timefront',
      provider_url: site,
      endpoints: [{ schemes: [`${site}?*`], url: `${site}oembed/${ID}.json` }],
    },
  ]);
  // It asks its providers by https alone.
  const plain = (url: string): Promise<Response> => fetch(url.replace('https:', 'http:'));
  try {
    const answer = await extract(`${site}?t=2024-05-10..2024-05-12&sel=vovchansk-battle`, { maxwidth: 500 }, plain);
    expect(answer).toMatchObject({ method: 'provider-api', width: 500 });
    expect(frameIn(answer['html'])).toBe(`${site}?ui=lite&t=2024-05-10..2024-05-12&sel=vovchansk-battle`);
    await expect(extract(`${site}?data=other`, {}, plain)).rejects.toThrow('404');
  } finally {
    setProviderList([]);
  }
});

test('all this fails where a page lacks what it is read by', async () => {
  const page = PAGES[0]!;
  const html = await (await fetch(addressOf(page))).text();
  const without = (name: string, pattern: RegExp): string => {
    const left = html.replace(pattern, '');
    expect(left).not.toBe(html);
    write(`bare/${name}/index.html`, left);
    return `${site}bare/${name}/`;
  };
  const noDiscovery = without('discovery', /<link rel="alternate" type="application\/json\+oembed"[^>]*>/);
  await expect(extract(noDiscovery)).rejects.toThrow('No oEmbed link');
  expect((await unfurl(noDiscovery)).oEmbed).toBeUndefined();
  const noPicture = without('picture', /<meta property="og:image[^>]*>/g);
  expect((await unfurl(noPicture)).open_graph.images).toBeUndefined();
  const noTitle = without('title', /<meta property="og:title"[^>]*>/);
  expect((await openGraph({ url: noTitle, onlyGetOpenGraphInfo: true })).result.ogTitle).toBeUndefined();
});
