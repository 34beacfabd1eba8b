/** "My eyes": what is chosen holds at once, on the page and for what is painted, and is remembered. */
import { fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createPreferencesStore } from '../../src/app/preferences-store.ts';
import { pageHeight, pageWidth, pointIn, sight } from '../../src/base/sight-store.ts';
import { EyesPanel } from '../../src/panes/eyes/EyesPanel.tsx';
import { isMotionless } from '../../src/selection/motion.ts';
import { AS_SYSTEM, readEyes } from '../../src/theme/follow-eyes.ts';
import { measureText } from '../../src/theme/measure-text.ts';
import { followTheme, themeStore } from '../../src/theme/theme-store.ts';
import { ALL_SHAPES, tableOf } from '../fixtures/small.ts';
import { storageOf } from '../fixtures/storage.ts';
import { renderOn, sessionOn } from './reading/within-session.tsx';

const page = document.documentElement;
let stop: () => void;
beforeEach(() => {
  // The test's own browser cannot enlarge a page; what it is told to can be seen.
  Object.defineProperty(page, 'currentCSSZoom', { value: 1, configurable: true });
  stop = followTheme('light');
});
afterEach(() => {
  fireEvent.click(screen.getByRole('button', { name: 'All as the system says' }));
  stop();
  Reflect.deleteProperty(page, 'currentCSSZoom');
});

const open = (storage: Storage | null = storageOf()) => {
  const session = sessionOn(tableOf(ALL_SHAPES));
  const preferences = createPreferencesStore(storage);
  renderOn(session, <EyesPanel preferences={preferences} onClose={() => undefined} />);
  return { session, preferences };
};
const choose = (group: string, option: string): void => {
  const radios = screen.getByRole('radiogroup', { name: group }).querySelectorAll('label');
  const label = [...radios].find(({ textContent }) => textContent === option);
  fireEvent.click(label!.querySelector('input')!); // an option that there is
};

test('everything is as the system says until something is chosen, and again when that is taken back', () => {
  const { preferences } = open();
  expect(sight.getState()).toEqual({ scale: 1, letters: 0, words: 0, hasMoreContrast: false, isStill: false });
  const ways: readonly [string, string][] = [
    ['Text size', '150 %'],
    ['Contrast', 'More'],
    ['Space in texts', 'More'],
    ['Motion', 'None'],
  ];
  for (const [group, option] of ways) choose(group, option);
  expect(sight.getState()).toEqual({ scale: 1.5, letters: 0.12, words: 0.16, hasMoreContrast: true, isStill: true });
  fireEvent.click(screen.getByRole('button', { name: 'All as the system says' }));
  expect(sight.getState()).toEqual({ scale: 1, letters: 0, words: 0, hasMoreContrast: false, isStill: false });
  expect(preferences.getState().eyes).toEqual(AS_SYSTEM);
  expect(page.style.getPropertyValue('--page-scale')).toBe('');
  expect([page.dataset['contrast'], page.dataset['spacing'], page.dataset['motion']]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test('a larger text is laid out in a smaller page, and who reads the window’s size is told', () => {
  open();
  const told = vi.fn();
  addEventListener('resize', told);
  choose('Text size', '200 %');
  removeEventListener('resize', told);
  expect(told).toHaveBeenCalledOnce();
  expect(page.style.getPropertyValue('--page-scale')).toBe('2');
  expect([pageWidth(), pageHeight()]).toEqual([innerWidth / 2, innerHeight / 2]);
  expect(pointIn(page, { clientX: 30, clientY: 10 })).toEqual({ x: 15, y: 5 });
});

test('more contrast: no ink is muted, nothing is dimmed, whatever the theme', () => {
  open();
  choose('Contrast', 'More');
  expect(page.dataset['contrast']).toBe('more');
  const { palette, hasMoreContrast } = themeStore.getState();
  expect([palette.muted, hasMoreContrast]).toEqual([palette.ink, true]);
});

test('more space: painted texts are as much wider as those of the page', () => {
  open();
  const style = { size: 10 } as const;
  const before = measureText('two words', style);
  choose('Space in texts', 'More');
  expect(page.dataset['spacing']).toBe('more');
  expect(measureText('two words', style)).toBeCloseTo(before + 10 * (9 * 0.12 + 0.16));
});

test('no motion: nothing moves by itself', () => {
  const { session } = open();
  expect(isMotionless(session.store)).toBe(false);
  choose('Motion', 'None');
  expect(isMotionless(session.store)).toBe(true);
});

test('what was chosen is there at the next visit; without storage it lasts as long as the page', () => {
  const storage = storageOf();
  open(storage);
  choose('Text size', '125 %');
  expect(readEyes(createPreferencesStore(storage).getState().eyes).size).toBe(125);
});

test('where the browser keeps nothing it holds all the same', () => {
  const { preferences } = open(null);
  choose('Contrast', 'More');
  expect(readEyes(preferences.getState().eyes).contrast).toBe('more');
  expect(sight.getState().hasMoreContrast).toBe(true);
});

test('a browser that cannot enlarge a page says so', () => {
  Reflect.deleteProperty(page, 'currentCSSZoom');
  open();
  expect(screen.queryByRole('radiogroup', { name: 'Text size' })).toBeNull();
  expect(screen.getByText(/its own zoom does/)).toBeTruthy();
});

test.each([null, 'large', { size: 1000, contrast: 1 }, { size: '200' }])(
  'what lies there otherwise is none: %j',
  (kept) => {
    open();
    expect(readEyes(kept)).toEqual(AS_SYSTEM);
  },
);
