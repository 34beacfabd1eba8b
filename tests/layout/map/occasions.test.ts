/** On the map an occasion has one mark at each of its places. */
import { expect, test } from 'vitest';
import { en } from '../../../src/i18n/en.ts';
import { layoutMap } from '../../../src/layout/map/layout-map.ts';
import { nameMark } from '../../../src/panes/map/mark-words.ts';
import { tableOf } from '../../fixtures/small.ts';
import { sceneOf, textsOf, type SceneParts } from './scene.ts';

const AT = (place: string): string => `"where":[{"place":"${place}","role":"location","precision":"city"}]`;
const PART = '"relations":[{"type":"part_of","to":"visit","basis":"stated"}]';
const VISIT = `visit | diplomatic/official_visit | 2024-05-14/2024-05-15 | span | {"label":"A visit",${AT('town')}}
talks | diplomatic/meeting | 2024-05-14 | instant | {${AT('town')},${PART}}
speech | diplomatic/speech | 2024-05-14 | instant | {${AT('town')},${PART}}
stop | diplomatic/meeting | 2024-05-15 | instant | {${AT('next')},${PART}}
walk | diplomatic/meeting | 2024-05-15 | instant | {${AT('next')},${PART}}`;
// More on its side, or the visit would be a heading.
const OTHERS = Array.from({ length: 6 }, (_, i) => `o${i} | diplomatic/statement | 2024-05-1${i} | instant`).join('\n');
const PLACES = {
  places: [
    { id: 'town', name: 'Town', kind: 'town', label: [36.9, 50.3] },
    { id: 'next', name: 'Next', kind: 'town', label: [37.9, 50.3] },
  ],
};
const sceneWith = (parts: SceneParts = {}, more = '') => sceneOf(tableOf(`${VISIT}\n${OTHERS}${more}`, PLACES), parts);

test('an occasion and its parts at a place are one mark that says what it is and how many they are', () => {
  const layout = layoutMap(sceneWith());
  expect(layout.marks.map(({ kind, rows, name }) => [kind, rows, name])).toEqual([
    ['occasion', [3, 4], 'Next'],
    ['occasion', [0, 1, 2], 'Town'],
  ]);
  expect(textsOf(layout.over)).toEqual(expect.arrayContaining(['A visit · 3 events', 'A visit · 2 events']));
  expect(layout.named.map(({ text }) => text).toSorted()).toEqual(['Next', 'Town']);
});

test('its words say that its date is from outside the source, as on the timeline', () => {
  const outside = VISIT.replace(
    '{"label":"A visit"',
    '{"when":{"edtf":"2024-05-14/2024-05-15","shape":"span","precision":"day","basis":"outside","stated":"2024-05"},"label":"A visit"',
  );
  const texts = textsOf(layoutMap(sceneOf(tableOf(`${outside}\n${OTHERS}`, PLACES))).over);
  expect(texts).toContain('A visit° · 3 events');
});

test('the words grow shorter where there is little room, and are cut by nothing; a number never stands alone', () => {
  const said = new Set<string>();
  for (let width = 60; width <= 320; width += 10) {
    const { over } = layoutMap(sceneWith({ width, height: 160 }));
    for (const text of textsOf(over)) said.add(text);
    for (const shape of over)
      if (shape.kind === 'text' && shape.text.startsWith('A visit')) {
        const size = shape.text.length * 13 * 0.55;
        expect(shape.x - (shape.align === 'end' ? size : 0)).toBeGreaterThanOrEqual(0);
        expect(shape.x + (shape.align === 'end' ? 0 : size)).toBeLessThanOrEqual(width);
      }
  }
  expect([...said]).toEqual(expect.arrayContaining(['A visit · 3 events', 'A visit · 3', 'A', 'visit\u00a0·\u00a03']));
  expect([...said].filter((text) => /^[\s·\d]+$/.test(text))).toEqual([]);
});

test('several occasions at one place share it, each with a glyph and none with words', () => {
  const layout = layoutMap(sceneWith({}, `\nraid | offensive/strike | 2024-05-14 | instant | {${AT('town')}}`));
  expect(layout.marks.filter(({ name }) => name === 'Town').map(({ kind, rows }) => [kind, rows.length])).toEqual([
    ['occasion', 3],
    ['event', 1],
  ]);
  expect(textsOf(layout.over)).not.toContain('A visit · 3 events');
});

test('any part that is selected lights the mark', () => {
  for (const selected of ['visit', 'talks', 'speech']) {
    const { over } = layoutMap(sceneWith({ selected }));
    expect(over.filter((shape) => shape.kind === 'path' && shape.stroke?.token === 'accent')).toHaveLength(1);
  }
});

test('its name begins with the words drawn and says how many events are there', () => {
  const scene = sceneWith();
  const [next, town] = layoutMap(scene).marks.map((mark) => nameMark(scene.answer, mark, en, null));
  expect(town).toMatch(/^A visit, 3 events, Title of visit, Diplomatic, .*Town$/);
  expect(next).toMatch(/^A visit, 2 events, Title of visit, .*Next$/);
});

test('where a filter drops the occasion itself, what is left of it still has one mark in its name', () => {
  const scene = sceneWith();
  const presence = scene.answer.presence.slice();
  presence[0] = 0;
  const layout = layoutMap({ ...scene, answer: { ...scene.answer, presence } });
  expect(textsOf(layout.over)).toContain('A visit · 2 events');
});
