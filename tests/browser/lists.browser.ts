/** The views without a map, in a real browser: the table and the responses, by keys, by touch, and with thousands of events. */
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { syntheticDataset } from '../fixtures/synthetic.ts';
import { pressInMore, button, follow, painted, region, searchOf, show, statusOf } from './app.ts';
import { axeFindings } from './axe.ts';
import { openApp, withPage } from './page.ts';

const selectedRow = (page: Page): Locator => page.locator('.table-row[data-selected]');
/** Whether a row's title lies wholly within what its pane shows, below the head that sticks to its top. */
const isInSight = (row: Locator): Promise<boolean> =>
  row.evaluate((element) => {
    const pane = element.closest('.table-pane') as HTMLElement;
    const head = pane.querySelector('thead') as HTMLElement;
    const [box, frame] = [
      (element.querySelector('.table-title') as HTMLElement).getBoundingClientRect(),
      pane.getBoundingClientRect(),
    ];
    return box.top >= frame.top + (head.offsetHeight > 1 ? head.offsetHeight : 0) - 1 && box.bottom <= frame.bottom + 1;
  });

test('the table by keys: walk, select, sort; a step from elsewhere brings its row into sight and leaves the focus alone', () =>
  withPage({}, async (page) => {
    await openApp(page, '?view=table');
    const table = region(page, 'Table').getByRole('table');
    const titles = table.getByRole('rowheader').getByRole('button');
    await titles.first().focus();
    await page.keyboard.press('End');
    expect(await titles.last().evaluate((node) => node === document.activeElement)).toBe(true);
    expect(await isInSight(titles.last().locator('xpath=ancestor::tr'))).toBe(true);
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => searchOf(page)).toBe('?sel=kharkiv-offensive&view=table');
    await region(page, 'Event details').waitFor();
    await table.getByRole('columnheader', { name: 'Status' }).getByRole('button').press('Enter');
    await expect
      .poll(() => table.getByRole('columnheader', { name: 'Status' }).getAttribute('aria-sort'))
      .toBe('ascending');
    const next = button(page, 'Next event');
    await next.focus();
    for (let step = 0; step < 12; step += 1) await page.keyboard.press('Enter');
    await expect.poll(() => selectedRow(page).count()).toBe(1);
    expect(await isInSight(selectedRow(page))).toBe(true);
    expect(await next.evaluate((node) => node === document.activeElement)).toBe(true);
  }));

test('a link to a selected event far down opens with its row in sight, and its details beside the table at every size', async () => {
  for (const [width, height] of [
    [1440, 900],
    [1024, 768],
    [390, 844],
    [844, 390],
  ] as const) {
    await withPage({ width, height, hasTouch: width === 390 }, async (page) => {
      await openApp(page, '?sel=us-weapons-to-ukraine&view=table');
      await region(page, 'Event details').waitFor();
      await expect.poll(() => isInSight(selectedRow(page))).toBe(true);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    });
  }
});

test('on a phone: each row a block, still a table; a tap selects, the sheet tells more, the order is chosen from a menu', () =>
  withPage({ width: 390, height: 844, hasTouch: true }, async (page) => {
    await openApp(page, '?view=table');
    const table = region(page, 'Table').getByRole('table');
    await table.waitFor();
    expect(await table.getByRole('row').count()).toBe((await statusOf(page)).shown + 1);
    expect(await table.getByRole('columnheader').allTextContents()).toEqual([
      'Date',
      'Event',
      'Track',
      'Place',
      'Actors',
      'Status',
      'Source',
    ]);
    const speech = table.getByRole('row', { name: /Blinken’s speech in Kyiv/ });
    // The last cell holds links to the sources.
    await speech.getByRole('cell').first().tap();
    await expect.poll(() => searchOf(page)).toBe('?sel=blinken-kyiv-speech&view=table');
    await expect.poll(() => isInSight(selectedRow(page))).toBe(true);
    await page.getByRole('button', { name: /^More about: .*Blinken’s speech in Kyiv/ }).tap();
    await page.getByRole('heading', { name: 'Blinken’s speech in Kyiv' }).first().waitFor();
    await page.getByRole('button', { name: 'Close', exact: true }).tap();
    await page.getByRole('button', { name: 'Sort: Date' }).tap();
    await page.getByRole('menuitemradio', { name: 'Track' }).tap();
    await expect
      .poll(() => table.getByRole('columnheader', { name: 'Track' }).getAttribute('aria-sort'))
      .toBe('ascending');
    const small = await table
      .getByRole('button')
      .evaluateAll((buttons) => buttons.filter((node) => node.getBoundingClientRect().height < 44).length);
    expect(small).toBe(0);
  }));

test('5,000 events: a few rows at a time, all of them reached, and nothing jumps under the reader', () =>
  withPage({}, async (page) => {
    await page.route(
      (url) => url.pathname.endsWith('/many.json'),
      (route) => route.fulfill({ contentType: 'application/json', body: JSON.stringify(syntheticDataset(5000)) }),
    );
    await openApp(page, '?data=./many.json&t=earliest..latest&view=table');
    const { shown } = await statusOf(page);
    const table = region(page, 'Table').getByRole('table');
    await table.waitFor();
    await expect.poll(() => table.getAttribute('aria-rowcount')).toBe(String(shown + 1));
    const pane = region(page, 'Table');
    const rows = pane.locator('.table-row');
    /** Number and top of the first row below the head. */
    const first = (): Promise<readonly [string | null, number]> =>
      pane.evaluate((element) => {
        const head = element.getBoundingClientRect().top + (element.querySelector('thead') as HTMLElement).offsetHeight;
        const row = [...element.querySelectorAll('.table-row')].find(
          (node) => node.getBoundingClientRect().bottom > head + 1,
        );
        return [row?.getAttribute('aria-rowindex') ?? null, Math.round(row?.getBoundingClientRect().top ?? 0)];
      });
    await pane.evaluate((element) => {
      element.scrollTop = element.scrollHeight / 2;
    });
    await painted(page);
    await painted(page);
    expect(await rows.count()).toBeLessThan(200);
    // Upwards, rows come whose heights were only guessed: those in sight move as far as the reader scrolled, no more.
    for (let step = 0; step < 8; step += 1) {
      const [number, top] = await first();
      await pane.evaluate((element) => {
        element.scrollTop -= 300;
      });
      await painted(page);
      await painted(page);
      const after = await pane
        .locator(`.table-row[aria-rowindex="${number}"]`)
        .evaluate((node) => node.getBoundingClientRect().top);
      expect(Math.abs(after - top - 300)).toBeLessThanOrEqual(1);
    }
    const [kept] = await first();
    await pane.getByRole('columnheader', { name: 'Source' }).getByRole('button').click();
    await painted(page);
    expect((await first())[0]).toBe('2');
    expect(kept).not.toBe('2');
    await pane.getByRole('rowheader').first().getByRole('button').focus();
    await page.keyboard.press('End');
    const last = pane.locator(`.table-row[aria-rowindex="${shown + 1}"]`);
    expect(await last.getByRole('button').evaluate((node) => node === document.activeElement)).toBe(true);
    await expect.poll(() => isInSight(last)).toBe(true);
    expect(await rows.count()).toBeLessThan(200);
  }));

test('responses: what answers the offensive, with the days between, and what is left out of the view', () =>
  withPage({}, async (page) => {
    await openApp(page);
    await pressInMore(page, 'Responses');
    const pane = region(page, 'Responses');
    await pane.getByRole('heading', { name: 'Russian offensive in Kharkiv region' }).waitFor();
    await expect.poll(() => searchOf(page)).toBe('?view=responses');
    expect(await pane.getByText('Nothing here says that one thing caused another.').isVisible()).toBe(true);
    const calls = pane
      .getByRole('listitem')
      .filter({ has: page.getByRole('button', { name: 'More calls to lift the US restriction' }) })
      .last();
    expect(await calls.innerText()).toContain('same day or up to 5 days later');
    await calls.getByRole('button').click();
    await region(page, 'Event details').waitFor();
    await expect.poll(() => searchOf(page)).toBe('?sel=calls-to-lift-restriction&view=responses');
    await pane.getByText(/^No answer coded: \d+ events$/).click();
    const offensive = Number(/(\d+) events? shown/.exec(await pane.innerText())?.[1]);
    await expect.poll(() => pane.getByRole('heading', { level: 3 }).count()).toBe(offensive);
    await openApp(page, '?track=offensive&view=responses');
    expect(await calls.innerText()).toContain('left out by the filters');
  }));

/** The table as it is at rest, and a card beside the map, are looked at in `states.browser.ts`. */
test('axe finds nothing in the table beside a card, and in the responses', () =>
  withPage({}, async (page) => {
    await openApp(page);
    // A few of its rows are as good as all.
    await show(page, '?track=offensive&sel=vovchansk-battle&view=table', { width: 1024, height: 768 });
    await page.locator('.table-row').first().waitFor();
    expect(await axeFindings(page), 'table').toEqual([]);
    await show(page, '?track=diplomatic&sel=calls-to-lift-restriction&view=responses', { width: 1440, height: 900 });
    await page.locator('.responses-line').first().waitFor();
    for (const fold of await page.locator('.responses-fold').all()) await fold.click();
    expect(await axeFindings(page), 'responses').toEqual([]);
  }));

test('axe finds nothing on a phone, in the table and in the responses', () =>
  withPage({ width: 390, height: 844, hasTouch: true }, async (page) => {
    await openApp(page, '?track=offensive&sel=vovchansk-battle&view=table');
    await page.locator('.table-row').first().waitFor();
    expect(await axeFindings(page, { scope: '.app-main' }), 'table').toEqual([]);
    await follow(page, '?view=responses');
    await page.locator('.responses-line').first().waitFor();
    for (const fold of await page.locator('.responses-fold').all()) await fold.click();
    expect(await axeFindings(page, { scope: '.app-main' }), 'responses').toEqual([]);
  }));
