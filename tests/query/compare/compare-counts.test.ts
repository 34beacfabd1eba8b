import fc from 'fast-check';
import { expect, test } from 'vitest';
import { millis } from '../../../src/base/brand.ts';
import { DAY } from '../../../src/base/calendar.ts';
import { countCompared, type Pair, type PlaceCount } from '../../../src/query/compare/compare-counts.ts';
import { createAsk } from '../../../src/query/pipeline.ts';
import { unitAt } from '../../../src/query/presence.ts';
import type { RowAnswer, Question } from '../../../src/query/types.ts';
import { buildTable } from '../../../src/events/build.ts';
import type { EventTable } from '../../../src/events/types.ts';
import { contextOf, parseWindow } from '../../../src/selection/context.ts';
import { MODES, type Mode } from '../../../src/selection/selection.ts';
import { tableOf } from '../../fixtures/small.ts';
import { syntheticDataset } from '../../fixtures/synthetic.ts';
import { unitOf } from '../../../src/base/time/units.ts';
import { kyivDay } from '../../fixtures/time.ts';

const ask = createAsk();
const answerOf = (table: EventTable, a: string, b: string, part: Partial<Question> = {}): RowAnswer => {
  const context = contextOf(table);
  const window = parseWindow(a, context)!;
  return ask(table, {
    window,
    compare: parseWindow(b, context),
    at: window.end,
    mode: 'window',
    dating: 'best',
    filters: {},
    ...part,
  });
};
const text = ({ a, b }: Pair): string => `${a.low}–${a.high} | ${b.low}–${b.high}`;
const at = (place: string, precision = 'city'): string =>
  `{"where":[{"place":"${place}","role":"location","precision":"${precision}"}]}`;

const table = tableOf(`
first   | offensive/strike      | 2024-05-02               | instant | ${at('town')}
second  | offensive/strike      | 2024-05-10               | instant | ${at('shire', 'region')}
lasting | offensive/battle      | 2024-05-03/2024-05-11    | span    | ${at('town')}
vague   | diplomatic/meeting    | [2024-05-08..2024-05-20] | within  | ${at('land', 'country')}
nodate  | diplomatic/statement  |                          |         | `);

test('what lies in both windows counts in both, an imprecise date makes a range, and what has no date is left out', () => {
  const counts = countCompared(answerOf(table, '2024-05-09..2024-05-12', '2024-05-01..2024-05-04'));
  expect(text(counts.total)).toBe('2–3 | 2–2');
  expect(counts.both).toBe(1);
  expect(counts.undated).toBe(1);
  expect(counts.tracks.map(({ track, pair }) => `${track} ${text(pair)}`)).toEqual([
    'offensive 2–2 | 2–2',
    'diplomatic 0–1 | 0–0',
    'other 0–0 | 0–0',
  ]);
  expect(counts.types.map(({ type, pair }) => `${type} ${text(pair)}`)).toEqual([
    'battle 1–1 | 1–1',
    'strike 1–1 | 1–1',
    'meeting 0–1 | 0–0',
  ]);
  expect(counts.days).toEqual({ a: 4, b: 4 });
});

test('a region counts what its towns do; a country is no place on the map', () => {
  const counts = countCompared(answerOf(table, '2024-05-09..2024-05-12', '2024-05-01..2024-05-04'));
  expect(counts.places.map(({ name, pair }) => `${name} ${text(pair)}`)).toEqual(['Shire 2–2 | 2–2']);
  expect(counts.places[0]?.parts.map(({ name, pair }) => `${name} ${text(pair)}`)).toEqual(['Town 1–1 | 2–2']);
  expect(text(counts.offMap)).toBe('0–1 | 0–0');
});

test('up to the playhead A counts what has begun, over as many days; B stands whole', () => {
  const counts = countCompared(
    answerOf(table, '2024-05-01..2024-05-12', '2024-05-10..2024-05-10', {
      mode: 'sofar',
      at: kyivDay(2024, 5, 4),
    }),
  );
  expect(text(counts.total)).toBe('2–2 | 2–3');
  expect(counts.days).toEqual({ a: 4, b: 1 });
});

/** The rules once more, one event at a time and without any columns of the answer. */
const slowPair = ({ question, dates, filteredRows }: RowAnswer, belongs: (row: number) => boolean): Pair => {
  const { window, compare, at: playhead, mode } = question;
  const day = unitOf(table.zone, 'day');
  const unit = unitAt(playhead, window, day);
  // A playhead that stands at a day has the day's whole.
  const last = day.floor(playhead) === playhead ? day.end(playhead) - 1 : playhead;
  const inside = (row: number, span: { start: number; end: number }, isSure: boolean): boolean =>
    isSure
      ? dates.startMax[row]! < span.end && dates.endMin[row]! > span.start
      : dates.startMin[row]! < span.end && dates.endMax[row]! > span.start;
  const [a, b] = [
    { low: 0, high: 0 },
    { low: 0, high: 0 },
  ];
  for (const row of filteredRows) {
    if (Number.isNaN(dates.startMin[row]!) || !belongs(row)) continue;
    const isThere =
      inside(row, window, false) &&
      (mode === 'window' || (mode === 'sofar' ? dates.startMin[row]! <= last : inside(row, unit, false)));
    if (isThere) {
      a.high += 1;
      if (inside(row, mode === 'moment' ? unit : window, true) && (mode !== 'sofar' || dates.startMax[row]! <= last))
        a.low += 1;
    }
    if (inside(row, compare!, false)) {
      b.high += 1;
      if (inside(row, compare!, true)) b.low += 1;
    }
  }
  return { a, b };
};

const isWithin = (large: EventTable, row: number, id: string): boolean =>
  large.records[row]!.where.some(({ role, place }) => {
    let found = role === 'location' ? large.places.get(place ?? '') : undefined;
    while (found && found.id !== id) found = large.places.get(found.within ?? '');
    return found !== undefined;
  });

test('counts agree with the plain rules for any two windows, playhead and mode', () => {
  const large = buildTable(syntheticDataset(400, 5));
  const first = kyivDay(2023, 1, 1);
  const span = fc
    .tuple(fc.nat(700), fc.integer({ min: 1, max: 200 }))
    .map(([from, days]) => ({ start: millis(first + from * DAY), end: millis(first + (from + days) * DAY) }));
  fc.assert(
    fc.property(
      span,
      span,
      fc.constantFrom<Mode>(...MODES),
      fc.nat(100),
      fc.boolean(),
      (window, compare, mode, part, isFiltered) => {
        const playhead = millis(window.start + Math.round((window.end - window.start) * (part / 100)));
        const filters = isFiltered ? { track: { values: ['offensive'], exclude: true } } : {};
        const answer = ask(large, { window, compare, mode, at: playhead, dating: 'best', filters });
        const counts = countCompared(answer);
        const typeOf = (row: number): string => large.records[row]!.type;
        expect(counts.total).toEqual(slowPair(answer, () => true));
        for (const { track, pair } of counts.tracks)
          expect(pair).toEqual(slowPair(answer, (row) => large.records[row]!.track === track));
        for (const { type, pair } of counts.types)
          expect(pair).toEqual(slowPair(answer, (row) => typeOf(row) === type));
        const places = (list: readonly PlaceCount[]): readonly PlaceCount[] =>
          list.flatMap((place) => [place, ...places(place.parts)]);
        for (const { id, pair } of places(counts.places))
          expect(pair).toEqual(slowPair(answer, (row) => isWithin(large, row, id)));
        // Everything is somewhere: what answers to a type, and to a place or to none.
        const sum = (pairs: readonly Pair[]): number => pairs.reduce((all, { a, b }) => all + a.high + b.high, 0);
        expect(sum(counts.types.map(({ pair }) => pair))).toBe(sum([counts.total]));
        expect(sum([...counts.places.map(({ pair }) => pair), counts.unnamed, counts.offMap])).toBe(
          sum([counts.total]),
        );
      },
    ),
    { numRuns: 120, seed: 8 },
  );
});
