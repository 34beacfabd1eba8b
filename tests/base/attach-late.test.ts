/** What pointers need is attached once it has come; until then, or until it has failed, the page is not ready. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { attachLate, isAttaching } from '../../src/base/attach-late.ts';
import { createLateStore } from '../../src/base/late-store.ts';

beforeEach(() => {
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => setTimeout(run));
  vi.stubGlobal('cancelAnimationFrame', clearTimeout);
  vi.stubGlobal('addEventListener', () => {});
  vi.stubGlobal('removeEventListener', () => {});
});
afterEach(() => vi.unstubAllGlobals());

test('a press is waited for until its part is attached, and at once where it is here', async () => {
  const detach = vi.fn<() => void>();
  const attach = vi.fn<(part: string) => () => void>(() => detach);
  const store = createLateStore(() => Promise.resolve('part'));
  const takeBack = attachLate(store, attach);
  expect(isAttaching()).toBe(true);
  await vi.waitFor(() => expect(attach).toHaveBeenCalledWith('part'));
  expect(isAttaching()).toBe(false);
  attachLate(store, attach);
  expect(attach).toHaveBeenCalledTimes(2);
  takeBack();
  expect(detach).toHaveBeenCalledTimes(1);
});

test('neither a part that failed nor one that nobody wants any more is waited for', async () => {
  const failing = createLateStore(() => Promise.reject(new Error('gone')));
  const stop = attachLate(failing, () => () => {});
  expect(isAttaching()).toBe(true);
  await vi.waitFor(() => expect(isAttaching()).toBe(false));
  stop();
  const takeBack = attachLate(
    createLateStore(() => Promise.resolve('part')),
    () => () => {},
  );
  expect(isAttaching()).toBe(true);
  takeBack();
  expect(isAttaching()).toBe(false);
});
