import fc from 'fast-check';
import { expect, test } from 'vitest';
import { millis } from '../../src/base/brand.ts';
import { DAY, HOUR } from '../../src/base/calendar.ts';
import { parseIsoUnit } from '../../src/events/iso-date.ts';
import { countStatus } from '../../src/query/count-status.ts';
import { createAsk } from '../../src/query/pipeline.ts';
import { unitAt } from '../../src/query/presence.ts';
import { createQuestion } from '../../src/query/question.ts';
import type { RowAnswer, Question } from '../../src/query/types.ts';
import { contextOf, parseWindow } from '../../src/selection/context.ts';
import { DEFAULT_SELECTION, MODES, type Filters, type Mode } from '../../src/selection/selection.ts';
import { ALL_SHAPES, tableOf } from '../fixtures/small.ts';
import { unitOf } from '../../src/base/time/units.ts';

const table = tableOf(ALL_SHAPES);
const context = contextOf(table);
const time = (text: string) => millis(parseIsoUnit(text, table.zone)?.start ?? Number.NaN);
const windowOf = (text: string) => parseWindow(text, context) ?? context.window;
const ask = createAsk();
const NO_FILTERS: Filters = {};
const question = (part: Partial<Omit<Question, 'window'>> & { readonly window?: string } = {}): Question => {
  const window = windowOf(part.window ?? '2024-05-08..2024-05-16');
  return { at: window.end, mode: 'window', dating: 'best', compare: null, filters: NO_FILTERS, ...part, window };
};
const ids = (answer: RowAnswer): readonly string[] => [...answer.rows].map((row) => answer.table.ids[row] ?? '');
const shown = (part: Parameters<typeof question>[0]): readonly string[] => ids(ask(table, question(part)));

test('the window shows what meets it, in order of earliest start, undated events last', () => {
  expect(shown({})).toEqual(['ground', 'villages', 'calls', 'once', 'forces', 'visit', 'speech', 'arms', 'nodate']);
  expect(shown({ window: '2023-09..2023-09' })).toEqual(['before', 'nodate']);
});

test('a unit is closed-open: what ends on the 7th is not in a window from the 8th', () => {
  expect(shown({ window: '2023-09-07..2023-09-07' })).toContain('before');
  expect(shown({ window: '2023-09-08..2023-09-09' })).toEqual(['nodate']);
});

test('“so far” shows what may have begun by the playhead, and counts what may not have', () => {
  const answer = ask(table, question({ mode: 'sofar', at: time('2024-05-12') }));
  expect(ids(answer)).toEqual(['ground', 'villages', 'calls', 'once', 'nodate']);
  expect(answer.possible).toBe(3);
});

test('an event that meets the window only by an imprecise date stays possible in every mode', () => {
  const vague = tableOf(
    'vague | offensive/strike | [2024-05-05..2024-05-10] | within\nlater | offensive/strike | [2024-05-10..2024-05-15] | within',
  );
  const at = time('2024-05-12');
  const counts = MODES.map((mode) => {
    const { possible, notYet } = ask(vague, question({ mode, at }));
    return [mode, possible, notYet];
  });
  // At the moment of 12 May the first is over; the second may lie on any of its days.
  expect(counts).toEqual([
    ['window', 1, 0],
    ['sofar', 2, 1],
    ['moment', 1, 0],
  ]);
});

test('so far: what is told in the past has happened by publication, however vague its date', () => {
  const vague = tableOf(
    'vague | offensive/strike | 2024-05~ | repeated\nplanned | diplomatic/meeting | 2024-05-16~ | instant',
  );
  const window = '2024-05-08..2024-05-20';
  const notYet = (at: string): number => ask(vague, question({ mode: 'sofar', window, at: time(at) })).notYet;
  expect([notYet('2024-05-14'), notYet('2024-05-15'), notYet('2024-05-16')]).toEqual([2, 1, 0]);
  const later = tableOf('planned | diplomatic/meeting | [2024-05-16..2024-05-18] | within');
  expect(ask(later, question({ mode: 'sofar', window, at: time('2024-05-17') })).notYet).toBe(1);
});

test('“so far” up to a day has its noon and its evening, up to an hour no more than what may have begun by then', () => {
  const evening = '{"when":{"part":"evening"}}';
  const hours = tableOf(
    `noon | offensive/strike | 2024-05-14T12:00 | instant\nlate | offensive/strike | 2024-05-14 | instant | ${evening}`,
  );
  const at = (text: string): readonly (string | number)[] => {
    const answer = ask(hours, question({ mode: 'sofar', at: time(text) }));
    return [...ids(answer), answer.possible, countStatus(answer).atPlayhead];
  };
  expect(at('2024-05-13')).toEqual([0, 0]);
  expect(at('2024-05-14')).toEqual(['noon', 'late', 0, 2]);
  expect(at('2024-05-14T11:59')).toEqual([0, 0]);
  // While it plays the words say the day.
  const playing = question({ mode: 'sofar', at: millis(time('2024-05-14T11:59') + 0.5) });
  expect(ids(ask(hours, playing))).toEqual(['noon', 'late']);
  expect(at('2024-05-14T12:00')).toEqual(['noon', 0, 1]);
  // It may have been evening already.
  expect(at('2024-05-14T17:30')).toEqual(['noon', 'late', 1, 2]);
});

test('“moment” shows what the playhead’s day holds', () => {
  expect(shown({ mode: 'moment', at: time('2024-05-11') })).toEqual(['ground', 'villages', 'calls', 'nodate']);
  expect(shown({ mode: 'moment', at: time('2024-05-14') })).toContain('speech');
});

test('at the window’s end the moment is the last day of the window', () => {
  const window = windowOf('2024-05-08..2024-05-14');
  expect(unitAt(window.end, window, unitOf(table.zone, 'day'))).toEqual({
    start: time('2024-05-14'),
    end: time('2024-05-15'),
  });
  expect(unitAt(time('2024-05-10'), window, unitOf(table.zone, 'hour'))).toEqual({
    start: time('2024-05-10'),
    end: time('2024-05-10') + HOUR,
  });
});

test('with “article only” a date from outside is gone, the event is not', () => {
  const answer = ask(table, question({ dating: 'article' }));
  expect(answer.undated).toBe(2);
  expect(ids(answer).slice(-2)).toEqual(['visit', 'nodate']);
});

test.each<[Filters, readonly string[]]>([
  [{ track: { values: ['offensive'], exclude: false } }, ['ground', 'villages', 'once', 'forces']],
  [{ track: { values: ['offensive', 'diplomatic'], exclude: true } }, ['arms']],
  [
    { certainty: { values: ['claimed'], exclude: false }, track: { values: ['diplomatic'], exclude: false } },
    ['nodate'],
  ],
  [{ place: { values: ['land'], exclude: false } }, ['speech']],
  [{ src: { values: ['other'], exclude: false } }, ['visit']],
  [{ prec: { values: ['g.city'], exclude: false } }, ['speech']],
  [{ prec: { values: ['g.city', 't.month'], exclude: false } }, []],
  [{ basis: { values: ['outside'], exclude: false } }, ['visit']],
])('filters %j leave %j', (filters, expected) => {
  expect(shown({ filters })).toEqual(expected);
});

test('steps are remembered: moving the playhead does not filter again', () => {
  const own = createAsk();
  const first = own(table, question({ mode: 'sofar', at: time('2024-05-11') }));
  const second = own(table, question({ mode: 'sofar', at: time('2024-05-12') }));
  expect(second.filteredRows).toBe(first.filteredRows);
  expect(second.windowRows).toBe(first.windowRows);
  expect(second.rows).not.toBe(first.rows);
});

test('the question follows a gesture before it is committed', () => {
  const build = createQuestion();
  const preview = { window: windowOf('2024-05-10..2024-05-11'), at: null };
  expect(build(DEFAULT_SELECTION, preview, context).window).toEqual(preview.window);
  expect(build(DEFAULT_SELECTION, { window: null, at: null }, context).window).toEqual(context.window);
});

/** The codebook's sentences, one row at a time. */
const oracle = ({ window, at, mode, filters }: Question): readonly string[] => {
  const { best } = table;
  const unit = unitAt(at, window, unitOf(table.zone, 'day'));
  const isShown = (row: number): boolean => {
    const from = best.startMin[row] ?? Number.NaN;
    const to = best.endMax[row] ?? Number.NaN;
    const record = table.records[row];
    if (filters.track && filters.track.values.includes(record?.track ?? '') === filters.track.exclude) return false;
    if (
      filters.certainty &&
      filters.certainty.values.includes(record?.certainty.assertion ?? '') === filters.certainty.exclude
    )
      return false;
    if (Number.isNaN(from)) return true;
    if (!(from < window.end && to > window.start)) return false;
    if (mode === 'sofar') return from <= at;
    return mode === 'window' || (from < unit.end && to > unit.start);
  };
  return table.ids.filter((_, row) => isShown(row)).toSorted();
};

test('counts, rows and presence agree with the plain rule for any window, playhead, mode and filter', () => {
  const days = fc.integer({ min: 0, max: 40 });
  const sets = fc.option(
    fc.record({ values: fc.subarray(['offensive', 'diplomatic', 'other'], { minLength: 1 }), exclude: fc.boolean() }),
    { nil: undefined },
  );
  const vouched = fc.option(
    fc.record({ values: fc.subarray(['reported', 'claimed'], { minLength: 1 }), exclude: fc.boolean() }),
    { nil: undefined },
  );
  fc.assert(
    fc.property(
      days,
      fc.integer({ min: 1, max: 40 }),
      fc.nat(40 * 24),
      fc.constantFrom<Mode>(...MODES),
      sets,
      vouched,
      (from, length, hour, mode, track, certainty) => {
        const start = millis(time('2024-04-20') + from * DAY);
        const window = { start, end: millis(start + length * DAY) };
        const asked: Question = {
          window,
          at: millis(Math.min(window.end, start + hour * HOUR)),
          mode,
          dating: 'best',
          compare: null,
          filters: { ...(track ? { track } : {}), ...(certainty ? { certainty } : {}) },
        };
        const answer = ask(table, asked);
        expect(ids(answer).toSorted()).toEqual(oracle(asked));
        expect(answer.shown).toBe(answer.rows.length);
        expect([...answer.presence].filter((presence) => presence > 0)).toHaveLength(answer.shown);
        expect([...answer.presence].filter((presence) => presence === 1)).toHaveLength(answer.possible);
      },
    ),
    { numRuns: 500, seed: 3 },
  );
});
