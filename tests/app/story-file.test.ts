/** A file that a reader chooses for the story in it. */
import { expect, test } from 'vitest';
import { readStoryFile } from '../../src/app/story-file.ts';
import { en } from '../../src/i18n/en.ts';
import { buildStoryFile } from '../../src/share/download.ts';
import { ALL_SHAPES, tableOf } from '../fixtures/small.ts';

const STORY = [
  { title: 'One', text: '<b>First.</b>', state: 'sel=ground' },
  { title: 'Two', text: '', state: 'mode=sofar' },
];
const fileOf = (text: string | Uint8Array<ArrayBuffer>): File => new File([text], 'mine.json');
const { original } = tableOf(ALL_SHAPES);
const saved = buildStoryFile(original, STORY, en).text;

test('what the editor saves is read with the same steps and the dataset that they are about', async () => {
  expect(await readStoryFile(fileOf(saved))).toEqual({ id: original.id, title: original.title, story: STORY });
});

test('a dataset without a story has none', async () => {
  const { story: _, ...rest } = JSON.parse(saved) as Record<string, unknown>;
  expect(await readStoryFile(fileOf(JSON.stringify(rest)))).toMatchObject({ id: original.id, story: [] });
});

test.each([
  ['not-json', saved.slice(0, 300)],
  ['not-json', ''],
  ['not-timefront', '{"type":"FeatureCollection","features":[]}'],
  ['invalid', JSON.stringify({ ...(JSON.parse(saved) as object), events: 'none' })],
  ['not-utf8', new Uint8Array([0x7b, 0xff, 0xfe])],
] as const)('what is no such file is told by its fault: %s', async (code, text) => {
  expect(await readStoryFile(fileOf(text))).toMatchObject({
    code,
    where: expect.stringContaining('mine.json') as unknown,
    advice: expect.stringMatching(/\w/) as unknown,
  });
});
