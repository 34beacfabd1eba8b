/** The timeline of a picture, where nothing opens. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readFirstView } from '../../data/build/share/first-view.ts';
import { readFonts } from '../../data/build/share/fonts.ts';
import { sceneOf } from '../../data/build/share/picture-parts.ts';
import { listTextBoxes } from '../../data/build/share/text-boxes.ts';
import { paintTimeline } from '../../src/picture/timeline-picture.ts';
import { LIGHT } from '../../src/theme/tokens.ts';

const fonts = readFonts(fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, ''));
const builtIn = readFileSync(new URL('../../data/datasets/kharkiv-may-2024.json', import.meta.url), 'utf8');

test('the axis gives way where a side would fold rows for which the other has room', () => {
  const scene = sceneOf(readFirstView(builtIn), fonts, LIGHT);
  const { shapes } = paintTimeline(scene, { width: 588, height: 404 });
  const texts = listTextBoxes(shapes, scene.measure).map(({ text }) => text);
  expect(texts).toContain('Several villages captured');
  expect(texts.filter((text) => text.endsWith(' more'))).toEqual([]);
});
