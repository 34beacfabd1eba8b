/** What a search finds, and why: on the built-in events, and on a few of our own. */
import { describe, expect, test } from 'vitest';
import { explainMatch } from '../../../src/wording/search/explain-match.ts';
import { stepMatch } from '../../../src/session/match-list.ts';
import { nearSearch, editDistance } from '../../../src/query/search/near-words.ts';
import { rowsMatching } from '../../../src/query/search/correct-search.ts';
import { rowsFound } from '../../../src/query/search/search-index.ts';
import { termsOf } from '../../../src/query/search/terms.ts';
import { buildTable } from '../../../src/events/build.ts';
import type { EventTable } from '../../../src/events/types.ts';
import { localise } from '../../../src/events/localise.ts';
import { en } from '../../../src/i18n/en.ts';
import { contextOf } from '../../../src/selection/context.ts';
import type { Filters } from '../../../src/selection/selection.ts';
import { builtIn } from '../../fixtures/dataset.ts';
import { ALL_SHAPES, tableOf } from '../../fixtures/small.ts';
import { ask } from '../../fixtures/ask.ts';

const events = buildTable(builtIn());
const small = tableOf(ALL_SHAPES);

const idsOf = (table: EventTable, query: string): readonly string[] =>
  table.ids.filter((_, row) => rowsMatching(table, query)[row] === 1);

describe('every spelling finds the place and the person', () => {
  test.each(['Vovchansk', 'vovchansk', 'Вовчанськ', 'вовчанск', 'ВОЛЧАНСК', 'Волчанськ', 'Volchansk', 'volch'])(
    '%s',
    (query) => {
      expect(idsOf(events, query)).toContain('vovchansk-battle');
    },
  );
  test.each([
    'zelenskyy',
    'Зеленський',
    'зеленский',
    'Zelensky',
    'Zelenskiy',
    'zelenskyi',
    'Zelenskij',
    'zelenski',
    'володимир зел',
  ])('%s', (query) => {
    expect(idsOf(events, query)).toContain('zelensky-video-address');
    expect(idsOf(events, query)).not.toContain('vovchansk-battle');
  });
  test.each(['f16', 'F-16', 'f‑16'])('%s', (query) => {
    expect(idsOf(events, query)).toEqual(['appeal-f-16']);
  });
});

describe('a search that finds nothing', () => {
  test.each([
    ['blnken', 'Blinken'],
    ['blniken', 'Blinken'],
    ['Vovchnask', 'Vovchansk'],
    ['blnken speech', 'Blinken speech'],
    ['вовчнськ', 'Вовчанськ'],
    ['zelnskiy', 'Zelensky'],
  ])('%s is answered as %s', (query, meant) => {
    expect(rowsFound(events, query)).not.toContain(1);
    expect(nearSearch(events, query)).toBe(meant);
    expect(idsOf(events, query)).toEqual(idsOf(events, meant));
    expect(idsOf(events, query).length).toBeGreaterThan(0);
  });
  test.each(['xq', 'zzzzzzzz', 'f17', 'blinken vovchansk', ''])('%s: nothing is near', (query) => {
    expect(nearSearch(events, query)).toBeNull();
  });
  test('editDistance are letters put in, left out, changed or swapped, counted up to a limit', () => {
    expect([
      editDistance('abc', 'abc', 2),
      editDistance('abc', 'acb', 2),
      editDistance('abcd', 'abd', 2),
      editDistance('abc', 'axcy', 2),
      editDistance('abc', 'xyz', 2),
      editDistance('a', 'abcd', 2),
    ]).toEqual([0, 1, 1, 2, 3, 3]);
  });
});

test('a region finds what happened in its towns, and a headline that all events share finds none of them', () => {
  const found = idsOf(events, 'Харьковская область');
  expect(found).toContain('vovchansk-battle');
  expect(found).not.toContain('blinken-kyiv-speech');
  expect(idsOf(events, 'blinken').length).toBeLessThan(events.count);
  expect(idsOf(events, '"fend off"')).toEqual([]);
});

test('types in both languages, publishers, claimants, goods and the source’s own words are found', () => {
  expect(idsOf(events, 'ongoing battle')).toEqual(['vovchansk-battle']);
  expect(idsOf(events, 'Euromaidan')).toContain('vovchansk-battle');
  expect(idsOf(events, 'artillery north korea')).toContain('north-korea-artillery-to-russia');
  expect(idsOf(small, 'anna')).toEqual(['forces', 'arms']);
});

test('a search finds the same in whatever language the dataset is shown', () => {
  const document = builtIn();
  const translated = buildTable(localise(document, 'uk'), document);
  for (const query of [
    'Battle',
    'Бої',
    'дрони',
    'drones',
    'республік',
    'republished',
    'Вовчанськ',
    'kharkiv oblast',
    'промова',
    '"бої за вовчанськ"',
  ]) {
    expect(idsOf(translated, query), query).toEqual(idsOf(events, query));
  }
  expect(idsOf(translated, '"Battle for Vovchansk"')).toEqual(['vovchansk-battle']);
  expect(idsOf(events, '"бої за вовчанськ"')).toEqual(['vovchansk-battle']);
});

test('all words must be found, in any order; a phrase is found as a whole; no word at all finds everything', () => {
  expect(idsOf(events, 'vovchansk battle')).toEqual(idsOf(events, 'battle, VOVCHANSK'));
  expect(idsOf(events, 'vovchansk zelensky')).toEqual([]);
  expect(idsOf(events, '"meets zelensky"')).toEqual(['blinken-zelensky-meeting']);
  expect(idsOf(events, '"zelensky meets"')).toEqual([]);
  expect(idsOf(events, ' ?! ')).toHaveLength(events.count);
});

const reasonsOf = (id: string, query: string): readonly string[] => {
  const { title, reasons } = explainMatch(events, events.indexOf.get(id) ?? -1, termsOf(query), en);
  return [{ kind: 'title', ...title }, ...reasons].map(({ kind, text, marks }) => {
    const parts = marks.flatMap(([start, end], i) => [
      text.slice(marks[i - 1]?.[1] ?? 0, start),
      `[${text.slice(start, end)}]`,
    ]);
    return `${kind}: ${parts.join('')}${text.slice(marks.at(-1)?.[1] ?? 0)}`;
  });
};

test.each([
  ['vovchansk-battle', 'battle vovch', ['title: [Battle] for [Vovch]ansk']],
  ['vovchansk-battle', 'волчанск', ['title: Battle for Vovchansk', 'place: Vovchansk ([Волчанск])']],
  ['vovchansk-battle', 'kharkiv', ['title: Battle for Vovchansk', 'place: [Kharkiv] Oblast']],
  ['vovchansk-battle', 'ongoing', ['title: Battle for Vovchansk', 'type: [ongoing] battle']],
  ['zelensky-video-address', 'zelenskyy address', ['title: [Zelensky]’s video [address]']],
  [
    'ukraine-defends',
    'headline',
    [
      'title: Ukrainian troops defend',
      'summary: …the Russian invasion; the [headline] says that Ukraine struggles to hold off the Kharkiv…',
    ],
  ],
] as const)('%s is found by %s because of what is marked', (id, query, expected) => {
  expect(reasonsOf(id, query)).toEqual(expected);
});

test('whatever is found is explained', () => {
  for (const query of ['волчанск battle', 'babel meets', 'hill us aid', 'росія', 'requested f16', '"the town"']) {
    for (const id of idsOf(events, query)) {
      const { title, reasons } = explainMatch(events, events.indexOf.get(id) ?? -1, termsOf(query), en);
      expect(
        [title, ...reasons].reduce((count, { marks }) => count + marks.length, 0),
        `${query} in ${id}`,
      ).toBeGreaterThan(0);
      expect(
        reasons.every(({ marks }) => marks.length > 0),
        `${query} in ${id}`,
      ).toBe(true);
    }
  }
});

test('matches in the window come before those outside it; those that other filters leave out are counted', () => {
  const { extent, window } = contextOf(small);
  const matchesWith = (filters: Filters) =>
    ask(small, {
      kind: 'search',
      question: { window, compare: null, at: extent.end, mode: 'window', dating: 'best', filters },
    });
  const q = { values: ['visit'], exclude: false };
  const { rows, inside, hidden } = matchesWith({ q });
  expect([rows.map((row) => small.ids[row]), inside, hidden]).toEqual([['visit', 'before'], 1, 0]);
  expect(matchesWith({ q, track: { values: ['offensive'], exclude: false } })).toMatchObject({
    rows: [],
    inside: 0,
    hidden: 2,
  });
});

test('a walk begins at either end and goes round', () => {
  expect([
    stepMatch([4, 2, 9], null, 1),
    stepMatch([4, 2, 9], null, -1),
    stepMatch([4, 2, 9], 4, 1),
    stepMatch([4, 2, 9], 9, 1),
    stepMatch([4, 2, 9], 4, -1),
    stepMatch([], null, 1),
  ]).toEqual([4, 9, 2, 4, 9, undefined]);
});
