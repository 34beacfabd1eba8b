/** Playing by time: rate, leaps over quiet stretches, the end. */
import { expect, test } from 'vitest';
import { millis } from '../../src/base/brand.ts';
import { DAY, HOUR } from '../../src/base/calendar.ts';
import { advancePlay, buildPlayClock, stepMillis, stepPlay } from '../../src/session/play-clock.ts';
import { WINDOW_MS } from '../../src/session/play-rate.ts';
import { contextOf } from '../../src/selection/context.ts';
import type { Mode } from '../../src/selection/selection.ts';
import { ALL_SHAPES, tableOf } from '../fixtures/small.ts';
import { ask } from '../fixtures/ask.ts';
import { UTC } from '../../src/base/time/zone.ts';
import { unitOf } from '../../src/base/time/units.ts';
import { kyivDay } from '../fixtures/time.ts';

const days = (count: number) => millis(count * DAY);
const window = { start: days(100), end: days(112) };
const clock = (changedDays: readonly number[], speed = 1, span = window) =>
  buildPlayClock({
    window: span,
    changes: Float64Array.from(changedDays, (day) => day * DAY),
    unit: unitOf(UTC, 'day'),
    speed,
  });
const everyDay = Array.from({ length: 12 }, (_, i) => 100 + i);

/** Plays frame by frame until the end; returns how long that took and what was leapt over. */
const playThrough = (played: ReturnType<typeof clock>, frame: number) => {
  let at = played.window.start;
  let elapsed = 0;
  const skipped: number[][] = [];
  for (;;) {
    const step = advancePlay(played, at, frame);
    elapsed += frame;
    if (step.skipped) skipped.push([step.skipped.start / DAY, step.skipped.end / DAY]);
    if (step.ended) return { elapsed, skipped, at: step.at };
    expect(step.at).toBeGreaterThan(at);
    at = step.at;
  }
};

test('a window in which something changes every day takes 12 seconds, whatever the frame rate', () => {
  for (const frame of [4, 16, 33, 100]) {
    const { elapsed, at } = playThrough(clock(everyDay), frame);
    expect(Math.abs(elapsed - WINDOW_MS)).toBeLessThanOrEqual(frame);
    expect(at).toBe(window.end);
  }
});

test('at 4× it takes three seconds', () => {
  expect(Math.abs(playThrough(clock(everyDay, 4), 10).elapsed - 3000)).toBeLessThanOrEqual(10);
});

test('a stretch without changes is leapt over once, and said', () => {
  const { skipped } = playThrough(clock([100, 101, 109]), 16);
  expect(skipped).toEqual([
    [102, 109],
    [110, 112],
  ]);
});

test('a quiet stretch that passes in less than 0.6 seconds is played', () => {
  // At 8× a day takes 0.125 s, four quiet days half a second.
  expect(playThrough(clock([100, 105, 106, 107, 108, 109, 110, 111], 8), 16).skipped).toEqual([]);
  expect(playThrough(clock([100, 106, 107, 108, 109, 110, 111], 8), 16).skipped).toEqual([[101, 106]]);
});

test('quiet at the very start is leapt over from the first frame on, so that nobody waits for nothing', () => {
  const step = advancePlay(clock([109]), window.start, 16);
  expect(step.at).toBe(days(109));
  expect(step.skipped).toEqual({ start: days(100), end: days(109) });
});

test('a frame that comes a minute late moves the playhead by a tenth of a second', () => {
  const { at } = advancePlay(clock(everyDay), window.start, 60_000);
  expect(at - window.start).toBe((100 * 12 * DAY) / WINDOW_MS);
});

test('without motion the playhead goes from day to day, with the same leaps', () => {
  const played = clock([100, 101, 109]);
  expect(stepPlay(played, millis(window.start + 5 * HOUR)).at).toBe(days(101));
  expect(stepPlay(played, days(101)).at).toBe(days(109));
  expect(stepPlay(played, days(109)).ended).toBe(true);
  for (const speed of [0.25, 1, 8]) {
    expect(stepMillis(speed)).toBeGreaterThanOrEqual(600);
    expect(stepMillis(speed)).toBeLessThanOrEqual(1000);
  }
});

test('“moment” also changes where events end', () => {
  const table = tableOf(ALL_SHAPES);
  const own = contextOf(table).window;
  const changes = (mode: Mode): readonly number[] => {
    const question = { window: own, at: own.end, mode, dating: 'best', compare: null, filters: {} } as const;
    return [...ask(table, { kind: 'changes', question })];
  };
  const [sofar, moment] = [changes('sofar'), changes('moment')];
  expect(sofar).toEqual(sofar.toSorted((a, b) => a - b));
  const speechEnds = kyivDay(2024, 5, 15);
  expect(moment.length).toBe(sofar.length * 2);
  expect(moment).toContain(speechEnds);
});
