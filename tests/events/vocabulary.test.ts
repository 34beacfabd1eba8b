/** A dataset's own tracks, types and roles; ours where it declares none. */
import { expect, test } from 'vitest';
import { buildTable } from '../../src/events/build.ts';
import type { DatasetDocument } from '../../src/events/format/schema.ts';
import { validateDataset } from '../../src/events/format/validate.ts';
import { localise } from '../../src/events/localise.ts';
import { roleKind, trackAt, typeAt } from '../../src/events/vocabulary.ts';
import { en } from '../../src/i18n/en.ts';
import { uk } from '../../src/i18n/uk.ts';
import { sidesOf, usedSides } from '../../src/query/colours.ts';
import { partiesOf } from '../../src/query/parties.ts';
import { contextOf } from '../../src/selection/context.ts';
import { roleName } from '../../src/wording/describe-actors.ts';
import { describeTrack, describeType } from '../../src/wording/describe-type.ts';
import { documentOf, tableOf } from '../fixtures/small.ts';
import { DEFAULT_VOCABULARY } from '../fixtures/vocabulary.ts';

const LINE = (id: string, kind: string): string => `${id} | ${kind} | 2024-05-10 | instant`;
const tracksOf = (lines: string, members: Partial<DatasetDocument> = {}) =>
  tableOf(lines, members).vocabulary.tracks.map(({ id, side, slot }) => `${id} ${side} ${slot}`);

test('a dataset that declares nothing has our tracks, types and roles', () => {
  const table = tableOf(LINE('a', 'offensive/strike'));
  expect(table.vocabulary.tracks.map(({ id, side, slot }) => `${id} ${side} ${slot}`)).toEqual([
    'offensive above 1',
    'diplomatic below 2',
    'other axis 8',
  ]);
  expect(typeAt(table, 0)).toMatchObject({ id: 'strike', track: 'offensive', glyph: 'star' });
  expect(roleKind(table.vocabulary, 'defender')).toBe('target');
});

test.each([en, uk])('each of our tracks, types and roles has a name in $dates.lang', ({ details, reading }) => {
  const { tracks, types, roles } = DEFAULT_VOCABULARY;
  expect(tracks.map(({ id }) => id).filter((id) => !Object.hasOwn(reading.tracks, id))).toEqual([]);
  expect([...types.keys()].filter((id) => !Object.hasOwn(reading.typeLabels, id))).toEqual([]);
  expect([...roles.keys()].filter((id) => !Object.hasOwn(details.who.roles, id))).toEqual([]);
});

test('declared tracks are all there are; a colour that is not given is the next free one', () => {
  const members = {
    tracks: [
      { id: 'water', label: 'Water', side: 'above' as const },
      { id: 'grain', label: 'Grain', side: 'above' as const, colour: 1 },
      { id: 'talks', label: 'Talks', side: 'below' as const },
    ],
  };
  expect(tracksOf(LINE('a', 'water/leak'), members)).toEqual(['water above 2', 'grain above 1', 'talks below 3']);
  const { knows } = contextOf(tableOf(LINE('a', 'water/leak'), members));
  expect(['water', 'talks', 'offensive', 'Water'].map((id) => knows('track', id))).toEqual([true, true, false, false]);
});

test('a track that is not declared gets one of its own on the axis, and the report names it once', () => {
  const lines = [LINE('a', 'offensive/strike'), LINE('b', 'water/leak'), LINE('c', 'water/leak')].join('\n');
  expect(tracksOf(lines)).toEqual(['offensive above 1', 'diplomatic below 2', 'other axis 8', 'water axis 3']);
  const table = tableOf(lines);
  expect(trackAt(table, 1).id).toBe('water');
  expect(describeTrack(table, 1, en)).toBe('water');
  const named = validateDataset(documentOf(lines)).filter(({ code }) => code === 'new-track');
  expect(named.map(({ path, value }) => `${path} ${value}`)).toEqual(['events[1].track water']);
});

test('past eight colours the last one serves the rest', () => {
  const lines = Array.from({ length: 12 }, (_, i) => LINE(`e${i}`, `t${i}/x`)).join('\n');
  const slots = tableOf(lines).vocabulary.tracks.map(({ slot }) => slot);
  expect(slots).toEqual([1, 2, 8, 3, 4, 5, 6, 7, 8, 8, 8, 8, 8, 8, 8]);
});

test('an unknown type is drawn as its track, under its own name; a declared one as it says', () => {
  const lines = [LINE('a', 'offensive/ambush_by_boat'), LINE('b', 'other/leak')].join('\n');
  const table = tableOf(lines, { types: [{ id: 'leak', label: 'Burst pipe', glyph: 'drop' }] });
  expect(typeAt(table, 0).glyph).toBe('cross');
  expect(describeType(table, 0, en)).toBe('ambush by boat');
  expect(typeAt(table, 1).glyph).toBe('drop');
  expect(describeType(table, 1, en)).toBe('Burst pipe');
});

test('a glyph that does not exist is said, and the type drawn as its track', () => {
  const members = { types: [{ id: 'leak', label: 'Leak', track: 'other', glyph: 'unicorn' }] };
  const lines = LINE('a', 'other/leak');
  expect(typeAt(tableOf(lines, members), 0).glyph).toBe('hexagon');
  expect(validateDataset(documentOf(lines, members)).map(({ code, path }) => `${code} ${path}`)).toEqual([
    'new-glyph types[0].glyph',
  ]);
});

test('roles say who does and whom it is done to; an unknown one is merely named', () => {
  const extra =
    '{"actors":[{"actor":"anna","role":"digger"},{"actor":"boris","role":"neighbour"},{"actor":"anna","role":"cook"}]}';
  const table = tableOf(`a | other/leak | 2024-05-10 | instant | ${extra}`, {
    roles: [
      { id: 'digger', label: 'who dug', kind: 'initiator' },
      { id: 'neighbour', label: 'who lives there', kind: 'target' },
    ],
  });
  expect(partiesOf(table, 0).map(({ kind }) => kind)).toEqual(['initiator', 'target', 'mentioned']);
  expect(roleName(table.vocabulary, 'digger', en)).toBe('who dug');
  expect(roleName(table.vocabulary, 'cook', en)).toBe('cook');
});

test('labels are translated by the dataset’s texts, by key or by their own words; ours only where it has none', () => {
  const document = documentOf(LINE('a', 'water/leak'), {
    language: 'en',
    tracks: [{ id: 'water', label: 'Water', hint: 'pipes', side: 'above' }],
    types: [{ id: 'leak', label: 'Leak' }],
    texts: { uk: { 'tracks.water': { name: 'Вода' }, '*': { pipes: 'труби', Leak: 'Протікання' } } },
  });
  const table = buildTable(localise(document, 'uk'), document);
  expect(trackAt(table, 0)).toMatchObject({ label: 'Вода', hint: 'труби' });
  expect(describeType(table, 0, uk)).toBe('Протікання');
  expect(describeTrack(tableOf(LINE('a', 'offensive/strike')), 0, uk)).toBe('Бойові дії');
  expect(validateDataset(document).filter(({ code }) => code === 'unknown-text')).toEqual([]);
});

test('with events on one side only, the timeline has one; events on the axis alone stand above it', () => {
  expect(usedSides(tableOf(LINE('a', 'diplomatic/speech')))).toEqual({ above: false, below: true });
  const alone = tableOf(LINE('a', 'other/protest'));
  expect(usedSides(alone)).toEqual({ above: true, below: false });
  expect(sidesOf(alone)[2]).toBe('above');
  const both = tableOf([LINE('a', 'diplomatic/speech'), LINE('b', 'other/protest')].join('\n'));
  expect(sidesOf(both)[2]).toBe('axis');
});
