/** Undo and redo: the same list of views at top level, where they are Back and Forward, and in a frame, where it is kept in memory. */
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { EventId } from '../../src/events/types.ts';
import { createActions } from '../../src/selection/actions.ts';
import { contextOf } from '../../src/selection/context.ts';
import { parseLink, writeLink } from '../../src/selection/link.ts';
import { createSelectionStore } from '../../src/selection/selection-store.ts';
import { bindAddress } from '../../src/share/address.ts';
import { ALL_SHAPES, tableOf } from '../fixtures/small.ts';
import { fakePage, type FakeOptions } from './fake-page.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const table = tableOf(ALL_SHAPES);

const bind = (fake: ReturnType<typeof fakePage>, start = '') => {
  const store = createSelectionStore();
  const actions = createActions(store);
  const { history, unbind } = bindAddress({ store, actions, onData: () => {}, page: fake.page });
  actions.begin(table, parseLink(start, contextOf(table)).selection);
  return { store, actions, history, unbind, view: () => writeLink(store.getState().selection, table) };
};
const begin = (options: FakeOptions = {}, start = '') => {
  const fake = fakePage(start, options);
  return { fake, ...bind(fake, start) };
};
const arrive = (): void => {
  vi.advanceTimersByTime(50);
};

const PLACES: readonly (readonly [name: string, options: FakeOptions])[] = [
  ['at top level', { before: 2 }],
  ['in a frame', { isFramed: true, before: 2 }],
  ['where the address may not be written', { isLocked: true, before: 2 }],
];

describe.each(PLACES)('%s', (_, options) => {
  test('a fresh page has nothing to undo, and trying leaves it where it is', () => {
    const { history, fake, view } = begin(options, 'sel=ground');
    expect(history.getState()).toEqual({ canUndo: false, canRedo: false, undoes: null, redoes: null });
    history.undo();
    history.redo();
    arrive();
    expect([view(), fake.isAway()]).toEqual(['sel=ground', false]);
  });

  test('a step is named by what it changed, back and forth', () => {
    const { actions, history, view } = begin(options);
    actions.setFilter('track', { values: ['offensive'], exclude: false });
    actions.setMode('sofar');
    expect(history.getState()).toMatchObject({ undoes: 'mode', redoes: null });
    history.undo();
    arrive();
    expect(view()).toBe('track=offensive');
    expect(history.getState()).toMatchObject({ canUndo: true, undoes: 'filters', canRedo: true, redoes: 'mode' });
    history.redo();
    arrive();
    expect(view()).toBe('mode=sofar&track=offensive');
  });

  test('a reset is one step, of too many parts for a word', () => {
    const { actions, history, view } = begin(options);
    actions.select('ground' as EventId);
    actions.setMode('sofar');
    actions.setFilter('track', { values: ['offensive'], exclude: false });
    actions.setDating('article');
    const before = view();
    actions.reset();
    expect(history.getState()).toMatchObject({ canUndo: true, undoes: null });
    history.undo();
    arrive();
    expect(view()).toBe(before);
  });

  test('presses that come faster than the browser goes are all kept, and none leads out of the page', () => {
    const { actions, history, fake, view } = begin(options);
    for (const speed of [2, 4, 8]) actions.setSpeed(speed);
    for (let i = 0; i < 6; i += 1) history.undo();
    arrive();
    expect([view(), fake.isAway()]).toEqual(['', false]);
    for (let i = 0; i < 6; i += 1) history.redo();
    arrive();
    expect(view()).toBe('speed=8');
  });

  test('any order of changes, pans, undo and redo: the view is the one that a plain list would show', () => {
    const ids = table.ids.slice(0, 4);
    const step = fc.oneof(
      fc.record({ do: fc.constant('push' as const), value: fc.integer({ min: 0, max: 3 }) }),
      fc.record({ do: fc.constant('speed' as const), value: fc.integer({ min: 1, max: 8 }) }),
      fc.record({ do: fc.constant('pan' as const), value: fc.integer({ min: 3, max: 9 }) }),
      fc.record({ do: fc.constantFrom('undo' as const, 'redo' as const, 'wait' as const), value: fc.constant(0) }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const { actions, history, view, fake, unbind } = begin(options);
        let [list, at] = [[''], 0];
        for (const { do: what, value } of steps) {
          const before = view();
          if (what === 'push') actions.select(ids[value] ?? null);
          else if (what === 'speed') actions.setSpeed(value);
          else if (what === 'pan') actions.setMapView({ kind: 'll', lat: 50, lng: 36, zoom: value });
          else if (what === 'undo') {
            history.undo();
            at = Math.max(0, at - 1);
          } else if (what === 'redo') {
            history.redo();
            at = Math.min(list.length - 1, at + 1);
          }
          if (what === 'wait') vi.advanceTimersByTime(400);
          else if (what === 'undo' || what === 'redo') arrive();
          else if (what === 'pan') list[at] = view();
          else if (view() !== before) {
            list = [...list.slice(0, at + 1), view()];
            at += 1;
          }
          expect(view()).toBe(list[at]);
          expect(history.getState()).toMatchObject({ canUndo: at > 0, canRedo: at < list.length - 1 });
          expect(fake.isAway()).toBe(false);
        }
        unbind();
        vi.clearAllTimers();
      }),
      { numRuns: 150 },
    );
  });
});

test('the browser’s own Back and Forward move the same list', () => {
  const { actions, history, fake, view } = begin();
  actions.setSpeed(2);
  actions.setSpeed(4);
  fake.go(-1);
  expect(history.getState()).toMatchObject({ canUndo: true, canRedo: true });
  fake.go(-1);
  expect(history.getState()).toMatchObject({ canUndo: false, canRedo: true });
  fake.go(2);
  expect([view(), history.getState().canRedo]).toEqual(['speed=4', false]);
});

test('after a reload the steps before it can still be undone', () => {
  const { actions, fake, unbind } = begin({ before: 1 });
  actions.setSpeed(2);
  actions.setSpeed(4);
  unbind();
  const again = bind(fake, 'speed=4');
  expect(again.history.getState()).toEqual({ canUndo: true, canRedo: false, undoes: null, redoes: null });
  again.history.undo();
  arrive();
  expect(again.view()).toBe('speed=2');
  again.history.undo();
  again.history.undo();
  arrive();
  expect([again.view(), again.history.getState().canUndo, fake.isAway()]).toEqual(['', false, false]);
});

test('a hash typed by hand is a step like any other', () => {
  const { actions, history, fake, view } = begin();
  actions.setSpeed(2);
  fake.addHash();
  expect([view(), history.getState().canUndo]).toEqual(['speed=2', true]);
  history.undo();
  history.undo();
  arrive();
  expect([view(), history.getState().canUndo]).toEqual(['', false]);
});

test('where the browser has forgotten the oldest entries, undo ends at the oldest that it kept', () => {
  const { actions, history, fake, view } = begin();
  actions.setSpeed(2);
  actions.setSpeed(4);
  fake.entries.shift();
  fake.entries.shift();
  fake.go(-2);
  history.undo();
  vi.advanceTimersByTime(2000);
  expect([view(), history.getState().canUndo]).toEqual(['speed=4', false]);
});

test('a change of dataset in a frame begins a new list', () => {
  const { actions, history, store } = begin({ isFramed: true });
  actions.setSpeed(2);
  actions.begin(tableOf(ALL_SHAPES, { id: 'other' }), { ...store.getState().selection });
  expect(history.getState().canUndo).toBe(false);
});

test('undo in a frame brings the address along, for who copies it', () => {
  const { actions, history, fake } = begin({ isFramed: true });
  actions.setSpeed(2);
  actions.setSpeed(4);
  history.undo();
  vi.advanceTimersByTime(1000);
  expect(fake.page.query()).toBe('?speed=2');
});

test('what exceeds the browser’s limit is one step with the last one that was written', () => {
  const { actions, history, view } = begin();
  for (let i = 0; i < 400; i += 1) actions.setMapView({ kind: 'll', lat: 50, lng: 36, zoom: 3 + i / 100 }, 'push');
  vi.advanceTimersByTime(60_000);
  history.undo();
  arrive();
  expect(view()).toBe('ll=50,36,4.48');
  expect(history.getState()).toMatchObject({ canUndo: true, canRedo: true });
});
