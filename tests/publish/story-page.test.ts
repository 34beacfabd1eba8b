/** The page that a build writes of a dataset's story. */
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
const { caveat: CAVEAT, ...document } = JSON.parse(builtIn) as DatasetDocument;

let outputs: Outputs;
let bare: Outputs;
const textOf = (built: Outputs, path: string): string => built.texts.get(path) ?? '';

beforeAll(async () => {
  outputs = await buildOutputs(builtIn, NAME, { root, site: SITE });
  const { story: _, ...told } = { caveat: CAVEAT, ...document, id: 'other' };
  bare = await buildOutputs(JSON.stringify(told), { id: 'other', isDefault: false }, { root, site: null });
});

const html = (): string => textOf(outputs, 's/kharkiv-may-2024/story/index.html');
const steps = (JSON.parse(builtIn) as DatasetDocument).story ?? [];

test('says in its head that there is one, with a picture of its own', () => {
  const own = `${SITE}s/kharkiv-may-2024/story/`;
  expect(metaOf(html(), 'og:url')).toBe(own);
  expect(metaOf(html(), 'og:image')).toBe(`${own}1200x630.png`);
  expect(outputs.pictures.has('s/kharkiv-may-2024/story/1200x630.png')).toBe(true);
  expect(metaOf(html(), 'og:description')).toMatch(/^Read it in 7 steps: 1\. A Friday in May; 2\. /);
  expect(metaOf(html(), 'og:image:alt')).toContain(CAVEAT);
});

test('tells it without a script, and each step leads to itself in the app', () => {
  expect(html()).not.toContain('<script');
  steps.forEach(({ title, text }, i) => {
    expect(unescape(html())).toContain(
      `<h2>${i + 1}. <a href="../../../?story=${i + 1}">${title}</a></h2><p>${text}</p>`,
    );
  });
  expect(html()).toContain('<a class="open" href="../../../?story=1">');
  expect(textOf(outputs, `s/${NAME.id}/index.html`)).toContain('<a href="story/">Read it in 7 steps</a>');
});

test('has an oEmbed answer of its own, whose frame opens the story', () => {
  const answer = JSON.parse(textOf(outputs, 'oembed/kharkiv-may-2024/story.json')) as Record<string, string>;
  expect(answer['thumbnail_url']).toBe(`${SITE}s/kharkiv-may-2024/story/1200x630.png`);
  expect(unescape(answer['html'] ?? '')).toContain(`src="${SITE}?ui=lite&story=1"`);
});

test('is not there where there is no story', () => {
  expect([...bare.texts.keys()].filter((path) => path.includes('story'))).toEqual([]);
  expect(textOf(bare, 's/other/index.html')).not.toContain('story/');
});
