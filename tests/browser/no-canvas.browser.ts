/** A browser that gives a canvas no context: the pane says so, the table has the events, and all else stands. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { button, region, statusOf } from './app.ts';
import { axeFindings } from './axe.ts';
import { openApp, withPage, type PageSettings } from './page.ts';

const SAID = { en: 'This browser lets the page draw nothing here.', uk: 'Браузер не дає сторінці тут малювати.' };
const CHANGED: PageSettings = { isChanged: true };

/** @param which a selector of the canvases that get none */
const refuse = (page: Page, which: string): Promise<unknown> =>
  page.addInitScript((selector) => {
    const own = HTMLCanvasElement.prototype;
    const get = Reflect.get(own, 'getContext') as (...asked: unknown[]) => unknown;
    Object.defineProperty(own, 'getContext', {
      value: new Proxy(get, {
        apply: (_, canvas: HTMLCanvasElement, asked) =>
          canvas.matches(selector) ? null : Reflect.apply(get, canvas, asked),
      }),
    });
  }, which);
const marksOf = (page: Page, pane: string) => region(page, pane).locator('.mark-button:not([hidden])');

test('no canvas at all: both panes say so, and lead to the table with all events', () =>
  withPage(CHANGED, async (page) => {
    await refuse(page, 'canvas');
    await openApp(page);
    for (const pane of ['Map', 'Timeline']) await region(page, pane).getByText(SAID.en).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    const { shown } = await statusOf(page);
    await region(page, 'Map').getByRole('button', { name: 'Table', exact: true }).click();
    await expect.poll(() => page.locator('.table-row').count()).toBe(shown);
    // And back: said again, once in each.
    await button(page, 'Timeline').click();
    await region(page, 'Timeline').getByText(SAID.en).waitFor();
    await expect.poll(() => page.getByText(SAID.en).count()).toBe(2);
  }));

test.each([
  { refused: '.timeline-canvas', blank: 'Timeline', stands: 'Map' },
  { refused: '.map-events', blank: 'Map', stands: 'Timeline' },
])('only $refused: the other pane stands', ({ refused, blank, stands }) =>
  withPage(CHANGED, async (page) => {
    await refuse(page, refused);
    await openApp(page);
    await region(page, blank).getByText(SAID.en).waitFor();
    expect(await region(page, stands).getByText(SAID.en).count()).toBe(0);
    expect(await marksOf(page, stands).count()).toBeGreaterThan(2);
    await region(page, blank).getByRole('button', { name: 'Table', exact: true }).click();
    await page.locator('.table-row').first().waitFor();
  }),
);

test('in a small frame and in Ukrainian, without a word of English', () =>
  withPage({ ...CHANGED, width: 375, height: 640, locale: 'uk-UA', hasTouch: true }, async (page) => {
    await refuse(page, 'canvas');
    await openApp(page, '?ui=lite');
    await region(page, 'Шкала часу').getByText(SAID.uk).waitFor();
    await region(page, 'Шкала часу').getByRole('button', { name: 'Таблиця', exact: true }).click();
    await page.locator('.table-row').first().waitFor();
  }));

test('with all canvases nothing of it is said', () =>
  withPage({}, async (page) => {
    await openApp(page);
    await page.waitForTimeout(500);
    expect(await page.getByText(SAID.en).count()).toBe(0);
  }));
