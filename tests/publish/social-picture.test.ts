/** Pictures for posts and messages: what they say, and that all of it can be read, in every language and font. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { PICTURES } from '../../src/publish/addresses.ts';
import { languagesOf, readFirstView, type FirstView } from '../../src/publish/first-view.ts';
import { readFonts } from '../../src/publish/fonts.ts';
import { LEAST_SIZE } from '../../src/publish/pictures/post.ts';
import { writeSocialPicture } from '../../src/publish/pictures/social-picture.ts';
import type { DatasetDocument } from '../../src/events/format/schema.ts';
import { LANGS } from '../../src/base/lang.ts';
import { syntheticDataset } from '../fixtures/synthetic.ts';
import { cutOff, doubled, writtenIn } from './picture-texts.ts';
import { fontSets } from './wider-fonts.ts';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const DATASETS = {
  'the built-in': read('data/datasets/kharkiv-may-2024.json'),
  'a foreign': read('tests/fixtures/river.json'),
  many: JSON.stringify(syntheticDataset(300)),
};
const LINK = 'news.example/maps';

const noto = readFonts(root);
const FONTS = fontSets(noto);

const cases = Object.entries(DATASETS).flatMap(([name, text]) =>
  languagesOf(readFirstView(text).table).flatMap((lang) =>
    Object.values(PICTURES).flatMap((size) =>
      (['its own fonts', 'fonts 12 % wider'] as const).map((font) => ({ name, text, lang, size, font })),
    ),
  ),
);

describe.each(cases)('$name, $lang, $size.width × $size.height, $font', ({ text, lang, size, font }) => {
  const view = readFirstView(text, lang);
  const svg = writeSocialPicture(view, { size, theme: 'light', fonts: FONTS[font] }, LINK);
  const texts = writtenIn(svg);

  test('nothing in it is small, cut off or on anything else', () => {
    expect(texts.filter((each) => each.size < LEAST_SIZE)).toEqual([]);
    expect(cutOff(texts, size.width, size.height)).toEqual([]);
    expect(doubled(texts)).toEqual([]);
  });

  test('it says what it is about, whose it is, of when, and where there is more; nothing in it opens', () => {
    const all = texts.map((each) => each.text).join(' ');
    const { document } = view.table;
    for (const part of [document.view?.headline ?? document.title, document.caveat ?? '', LINK]) {
      expect(all.replaceAll(/\s+/g, ' ')).toContain(part);
    }
    expect(all).toContain(view.messages.reading.source.source('').trim());
    expect(all).not.toMatch(/[›⌄]/);
    for (const [sign, words] of [
      ['°', view.messages.picture.signs.outside],
      ['❝', view.messages.picture.signs.claimed],
    ] as const)
      expect(all.includes(words)).toBe(all.replace(words, '').includes(sign));
  });
});

const shownTitles = (svg: string, { table }: FirstView): readonly string[] => {
  const texts = writtenIn(svg).map(({ text }) => text);
  return table.records
    .map(({ label, title }) => label ?? title)
    .filter((title) => texts.some((text) => text.includes(title)));
};

test.each(LANGS)('the built-in dataset’s has at most six bars, and the answer across the axis: %s', (lang) => {
  const view = readFirstView(DATASETS['the built-in'], lang);
  for (const theme of ['light', 'dark'] as const) {
    const svg = writeSocialPicture(view, { size: PICTURES.wide, theme, fonts: noto }, LINK);
    const bars = shownTitles(svg, view);
    expect(bars.length).toBeGreaterThanOrEqual(5);
    expect(bars.length).toBeLessThanOrEqual(6);
    expect(writtenIn(svg).map(({ text }) => text)).toContain(view.messages.timeline.relation('response_to', false));
  }
});

test('tracks are named in corners of the plot, so that six bars have room', () => {
  const view = readFirstView(DATASETS['the built-in']);
  const svg = writeSocialPicture(view, { size: PICTURES.wide, theme: 'light', fonts: noto }, LINK);
  expect(shownTitles(svg, view)).toHaveLength(6);
});

test('a name is on a line of its own where a bar would lie under it', () => {
  const text = JSON.parse(DATASETS['the built-in']) as DatasetDocument;
  const early = text.events.map((event) =>
    event.id === 'vovchansk-battle' ? { ...event, when: { ...event.when, edtf: '2024-05-08/2024-05-15' } } : event,
  );
  const view = readFirstView(JSON.stringify({ ...text, events: early }));
  const texts = writtenIn(writeSocialPicture(view, { size: PICTURES.wide, theme: 'light', fonts: noto }, LINK));
  const topOf = (part: string): number => texts.find((each) => each.text.startsWith(part))?.y ?? NaN;
  expect(topOf('Battle for Vovchansk') - topOf('FIGHTING')).toBeGreaterThan(LEAST_SIZE);
});
