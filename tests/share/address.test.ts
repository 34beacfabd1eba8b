/** The address bar and the view: what is pushed, what is replaced, what is left alone. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { kyivDay } from '../fixtures/time.ts';
import { createActions } from '../../src/selection/actions.ts';
import { contextOf } from '../../src/selection/context.ts';
import { parseLink } from '../../src/selection/link.ts';
import { createSelectionStore } from '../../src/selection/selection-store.ts';
import type { EventId } from '../../src/events/types.ts';
import { bindAddress } from '../../src/share/address.ts';
import { fakePage } from './fake-page.ts';
import { ALL_SHAPES, tableOf } from '../fixtures/small.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const begin = (start = '', isFramed = false) => {
  const table = tableOf(ALL_SHAPES);
  const store = createSelectionStore();
  const actions = createActions(store);
  const fake = fakePage(start, { isFramed });
  const onData = vi.fn();
  const onDropped = vi.fn();
  const { unbind, history } = bindAddress({ store, actions, onData, onDropped, page: fake.page });
  actions.begin(table, parseLink(start, contextOf(table)).selection);
  return { ...fake, store, actions, onData, onDropped, unbind, history };
};

const day = (number: number) => kyivDay(2024, 5, number);
const place = (zoom: number) => ({ kind: 'll', lat: 50, lng: 36, zoom }) as const;

test('opening a link writes nothing', () => {
  const { calls } = begin('sel=ground');
  vi.runAllTimers();
  expect(calls).toEqual([]);
});

test('a committed change is a new entry; Back and Forward restore the view and write nothing', () => {
  const { actions, calls, store, go } = begin();
  actions.select('ground' as EventId);
  actions.setWindow({ start: day(10), end: day(13) });
  expect(calls).toEqual(['push sel=ground', 'push t=2024-05-10..2024-05-12&sel=ground']);
  go(-1);
  expect(store.getState().selection).toMatchObject({ selected: 'ground', window: null });
  go(-1);
  expect(store.getState().selection.selected).toBeNull();
  go(2);
  expect(store.getState().selection.window).toEqual({ start: day(10), end: day(13) });
  vi.runAllTimers();
  expect(calls).toHaveLength(2);
});

test('pans replace the entry, three times a second at most and once at rest', () => {
  const { actions, calls } = begin();
  for (let i = 1; i <= 60; i += 1) {
    actions.setMapView(place(5 + i / 100));
    vi.advanceTimersByTime(1000 / 60);
  }
  expect(calls.length).toBeGreaterThan(1);
  expect(calls.length).toBeLessThanOrEqual(4);
  vi.runAllTimers();
  expect(calls.at(-1)).toBe('replace ll=50,36,5.6');
  expect(calls.every((call) => call.startsWith('replace'))).toBe(true);
});

test('a drag writes nothing until it is released', () => {
  const { actions, calls } = begin();
  for (let i = 9; i < 14; i += 1) actions.previewWindow({ start: day(i), end: day(15) });
  vi.runAllTimers();
  expect(calls).toEqual([]);
  actions.commitGesture();
  expect(calls).toEqual(['push t=2024-05-13..2024-05-14']);
});

test('while playing the address rests; it is written when playing stops', () => {
  const { actions, calls } = begin();
  actions.play();
  expect(calls).toEqual(['push mode=sofar']);
  for (let i = 0; i < 20; i += 1) {
    actions.previewAt(kyivDay(2024, 5, 9));
    actions.setMapView(place(6 + i / 10));
    vi.advanceTimersByTime(100);
  }
  expect(calls).toHaveLength(1);
  actions.pause();
  vi.runAllTimers();
  expect(calls).toEqual(['push mode=sofar', 'replace at=2024-05-09&mode=sofar&ll=50,36,7.9']);
});

test('in a frame nothing is pushed: Back belongs to the page around it', () => {
  const { actions, calls, entries } = begin('', true);
  actions.select('ground' as EventId);
  actions.setMode('sofar');
  expect(calls.every((call) => call.startsWith('replace'))).toBe(true);
  expect(entries).toHaveLength(1);
});

test('never more calls than a browser takes, and the last view is written all the same', () => {
  const { actions, calls } = begin();
  for (let i = 0; i < 400; i += 1) actions.setMapView(place(3 + (i % 7) + i / 1000), 'push');
  expect(calls.length).toBeLessThanOrEqual(150);
  vi.advanceTimersByTime(60_000);
  expect(calls.at(-1)).toBe('replace ll=50,36,3.4');
});

test('Back to a link of another dataset asks for that dataset', () => {
  const { actions, onData, go, rewrite, store } = begin();
  actions.select('ground' as EventId);
  rewrite(0, 'data=elsewhere');
  go(-1);
  expect(onData).toHaveBeenCalledTimes(1);
  expect(store.getState().selection.selected).toBe('ground');
});

test('Back to a link with a bad value says which', () => {
  const { actions, onDropped, go, rewrite } = begin();
  actions.select('ground' as EventId);
  rewrite(0, 'mode=never&sel=visit');
  go(-1);
  expect(onDropped).toHaveBeenLastCalledWith(['mode']);
});

test('after the clean-up nothing is written any more', () => {
  const { actions, calls, unbind } = begin();
  actions.setMapView(place(5));
  unbind();
  actions.select('ground' as EventId);
  vi.runAllTimers();
  expect(calls).toEqual([]);
});
