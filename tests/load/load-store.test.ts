/** The load store: idle, loading, ready, failed; the newest request wins, and what was ready comes back when one is cancelled. */
import { expect, test, vi } from 'vitest';
import { createLoadStore } from '../../src/load/load-store.ts';
import { soundDataset } from '../fixtures/dataset.ts';

const BASE = 'https://news.example/';

/** A server whose answers come when the test says so. */
const slowServer = () => {
  const waiting = new Map<string, (response: Response) => void>();
  const fetching: typeof fetch = (input, init) =>
    new Promise((resolve, reject) => {
      if (typeof input === 'string') waiting.set(input.replace(BASE, ''), resolve);
      init?.signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
    });
  const dataset = (id: string): Response => new Response(JSON.stringify(soundDataset(undefined, { id })));
  /** What reads files comes first. */
  const asked = (name: string): Promise<(response: Response) => void> => vi.waitUntil(() => waiting.get(name));
  return {
    fetching,
    asked,
    answer: async (name: string, response = dataset(name)): Promise<void> => (await asked(name))(response),
  };
};

test('from idle over loading to ready', async () => {
  const { fetching, answer } = slowServer();
  const { store, load } = createLoadStore({ base: BASE, fetch: fetching });
  const phases: string[] = [store.getState().phase];
  store.subscribe(({ phase }) => phases.push(phase));
  const done = load('a');
  await answer('a');
  await done;
  expect([phases[0], phases[1], phases.at(-1)]).toEqual(['idle', 'loading', 'ready']);
  const state = store.getState();
  expect(state.phase === 'ready' && [state.table.document.id, state.table.skipped]).toEqual(['a', 0]);
});

test('a failure is a phase, not a throw', async () => {
  const { fetching, answer } = slowServer();
  const { store, load } = createLoadStore({ base: BASE, fetch: fetching });
  const done = load('a');
  await answer('a', new Response('', { status: 404 }));
  await done;
  const state = store.getState();
  expect(state.phase === 'failed' && [state.address, state.error.code]).toEqual(['a', 'not-found']);
});

test('the newest request wins, even when the older one answers last', async () => {
  const { fetching, asked, answer } = slowServer();
  const { store, load } = createLoadStore({ base: BASE, fetch: fetching });
  const first = load('a');
  await asked('a');
  const second = load('b');
  await answer('b');
  await second;
  await answer('a');
  await first;
  const state = store.getState();
  expect(state.phase === 'ready' && state.table.document.id).toBe('b');
});

test('cancelling brings back what was ready', async () => {
  const { fetching, answer } = slowServer();
  const { store, load, cancel } = createLoadStore({ base: BASE, fetch: fetching });
  const first = load('a');
  await answer('a');
  await first;
  const second = load('b');
  expect(store.getState().phase).toBe('loading');
  cancel();
  await second;
  const state = store.getState();
  expect(state.phase === 'ready' && state.address).toBe('a');
});
