/** The kinds of checks that lines of the help have in common. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { painted, searchOf, slider, valueOf } from './app.ts';

/** The link to begin with, and what a key (or the gesture, without one) does. */
export interface Check {
  readonly link?: string;
  /** Each key begins anew. */
  readonly isFresh?: boolean;
  /** On a page of its own: it asks what no link brings back, as what there is to undo. */
  readonly isOfOwnPage?: boolean;
  readonly act: (page: Page, key: string) => Promise<void>;
}
export const byKey = (pattern: RegExp, focus: (page: Page) => Promise<void>, link = ''): Check => ({
  link,
  act: async (page, key) => {
    await focus(page);
    const before = searchOf(page);
    await page.keyboard.press(key);
    await expect.poll(() => searchOf(page)).not.toBe(before);
    await expect.poll(() => searchOf(page)).toMatch(pattern);
  },
});
export const byHand = (pattern: RegExp, gesture: (page: Page) => Promise<void>, link = ''): Check => ({
  link,
  act: async (page) => {
    await gesture(page);
    await expect.poll(() => searchOf(page)).toMatch(pattern);
  },
});
export const moves = (by: number): Check => ({
  link: '?t=2024-03-01..2024-05-16&at=2024-04-15',
  act: async (page, key) => {
    await slider(page, 'Playhead').focus();
    const before = await valueOf(slider(page, 'Playhead'));
    await page.keyboard.press(key);
    await painted(page);
    expect(Math.abs((await valueOf(slider(page, 'Playhead'))) - before)).toBe(by);
  },
});
