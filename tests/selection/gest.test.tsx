/** Whom the wheel and one finger belong to. */
import { afterEach, expect, test, vi } from 'vitest';
import { isCoop } from '../../src/selection/gest.ts';
import { DEFAULT_SELECTION, type Selection } from '../../src/selection/selection.ts';
import { createSelectionStore } from '../../src/selection/selection-store.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  delete (document as { fullscreenElement?: unknown }).fullscreenElement;
});

const asked = (gest: Selection['gest'], { isFramed = false, mode = '' } = {}): boolean => {
  const store = createSelectionStore();
  store.setState({ selection: { ...DEFAULT_SELECTION, gest } });
  vi.stubGlobal('matchMedia', (query: string) => ({ matches: query === `(display-mode: ${mode})` }));
  const page = { parent: {} };
  if (!isFramed) page.parent = page;
  vi.stubGlobal('window', page);
  return isCoop(store);
};

test('a map of its own page takes them, one in a frame leaves them to the page around it, and a link may say otherwise', () => {
  expect([asked('auto'), asked('auto', { isFramed: true })]).toEqual([false, true]);
  expect([asked('coop'), asked('greedy', { isFramed: true })]).toEqual([true, false]);
});

test('on the whole screen there is no page around it', () => {
  expect(asked('auto', { isFramed: true, mode: 'fullscreen' })).toBe(false);
  Object.defineProperty(document, 'fullscreenElement', { value: document.body, configurable: true });
  expect(asked('auto', { isFramed: true })).toBe(false);
});
