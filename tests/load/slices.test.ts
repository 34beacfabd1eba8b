/** A file that is read a slice at a time: the same comes of it, the page's turn comes in between, and Cancel leaves nothing. */
import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { finish, inSlices, type Steps, type StepsTaken } from '../../src/base/steps.ts';
import { buildInSlices, buildLoaded } from '../../src/load/build-loaded.ts';
import { LoadError } from '../../src/load/load-error.ts';
import { createLoadStore, type LoadState } from '../../src/load/load-store.ts';
import { CASES, caseText } from '../fixtures/cases.ts';
import { builtInText, soundDataset } from '../fixtures/dataset.ts';
import { longTextsText, manyEventsText } from '../fixtures/large-files.ts';
import { syntheticDataset } from '../fixtures/synthetic.ts';

/** A clock that moves on so much each time it is read that every step is a slice of its own. */
const pauseEverywhere = (): void => {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => (now += 1000));
};
afterEach(() => {
  vi.restoreAllMocks();
});

const FIXTURES = new URL('../fixtures/', import.meta.url);
const FILES: readonly (readonly [name: string, text: string])[] = [
  ...CASES.map((name) => [name, caseText(name)] as const),
  ...readdirSync(FIXTURES)
    .filter((name) => name.endsWith('.json'))
    .map((name) => [name, readFileSync(new URL(name, FIXTURES), 'utf8')] as const),
  ['the built-in data', builtInText()],
  ['invented events', JSON.stringify(syntheticDataset(300))],
  ['many events', manyEventsText(300)],
  ['long texts', longTextsText()],
  ['members that stand twice', JSON.stringify(soundDataset()).replace('"id":', '"id":"first","id":')],
  ['no JSON', '{"events": ['],
  ['another format', '{"hello":"world"}'],
];

/** What came of it, a failure too. */
const outcome = async (run: () => unknown): Promise<unknown> => {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof LoadError)) throw error;
    const { code, detail, where, facts, problems } = error;
    return { code, detail, where, facts, problems };
  }
};

test.each(FILES)('%s: the same, with a pause wherever one can be', async (name, text) => {
  const whole = await outcome(() => buildLoaded(text, name));
  pauseEverywhere();
  expect(await outcome(() => buildInSlices(text, name, {}))).toEqual(whole);
});

test('what is read is told as it goes on, and never less than before', async () => {
  pauseEverywhere();
  const told: StepsTaken[] = [];
  await buildInSlices(manyEventsText(50), 'many', { onProgress: (taken) => told.push(taken) });
  for (const stage of ['reading', 'checking'] as const) {
    const counts = told.filter((taken) => taken.stage === stage && taken.total !== null);
    expect(counts.length).toBeGreaterThanOrEqual(50);
    expect(counts.every(({ total }) => total === 50)).toBe(true);
  }
  const read = told.filter(({ stage, total }) => stage === 'reading' && total !== null).map(({ received }) => received);
  expect(read).toEqual(read.toSorted((a, b) => a - b));
});

describe('cancelling', () => {
  test('ends it at the next pause, with an error of its own, and nothing more is done', async () => {
    pauseEverywhere();
    const cancel = new AbortController();
    let told = 0;
    const onProgress = (): void => {
      told += 1;
      if (told === 20) cancel.abort();
    };
    const loading = outcome(() => buildInSlices(manyEventsText(50), 'many', { signal: cancel.signal, onProgress }));
    expect(await loading).toMatchObject({ code: 'aborted', where: 'many' });
    await new Promise((resolve) => {
      setTimeout(resolve, 20);
    });
    expect(told).toBe(20);
  });

  const server =
    (texts: Readonly<Record<string, string>>): typeof fetch =>
    (input) =>
      Promise.resolve(new Response(typeof input === 'string' ? texts[input.replace('https://news.example/', '')] : ''));

  test('brings back what was there, table and all, and says so until it is told not to', async () => {
    const texts = { a: JSON.stringify(soundDataset()), many: manyEventsText(50) };
    const { store, load, cancel } = createLoadStore({ base: 'https://news.example/', fetch: server(texts) });
    await load('a');
    const before = store.getState();
    pauseEverywhere();
    const states: LoadState[] = [];
    store.subscribe((state) => {
      states.push(state);
      if (state.phase === 'loading' && state.progress?.stage === 'checking') cancel();
    });
    await load('many');
    expect(store.getState()).toEqual({ ...before, isCancelled: true });
    expect(states.filter(({ phase }) => phase !== 'loading')).toHaveLength(1);
    cancel();
    expect(store.getState()).toEqual({ ...before, isCancelled: false });
    await load('many');
    expect(store.getState()).toMatchObject({ phase: 'ready', isCancelled: true });
  });

  test('where nothing was there nothing is, and another try opens it', async () => {
    const texts = { many: manyEventsText(50) };
    const { store, load, cancel } = createLoadStore({ base: 'https://news.example/', fetch: server(texts) });
    pauseEverywhere();
    const unsubscribe = store.subscribe((state) => {
      if (state.phase === 'loading' && state.progress?.stage) cancel();
    });
    await load('many');
    expect(store.getState()).toEqual({ phase: 'idle', isCancelled: true });
    unsubscribe();
    await load('many');
    expect(store.getState()).toMatchObject({ phase: 'ready', address: 'many' });
    expect(store.getState().isCancelled).toBeUndefined();
  });
});

test('short work has no pause, and long work lets others come first', async () => {
  const work = function* (count: number): Steps<string> {
    for (let done = 0; done < count; done += 1) yield;
    return 'done';
  };
  const order: string[] = [];
  const run = async (count: number): Promise<void> => {
    const others = new Promise<void>((resolve) => {
      setTimeout(() => {
        order.push('others');
        resolve();
      });
    });
    order.push(await inSlices(work(count), {}));
    await others;
  };
  await run(10);
  expect(order).toEqual(['done', 'others']);
  pauseEverywhere();
  order.length = 0;
  await run(2000);
  expect(order).toEqual(['others', 'done']);
  expect(finish(work(10))).toBe('done');
});
