/** The key to the colours, of data that have no words of their own for it. */
import { expect, test } from 'vitest';
import { buildTable } from '../../src/events/build.ts';
import { en } from '../../src/i18n/en.ts';
import { uk } from '../../src/i18n/uk.ts';
import { createEngine } from '../../src/query/engine.ts';
import { deckOfTracks } from '../../src/wording/read-deck.ts';
import { elsewhere, type Elsewhere } from '../fixtures/elsewhere.ts';

const tracks = [
  { id: 'one', label: 'Harbour', side: 'above' },
  { id: 'two', label: 'Talks', side: 'below' },
  { id: 'three', label: 'Fares', side: 'axis' },
] as const;
const deckOf = (what: Partial<Elsewhere>, messages: typeof en = en) =>
  deckOfTracks(createEngine(buildTable(elsewhere({ count: 40, ...what }))).schema, messages);
const saidOf = (parts: ReturnType<typeof deckOf>): string => parts.map(({ text }) => text).join('');

test('it names every track in its colour, also what is on the axis', () => {
  const deck = deckOf({ tracks });
  expect(saidOf(deck)).toBe('Harbour above the axis, Talks below it, Fares on either side.');
  const coloured = deck.filter(({ slot }) => slot !== null);
  expect(coloured.map(({ text }) => text)).toEqual(['Harbour', 'Talks', 'Fares']);
  expect(new Set(coloured.map(({ slot }) => slot)).size).toBe(3);
  expect(saidOf(deckOf({ tracks }, uk))).toBe('Harbour – над віссю, Talks – під нею, Fares – по обидва боки.');
});

test('of one side, or of that and the axis, or without any date, it is a list of names', () => {
  expect(saidOf(deckOf({}))).toBe('Harbour above the axis, Talks below it.');
  expect(saidOf(deckOf({ sides: 'above' }))).toBe('Harbour');
  expect(saidOf(deckOf({ dates: 'none' }))).toBe('Harbour, Talks');
  expect(saidOf(deckOf({ tracks: [tracks[0], tracks[2]] }))).toBe('Harbour, Fares');
});
