/** Sliders' values and drags: all that needs no screen. */
import { expect, test } from 'vitest';
import { millis } from '../../../../src/base/brand.ts';
import { DAY, HOUR } from '../../../../src/base/calendar.ts';
import { secondGripAt } from '../../../../src/panes/timeline/playback/compare-gestures.ts';
import { applyDrag, nearestGrip, type Drag, type Grip } from '../../../../src/panes/timeline/playback/drag.ts';
import { createTimeScale } from '../../../../src/layout/timeline/axis.ts';
import { panStep, shifted } from '../../../../src/panes/timeline/playback/edge-pan.ts';
import { placeGrips } from '../../../../src/panes/timeline/playback/grip-places.ts';
import { keyValue } from '../../../../src/panes/timeline/playback/slider-keys.ts';
import {
  playheadAt,
  sliderRange,
  windowWith,
  type SliderState,
} from '../../../../src/panes/timeline/playback/slider-values.ts';
import { UTC } from '../../../../src/base/time/zone.ts';
import { unitOf } from '../../../../src/base/time/units.ts';

const dayUnit = unitOf(UTC, 'day');
const day = (count: number) => millis(count * DAY);
const window = { start: day(10), end: day(20) };
const state: SliderState = { window, at: window.end, unit: dayUnit, limits: { start: day(0), end: day(100) } };

test('the window’s end says its last day, not the midnight after it', () => {
  expect(sliderRange('start', state)).toEqual({ min: 0, max: 19, now: 10 });
  expect(sliderRange('end', state)).toEqual({ min: 10, max: 99, now: 19 });
  expect(sliderRange('playhead', state)).toEqual({ min: 10, max: 19, now: 19 });
});

test('arrows go by one unit, Shift and Page by ten, Home and End to the ends, all within the range', () => {
  const range = { min: 0, max: 30, now: 15 };
  const keys: readonly (readonly [string, boolean, number | null])[] = [
    ['ArrowLeft', false, 14],
    ['ArrowDown', false, 14],
    ['ArrowRight', false, 16],
    ['ArrowUp', false, 16],
    ['ArrowLeft', true, 5],
    ['ArrowRight', true, 25],
    ['PageUp', false, 25],
    ['PageDown', false, 5],
    ['Home', false, 0],
    ['End', false, 30],
    ['a', false, null],
    ['Tab', true, null],
  ];
  const press = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };
  for (const [key, shiftKey, value] of keys) expect(keyValue({ ...press, key, shiftKey }, range), key).toBe(value);
  expect(keyValue({ ...press, key: 'PageDown' }, { ...range, now: 3 })).toBe(0);
  expect(keyValue({ ...press, key: 'ArrowLeft', altKey: true }, range)).toBeNull();
});

test('a slider’s value becomes a window or a playhead; the last day is the window’s end', () => {
  expect(windowWith('start', 12, state)).toEqual({ start: day(12), end: day(20) });
  expect(windowWith('end', 12, state)).toEqual({ start: day(10), end: day(13) });
  expect(playheadAt(12, state)).toBe(day(12));
  expect(playheadAt(10, state)).toBe(day(10));
  expect(playheadAt(19, state)).toBeNull();
});

test('a window that begins in the middle of a day keeps the playhead inside', () => {
  const uneven = { ...state, window: { start: millis(day(10) + 5 * HOUR), end: window.end } };
  expect(playheadAt(10, uneven)).toBe(day(10) + 5 * HOUR);
});

const drag = (grip: Grip): Drag => ({
  grip,
  window,
  offset: 0,
  domain: { start: day(0), end: day(30) },
  unit: dayUnit,
  fine: unitOf(UTC, 'minute'),
});
const at = (grip: Grip, days: number, free = false) => applyDrag(drag(grip), days * DAY, free);

test('a dragged handle snaps to days; Alt frees it down to the minute', () => {
  expect(at('start', 12.4)).toEqual({ window: { start: day(12), end: day(20) }, grabbed: 'start' });
  expect(at('start', 12.5 + 1e-7, true)).toEqual({ window: { start: day(12.5), end: day(20) }, grabbed: 'start' });
});

test('handles may cross: the window turns round and is never empty', () => {
  expect(at('start', 25)).toEqual({ window: { start: day(20), end: day(25) }, grabbed: 'end' });
  expect(at('end', 4)).toEqual({ window: { start: day(4), end: day(10) }, grabbed: 'start' });
  expect(at('start', 20.2)).toEqual({ window: { start: day(19), end: day(20) }, grabbed: 'start' });
  expect(at('end', 9.8)).toEqual({ window: { start: day(10), end: day(11) }, grabbed: 'end' });
});

test('a dragged span keeps its length, at the edges of the overview too', () => {
  expect(applyDrag({ ...drag('span'), offset: 2 * DAY }, 17 * DAY, false)).toEqual({
    window: { start: day(15), end: day(25) },
    grabbed: 'span',
  });
  expect(at('span', -7)).toEqual({ window: { start: day(0), end: day(10) }, grabbed: 'span' });
  expect(at('span', 29)).toEqual({ window: { start: day(20), end: day(30) }, grabbed: 'span' });
});

test('a dragged playhead is on the day under the pointer, and on the last one at the window’s end', () => {
  expect(at('playhead', 14.6)).toEqual({ at: day(14) });
  expect(at('playhead', 14.6, true)).toEqual({ at: day(14.6) });
  expect(at('playhead', 3)).toEqual({ at: day(10) });
  expect(at('playhead', 19.2)).toEqual({ at: day(20) });
  expect(at('playhead', 33)).toEqual({ at: day(20) });
});

test('a press takes the nearest grip that there is', () => {
  const places = { start: 100, end: 200 };
  expect(nearestGrip(96, places, 12)).toBe('start');
  expect(nearestGrip(203, places, 12)).toBe('end');
  expect(nearestGrip(150, places, 12)).toBeNull();
  expect(nearestGrip(190, { ...places, playhead: 185 }, 22)).toBe('playhead');
});

test('of two overlapping windows each press is taken by one, and none by neither', () => {
  const first = { start: 100, end: 300 };
  const grip = (x: number) => secondGripAt(x, first, { start: 20, end: 240 }, 12);
  // The second one's own: its handles, its letter, and its span where the first one is not.
  expect(grip(20)).toBe('start');
  expect(grip(236)).toBe('end');
  expect(grip(130)).toBe('span');
  expect(grip(60)).toBe('span');
  // The first one's: its span, and what lies outside of both.
  for (const x of [110, 170, 290, 5, 320]) expect(grip(x)).toBeNull();
});

test('handles keep 24 pixels apart, however short the window; the playhead is where it is', () => {
  for (const [start, end, playhead] of [
    [100, 400, 400],
    [100, 110, 104],
    [100, 100, 100],
  ] as const) {
    const places = placeGrips({ start, end, playhead });
    expect(places.end - places.start).toBeGreaterThanOrEqual(24);
    expect(places.playhead).toBe(playhead);
  }
  expect(placeGrips({ start: 100, end: 400, playhead: 250 })).toEqual({ start: 100, end: 400, playhead: 250 });
});

test('held beyond an end the axis pans, the faster the farther out, and stops at the data’s limits', () => {
  const scale = createTimeScale({ start: day(0), end: day(10) }, 100, 600);
  expect(panStep(600, scale, 1000)).toBe(0);
  expect(panStep(350, scale, 1000)).toBe(0);
  const [near, far] = [panStep(612, scale, 1000), panStep(630, scale, 1000)];
  expect(near).toBeGreaterThan(0);
  expect(far).toBeGreaterThan(near);
  expect(panStep(80, scale, 1000)).toBeLessThan(0);
  const limits = { start: day(-3), end: day(12) };
  expect(shifted(scale.domain, 5 * DAY, limits)).toEqual({ start: day(2), end: day(12) });
  expect(shifted(scale.domain, -DAY, limits)).toEqual({ start: day(-1), end: day(9) });
});
