/** Files that take long to read, and texts that nobody reads to their end: the page answers, and stays a page. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { longTextsText, manyEventsText } from '../fixtures/large-files.ts';
import { button, follow, painted, pressInMore, region, searchOf, statusOf, timelineMarks } from './app.ts';
import { openApp, withPage } from './page.ts';

const MANY = manyEventsText(60_000);
const LONG = longTextsText();

/** By path alone: the address of the page that shows it ends in the same name. */
const serveFile = (page: Page, name: string, body: string): Promise<unknown> =>
  page.route(
    (url) => url.pathname.endsWith(`/${name}.json`),
    (route) => route.fulfill({ contentType: 'application/json', body }),
  );

const withMany = (body: (page: Page) => Promise<void>): Promise<void> =>
  withPage({}, async (page) => {
    await serveFile(page, 'many', MANY);
    await body(page);
  });

const progressOf = (page: Page) =>
  page.locator('.app-state-progress').filter({ hasText: /^(Reading|Checking) [\d,]+ of 60,000 events$/ });
const cancelled = (page: Page) => page.getByRole('status').filter({ hasText: 'Loading was cancelled.' });

/** What the page says of how far it is, in each of its next frames. */
const saidInFrames = (page: Page, frames: number): Promise<readonly string[]> =>
  page.evaluate(async (count) => {
    const said: string[] = [];
    for (let i = 0; i < count; i += 1) {
      await new Promise(requestAnimationFrame);
      said.push(document.querySelector('.app-state-progress')?.textContent ?? '');
    }
    return said;
  }, frames);

test('while a large file is read the page paints, says how far it is, and Cancel brings back the view that was', () =>
  withMany(async (page) => {
    await openApp(page, '?sel=vovchansk-battle&t=2024-05-09..2024-05-14');
    await region(page, 'Event details').waitFor();
    const before = [await timelineMarks(page), await page.title(), await statusOf(page)];
    await follow(page, '?data=./many.json');
    await progressOf(page).waitFor();
    const said = await saidInFrames(page, 20);
    expect(new Set(said).size).toBeGreaterThan(1);
    // All is as it was meanwhile, and answers.
    await button(page, 'More').click();
    await button(page, 'About this data').waitFor();
    await page.keyboard.press('Escape');
    await button(page, 'Cancel').click();
    await cancelled(page).waitFor();
    expect([await timelineMarks(page), await page.title(), await statusOf(page)]).toEqual(before);
    expect(await region(page, 'Event details').count()).toBe(1);
    // A view that changes takes the place of the link; another try asks for the file all the same.
    await follow(page, '?sel=vovchansk-battle');
    await cancelled(page).getByRole('button', { name: 'Try again' }).click();
    await progressOf(page).waitFor();
    expect(searchOf(page)).toBe('?data=./many.json');
    await button(page, 'Cancel').click();
    await cancelled(page).getByRole('button', { name: 'Close' }).click();
    await expect.poll(() => cancelled(page).count()).toBe(0);
    expect(await timelineMarks(page)).not.toEqual([]);
  }));

test('where nothing was on the screen, Cancel leaves the ways to try again and to the built-in data', () =>
  withMany(async (page) => {
    await page.goto('./?data=./many.json');
    await progressOf(page).waitFor();
    await button(page, 'Cancel').click();
    await cancelled(page).getByRole('button', { name: 'Open the built-in data' }).click();
    await expect.poll(() => searchOf(page)).toBe('');
    await region(page, 'Timeline').waitFor();
    await page.goto('./?data=./many.json');
    await progressOf(page).waitFor();
    await button(page, 'Cancel').click();
    await cancelled(page).waitFor();
    await cancelled(page).getByRole('button', { name: 'Try again' }).click();
    await progressOf(page).waitFor();
    await expect.poll(async () => (await statusOf(page).catch(() => null))?.total, { timeout: 60_000 }).toBe(60_000);
  }));

/** What stands out of the page to either side. */
const overflowOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test.each([
  { where: 'wide', width: 1440, height: 900 },
  { where: 'a phone', width: 390, height: 844 },
])('a title of a megabyte, ten thousand marks on a letter and a hundred thousand lines: $where', ({ width, height }) =>
  withPage({ width, height }, async (page) => {
    await serveFile(page, 'long', LONG);
    await openApp(page, '?data=./long.json');
    for (const query of [
      '',
      '&sel=spaceless',
      '&sel=marks',
      '&sel=lines',
      '&sel=plain',
      '&view=table',
      '&view=map',
      '&step=1',
    ]) {
      await follow(page, `?data=./long.json${query}`);
      await painted(page);
      expect(await overflowOf(page), query).toBeLessThanOrEqual(0);
    }
    await follow(page, '?data=./long.json');
    let seen = 0;
    for (const mark of await page.locator('.mark-button:not([hidden]), .timeline-layer button:not([hidden])').all()) {
      await mark.hover({ force: true });
      await painted(page);
      const sticks = await page
        .locator('.tip')
        .evaluateAll((tips) =>
          tips.map((tip) => [tip.scrollWidth - tip.clientWidth, tip.clientHeight < innerHeight / 2]),
        );
      for (const [over, isLow] of sticks) expect([over, isLow]).toEqual([0, true]);
      seen += sticks.length;
    }
    expect(seen).toBeGreaterThan(0);
  }),
);

test('each text that is cut is named in the report, and whole in a download', () =>
  withPage({}, async (page) => {
    await serveFile(page, 'long', LONG);
    await openApp(page, '?data=./long.json');
    await page.getByRole('button', { name: /What was read of the file$/ }).click();
    const report = page.getByRole('dialog', { name: 'What was read of the file' });
    await report.waitFor();
    expect(await report.innerText()).toContain('The text has 1000000 characters; the first 1000 are shown.');
    await page.keyboard.press('Escape');
    const download = page.waitForEvent('download');
    await pressInMore(page, 'Download');
    await page.locator('.more').getByRole('button', { name: /CSV/ }).first().click();
    expect(await readFile(await (await download).path(), 'utf8')).toContain('W'.repeat(1_000_000));
  }));
