/** Code that comes late: what is fetched before it is imported, what is said where it fails, and that it is tried anew. */
import { afterEach, expect, test, vi } from 'vitest';
import { fetchThenImport, LateError, type LateReason } from '../../src/base/fetch-then-import.ts';
import { createLateStore, lateValue } from '../../src/base/late-store.ts';

afterEach(() => vi.unstubAllGlobals());

const script = (): Response => new Response('export {};', { headers: { 'content-type': 'text/javascript' } });

/** A network that answers each address by what is given for it, a script otherwise; says what was asked for. */
const network = (answers: Record<string, () => Response>): string[] => {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (url: string) => {
    asked.push(url.replace('https://site/assets/', ''));
    return (answers[asked.at(-1) ?? ''] ?? script)();
  });
  return asked;
};
const AT = 'https://site/assets/index.js';
const offline = (): Response => {
  throw new TypeError('Failed to fetch');
};
const reasonOf = (work: Promise<unknown>): Promise<LateReason | null> =>
  work.then(
    () => null,
    (error: unknown) => (error as LateError).reason,
  );

test('a part is imported once all its files have come, and each file is fetched once', async () => {
  const asked = network({});
  const order: string[] = [];
  const load = (name: string) => (url: string) => {
    order.push(`${url.slice(url.lastIndexOf('/') + 1)} after ${asked.length}`);
    return Promise.resolve(name);
  };
  expect(await fetchThenImport(load('a'), ['./a1.js', './shared1.js'], AT)).toBe('a');
  expect(await fetchThenImport(load('b'), ['./b1.js', './shared1.js'], AT)).toBe('b');
  expect(asked).toEqual(['a1.js', 'shared1.js', 'b1.js']);
  expect(order).toEqual(['a1.js after 2', 'b1.js after 3']);
});

test('a file that did not come is not imported, so that no browser remembers the failure, and is fetched anew next time', async () => {
  const answers: Record<string, () => Response> = { 'shared2.js': offline };
  const asked = network(answers);
  const importModule = vi.fn<() => Promise<string>>(() => Promise.resolve('here'));
  const load = (): Promise<string> => fetchThenImport(importModule, ['./a2.js', './shared2.js'], AT);
  expect(await reasonOf(load())).toBe('unreachable');
  expect(importModule).not.toHaveBeenCalled();
  delete answers['shared2.js'];
  expect(await load()).toBe('here');
  expect(asked).toEqual(['a2.js', 'shared2.js', 'shared2.js']);
});

test.each<[string, () => Response, LateReason]>([
  ['nobody answers', offline, 'unreachable'],
  ['the server fails', () => new Response('', { status: 503 }), 'unreachable'],
  ['the file is not found', () => new Response('', { status: 404 }), 'gone'],
  [
    'the host answers with its page instead',
    () => new Response('<p>', { headers: { 'content-type': 'text/html' } }),
    'gone',
  ],
])('where %s it is told apart', async (what, answer, reason) => {
  vi.stubGlobal('fetch', async () => answer());
  expect(await reasonOf(fetchThenImport(() => Promise.resolve(1), [`./${what}.js`], AT))).toBe(reason);
});

test('what came and cannot be run is broken, and its files are fetched anew', async () => {
  const asked = network({});
  const fails = (): Promise<never> => Promise.reject(new SyntaxError('bad'));
  expect(await reasonOf(fetchThenImport(fails, ['./c.js'], AT))).toBe('broken');
  expect(await fetchThenImport(() => Promise.resolve('mended'), ['./c.js'], AT)).toBe('mended');
  expect(asked).toEqual(['c.js', 'c.js']);
});

test('a late store asks once while it waits, says that it failed, and imports anew when asked again', async () => {
  const tries: (() => Promise<string>)[] = [
    () => Promise.reject(new LateError('unreachable')),
    () => Promise.resolve('here'),
  ];
  const importPart = vi.fn<() => Promise<string>>(
    () => tries.shift()?.() ?? Promise.reject(new Error('asked too often')),
  );
  const store = createLateStore(importPart);
  expect(store.getState()).toEqual({ phase: 'waiting' });
  store.ask();
  expect(await reasonOf(store.load())).toBe('unreachable');
  expect(store.getState()).toEqual({ phase: 'failed', reason: 'unreachable' });
  expect(lateValue(store)).toBeNull();
  expect(await store.load()).toBe('here');
  store.ask();
  expect(await store.load()).toBe('here');
  expect(lateValue(store)).toBe('here');
  expect(importPart).toHaveBeenCalledTimes(2);
});
