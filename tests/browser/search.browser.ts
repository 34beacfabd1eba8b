/** Searching in the running app: every spelling, the link, the keyboard alone, by touch, and what assistive technology gets. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { button, painted, pressInMore, region, searchOf, statusOf, timelineMarks } from './app.ts';
import { axeFindings } from './axe.ts';
import { openApp, withPage } from './page.ts';

const NAME = 'Search events, people, places';
const field = (page: Page) => page.getByRole('combobox', { name: NAME });
const list = (page: Page) => page.getByRole('listbox', { name: 'Matches' });
const query = (page: Page): string | null => new URL(page.url()).searchParams.get('q');

test('Волчанск lights Vovchansk at once; Enter filters by it, puts it into the link, and Back undoes it', () =>
  withPage({}, async (page) => {
    await openApp(page);
    await page.keyboard.press('/');
    await page.keyboard.type('Волчанск');
    await list(page)
      .getByRole('option', { name: /^Battle for Vovchansk/ })
      .waitFor();
    expect(await list(page).locator('mark').allTextContents()).toEqual(['Волчанск']);
    const all = (await timelineMarks(page)).length;
    await expect.poll(() => statusOf(page)).toEqual({ shown: 30, total: 31 });
    expect(query(page)).toBeNull();
    await page.keyboard.press('Enter');
    await expect.poll(() => query(page)).toBe('Волчанск');
    expect(all).toBeGreaterThan(1);
    await expect.poll(async () => (await statusOf(page)).shown).toBe(1);
    await expect.poll(() => timelineMarks(page)).toHaveLength(1);
    const link = page.url();
    await page.goBack();
    await expect.poll(() => statusOf(page)).toEqual({ shown: 30, total: 31 });
    expect([searchOf(page), await field(page).inputValue()]).toEqual(['', '']);
    await page.goto(link);
    await page.getByRole('button', { name: /^Drop filter: .*Волчанск/ }).waitFor();
    await button(page, 'Search').click();
    await expect.poll(() => field(page).inputValue()).toBe('Волчанск');
  }));

test('by keyboard alone: walk through the matches, one outside the window too, and leave', () =>
  withPage({}, async (page) => {
    await openApp(page);
    await page.keyboard.press('/');
    await page.keyboard.type('blinken visit');
    await list(page).waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(() => query(page)).toBe('blinken visit');
    await page.keyboard.press('Enter');
    await expect.poll(() => searchOf(page)).toContain('sel=blinken-visit-2024-05');
    await page.keyboard.press('Enter');
    await expect.poll(() => searchOf(page)).toContain('sel=blinken-visit-2023-09');
    await expect.poll(async () => (await statusOf(page)).shown).toBe(1);
    await page.locator('.search-position', { hasText: '2 of 2' }).waitFor();
    expect(await field(page).evaluate((element) => element === document.activeElement)).toBe(true);
    await region(page, 'Event details').waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => query(page)).toBeNull();
    await expect.poll(() => searchOf(page)).toContain('sel=blinken-visit-2023-09');
  }));

test.each([
  { width: 390, height: 844 },
  { width: 844, height: 390 },
])('by touch at $width×$height: a button opens the field, a tap selects and makes way', (size) =>
  withPage({ ...size, hasTouch: true, deviceScaleFactor: 2 }, async (page) => {
    await openApp(page);
    if (size.width < 600) await pressInMore(page, 'Search');
    else await button(page, 'Search').tap();
    await page.keyboard.type('vovchansk');
    const option = list(page).getByRole('option').first();
    // The list is made anew with each letter.
    await expect.poll(async () => (await option.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    expect((await button(page, 'Clear the search').boundingBox())?.width).toBeGreaterThanOrEqual(44);
    expect((await page.locator('.search').boundingBox())?.height).toBeLessThanOrEqual(56);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await option.tap();
    await expect.poll(() => searchOf(page)).toContain('sel=vovchansk-battle');
    expect(await field(page).count()).toBe(0);
    expect(query(page)).toBeNull();
  }),
);

test('hide=search leaves it out', () =>
  withPage({}, async (page) => {
    await openApp(page, '?hide=search');
    expect(await page.getByRole('search').count()).toBe(0);
  }));

const SCREENS = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
] as const;
test.each(SCREENS)('axe finds nothing with the list open: $width', ({ width, height }) =>
  withPage({ width, height, hasTouch: width < 500 }, async (page) => {
    await openApp(page, '?track=diplomatic');
    await page.keyboard.press('/');
    await page.keyboard.type('kyiv');
    await list(page).waitFor();
    await page.keyboard.press('ArrowDown');
    await painted(page);
    expect(await axeFindings(page, { scope: '.search' })).toEqual([]);
  }),
);
