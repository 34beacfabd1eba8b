/** Next and previous event. */
import { expect, test } from 'vitest';
import { createSession } from '../../src/session/session.ts';
import { stepEvent, type StepDirection } from '../../src/session/step-events.ts';
import type { Question } from '../../src/query/types.ts';
import type { EventId } from '../../src/events/types.ts';
import { createActions } from '../../src/selection/actions.ts';
import { contextOf } from '../../src/selection/context.ts';
import { DEFAULT_SELECTION } from '../../src/selection/selection.ts';
import { createSelectionStore } from '../../src/selection/selection-store.ts';
import { ALL_SHAPES, tableOf } from '../fixtures/small.ts';
import { ask } from '../fixtures/ask.ts';
import { KYIV } from '../fixtures/time.ts';

const table = tableOf(ALL_SHAPES);
const { window } = contextOf(table);
const day = (text: string) => KYIV.toInstant(Date.parse(`${text}T00:00Z`));
const ORDER = ['ground', 'villages', 'calls', 'once', 'forces', 'visit', 'speech', 'arms', 'nodate'];

const step = (selected: string | null, direction: StepDirection, part: Partial<Question> = {}): string | null => {
  const question: Question = {
    window,
    at: window.end,
    mode: 'window',
    dating: 'best',
    compare: null,
    filters: {},
    ...part,
  };
  const { before, after } = ask(table, { kind: 'neighbour', question, selected: selected as EventId | null });
  const row = direction === 1 ? after : before;
  return row === null ? null : (table.ids[row] ?? null);
};

test('with nothing selected, next begins at the first and previous at the last', () => {
  expect(step(null, 1)).toBe(ORDER[0]);
  expect(step(null, -1)).toBe(ORDER.at(-1));
});

test('next walks through everything that is shown, by earliest start and the file’s order, and stops at its end', () => {
  const walked: string[] = [];
  for (let at = step(null, 1); at !== null; at = step(at, 1)) walked.push(at);
  expect(walked).toEqual(ORDER);
});

test('previous walks the same way back', () => {
  const walked: string[] = [];
  for (let at = step(null, -1); at !== null; at = step(at, -1)) walked.push(at);
  expect(walked).toEqual(ORDER.toReversed());
});

test('with nothing selected and a playhead within the window, next is the first event from there on', () => {
  expect(step(null, 1, { at: day('2024-05-12') })).toBe('once');
  expect(step(null, -1, { at: day('2024-05-12') })).toBe('calls');
});

test('in “so far” next goes on to events that the playhead has not reached', () => {
  expect(step('ground', 1, { mode: 'sofar', at: day('2024-05-10') })).toBe('villages');
  expect(step('calls', 1, { mode: 'sofar', at: day('2024-05-10') })).toBe('once');
});

test('from an event that the filters hide, the step goes to its neighbour in time', () => {
  const filters = { track: { values: ['diplomatic'], exclude: false } };
  expect(step('once', 1, { filters })).toBe('visit');
  expect(step('once', -1, { filters })).toBe('calls');
});

test('a step selects the event and sets the playhead to its start', () => {
  const store = createSelectionStore();
  const actions = createActions(store);
  actions.begin(table, DEFAULT_SELECTION);
  const session = createSession(table, contextOf(table), store, actions);
  for (let i = 0; i < 4; i += 1) stepEvent(session, 1);
  expect(store.getState().selection).toMatchObject({ selected: 'once', at: day('2024-05-12') });
  for (let i = 0; i < 5; i += 1) stepEvent(session, 1);
  expect(store.getState().selection).toMatchObject({ selected: 'nodate', at: day('2024-05-14') });
});

test('an event of a second window alone is walked too, and leaves the playhead of the first', () => {
  const store = createSelectionStore();
  const actions = createActions(store);
  const compare = { start: day('2023-09-01'), end: day('2023-10-01') };
  actions.begin(table, { ...DEFAULT_SELECTION, compare });
  const session = createSession(table, contextOf(table), store, actions);
  stepEvent(session, 1);
  expect(store.getState().selection).toMatchObject({ selected: 'before', at: null });
  stepEvent(session, 1);
  expect(store.getState().selection).toMatchObject({ selected: 'ground', at: day('2024-05-10') });
});

test('a step to the evening of a day puts the playhead on the day: an evening has no hour', () => {
  const evening = '{"when":{"part":"evening"}}';
  const dated = tableOf(`late | diplomatic/speech | 2024-05-14 | instant | ${evening}`);
  const store = createSelectionStore();
  const actions = createActions(store);
  actions.begin(dated, { ...DEFAULT_SELECTION, mode: 'sofar' });
  stepEvent(createSession(dated, contextOf(dated), store, actions), 1);
  expect(store.getState().selection).toMatchObject({ selected: 'late', at: day('2024-05-14') });
});
