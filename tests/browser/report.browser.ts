/** The report on a file: in sight where something needs attention, complete, and asked of what only a reader can know. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { caseText } from '../fixtures/cases.ts';
import { button, painted, pressInMore } from './app.ts';
import { openApp, withPage } from './page.ts';

/** Opens a case as a file of the app's own site. */
const openCase = async (page: Page, name: string, more = ''): Promise<void> => {
  await page.route('**/cases/*.json', (route) =>
    route.fulfill({ contentType: 'application/json', body: caseText(name) }),
  );
  await openApp(page, `?data=cases/${name}.json${more}`);
};
const reportButton = (page: Page) => page.getByRole('button', { name: /What was read of the file$/ });
const report = (page: Page) => page.getByRole('dialog', { name: 'What was read of the file' });

test('coordinates in doubt wait off the map, until the reader swaps them', () =>
  withPage({}, async (page) => {
    await openCase(page, 'place-swapped');
    await page.getByRole('button', { name: /has no place on a map/ }).click();
    await page.getByRole('button', { name: /its coordinates are in doubt/ }).waitFor();
    await reportButton(page).click();
    await report(page).getByRole('button', { name: 'Swap: 50.45, 30.52' }).click();
    await report(page).getByRole('button', { name: 'Close' }).click();
    await painted(page);
    await expect.poll(() => page.getByRole('button', { name: /in doubt/ }).count()).toBe(0);
    expect(await page.getByRole('button', { name: /no place on a map/ }).count()).toBe(0);
  }));

test('in a frame they wait too, and nothing is asked', () =>
  withPage({}, async (page) => {
    await openCase(page, 'place-swapped', '&ui=lite');
    await reportButton(page).click();
    expect(
      await report(page)
        .getByRole('button', { name: /^(Swap|Keep|Leave off)/ })
        .count(),
    ).toBe(0);
    expect(await report(page).innerText()).toContain('wait in the list');
  }));

test('what is only noted of a file is told from More, and no press stands in the source line', () =>
  withPage({}, async (page) => {
    await openCase(page, 'date-dst-spring');
    await pressInMore(page, 'Notes on the file');
    expect(await report(page).innerText()).toContain('nothing needs attention');
    await page.keyboard.press('Escape');
    await report(page).waitFor({ state: 'detached' });
    expect(await button(page, 'More').evaluate((own) => own === document.activeElement)).toBe(true);
    expect(await page.locator('.source-line').getByRole('button').count()).toBe(0);
  }));

test('what needs attention stays in sight, and More has no second way to it', () =>
  withPage({}, async (page) => {
    await openCase(page, 'place-swapped');
    expect(await reportButton(page).innerText()).toMatch(/^\d+ of \d+\s*·\s*\d+ to check/);
    await button(page, 'More').click();
    await button(page, 'About this data').waitFor();
    expect(await button(page, 'Notes on the file').count()).toBe(0);
  }));
