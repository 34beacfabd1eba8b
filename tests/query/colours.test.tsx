/** What hue says: the track, or what the link asks for; no more than eight colours. */
import { expect, test } from 'vitest';
import { colourClasses, slotsOf } from '../../src/query/colours.ts';
import { contextOf } from '../../src/selection/context.ts';
import { parseLink, writeLink } from '../../src/selection/link.ts';
import { sessionOn } from '../panes/reading/within-session.tsx';
import { ALL_SHAPES, tableOf } from '../fixtures/small.ts';

const table = tableOf(ALL_SHAPES);
const classesOf = (by: Parameters<typeof colourClasses>[1], of = table): string[] =>
  colourClasses(of, by).map(({ value, slot }) => `${value ?? 'other'} ${slot}`);

test('by track each has the colour of its track; by certainty or actor the most frequent come first', () => {
  expect(classesOf('track')).toEqual(['offensive 1', 'diplomatic 2', 'other 8']);
  expect(classesOf('certainty')).toEqual(['reported 1', 'claimed 2']);
  // Nobody is named as an actor here.
  expect(classesOf('actor')).toEqual(['other 8']);
  expect([...slotsOf(table)].every((slot) => [1, 2, 8].includes(slot))).toBe(true);
});

test('eight values have a colour each; of more than eight, those beyond seven share the last', () => {
  const ofTypes = (count: number) =>
    tableOf(Array.from({ length: count }, (_, i) => `e${i} | other/t${i} | 2024-05-10 | instant`).join('\n'));
  expect(classesOf('type', ofTypes(8))).toEqual(Array.from({ length: 8 }, (_, i) => `t${i} ${i + 1}`));
  expect(classesOf('type', ofTypes(9)).at(-1)).toBe('other 8');
  expect(classesOf('type', ofTypes(9))).toHaveLength(8);
  expect([...slotsOf(ofTypes(9), 'type')].slice(-2)).toEqual([8, 8]);
});

test('the link carries the choice, after the voices and before playing, and what is no choice is dropped', () => {
  const context = contextOf(table);
  const { selection } = parseLink('?play=1&colour=type&voices=2', context);
  expect(writeLink(selection, context)).toBe('voices=2&colour=type&play=1');
  expect(parseLink('?colour=track', context).selection).toMatchObject({ colour: 'track' });
  expect(parseLink('?colour=mood', context).dropped).toEqual(['colour']);
});

test('the view is drawn in the colours that the link asks for', () => {
  const session = sessionOn(table, '?colour=certainty');
  expect([...session.answer().slots]).toEqual([...slotsOf(table, 'certainty')]);
});
