/** What a listener gets: the summary, the links past the head, the marks in the order of the account. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openApp, withPage } from './page.ts';

const SCREENS = [
  ['', 1440, 900],
  ['', 390, 844],
  ['?ui=lite', 375, 640],
  ['?ui=lite', 320, 256],
] as const;

const press = async (page: Page, key: string, times = 1): Promise<void> => {
  for (let i = 0; i < times; i += 1) await page.keyboard.press(key);
};
/** Whether the focus is in what the selector names, and not on the page itself. */
const isFocusIn = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate((within) => document.activeElement?.closest(within) !== null, selector);

const LINKS = [
  ['Timeline', '.timeline-layer button'],
  ['Map', '.map'],
  ['Table', 'tbody button'],
  ['Time', '.playback button'],
] as const;

describe.each(SCREENS)('%s at %d×%d', (query, width, height) => {
  test('the first stops of Tab are links to timeline, map, table and time, which are seen and lead there', () =>
    withPage({ width, height, hasTouch: width < 800 }, async (page) => {
      for (const [index, [name, target]] of LINKS.entries()) {
        await openApp(page, query);
        await page.locator('.skip-links').waitFor({ state: 'attached' });
        await press(page, 'Tab', index + 1);
        const link = page.getByRole('link', { name, exact: true });
        expect(await link.evaluate((element) => element === document.activeElement), name).toBe(true);
        const box = (await link.boundingBox())!; // it has the focus
        expect(box.height).toBeGreaterThan(24);
        expect(box.x + box.width).toBeLessThanOrEqual(width);
        await press(page, 'Enter');
        await expect.poll(() => isFocusIn(page, target), { message: name }).toBe(true);
      }
    }));
});
