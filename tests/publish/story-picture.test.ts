/** The picture for posts of a story: that every step can be read, and stands under the time to which it turns. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { PICTURES } from '../../src/publish/addresses.ts';
import { languagesOf, readFirstView } from '../../src/publish/first-view.ts';
import { readFonts } from '../../src/publish/fonts.ts';
import { LEAST_SIZE } from '../../src/publish/pictures/post.ts';
import { writeStoryPicture } from '../../src/publish/pictures/story-picture.ts';
import type { DatasetDocument, StoryRecord } from '../../src/events/format/schema.ts';
import { cutOff, doubled, writtenIn, type Written } from './picture-texts.ts';
import { fontSets } from './wider-fonts.ts';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
const builtIn = readFileSync(new URL('../../data/datasets/kharkiv-may-2024.json', import.meta.url), 'utf8');
const document = JSON.parse(builtIn) as DatasetDocument;
const LINK = 'news.example/maps/?story=1';
const noto = readFonts(root);
const FONTS = fontSets(noto);

const draw = (story: readonly StoryRecord[]): readonly Written[] =>
  writtenIn(
    writeStoryPicture(
      readFirstView(JSON.stringify({ ...document, story })),
      { size: PICTURES.wide, theme: 'light', fonts: noto },
      LINK,
    ),
  );
const middleOf = (texts: readonly Written[], text: string): number => {
  const found = texts.find((each) => each.text === text);
  return found ? found.x + found.width / 2 : NaN;
};
const step = (state: string, title = 'A step'): StoryRecord => ({ title, text: '', state });

const cases = languagesOf(readFirstView(builtIn).table).flatMap((lang) =>
  Object.values(PICTURES).flatMap((size) =>
    Object.entries(FONTS).map(([font, fonts]) => ({ lang, size, font, fonts })),
  ),
);

describe.each(cases)('$lang, $size.width × $size.height, $font', ({ lang, size, fonts }) => {
  const view = readFirstView(builtIn, lang);
  const texts = writtenIn(writeStoryPicture(view, { size, theme: 'light', fonts }, LINK));

  test('nothing in it is small, cut off or on anything else', () => {
    expect(texts.filter((each) => each.size < LEAST_SIZE)).toEqual([]);
    expect(cutOff(texts, size.width, size.height)).toEqual([]);
    expect(doubled(texts)).toEqual([]);
  });

  test('it has every step by number and title, whose it is, and where to read it; nothing in it opens', () => {
    const written = texts.map((each) => each.text);
    (view.table.document.story ?? []).forEach(({ title }, i) => {
      expect(written).toContain(title);
      expect(written).toContain(String(i + 1));
    });
    for (const part of [view.messages.story.enter(7), LINK]) expect(written).toContain(part);
    expect(written.join(' ')).toContain(view.messages.reading.source.source('').trim());
    expect(written.join(' ')).not.toMatch(/[›⌄]/);
  });
});

test('a step stands under its playhead, else under the middle of its window, never off the axis', () => {
  const texts = draw([
    step('at=2024-05-10&mode=sofar'),
    step('t=2024-05-09..2024-05-12'),
    step(''),
    step('t=2024-05-01..2024-06-30'),
    step('at=2024-04-02&t=2024-04-01..2024-05-16'),
  ]);
  const numbers = [1, 2, 3, 4, 5].map((number) => middleOf(texts, String(number)));
  const days = ['10', '11', '12', '16', '8 May'].map((day) => middleOf(texts, day));
  numbers.forEach((x, i) => expect(Math.abs(x - days[i]!)).toBeLessThan(6));
});

test('of very many steps the first have a place and the others are counted', () => {
  const texts = draw(Array.from({ length: 30 }, (_, i) => step('at=2024-05-10', `Step number ${i + 1}`)));
  const shown = texts.filter(({ text }) => text.startsWith('Step number')).length;
  expect(shown).toBeGreaterThan(6);
  expect(texts.map(({ text }) => text)).toContain(`+${30 - shown} more`);
  expect(doubled(texts)).toEqual([]);
});

test('a title without room is cut', () => {
  const texts = draw([step('at=2024-05-12', 'A very long title '.repeat(12).trim())]);
  expect(cutOff(texts, PICTURES.wide.width, PICTURES.wide.height)).toEqual([]);
  expect(texts.some(({ text }) => text.startsWith('A very long title') && text.endsWith('…'))).toBe(true);
});
