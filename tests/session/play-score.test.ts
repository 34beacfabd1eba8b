/** A playing as it is told: what comes in when, how long it takes, and where the playhead is meanwhile. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { millis } from '../../src/base/brand.ts';
import { DAY } from '../../src/base/calendar.ts';
import { UTC } from '../../src/base/time/zone.ts';
import { unitOf } from '../../src/base/time/units.ts';
import { buildTable } from '../../src/events/build.ts';
import { earliestOf } from '../../src/events/bounds.ts';
import {
  buildScore,
  FURTHER_MS,
  goOnFrom,
  GAP_MS,
  HOLD_MS,
  MOST_STOPS,
  placeAt,
  stepAt,
  timeAt,
  toldAt,
  waitForListener,
  WORDS_PER_SECOND,
  type Score,
} from '../../src/session/play-score.ts';
import { contextOf } from '../../src/selection/context.ts';
import { ask, viewOf, withRows } from '../fixtures/ask.ts';
import { builtIn } from '../fixtures/dataset.ts';
import { ALL_SHAPES, tableOf } from '../fixtures/small.ts';
import { questionsOf } from '../fixtures/views.ts';
import { kyivDay } from '../fixtures/time.ts';
import { sessionOn } from '../panes/reading/within-session.tsx';
import type { EventTable } from '../../src/events/types.ts';
import type { Question } from '../../src/query/types.ts';

const days = (count: number) => millis(count * DAY);
const window = { start: days(100), end: days(112) };
const unit = unitOf(UTC, 'day');
const arrivals = (...on: readonly number[]) =>
  on.map((day, row) => ({ row, at: day * DAY, isBefore: false, group: row, isLead: false }));
const soFar = (table: EventTable): Question => {
  const own = contextOf(table).window;
  return { window: own, at: own.end, mode: 'sofar', dating: 'best', compare: null, filters: {} };
};
const scoreOf = (table: EventTable, question = soFar(table)): Score =>
  buildScore(ask(table, { kind: 'arrivals', question }), viewOf(table, question).unit, question.window);

describe('the score', () => {
  test('a day is told for a second and a half, and 0.4 s longer for each further occasion; the time between takes 0.6 s', () => {
    const { legs, length } = buildScore(arrivals(102, 102, 102, 109), unit, window);
    expect(legs.map(({ lasts }) => lasts)).toEqual([GAP_MS, HOLD_MS + 2 * FURTHER_MS, GAP_MS, HOLD_MS]);
    expect(length).toBe(2 * GAP_MS + 2 * HOLD_MS + 2 * FURTHER_MS);
  });

  test('it ends with what comes in last, not with the window', () => {
    const score = buildScore(arrivals(102, 109), unit, window);
    expect(placeAt(score, score.length + 5000)).toBe(days(109.5));
    expect(placeAt(score, 1e9)).toBeLessThan(window.end);
  });

  test('the built-in data play in about twelve seconds, from 8 to 14 May', () => {
    const table = buildTable(builtIn());
    const score = scoreOf(table);
    expect(score.length).toBeGreaterThan(11_000);
    expect(score.length).toBeLessThan(13_500);
    const names = score.stops.map(({ groups }) => groups.map(([first]) => table.ids[first?.row ?? -1]));
    expect(names[1]?.slice(0, 2)).toEqual(['kharkiv-offensive', 'calls-to-lift-restriction']);
    expect(names[2]).toEqual(['vovchansk-battle']);
    expect(score.stops.flatMap(({ groups }) => groups.flat())).toHaveLength(30);
  });

  test('what is told first of a day leads; what holds throughout comes last', () => {
    const { stops } = scoreOf(tableOf(ALL_SHAPES));
    for (const { groups } of stops) {
      const places = groups.map(([first]) => (first?.isLead ? 0 : (first?.group ?? 0) < 0 ? 2 : 1));
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    }
  });

  test('very many days are told by weeks or more, so that it ends some time', () => {
    const many = buildScore(arrivals(...Array.from({ length: 400 }, (_, i) => i)), unit, {
      start: days(0),
      end: days(400),
    });
    expect(many.stops.length).toBeLessThanOrEqual(MOST_STOPS);
    expect(many.length).toBeLessThan(180_000);
  });

  test('nothing to tell has no length', () => {
    const score = buildScore([], unit, window);
    expect([score.length, toldAt(score, days(105)), placeAt(score, 50)]).toEqual([0, null, window.start]);
  });
});

describe('of any view', () => {
  const table = tableOf(ALL_SHAPES);
  const views = questionsOf(table).map((question): Question => ({ ...question, mode: 'sofar', compare: null }));
  const spanOf = (row: number, dating: Question['dating']): number => {
    const record = table.records[row];
    const text = dating === 'article' ? (record?.when?.stated ?? record?.when?.edtf) : record?.when?.edtf;
    const edtf = text === undefined ? null : table.readEdtf(text, 'Europe/Kyiv');
    return edtf && table[dating].startUnknown[row] === 0 ? earliestOf(edtf) : Number.NEGATIVE_INFINITY;
  };

  test('every dated event comes in once, none before the start that its date names, at which it may be there', () =>
    fc.assert(
      fc.property(views, (question) => {
        const answer = withRows(viewOf(table, question));
        const told = ask(table, { kind: 'arrivals', question });
        const dates = table[question.dating];
        const due = [...answer.windowRows].filter(
          (row) => Math.max(dates.startMin[row] ?? Number.NaN, spanOf(row, question.dating)) < question.window.end,
        );
        expect(told.map(({ row }) => row).toSorted((a, b) => a - b)).toEqual(due.toSorted((a, b) => a - b));
        for (const { row, at, isBefore } of told) {
          expect(at).toBeGreaterThanOrEqual(dates.startMin[row] ?? Number.NaN);
          expect(at).toBeGreaterThanOrEqual(spanOf(row, question.dating));
          expect(isBefore).toBe(
            at === question.window.start && Math.max(dates.startMin[row] ?? 0, spanOf(row, question.dating)) < at,
          );
          const before = viewOf(table, { ...question, at: millis(at - 1) });
          expect(before.presence[row]).toBeLessThan(isBefore ? 3 : 2);
        }
        expect(told.map(({ at }) => at)).toEqual(told.map(({ at }) => at).toSorted((a, b) => a - b));
      }),
    ));

  test('each comes in at one stop, stops follow one another, and the whole keeps its bounds', () =>
    fc.assert(
      fc.property(views, (question) => {
        const told = ask(table, { kind: 'arrivals', question });
        const { stops, legs, length } = scoreOf(table, question);
        expect(stops.flatMap(({ groups }) => groups.flat()).toSorted((a, b) => a.row - b.row)).toEqual(
          told.toSorted((a, b) => a.row - b.row),
        );
        for (const { start, end, groups } of stops)
          for (const { at } of groups.flat()) expect(at >= start && at < end).toBe(true);
        stops.forEach(({ start }, i) =>
          expect(start).toBeGreaterThanOrEqual(stops[i - 1]?.end ?? question.window.start),
        );
        expect(length).toBeGreaterThanOrEqual(stops.length * HOLD_MS);
        expect(length).toBeLessThanOrEqual(stops.length * (HOLD_MS + GAP_MS + 5 * FURTHER_MS));
        expect(length).toBeCloseTo(legs.reduce((sum, { lasts }) => sum + lasts, 0));
      }),
    ));

  test('the playhead never goes back, and where it is gives the time at which it came there', () =>
    fc.assert(
      fc.property(views, fc.double({ min: 0, max: 1, noNaN: true }), (question, part) => {
        const score = scoreOf(table, question);
        const time = part * score.length;
        const at = placeAt(score, time);
        expect(at).toBeGreaterThanOrEqual(placeAt(score, time * 0.9));
        expect(timeAt(score, at)).toBeLessThanOrEqual(time + 1);
        expect(placeAt(score, timeAt(score, at))).toBeCloseTo(at, -4);
      }),
    ));
});

describe('for who listens', () => {
  const table = tableOf(ALL_SHAPES);
  const views = questionsOf(table).map((question): Question => ({ ...question, mode: 'sofar', compare: null }));
  const holdsOf = ({ legs }: Score): readonly number[] =>
    legs.filter(({ from, to }) => from === to).map(({ lasts }) => lasts);

  test('each stop is told as long as its words take, and no shorter than without; all else stays', () =>
    fc.assert(
      fc.property(views, fc.infiniteStream(fc.nat(60)), (question, counts) => {
        const score = scoreOf(table, question);
        const words = new Map(score.stops.map((stop) => [stop, counts.next().value]));
        const waiting = waitForListener(score, (stop) => words.get(stop) ?? 0);
        expect(waiting.stops).toBe(score.stops);
        const usual = holdsOf(score);
        expect(holdsOf(waiting)).toEqual(
          score.stops.map((stop, i) => Math.max(usual[i] ?? 0, ((words.get(stop) ?? 0) / WORDS_PER_SECOND) * 1000)),
        );
        expect(waiting.length - score.length).toBeCloseTo(
          holdsOf(waiting).reduce((sum, lasts, i) => sum + lasts - (usual[i] ?? 0), 0),
        );
      }),
    ));

  test('thirty words take twelve seconds, few words the usual time', () => {
    const score = buildScore(arrivals(102, 109), unit, window);
    expect(holdsOf(waitForListener(score, ({ start }) => (start === days(102) ? 30 : 2)))).toEqual([12_000, HOLD_MS]);
  });

  test('whoever goes on at once hears each of them, in order, and comes to the end', () =>
    fc.assert(
      fc.property(views, (question) => {
        const score = waitForListener(scoreOf(table, question), () => 30);
        const heard: (Score['stops'][number] | null)[] = [];
        let at: number = score.window.start;
        // Between two stops a press leads to the next, at a stop beyond it.
        for (let press = 0; press < 2 * score.stops.length && timeAt(score, at) < score.length; press += 1) {
          const told = toldAt(score, at)?.stop ?? null;
          if (told && told !== heard.at(-1)) heard.push(told);
          const next = goOnFrom(score, at);
          expect(next).toBeGreaterThan(at);
          // There the player takes it up, and is told something else at the latest when it has come to its next rest.
          const time = timeAt(score, next);
          const rest = score.legs.find(({ begins, from, to }) => begins >= time && from === to);
          at = told ? (rest?.from ?? score.window.end) : next;
        }
        expect(heard).toEqual(score.stops);
        expect(timeAt(score, at)).toBe(score.length);
      }),
    ));
});

test('what is told where the playhead is: the day, or how long nothing comes in', () => {
  const score = buildScore(arrivals(102, 109), unit, window);
  expect(toldAt(score, days(102.5))?.stop?.groups).toHaveLength(1);
  expect(toldAt(score, days(105))).toEqual({ start: days(103), end: days(109), stop: null });
  expect(toldAt(score, days(111))).toBeNull();
});

test('without motion it leaps from day to day and stays as long as each is told', () => {
  const score = buildScore(arrivals(102, 109), unit, window);
  const first = stepAt(score, 0);
  expect(first).toEqual({ at: days(102.5), time: GAP_MS });
  expect(stepAt(score, GAP_MS + HOLD_MS - 1).at).toBe(days(102.5));
  expect(stepAt(score, GAP_MS + HOLD_MS).at).toBe(days(109.5));
});

test('at its end the mode returns that was before; where “so far” was chosen the playhead stays at what came last', () => {
  const table = tableOf(ALL_SHAPES);
  const inWindow = sessionOn(table);
  inWindow.actions.play();
  expect(inWindow.store.getState().selection.mode).toBe('sofar');
  inWindow.actions.finish(kyivDay(2024, 5, 14));
  const { selection, playing } = inWindow.store.getState();
  expect([selection.mode, selection.at, playing]).toEqual(['window', null, false]);
  const chosen = sessionOn(table, 'mode=sofar&at=2024-05-09');
  chosen.actions.play();
  chosen.actions.finish(kyivDay(2024, 5, 14));
  expect([chosen.store.getState().selection.mode, chosen.store.getState().selection.at]).toEqual([
    'sofar',
    kyivDay(2024, 5, 14),
  ]);
});

test('where it is stopped the playhead stands at the beginning of the day that was told', () => {
  const session = sessionOn(tableOf(ALL_SHAPES));
  session.actions.play();
  session.actions.previewAt(millis(kyivDay(2024, 5, 12) + DAY / 2 + 1));
  session.actions.pause(session.answer().unit);
  expect(session.store.getState().selection.at).toBe(kyivDay(2024, 5, 12));
});
