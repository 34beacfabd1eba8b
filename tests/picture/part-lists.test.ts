/** What a screen opens stands on paper as lists; nothing on a picture says that it opens. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ask, readFirstView, type FirstView } from '../../src/publish/first-view.ts';
import { LANGS } from '../../src/base/lang.ts';
import type { Shape } from '../../src/base/paint/shapes.ts';
import { MAX_ROWS } from '../../src/layout/timeline/layout-as-bars.ts';
import { listKey } from '../../src/picture/picture-key.ts';
import { listParts } from '../../src/picture/part-lists.ts';
import { withoutControls } from '../../src/picture/still.ts';
import { paintTimeline } from '../../src/picture/timeline-picture.ts';
import type { PictureScene } from '../../src/picture/scene.ts';
import { LIGHT } from '../../src/theme/tokens.ts';
import { syntheticDataset } from '../fixtures/synthetic.ts';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const BUILT_IN = read('data/datasets/kharkiv-may-2024.json');
const sceneOf = ({ engine, answer, messages }: FirstView): PictureScene => ({
  engine,
  answer,
  messages,
  palette: LIGHT,
  measure: (text, { size }) => text.length * size * 0.55,
});

test.each(LANGS)('every part of an occasion is listed once, under the occasion’s own words and no date: %s', (lang) => {
  const scene = sceneOf(readFirstView(BUILT_IN, lang));
  const { table, question } = scene.answer;
  const occasions = ask(scene.engine, { kind: 'occasions', question, most: MAX_ROWS });
  const lists = listParts(scene);
  const nameOf = (row: number): string => table.records[row]?.label ?? table.records[row]?.title ?? '';
  const held = [...occasions.above.rows, ...occasions.below.rows].filter(({ parts }) => parts.length > 0);
  expect(held.length).toBeGreaterThan(1);
  for (const { row, parts } of held) {
    const found = lists.filter(({ heading }) => heading.replace(/^❝ |[°*]$/gu, '') === nameOf(row));
    expect(found).toHaveLength(1);
    expect(found[0]?.items.map(({ text }) => text.replace(/^.*❝ |[°*]$/gu, ''))).toEqual(
      parts.map((part) => nameOf(part.row)),
    );
  }
  for (const { track, bars } of [...occasions.above.standing, ...occasions.below.standing]) {
    const { slot } = table.vocabulary.tracks[track]!; // index in range
    expect(lists.some((list) => list.slot === slot && list.items.length === bars.length)).toBe(true);
  }
  expect(lists.at(-1)?.heading).toBe(scene.messages.picture.before(lang === 'en' ? '8 May 2024' : '8 травня 2024'));
});

test('where not all events have a row, there is the table', () => {
  expect(listParts(sceneOf(readFirstView(JSON.stringify(syntheticDataset(3000)))))).toEqual([]);
});

const textsIn = (shapes: readonly Shape[]): readonly string[] =>
  shapes.flatMap((shape) => ('shapes' in shape ? textsIn(shape.shapes) : shape.kind === 'text' ? [shape.text] : []));

test('no text of a picture ends in a sign that something opens', () => {
  const scene = sceneOf(readFirstView(BUILT_IN));
  for (const height of [260, 360, 480, 640])
    expect(textsIn(paintTimeline(scene, { width: 588, height }).shapes).filter((text) => /[›⌄]$/u.test(text))).toEqual(
      [],
    );
  const text = (words: string): Shape => ({ kind: 'text', x: 0, y: 0, text: words, token: 'ink', size: 12 });
  expect(
    textsIn(withoutControls([text('6 ›'), { kind: 'group', opacity: 1, shapes: [text('Supplies 5 ⌄')] }])),
  ).toEqual(['6', 'Supplies 5']);
});

test('the key has the signs that are there, and no others', () => {
  const view = readFirstView(BUILT_IN);
  const { key } = view.messages.picture;
  const keyOf = (mode: 'bars' | 'counts' | null, hasMap: boolean): readonly string[] =>
    listKey(sceneOf(view), { mode, hasMap, hatches: [] }).map(({ text }) => text);
  expect(keyOf('bars', true)).toEqual(expect.arrayContaining([key.repeated, key.claimed, key.outside, key.region]));
  expect(keyOf('bars', false)).not.toContain(key.region);
  expect(keyOf(null, true)).toEqual([key.region]);
  expect(keyOf('counts', false)).toEqual([key.certain, key.possible, key.noData]);
});
