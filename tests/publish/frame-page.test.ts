/** The page for frames without a script: what it shows, and that its pictures are there in each theme. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { buildOutputs, type Outputs } from '../../src/publish/outputs.ts';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
const builtIn = readFileSync(new URL('../../data/datasets/kharkiv-may-2024.json', import.meta.url), 'utf8');
const { caveat } = JSON.parse(builtIn) as { caveat: string };
let outputs: Outputs;
beforeAll(async () => {
  outputs = await buildOutputs(builtIn, { id: 'k', isDefault: true }, { root, site: null });
});

test.each([
  { path: 's/k/frame/index.html', lang: 'en', tail: '', heard: caveat },
  { path: 's/k/uk/frame/index.html', lang: 'uk', tail: '-uk', heard: 'Лише голоси України та США' },
])('$path: picture, table and source, no script', ({ path, lang, tail, heard }) => {
  const html = outputs.texts.get(path) ?? '';
  expect(html).toContain(`<html lang="${lang}">`);
  expect(html).not.toMatch(/<script|\son\w+=|<link rel="stylesheet"/);
  expect(html).toContain(heard);
  expect(html).toContain('<table>');
  expect(html).toContain('color-scheme:light dark');
  const pictures = [...html.matchAll(/ src(?:set)?="([^"]+)"/g)].map(([, address = '']) =>
    new URL(address, `http://x/${path}`).pathname.slice(1),
  );
  expect(pictures).toEqual(
    [`1080x1080${tail}-dark`, `1080x1080${tail}`, `1200x675${tail}-dark`, `1200x675${tail}`].map(
      (name) => `s/k/${name}.png`,
    ),
  );
  for (const picture of pictures) expect(outputs.pictures.has(picture)).toBe(true);
});
