/** Each language of a dataset and each step of its story has a page, a picture and an oEmbed answer of its own. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { buildOutputs, type Outputs } from '../../src/publish/outputs.ts';
import type { DatasetDocument } from '../../src/events/format/schema.ts';
import { metaOf, unescape } from './picture-texts.ts';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
const SITE = 'https://news.example/maps/';
const NAME = { id: 'kharkiv-may-2024', isDefault: true };
const builtIn = readFileSync(new URL('../../data/datasets/kharkiv-may-2024.json', import.meta.url), 'utf8');
const story = (JSON.parse(builtIn) as DatasetDocument).story ?? [];
const LANGS = [null, 'uk'] as const;
const PARTS = ['view', 'story', ...story.map((_, i) => i + 1)] as const;
const cases = PARTS.flatMap((part) => LANGS.map((lang) => ({ part, lang })));

let whole: Outputs;
let relative: Outputs;
beforeAll(async () => {
  whole = await buildOutputs(builtIn, NAME, { root, site: SITE });
  relative = await buildOutputs(builtIn, NAME, { root, site: null });
});

const tailOf = (part: (typeof PARTS)[number], lang: string | null): readonly string[] => [
  ...(part === 'view' ? [] : ['story']),
  ...(typeof part === 'number' ? [String(part)] : []),
  ...(lang === null ? [] : [lang]),
];
const folderOf = (part: (typeof PARTS)[number], lang: string | null): string =>
  `${['s', NAME.id, ...tailOf(part, lang)].join('/')}/`;

test.each(cases)('$part, $lang: what the page names is there, by whole addresses', ({ part, lang }) => {
  const folder = folderOf(part, lang);
  const html = whole.texts.get(`${folder}index.html`) ?? '';
  expect(html).toContain(`<html lang="${lang ?? 'en'}">`);
  expect(metaOf(html, 'og:url')).toBe(SITE + folder);
  const image = metaOf(html, 'og:image');
  expect(image?.startsWith(SITE)).toBe(true);
  expect(image?.endsWith(lang === null ? '1200x630.png' : '1200x630-uk.png')).toBe(true);
  expect(whole.pictures.has(image?.slice(SITE.length) ?? '')).toBe(true);
  const discovery = /type="application\/json\+oembed" href="([^"]+)"/.exec(html)?.[1] ?? '';
  expect(discovery).toBe(`${SITE}${['oembed', NAME.id, ...tailOf(part, lang)].join('/')}.json`);
  const answer = JSON.parse(whole.texts.get(discovery.slice(SITE.length)) ?? '') as Record<string, string>;
  expect(answer['thumbnail_url']).toBe(image);
  expect(answer['title']?.length).toBeGreaterThan(3);
  const query = [
    'ui=lite',
    ...(lang === null ? [] : [`lang=${lang}`]),
    ...(part === 'view' ? [] : [`story=${part === 'story' ? 1 : part}`]),
  ].join('&');
  expect(unescape(answer['html'] ?? '')).toContain(`<iframe src="${SITE}?${query}"`);
});

test.each(cases)('$part, $lang: names its translations, itself among them', ({ part, lang }) => {
  const html = whole.texts.get(`${folderOf(part, lang)}index.html`) ?? '';
  const named = [...html.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)">/g)].map(([, a, b]) => [
    a,
    b,
  ]);
  expect(named).toEqual([
    ['en', SITE + folderOf(part, null)],
    ['uk', SITE + folderOf(part, 'uk')],
    ['x-default', SITE + folderOf(part, null)],
  ]);
});

test.each(cases)(
  '$part, $lang: every link of the page within a folder that is put anywhere leads to a file',
  ({ part, lang }) => {
    const path = `${folderOf(part, lang)}index.html`;
    const html = relative.texts.get(path) ?? '';
    const addresses = [...html.matchAll(/ (?:href|src|srcset)="([^"]+)"/g)].map(([, address]) =>
      unescape(address ?? ''),
    );
    for (const address of addresses) {
      const { origin, pathname } = new URL(address, `http://x/${path}`);
      if (origin !== 'http://x' || ['/', '/licences.txt', '/favicon.svg'].includes(pathname)) continue;
      const file = pathname.slice(1).replace(/\/$/, '/index.html');
      expect([address, relative.texts.has(file) || relative.pictures.has(file)]).toEqual([address, true]);
    }
  },
);

test('a page in Ukrainian says nothing of its own in English, and a step shows itself', () => {
  const page = whole.texts.get(`${folderOf('view', 'uk')}index.html`) ?? '';
  for (const word of ['Open the', 'Events', 'Sources', 'Licence<', 'Who is heard', 'Corrections', 'Notes'])
    expect(page).not.toContain(`>${word}`);
  const third = whole.texts.get(`${folderOf(3, null)}index.html`) ?? '';
  expect(unescape(metaOf(third, 'og:title') ?? '')).toMatch(new RegExp(`^3\\. ${story[2]?.title}`));
  expect(unescape(metaOf(third, 'og:description') ?? '')).toContain(story[2]?.text);
  const svgs = [1, 2, 3].map((step) => whole.pictures.get(`${folderOf(step, null)}1200x630.png`)?.svg);
  expect(new Set(svgs).size).toBe(3);
});
