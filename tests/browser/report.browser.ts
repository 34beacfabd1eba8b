/** The report on a file: always in sight, complete, and asked of what only a reader can know. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { caseText } from '../fixtures/cases.ts';
import { painted } from './app.ts';
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
