/** Each deed is said once on a phone. */
import { expect, test } from 'vitest';
import { pressInMore } from './app.ts';
import { languagesOf, LONG, walkPage } from './deeds/walk.ts';
import { openApp, withPage } from './page.ts';

test.concurrent.each(languagesOf('uk'))('390×844, %s', LONG, (lang) =>
  walkPage('phone', { width: 390, height: 844 }, lang),
);

test('on a phone a sheet stands in the place of the status, which is true there and has nothing to be pressed', () =>
  withPage({ width: 390, height: 844, hasTouch: true }, async (page) => {
    await openApp(page);
    await pressInMore(page, 'Dates');
    const status = page.locator('.sheet-status');
    await expect.poll(() => status.getByRole('status').textContent()).toBe('Showing 30 of 31 events');
    expect(await status.locator('button:visible').count()).toBe(0);
  }));
