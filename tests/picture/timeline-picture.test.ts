/** The timeline of a picture, where nothing opens. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readFirstView } from '../../src/publish/first-view.ts';
import { readFonts } from '../../src/publish/fonts.ts';
import { sceneOf } from '../../src/publish/pictures/picture-parts.ts';
import { listTextBoxes } from '../../src/publish/pictures/text-boxes.ts';
import { ask } from '../../src/picture/scene.ts';
import { paintTimeline } from '../../src/picture/timeline-picture.ts';
import { contextOf, parseWindow } from '../../src/selection/context.ts';
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

test('an answer across the axis keeps clear of the names of the days', () => {
  const scene = sceneOf(readFirstView(builtIn), fonts, LIGHT);
  for (const width of [575, 588, 620, 700]) {
    const { shapes } = paintTimeline(scene, { width, height: 380 });
    const arc = shapes.find((shape) => shape.kind === 'line' && shape.stroke?.width === 1.8);
    const points = arc?.kind === 'line' ? arc.points : [];
    expect(points.length).toBeGreaterThan(8); // an arc, and no elbow
    const met = listTextBoxes(shapes, scene.measure).filter(({ x, y, width: w, height }) =>
      points.some((px, i) => {
        const py = points[i + 1] ?? NaN;
        return i % 2 === 0 && px > x - 1 && px < x + w + 1 && py > y && py < y + height;
      }),
    );
    expect(met.map(({ text }) => text)).toEqual([]);
  }
});

test.each(['en', 'uk'] as const)('a row close to the axis takes no day its name, %s', (lang) => {
  const scene = sceneOf(readFirstView(builtIn, lang), fonts, LIGHT);
  const lacking: string[] = [];
  for (let height = 300; height <= 480; height += 4) {
    const { shapes } = paintTimeline(scene, { width: 790, height });
    const texts = listTextBoxes(shapes, scene.measure).map(({ text }) => text);
    for (const day of ['10', '11', '12', '13', '14', '15'])
      if (!texts.includes(day)) lacking.push(`${day} at a height of ${height}`);
  }
  expect(lacking).toEqual([]);
});

test('two compared windows stand below the rows of the first one, which are where they are without the second', () => {
  const scene = sceneOf(readFirstView(builtIn), fonts, LIGHT);
  const { engine, answer } = scene;
  const compare = parseWindow('2024-04-12..2024-04-20', contextOf(answer.table));
  const both = { ...scene, answer: ask(engine, { kind: 'view', question: { ...answer.question, compare } }) };
  const size = { width: 900, height: 700 };
  const boxesOf = (of: typeof scene) => listTextBoxes(paintTimeline(of, size).shapes, scene.measure);
  const [alone, compared] = [boxesOf(scene), boxesOf(both)];
  const days = (boxes: typeof alone) =>
    boxes.flatMap(({ text, size: high, x }) => (high === 16 && /^\d/.test(text) ? [[text, x]] : []));
  expect(days(compared).length).toBeGreaterThan(7);
  expect(days(compared)).toEqual(days(alone));
  const letters = compared.filter(({ text }) => /^[AB]$/.test(text));
  expect(letters.map(({ text }) => text)).toEqual(['A', 'B']);
  expect(letters[1]!.x).toBeLessThan(letters[0]!.x);
  for (const { y } of letters) expect(y).toBeGreaterThan(size.height - 28);
  const others = compared.filter(({ text, y }) => y > size.height - 28 && !/^[AB]$/.test(text));
  expect(others.map(({ text }) => text)).toContain('1 Apr 2024');
});
