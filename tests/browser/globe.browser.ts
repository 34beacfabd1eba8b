/** The round globe in a real browser: the map goes on across 180°, a circle filters, is drawn and changed by keys. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { readCircle } from '../../src/selection/circle.ts';
import { button, region, searchOf, statusOf } from './app.ts';
import { axeFindings } from './axe.ts';
import { openApp, withPage } from './page.ts';

const CASES = new URL('../fixtures/cases/', import.meta.url);
/** Serves a case beside the app. */
const openCase = async (page: Page, name: string, query = ''): Promise<void> => {
  await page.route(`**/${name}.json`, (route) =>
    route.fulfill({ contentType: 'application/json', body: readFileSync(new URL(`${name}.json`, CASES), 'utf8') }),
  );
  await openApp(page, `?data=${name}.json${query}`);
};
const marksOf = (page: Page) => region(page, 'Map').locator('.map-marks button:not([hidden])');
const circleOf = (page: Page) => readCircle(new URLSearchParams(searchOf(page)).get('near') ?? '');

test('the map is dragged round the globe without end, and its place in the link stays within ±180°', () =>
  withPage({}, async (page) => {
    await openCase(page, 'place-antimeridian-points', '&ll=-17,179,4');
    await expect.poll(() => marksOf(page).count()).toBeGreaterThan(0);
    const before = await marksOf(page).count();
    const box = (await page.locator('.map-frame').boundingBox())!; // it is on the page
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 3];
    for (let turn = 0; turn < 3; turn += 1) {
      await page.mouse.move(x + 150, y);
      await page.mouse.down();
      await page.mouse.move(x - 150, y, { steps: 4 });
      await page.waitForTimeout(120);
      await page.mouse.up();
    }
    await expect.poll(() => new URLSearchParams(searchOf(page)).get('ll')).not.toBe('-17,179,4');
    const [, lng = 0] = (new URLSearchParams(searchOf(page)).get('ll') ?? '').split(',').map(Number);
    // From 179° eastward.
    expect(lng).toBeLessThan(0);
    await button(page, 'Fit').click();
    await expect.poll(() => marksOf(page).count()).toBeGreaterThanOrEqual(before);
  }));

test('a circle of a link filters, is said in words, and is changed by keys', () =>
  withPage({}, async (page) => {
    await openApp(page, '?near=49.993,36.231,120');
    await expect.poll(async () => (await statusOf(page)).shown).toBeLessThan(30);
    const chip = page.getByRole('group', { name: 'within 120 km of 49.99 N, 36.23 E' });
    await chip.getByRole('button', { name: /Edit/ }).click();
    await button(page, 'Radius: 120 km').focus();
    await page.keyboard.press('Shift+ArrowUp');
    await page.keyboard.press('Enter');
    await expect.poll(() => circleOf(page)?.km ?? 0).toBeGreaterThan(121);
    await button(page, 'Move the circle').focus();
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Enter');
    await expect.poll(() => circleOf(page)?.lng ?? 0).toBeGreaterThan(36.3);
    expect(await axeFindings(page)).toEqual([]);
  }));

test('a circle is drawn by keys and takes the place of an area', () =>
  withPage({}, async (page) => {
    await openApp(page, '?ll=49.9,36.2,7&area=_p~iF~ps|U_ulLnnqC_mqNvxq`@');
    await button(page, 'More map tools').click();
    await page.getByRole('button', { name: /^Circle/ }).click();
    await page.getByRole('application', { name: /^Circle/ }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Enter');
    await expect.poll(() => circleOf(page)?.km ?? 0).toBeGreaterThan(10);
    await expect.poll(() => searchOf(page)).not.toContain('area=');
  }));
