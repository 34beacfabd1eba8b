/** Searching in the running app: every spelling, the link, the keyboard alone, by touch, and what assistive technology gets. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { button, painted, pressInMore, region, resize, searchOf, statusOf, timelineMarks } from './app.ts';
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
    // Letters of other scripts come from the driver as text, with no press of a key.
    await field(page).and(page.locator(':focus')).waitFor();
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

/** By key; what is typed next goes into the field. What comes before it is heard too: the next test. */
const openByKey = async (page: Page): Promise<void> => {
  await page.keyboard.press('/');
  await field(page).and(page.locator(':focus')).waitFor();
};

test.each([
  ['the field', '**/SearchBox-*.js'],
  ['what hears the keys', '**/soon-*.js'],
])('what is typed before %s has come is searched for, and listed', (_, file) =>
  withPage({ isChanged: true }, async (page) => {
    let come = (): void => undefined;
    const asked = new Promise<void>((resolve) => (come = resolve));
    await page.route(file, async (route) => {
      await asked;
      await route.continue();
    });
    await openApp(page);
    await page.keyboard.press('/');
    await page.keyboard.type('vovchansk');
    come();
    await list(page).waitFor();
    await expect.poll(() => field(page).inputValue()).toBe('vovchansk');
  }),
);

test('by keyboard alone: walk through the matches, one outside the window too, and leave', () =>
  withPage({}, async (page) => {
    await openApp(page);
    await openByKey(page);
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
    await field(page).and(page.locator(':focus')).waitFor();
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

/** What a keyboard on the screen leaves of the page. */
const openKeyboard = (page: Page, height: number): Promise<void> =>
  page.evaluate((visible) => {
    const { visualViewport: seen } = globalThis;
    Object.assign(seen as object, { height: visible });
    seen?.dispatchEvent(new Event('resize'));
  }, height);

test('the list stands above a keyboard on the screen, below the head, at every size', () =>
  withPage({ hasTouch: true, isChanged: true }, async (page) => {
    await page.addInitScript(() => {
      const value = Object.assign(new EventTarget(), { height: innerHeight, offsetTop: 0, scale: 1 });
      Object.defineProperty(globalThis, 'visualViewport', { value });
    });
    await openApp(page, '?view=split');
    for (const { left, ...size } of [
      { width: 390, height: 844, left: 520 },
      { width: 1024, height: 768, left: 400 },
      { width: 844, height: 390, left: 190 },
      { width: 1920, height: 1080, left: 600 },
    ]) {
      const at = `${size.width}×${size.height}`;
      await openKeyboard(page, size.height);
      await resize(page, size);
      await openByKey(page);
      await openKeyboard(page, left);
      await field(page).fill('blinken');
      await list(page).getByRole('option').first().waitFor();
      await painted(page);
      const panel = (await page.locator('.app-slot').boundingBox())!; // it is shown
      const head = (await page.locator('.app-header').boundingBox())!; // it is shown
      expect(panel.y + panel.height, at).toBeLessThanOrEqual(left);
      expect(panel.y, at).toBeGreaterThanOrEqual(head.y + head.height);
      expect(panel.height, at).toBeGreaterThan(120);
      // The words go first, then the field.
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await list(page).waitFor({ state: 'detached' });
    }
  }));

test('the list takes the card’s place and moves no mark of the timeline; Escape brings the card back', () =>
  withPage({}, async (page) => {
    await openApp(page, '?sel=vovchansk-battle');
    await region(page, 'Event details').waitFor();
    const places = (): Promise<readonly string[]> =>
      region(page, 'Timeline')
        .locator('.timeline-layer button:not([hidden])')
        .evaluateAll((marks) =>
          marks.map((mark) => {
            const { x, y, width, height } = mark.getBoundingClientRect();
            return [mark.getAttribute('data-key'), x, y, width, height].join(' ');
          }),
        );
    const before = await places();
    await openByKey(page);
    await page.keyboard.type('kyiv');
    await list(page).waitFor();
    await painted(page);
    expect(await region(page, 'Event details').count()).toBe(0);
    expect(await places()).toEqual(before);
    const column = (await page.locator('.app-column').boundingBox())!; // it is shown
    const shown = (await list(page).boundingBox())!; // it was waited for
    expect(shown.x + shown.width).toBeLessThanOrEqual(column.x + column.width);
    await page.keyboard.press('Escape');
    await region(page, 'Event details').waitFor();
    expect(await field(page).evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await places()).toEqual(before);
  }));

test('hide=search leaves it out', () =>
  withPage({}, async (page) => {
    await openApp(page, '?hide=search');
    expect(await page.getByRole('search').count()).toBe(0);
  }));

test.each([
  {
    where: 'with a mouse',
    hasTouch: false,
    sizes: [
      { width: 1440, height: 900 },
      { width: 1024, height: 768 },
    ],
  },
  { where: 'by touch', hasTouch: true, sizes: [{ width: 390, height: 844 }] },
])('axe finds nothing with the list open: $where', ({ hasTouch, sizes }) =>
  withPage({ ...sizes[0], hasTouch }, async (page) => {
    await openApp(page, '?track=diplomatic');
    for (const size of sizes) {
      await resize(page, size);
      await openByKey(page);
      await page.keyboard.type('kyiv');
      // The list of the whole word: what is walked to while an earlier one stands may not be in it.
      await list(page)
        .locator('mark')
        .filter({ hasText: /^kyiv$/i })
        .first()
        .waitFor();
      await page.keyboard.press('ArrowDown');
      await painted(page);
      for (const scope of ['.search', '.app-slot'])
        expect((await axeFindings(page, { scope })).join('\n'), `${scope} ${size.width}`).toBe('');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await list(page).waitFor({ state: 'detached' });
    }
  }),
);
