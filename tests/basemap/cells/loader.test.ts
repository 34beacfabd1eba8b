/** The loader of cells: six in flight, what went out of sight is stopped, what failed is tried again, the cache is bounded. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createLoader, type Loader } from '../../../src/basemap/cells/cell-loader.ts';

interface Asked {
  readonly path: string;
  readonly signal: AbortSignal;
  readonly come: (value?: string) => Promise<void>;
  readonly fail: () => Promise<void>;
}

/** A loader whose files come when the test says so. */
const open = (maxBytes = 1000): { loader: Loader<string>; asked: Asked[]; changes: () => number } => {
  const asked: Asked[] = [];
  let changes = 0;
  const loader = createLoader<string>({
    load: (path, signal) =>
      new Promise((resolve, reject) => {
        const after = async (): Promise<void> => {
          await vi.advanceTimersByTimeAsync(0);
        };
        asked.push({
          path,
          signal,
          come: (value = path) => {
            resolve(value);
            return after();
          },
          fail: () => {
            reject(new Error('no'));
            return after();
          },
        });
      }),
    bytesOf: (value) => value.length,
    maxBytes,
    onChange: () => {
      changes += 1;
    },
  });
  return { loader, asked, changes: () => changes };
};
const pathsOf = (asked: readonly Asked[]): string[] => asked.map(({ path }) => path);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('no more than six are asked for at once, in the order of their urgency', async () => {
  const { loader, asked } = open();
  loader.want(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']);
  expect(pathsOf(asked)).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
  await asked[2]!.come();
  expect(pathsOf(asked).slice(6)).toEqual(['g']);
  expect([loader.get('c'), loader.get('a')]).toEqual(['c', undefined]);
});

test('what is no longer wanted is stopped and makes room; its late answer is not kept', async () => {
  const { loader, asked, changes } = open();
  loader.want(['a', 'b', 'c', 'd', 'e', 'f', 'g']);
  loader.want(['g', 'f']);
  expect(asked.filter(({ signal }) => signal.aborted).map(({ path }) => path)).toEqual(['a', 'b', 'c', 'd', 'e']);
  expect(pathsOf(asked).at(-1)).toBe('g');
  await asked[0]!.come();
  expect([loader.get('a'), changes()]).toEqual([undefined, 0]);
});

test('what failed is tried again after one, two, four seconds, and at once when asked; it is a failure until it comes', async () => {
  const { loader, asked } = open();
  loader.want(['a']);
  await asked[0]!.fail();
  expect(loader.hasFailed()).toBe(true);
  await vi.advanceTimersByTimeAsync(999);
  expect(asked).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(1);
  expect(asked).toHaveLength(2);
  await asked[1]!.fail();
  await vi.advanceTimersByTimeAsync(1999);
  expect(asked).toHaveLength(2);
  loader.retry();
  expect(asked).toHaveLength(3);
  await asked[2]!.come();
  expect([loader.hasFailed(), loader.get('a')]).toEqual([false, 'a']);
  await vi.advanceTimersByTimeAsync(120_000);
  expect(asked).toHaveLength(3);
});

test('a try that finds six in flight waits for its turn', async () => {
  const { loader, asked } = open();
  loader.want(['x']);
  await asked[0]!.fail();
  loader.want(['a', 'b', 'c', 'd', 'e', 'f', 'x']);
  await vi.advanceTimersByTimeAsync(5000);
  expect(pathsOf(asked)).toEqual(['x', 'a', 'b', 'c', 'd', 'e', 'f']);
  await asked[1]!.come();
  expect(pathsOf(asked).at(-1)).toBe('x');
});

test('what failed and is out of sight is not tried again', async () => {
  const { loader, asked } = open();
  loader.want(['a']);
  await asked[0]!.fail();
  loader.want([]);
  expect(loader.hasFailed()).toBe(false);
  await vi.advanceTimersByTimeAsync(120_000);
  expect(asked).toHaveLength(1);
});

test('of what is held the least recently wanted goes first, and never what is wanted', async () => {
  const { loader, asked } = open(6);
  const bring = async (paths: string[]): Promise<void> => {
    loader.want(paths);
    for (const one of asked.splice(0)) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other, as they come
      await one.come(one.path.repeat(2));
    }
  };
  await bring(['a', 'b']);
  await bring(['c']);
  await bring(['a']);
  await bring(['d']);
  expect(['a', 'b', 'c', 'd'].map((path) => loader.get(path) ?? '')).toEqual(['aa', '', 'cc', 'dd']);
  await bring(['1', '2', '3', '4']);
  expect(['1', '2', '3', '4'].map((path) => loader.get(path))).toEqual(['11', '22', '33', '44']);
  expect(loader.get('a')).toBeUndefined();
});

test('it is settled when all that is wanted is there or has failed', async () => {
  const { loader, asked } = open();
  loader.want(['a', 'b']);
  let isSettled = false;
  const settled = loader.settled().then(() => {
    isSettled = true;
  });
  await asked[0]!.come();
  expect(isSettled).toBe(false);
  await asked[1]!.fail();
  await settled;
  expect(isSettled).toBe(true);
});

test('once it is destroyed everything is stopped', async () => {
  const { loader, asked, changes } = open();
  loader.want(['a', 'b']);
  await asked[1]!.fail();
  const before = changes();
  loader.destroy();
  expect(asked[0]!.signal.aborted).toBe(true);
  await vi.advanceTimersByTimeAsync(120_000);
  expect([asked.length, changes()]).toEqual([2, before]);
});
