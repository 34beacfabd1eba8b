/** A choice's count is what choosing it leaves, and filters keep to the plain rules. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { filterRows } from '../../../src/query/filter-rows.ts';
import { keyOf, KINDS, PRECISION_PREFIX, type FilterKind } from '../../../src/query/filters/row-values.ts';
import type { Question } from '../../../src/query/types.ts';
import { buildTable } from '../../../src/events/build.ts';
import type { EventTable } from '../../../src/events/types.ts';
import { contextOf } from '../../../src/selection/context.ts';
import type { Filters } from '../../../src/selection/selection.ts';
import { builtIn } from '../../fixtures/dataset.ts';
import { manySourcesTable } from '../../fixtures/many-sources.ts';
import { tableOf } from '../../fixtures/small.ts';
import { syntheticDataset } from '../../fixtures/synthetic.ts';
import { questionsOf, valuesOf } from '../../fixtures/views.ts';
import { passesPlainly } from './oracle.ts';
import { countsOf, viewOf } from '../../fixtures/ask.ts';

const DATASETS: readonly [string, EventTable][] = [
  ['the built-in dataset', buildTable(builtIn())],
  ['an invented one', buildTable(syntheticDataset(160, 5))],
  ['one with several sources an event', manySourcesTable()],
];

test.each(DATASETS)('filters of %s let pass what the plain rules do', (_, table) => {
  fc.assert(
    fc.property(questionsOf(table), (question) => {
      const passes = filterRows(table, table[question.dating], question.filters);
      expect([...passes]).toEqual(table.ids.map((_id, row) => Number(passesPlainly(table, row, question))));
    }),
    { numRuns: 150, seed: 11 },
  );
});

/** The view with this value alone of its kind, the other half of `prec` kept. */
const choosing = (question: Question, kind: FilterKind, value: string): Question => {
  const key = keyOf(kind);
  const others =
    key === 'prec'
      ? (question.filters.prec?.values ?? []).filter(
          (each) => !each.startsWith(PRECISION_PREFIX[kind as 'when' | 'where']),
        )
      : [];
  return { ...question, filters: { ...question.filters, [key]: { values: [...others, value], exclude: false } } };
};

test.each(DATASETS)('every count in %s is the N that choosing it leaves', (_, table) => {
  const kindOf = (key: string, value: string): FilterKind =>
    key === 'prec' ? (value.startsWith('t.') ? 'when' : 'where') : (key as FilterKind);
  const choices = Object.entries(valuesOf(table)).flatMap(([key, values]) =>
    values.map((value) => ({ kind: kindOf(key, value), value })),
  );
  fc.assert(
    fc.property(questionsOf(table), fc.shuffledSubarray(choices, { minLength: 12, maxLength: 12 }), (asked, some) => {
      // Both precisions are included or excluded together, so choosing one cannot keep the other left out.
      const question = asked.filters.prec?.exclude
        ? { ...asked, filters: { ...asked.filters, prec: { ...asked.filters.prec, exclude: false } } }
        : asked;
      const counts = countsOf(table, question, 'choices').choices;
      expect(counts.shown).toBe(viewOf(table, question).shown);
      for (const least of [2, 3]) {
        const asking = { ...question.filters, voices: { values: [String(least)], exclude: false } };
        expect(counts.voiced(least)).toBe(viewOf(table, { ...question, filters: asking }).shown);
      }
      for (const { kind, value } of some)
        expect([kind, value, counts.of(kind, value)]).toEqual([
          kind,
          value,
          viewOf(table, choosing(question, kind, value)).shown,
        ]);
    }),
    { numRuns: 120, seed: 12 },
  );
});

const table = tableOf(
  `
attack  | offensive/strike     | 2024-05-10 | instant | {"actors":[{"actor":"army","role":"attacker"},{"actor":"boris","role":"defender"}],"where":[{"place":"town","role":"location","precision":"city"}]}
talk    | diplomatic/meeting   | 2024-05-11 | instant | {"actors":[{"actor":"anna","role":"spoken_of"}],"targets":[{"actor":"army","role":"victim"}],"where":[{"place":"town","role":"object","precision":"city"}]}
early   | diplomatic/statement | 2024-04-01 | instant
nodate  | diplomatic/statement |            |`,
  {
    actors: [
      { id: 'anna', name: 'Anna', memberOf: 'state' },
      { id: 'boris', name: 'Boris' },
      { id: 'army', name: 'Army', memberOf: 'state' },
      { id: 'state', name: 'State', memberOf: 'anna' },
    ],
  },
);
const { window } = contextOf(table);
const question = (filters: Filters = {}): Question => ({
  window,
  at: window.end,
  mode: 'window',
  dating: 'best',
  compare: null,
  filters,
});
const counts = (filters?: Filters) => countsOf(table, question(filters), 'choices').choices;

test('a kind does not filter its own counts; the other kinds do', () => {
  const track: Filters = { track: { values: ['offensive'], exclude: false } };
  expect(counts(track).of('track', 'diplomatic')).toBe(2);
  expect(counts(track).of('type', 'meeting')).toBe(0);
  expect(counts(track).of('type', 'strike')).toBe(1);
});

test('counts are those of the window: what is outside it counts nowhere, what has no date everywhere', () => {
  expect(counts().shown).toBe(3);
  expect(counts().of('type', 'statement')).toBe(1);
});

test('an actor is found as initiator, as target, and in any part; one who is only spoken of in any part alone', () => {
  expect(['army', 'by.army', 'to.army'].map((value) => counts().of('actor', value))).toEqual([2, 1, 1]);
  expect(['anna', 'by.anna', 'to.anna'].map((value) => counts().of('actor', value))).toEqual([2, 1, 1]);
  expect(['boris', 'by.boris', 'to.boris'].map((value) => counts().of('actor', value))).toEqual([1, 0, 1]);
});

test('a whole holds its parts, and a circle of members ends', () => {
  expect(counts().of('actor', 'state')).toBe(2);
  expect(counts().of('actor', 'to.state')).toBe(1);
  expect(['land', 'shire', 'town'].map((value) => counts().of('place', value))).toEqual([2, 2, 2]);
});

test('a search or an area holds back all kinds alike', () => {
  expect(counts({ q: { values: ['boris'], exclude: false } }).of('track', 'diplomatic')).toBe(0);
  expect(
    KINDS.every((kind) => counts({ q: { values: ['nothing of this'], exclude: false } }).of(kind, 'offensive') === 0),
  ).toBe(true);
});
